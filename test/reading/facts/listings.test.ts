import { holds } from './holds.ts';

const A = '[Aurelia|company:aurelia]';

holds('what a listing raises is its sum', [
  ['en', `${A} raised $5bn in its IPO.`, ['ipo aurelia 5000000000 USD']],
  ['it', `${A} ha raccolto 5 miliardi di dollari con la quotazione.`, ['ipo aurelia 5000000000 USD']],
  ['de', `${A} hat beim Börsengang 5 Milliarden Dollar eingenommen.`, ['ipo aurelia 5000000000 USD']],
  [
    'fr',
    `${A} a levé 5 milliards de dollars lors de son introduction en bourse.`,
    ['ipo aurelia 5000000000 USD'],
  ],
  ['es', `${A} captó 5.000 millones de dólares en su salida a bolsa.`, ['ipo aurelia 5000000000 USD']],
]);
