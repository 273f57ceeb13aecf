import { holds } from './holds.ts';

const A = '[Aurelia|company:aurelia]';
const B = '[Borealis|company:borealis]';
const D = '[Dunant|company:dunant]';
const ROUND = 'funding-round aurelia 600000000 EUR';
const FIRST = {
  en: `${A} raised €600 million in June 2024.`,
  de: `Im Juni 2024 hatte ${A} 600 Millionen Euro eingesammelt.`,
  it: `A giugno del 2024 ${A} aveva raccolto 600 milioni di euro.`,
  fr: `En juin 2024, ${A} avait récolté 600 millions d'euros.`,
  es: `En junio de 2024 ${A} captó 600 millones de euros.`,
};

holds('further money follows in the next sentence', [
  [
    'en',
    `${FIRST.en} A further €20 million followed in March.`,
    [ROUND, 'funding-round aurelia 20000000 EUR'],
  ],
  [
    'en',
    `${FIRST.en} A further €20 million came from ${B}.`,
    [ROUND, 'investment borealis > aurelia 20000000 EUR'],
  ],
  ['de', `${FIRST.de} Im September kamen 20 Millionen dazu.`, [ROUND, 'funding-round aurelia 20000000 EUR']],
  ['de', `${FIRST.de} Im September folgten 20 Millionen.`, [ROUND, 'funding-round aurelia 20000000 EUR']],
  ['it', `${FIRST.it} A marzo ne sono seguiti altri 20.`, [ROUND, 'funding-round aurelia 20000000 EUR']],
  ['fr', `${FIRST.fr} 20 millions ont suivi en mars.`, [ROUND, 'funding-round aurelia 20000000 EUR']],
  ['es', `${FIRST.es} En marzo siguieron otros 20 millones.`, [ROUND, 'funding-round aurelia 20000000 EUR']],
]);

holds('what follows without a sum of its own, or is none of theirs, is no payment', [
  ['en', `${FIRST.en} A tour of the offices followed.`, [ROUND]],
  ['de', `${FIRST.de} Im Saal waren 20 Leute. Die Miete beträgt 3 Millionen Euro.`, [ROUND]],
  ['it', `${FIRST.it} Il premio in palio è di 5 milioni di euro.`, [ROUND]],
]);

holds('a running total is of what was told last', [
  [
    'en',
    `${FIRST.en} That takes the total to €2 billion.`,
    [ROUND, 'funding-round aurelia 2000000000 EUR total'],
  ],
  [
    'de',
    `${FIRST.de} Macht unterm Strich 2 Milliarden.`,
    [ROUND, 'funding-round aurelia 2000000000 EUR total'],
  ],
  [
    'de',
    `${FIRST.de} Insgesamt hat das Unternehmen damit 2 Milliarden Euro eingeworben.`,
    [ROUND, 'funding-round aurelia 2000000000 EUR total'],
  ],
  ['it', `${FIRST.it} In tutto fanno 2 miliardi.`, [ROUND, 'funding-round aurelia 2000000000 EUR total']],
  [
    'fr',
    `${FIRST.fr} Ce qui porte le total à 2 milliards.`,
    [ROUND, 'funding-round aurelia 2000000000 EUR total'],
  ],
  ['es', `${FIRST.es} En total suman 2.000 millones.`, [ROUND, 'funding-round aurelia 2000000000 EUR total']],
]);

holds('the same figure at another time is of the same kind', [
  [
    'en',
    `${A} is valued at €11.7 billion. In 2023 the figure was €240 million.`,
    ['valuation aurelia 11700000000 EUR', 'valuation aurelia 240000000 EUR'],
  ],
  [
    'de',
    `${A} wird mit 11,7 Milliarden Euro bewertet. Voriges Jahr waren es 2 Mrd.`,
    ['valuation aurelia 11700000000 EUR', 'valuation aurelia 2000000000 EUR'],
  ],
  [
    'it',
    `${A} vale 11,7 miliardi di euro. Nel giugno del 2023 erano appena 240 milioni.`,
    ['valuation aurelia 11700000000 EUR', 'valuation aurelia 240000000 EUR'],
  ],
  [
    'fr',
    `${A} vaut 11,7 milliards d'euros. En juin 2023, le chiffre n'était que de 240 millions.`,
    ['valuation aurelia 11700000000 EUR', 'valuation aurelia 240000000 EUR'],
  ],
  [
    'es',
    `${A} vale 11.700 millones de euros. En junio de 2023 la cifra era de 240.`,
    ['valuation aurelia 11700000000 EUR', 'valuation aurelia 240000000 EUR'],
  ],
]);

