console.log('welcome')
