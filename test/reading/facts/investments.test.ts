import { holds } from './holds.ts';

const A = '[Aurelia|company:aurelia]';
const B = '[Borealis|company:borealis]';

holds('stock that is bought for a sum is an investment', [
  [
    'en',
    `${B} has agreed to buy $5 billion of ${A} stock.`,
    ['investment borealis > aurelia 5000000000 USD planned'],
  ],
  [
    'it',
    `${B} comprerà azioni ${A} per 5 miliardi di dollari.`,
    ['investment borealis > aurelia 5000000000 USD planned'],
  ],
  [
    'de',
    `${B} kaufte für 5 Milliarden Dollar Aktien von ${A}.`,
    ['investment borealis > aurelia 5000000000 USD'],
  ],
  [
    'es',
    `${B} compró acciones de ${A} por 5.000 millones de dólares.`,
    ['investment borealis > aurelia 5000000000 USD'],
  ],
]);

holds('a cheque goes from who writes it to whom it is for', [
  ['en', `${B} wrote ${A} a cheque for $30 billion.`, ['investment borealis > aurelia 30000000000 USD']],
  [
    'it',
    `${B} ha staccato un assegno da 30 miliardi di dollari per ${A}.`,
    ['investment borealis > aurelia 30000000000 USD'],
  ],
  [
    'fr',
    `${B} a signé un chèque de 30 milliards de dollars à ${A}.`,
    ['investment borealis > aurelia 30000000000 USD'],
  ],
  [
    'es',
    `${B} firmó un cheque de 30.000 millones de dólares para ${A}.`,
    ['investment borealis > aurelia 30000000000 USD'],
  ],
  [
    'de',
    `${B} stellte ${A} einen Scheck über 30 Milliarden Dollar aus.`,
    ['investment borealis > aurelia 30000000000 USD'],
  ],
]);

holds('who has not put in a cent has not invested', [
  ['en', `${B} has not put a cent into ${A}.`, ['investment borealis > aurelia denied reported']],
  ['fr', `${B} n'a pas mis un centime dans ${A}.`, ['investment borealis > aurelia denied reported']],
  ['it', `${B} non ha messo un euro in ${A}.`, ['investment borealis > aurelia denied reported']],
  ['es', `${B} no ha puesto un euro en ${A}.`, ['investment borealis > aurelia denied reported']],
  ['de', `${B} hat keinen Cent in ${A} gesteckt.`, ['investment borealis > aurelia denied reported']],
]);

holds('what lifts the worth of a company tells its value', [
  ['en', `The sale lifted ${A}'s worth to $830 billion.`, ['valuation aurelia 830000000000 USD']],
  [
    'de',
    `Der Verkauf hob den Wert von ${A} auf 6,6 Milliarden Dollar.`,
    ['valuation aurelia 6600000000 USD'],
  ],
  [
    'fr',
    `L'opération a porté la valeur de ${A} à 830 milliards de dollars.`,
    ['valuation aurelia 830000000000 USD'],
  ],
  [
    'it',
    `L'operazione ha portato il valore di ${A} a 830 miliardi di dollari.`,
    ['valuation aurelia 830000000000 USD'],
  ],
  [
    'es',
    `La operación eleva a 6.600 millones de dólares el valor de ${A}.`,
    ['valuation aurelia 6600000000 USD'],
  ],
  ['en', `${A} is now a $6.6bn company.`, ['valuation aurelia 6600000000 USD']],
  ['it', `${A} è ormai una società da 6,6 miliardi di dollari.`, ['valuation aurelia 6600000000 USD']],
]);

holds('the value of goods, and small change, are no facts', [
  ['en', `${B} sold tickets worth $5 million in all.`, []],
  ['de', `${B} hat Waren im Wert von 5 Millionen Euro im Lager.`, []],
  ['fr', `${B} possède des immeubles d'une valeur de 5 millions d'euros.`, []],
]);

holds('what is put into a round is not its size, and a round "at" a sum is told by its price', [
  [
    'it',
    `${B} ha messo 20 miliardi di dollari nel round di ${A}.`,
    ['investment borealis > aurelia 20000000000 USD'],
  ],
  [
    'es',
    `${B} puso 20.000 millones de dólares en la ronda de ${A}.`,
    ['investment borealis > aurelia 20000000000 USD'],
  ],
  ['en', `${A}'s Series F was done at $183bn.`, ['valuation aurelia 183000000000 USD']],
  ['en', `${A}'s Series F closed at $13bn.`, ['funding-round aurelia 13000000000 USD']],
]);