holds('a part of a sum is of who gave it', [
  [
    'de',
    `${A} hat 600 Millionen Euro eingesammelt, davon 40 Millionen von ${B}.`,
    [ROUND, 'investment borealis > aurelia 40000000 EUR'],
  ],
  [
    'it',
    `${A} ha raccolto 600 milioni di euro, di cui 40 da ${B}.`,
    [ROUND, 'investment borealis > aurelia 40000000 EUR'],
  ],
  [
    'fr',
    `${A} a levé 600 millions d'euros, dont 40 millions apportés par ${B}.`,
    [ROUND, 'investment borealis > aurelia 40000000 EUR'],
  ],
  [
    'en',
    `${FIRST.en} ${B} put in €40 million of the €600 million raised.`,
    [ROUND, 'investment borealis > aurelia 40000000 EUR'],
  ],
  [
    'it',
    `${FIRST.it} ${B} ha messo 40 dei 600 milioni raccolti.`,
    [ROUND, 'investment borealis > aurelia 40000000 EUR'],
  ],
  [
    'de',
    `${FIRST.de} Von den 600 Millionen steuerte ${B} 40 bei.`,
    [ROUND, 'investment borealis > aurelia 40000000 EUR'],
  ],
]);

holds('tranches are of the last investment', [
  [
    'es',
    `${B} invirtió 30.000 millones de dólares en ${A}. El primer tramo, de 7.500 millones, se abonó en abril; el segundo, de 22.500, en diciembre.`,
    [
      'investment borealis > aurelia 30000000000 USD',
      'investment borealis > aurelia 7500000000 USD',
      'investment borealis > aurelia 22500000000 USD',
    ],
  ],
  [
    'de',
    `${B} hat 30 Milliarden Dollar in ${A} investiert. Die erste Tranche von 7,5 Milliarden floss im April.`,
    ['investment borealis > aurelia 30000000000 USD', 'investment borealis > aurelia 7500000000 USD'],
  ],
]);

holds('each sum values the company before it', [
  [
    'en',
    `The deal valued ${B} at $80 billion and ${D} at $33 billion.`,
    ['valuation borealis 80000000000 USD', 'valuation dunant 33000000000 USD'],
  ],
  [
    'it',
    `L'operazione valutava ${B} 80 miliardi di dollari e ${D} 33 miliardi.`,
    ['valuation borealis 80000000000 USD', 'valuation dunant 33000000000 USD'],
  ],
  [
    'fr',
    `L'opération valorise ${B} à 80 milliards de dollars et ${D} à 33.`,
    ['valuation borealis 80000000000 USD', 'valuation dunant 33000000000 USD'],
  ],
  [
    'de',
    `Das Geschäft bewertete ${B} mit 80 Milliarden Dollar und ${D} mit 33 Milliarden.`,
    ['valuation borealis 80000000000 USD', 'valuation dunant 33000000000 USD'],
  ],
  [
    'es',
    `La operación valoraba ${B} en 80.000 millones de dólares y ${D} en 33.000 millones.`,
    ['valuation borealis 80000000000 USD', 'valuation dunant 33000000000 USD'],
  ],
]);

const LED = {
  en: `${A} closed a €600 million round led by ${D}.`,
  de: `${A} hat eine Runde über 600 Millionen Euro abgeschlossen, angeführt von ${D}.`,
  it: `${A} ha chiuso un round da 600 milioni di euro guidato da ${D}.`,
  fr: `${A} a bouclé un tour de table de 600 millions d'euros mené par ${D}.`,
  es: `${A} ha cerrado una ronda de 600 millones de euros liderada por ${D}.`,
};
const E = '[Ekko|company:ekko]';
const P = '[Ada Pell|person:ada-pell]';
const LED_ROUND = 'funding-round aurelia > dunant 600000000 EUR';

holds('who joins a round may stand in the next sentence, in a list, and on board', [
  [
    'en',
    `${LED.en} Among the other backers: ${B} and ${E}.`,
    [LED_ROUND, 'investment borealis > aurelia', 'investment ekko > aurelia'],
  ],
  ['en', `${LED.en} Also on board: ${B}.`, [LED_ROUND, 'investment borealis > aurelia']],
  [
    'de',
    `${LED.de} Zu den Geldgebern zählen außerdem ${B} und ${E}.`,
    [LED_ROUND, 'investment borealis > aurelia', 'investment ekko > aurelia'],
  ],
  ['de', `${LED.de} Ebenfalls an Bord: ${B}.`, [LED_ROUND, 'investment borealis > aurelia']],
  [
    'it',
    `${LED.it} Fra chi ci ha messo soldi, ${P} ed ${E}.`,
    [LED_ROUND, 'investment ada-pell > aurelia', 'investment ekko > aurelia'],
  ],
  ['it', `${LED.it} A bordo anche ${B}.`, [LED_ROUND, 'investment borealis > aurelia']],
  ['fr', `${LED.fr} À bord également : ${B}.`, [LED_ROUND, 'investment borealis > aurelia']],
  [
    'es',
    `${LED.es} Han puesto dinero, entre otros, ${B} y la inversora ${P}.`,
    [LED_ROUND, 'investment ada-pell > aurelia', 'investment borealis > aurelia'],
  ],
]);
