import { holds } from './holds.ts';

const A = '[Aurelia|company:aurelia]';
const B = '[Borealis|company:borealis]';
const C = '[Cirrus Capital|company:cirrus-capital]';
const P = '[Ada Kern|person:ada-kern]';

holds('who holds stands before the share, in whom after it', [
  ['en', `${A} holds 27 per cent of ${B}.`, ['stake aurelia > borealis 27%']],
  ['it', `${A} detiene il 27 per cento di ${B}.`, ['stake aurelia > borealis 27%']],
  ['de', `${A} hält 27 Prozent an ${B}.`, ['stake aurelia > borealis 27%']],
  ['fr', `${A} détient 27 % de ${B}.`, ['stake aurelia > borealis 27%']],
  ['es', `${A} posee el 27% de ${B}.`, ['stake aurelia > borealis 27%']],
]);

holds('in a list the next holder has a share of the same company', [
  [
    'en',
    `${A} has 27 per cent of ${B}, ${C} 26.`,
    ['stake aurelia > borealis 27%', 'stake cirrus-capital > borealis 26%'],
  ],
  [
    'it',
    `${A} possiede circa il 27% di ${B} e ${C} il 26%.`,
    ['stake aurelia > borealis 27%', 'stake cirrus-capital > borealis 26%'],
  ],
  [
    'it',
    `Ad ${A} va il 27 per cento di ${B}, a ${C} il 26.`,
    ['stake aurelia > borealis 27%', 'stake cirrus-capital > borealis 26%'],
  ],
  [
    'de',
    `${A} hält 27 Prozent an ${B}, ${C} 26.`,
    ['stake aurelia > borealis 27%', 'stake cirrus-capital > borealis 26%'],
  ],
  [
    'de',
    `${A} besitzt rund 27 Prozent von ${B}, ${C} kommt auf 26 Prozent.`,
    ['stake aurelia > borealis 27%', 'stake cirrus-capital > borealis 26%'],
  ],
  [
    'fr',
    `${A} a environ 27 % de ${B} et ${C} 26 %.`,
    ['stake aurelia > borealis 27%', 'stake cirrus-capital > borealis 26%'],
  ],
  [
    'es',
    `${A} controla un 27% de ${B}; ${C}, un 26%.`,
    ['stake aurelia > borealis 27%', 'stake cirrus-capital > borealis 26%'],
  ],
]);

holds('what is owned by, or belongs to, stands the other way round', [
  [
    'en',
    `${B} is 60 per cent owned by ${A} and 40 per cent by ${C}.`,
    ['stake aurelia > borealis 60%', 'stake cirrus-capital > borealis 40%'],
  ],
  ['en', `About 59 per cent of ${B} is owned by ${A}.`, ['stake aurelia > borealis 59%']],
  [
    'it',
    `${B} è controllata al 60 per cento da ${A} e al 40 da ${C}.`,
    ['stake aurelia > borealis 60%', 'stake cirrus-capital > borealis 40%'],
  ],
  ['it', `Il 59 per cento di ${B} è di ${A}.`, ['stake aurelia > borealis 59%']],
  [
    'de',
    `${B} gehört zu 60 Prozent ${A} und zu 40 Prozent ${C}.`,
    ['stake aurelia > borealis 60%', 'stake cirrus-capital > borealis 40%'],
  ],
  ['de', `27 Prozent der Anteile an ${B} liegen bei ${A}.`, ['stake aurelia > borealis 27%']],
  ['fr', `${B} est détenue à 27 % par ${A}.`, ['stake aurelia > borealis 27%']],
  ['fr', `10 % de ${B} reviendront à ${A}.`, ['stake aurelia > borealis 10% planned']],
  ['es', `${B} está participada en un 27% por ${A}.`, ['stake aurelia > borealis 27%']],
]);

holds('what a share has come from is over', [
  [
    'en',
    `${A} raised its stake in ${B} from 14 to 20 per cent.`,
    ['stake aurelia > borealis 20%', 'stake aurelia > borealis 14% ended'],
  ],
  [
    'en',
    `${A}'s holding in ${B} fell from 32.5 to 27 per cent.`,
    ['stake aurelia > borealis 27%', 'stake aurelia > borealis 32.5% ended'],
  ],
  [
    'it',
    `La quota di ${A} in ${B} è scesa dal 32,5 al 27 per cento.`,
    ['stake aurelia > borealis 27%', 'stake aurelia > borealis 32.5% ended'],
  ],
  [
    'it',
    `${P} è passato dal 6 al 2 per cento di ${B}.`,
    ['stake ada-kern > borealis 2%', 'stake ada-kern > borealis 6% ended'],
  ],
  [
    'de',
    `${A} stockte die Beteiligung an ${B} von 14 auf 20 Prozent auf.`,
    ['stake aurelia > borealis 20%', 'stake aurelia > borealis 14% ended'],
  ],
  [
    'fr',
    `La part de ${A} dans ${B} est tombée de 32,5 à 27 %.`,
    ['stake aurelia > borealis 27%', 'stake aurelia > borealis 32.5% ended'],
  ],
  [
    'es',
    `${A} ha elevado su participación en ${B} del 14% al 20%.`,
    ['stake aurelia > borealis 20%', 'stake aurelia > borealis 14% ended'],
  ],
]);

