import cardScript from '../page/card.iife.ts?script';
console.log(cardScript);
