console.log('desk')