holds('a warrant or an option is a share to come, of those who get it', [
  [
    'en',
    `${B} gave ${A} warrants for up to 10 per cent of its shares.`,
    ['stake aurelia > borealis 10% planned'],
  ],
  [
    'it',
    `${B} ha concesso ad ${A} warrant fino al 10 per cento del capitale.`,
    ['stake aurelia > borealis 10% planned'],
  ],
  [
    'de',
    `${B} überlässt ${A} Optionsscheine auf bis zu 10 Prozent der eigenen Aktien.`,
    ['stake aurelia > borealis 10% planned'],
  ],
  ['fr', `${A} a reçu des bons de souscription pour 10 % de ${B}.`, ['stake aurelia > borealis 10% planned']],
  [
    'es',
    `${A} recibió opciones para comprar hasta el 10% de ${B}.`,
    ['stake aurelia > borealis 10% planned'],
  ],
]);

holds('who sells holds until the sale is done', [
  ['en', `${A} sold its 5 per cent stake in ${B}.`, ['stake aurelia > borealis 5% ended']],
  ['en', `${A} wants to sell its stake in ${B}.`, ['stake aurelia > borealis']],
  ['it', `${A} ha ceduto l'intera partecipazione in ${B}.`, ['stake aurelia > borealis ended']],
  ['de', `${A} hat seine Beteiligung von 5 Prozent an ${B} verkauft.`, ['stake aurelia > borealis 5% ended']],
  ['fr', `${A} veut vendre sa participation dans ${B}.`, ['stake aurelia > borealis']],
  ['es', `${A} se ha desprendido de toda su participación en ${B}.`, ['stake aurelia > borealis ended']],
]);

holds('a shareholder may be told by what the sentence says of somebody, with a share or without', [
  ['en', `${A} is ${B}'s largest shareholder.`, ['stake aurelia > borealis']],
  ['en', `${A}, ${B}'s biggest shareholder, wants more.`, ['stake aurelia > borealis']],
  ['it', `Primo azionista di ${B} è ${A}, con l'11 per cento.`, ['stake aurelia > borealis 11%']],
  [
    'it',
    `Tra gli azionisti di ${B} figurano ${A} e ${C}.`,
    ['stake aurelia > borealis', 'stake cirrus-capital > borealis'],
  ],
  ['de', `${A} ist mit 11 Prozent größter Aktionär von ${B}.`, ['stake aurelia > borealis 11%']],
  [
    'de',
    `Zu den Anteilseignern von ${B} zählen ${A} und ${C}.`,
    ['stake aurelia > borealis', 'stake cirrus-capital > borealis'],
  ],
  ['fr', `${A} devient le premier actionnaire de ${B}.`, ['stake aurelia > borealis']],
  [
    'es',
    `Entre los accionistas de ${B} figuran ${A} y ${C}.`,
    ['stake aurelia > borealis', 'stake cirrus-capital > borealis'],
  ],
]);

holds('whole companies belong to others', [
  ['en', `${A}'s subsidiary ${B} makes chips.`, ['stake aurelia > borealis']],
  ['en', `${A} controls ${B}.`, ['stake aurelia > borealis']],
  ['it', `${B} fa capo ad ${A}.`, ['stake aurelia > borealis']],
  ['de', `Die ${A}-Tochter ${B} baut Chips.`, ['stake aurelia > borealis']],
  ['fr', `${B} appartient à ${A}.`, ['stake aurelia > borealis']],
  ['es', `${B} está controlada por ${A}.`, ['stake aurelia > borealis']],
]);

holds('what is held no longer, or not at all', [
  ['en', `${A} no longer holds a stake in ${B}.`, ['stake aurelia > borealis ended']],
  ['it', `${A} non ha più quote in ${B}.`, ['stake aurelia > borealis ended']],
  ['de', `${A} ist an ${B} nicht mehr beteiligt.`, ['stake aurelia > borealis ended']],
  ['de', `${A} hält keine Anteile an ${B}.`, ['stake aurelia > borealis denied reported']],
  ['fr', `${A} n'a plus de participation dans ${B}.`, ['stake aurelia > borealis ended']],
  ['es', `${A} ya no tiene participación en ${B}.`, ['stake aurelia > borealis ended']],
]);

holds('percentages of anything else are no shares', [
  ['en', `${A} will receive 80 per cent of what it sells on ${B}.`, []],
  ['en', `${A} holds 27 per cent of the market, ${B} 26.`, []],
  ['it', `${A} ha il 27 per cento dei clienti di ${B}.`, []],
  ['de', `${A} hält 27 Prozent Marktanteil, ${B} 26.`, []],
  ['fr', `${A} réalise 27 % du chiffre d'affaires de ${B}.`, []],
  ['es', `${A} tiene el 27% de los usuarios, ${B} el 26%.`, []],
]);
