import { holds } from './holds.ts';

const A = '[Aurelia|company:aurelia]';
const B = '[Borealis|company:borealis]';
const D = '[Dunant|company:dunant]';

holds('who buys is the one who acts, who is bought the one acted upon', [
  ['en', `${A} bought ${B} for $5bn.`, ['acquisition aurelia > borealis 5000000000 USD']],
  [
    'en',
    `${B}, bought by ${A} for $5bn in 2012, makes chips.`,
    ['acquisition aurelia > borealis 5000000000 USD'],
  ],
  ['it', `${A} si è presa ${B}.`, ['acquisition aurelia > borealis']],
  [
    'it',
    `${A} ha comprato ${B} per 5 miliardi di dollari e ${D} per 3.`,
    ['acquisition aurelia > borealis 5000000000 USD', 'acquisition aurelia > dunant 3000000000 USD'],
  ],
  [
    'de',
    `${B}, 2012 für 5 Milliarden Dollar von ${A} übernommen, baut Chips.`,
    ['acquisition aurelia > borealis 5000000000 USD'],
  ],
  [
    'fr',
    `${A} a mis la main sur ${B} pour 5 milliards de dollars.`,
    ['acquisition aurelia > borealis 5000000000 USD'],
  ],
  [
    'es',
    `${A} se ha hecho con ${B} por 5.000 millones de dólares.`,
    ['acquisition aurelia > borealis 5000000000 USD'],
  ],
]);

holds('a purchase told in the present is agreed, not closed', [
  ['en', `${A} buys ${B}.`, ['acquisition aurelia > borealis planned']],
  ['it', `${A} si aggiudica ${B}.`, ['acquisition aurelia > borealis planned']],
  [
    'de',
    `${A} übernimmt ${B} für 5 Milliarden Dollar.`,
    ['acquisition aurelia > borealis 5000000000 USD planned'],
  ],
  ['fr', `${A} s'offre ${B}.`, ['acquisition aurelia > borealis planned']],
  ['es', `${A} compra ${B}.`, ['acquisition aurelia > borealis planned']],
]);

holds('an offer is no purchase, and over where it is refused', [
  ['en', `${A} offered $5bn for ${B}.`, ['acquisition aurelia > borealis 5000000000 USD planned']],
  ['en', `${B} turned down ${A}'s offer of $5bn.`, ['acquisition aurelia > borealis 5000000000 USD ended']],
  [
    'en',
    `${A} has offered $5bn for ${B}. The bid was rejected last week.`,
    ['acquisition aurelia > borealis 5000000000 USD ended'],
  ],
  [
    'it',
    `L'offerta di ${A} per ${B}, da 5 miliardi di dollari, è stata respinta.`,
    ['acquisition aurelia > borealis 5000000000 USD ended'],
  ],
  [
    'de',
    `${A} bot 5 Milliarden Dollar für ${B} und blitzte ab.`,
    ['acquisition aurelia > borealis 5000000000 USD ended'],
  ],
  [
    'de',
    `${A} bot 5 Milliarden Dollar für ${B}. Das Angebot wurde abgelehnt.`,
    ['acquisition aurelia > borealis 5000000000 USD ended'],
  ],
  ['fr', `L'offre de ${A} sur ${B} a été rejetée.`, ['acquisition aurelia > borealis ended']],
  ['es', `La oferta de ${A} por ${B} fue rechazada.`, ['acquisition aurelia > borealis ended']],
]);

holds('who has tried to buy has not bought', [
  ['en', `${A} had tried to buy ${B} before.`, ['acquisition aurelia > borealis ended']],
  ['it', `${A} ha tentato senza successo di acquistare ${B}.`, ['acquisition aurelia > borealis ended']],
  ['de', `${A} hat vergeblich versucht, ${B} zu kaufen.`, ['acquisition aurelia > borealis ended']],
  ['fr', `${A} avait tenté, sans succès, d'acquérir ${B}.`, ['acquisition aurelia > borealis ended']],
  ['es', `${A} había intentado quedarse con ${B}.`, ['acquisition aurelia > borealis ended']],
]);

holds('companies come into other hands, are merged, become subsidiaries', [
  [
    'en',
    `${B} became a subsidiary of ${A} in November for $5bn.`,
    ['acquisition aurelia > borealis 5000000000 USD'],
  ],
  ['en', `${B} was sold to ${A} for $5bn.`, ['acquisition aurelia > borealis 5000000000 USD']],
  [
    'it',
    `${B} è passata ad ${A} per 5 miliardi di dollari.`,
    ['acquisition aurelia > borealis 5000000000 USD'],
  ],
  ['de', `${B} ging für 5 Milliarden Dollar an ${A}.`, ['acquisition aurelia > borealis 5000000000 USD']],
  [
    'fr',
    `${B} est passée dans le giron de ${A} pour 5 milliards de dollars.`,
    ['acquisition aurelia > borealis 5000000000 USD'],
  ],
  [
    'es',
    `${B} pasó a manos de ${A} por 5.000 millones de dólares.`,
    ['acquisition aurelia > borealis 5000000000 USD'],
  ],
  ['es', `${A} se fusiona con ${B}.`, ['acquisition aurelia > borealis']],
]);

holds('what has yet to be approved is planned', [
  [
    'en',
    `${A} has bought ${B} for $5bn. The deal is subject to approval.`,
    ['acquisition aurelia > borealis 5000000000 USD planned'],
  ],
  [
    'it',
    `${A} ha comprato ${B}. L'operazione attende il via libera dell'antitrust.`,
    ['acquisition aurelia > borealis planned'],
  ],
  [
    'de',
    `${A} hat ${B} gekauft. Die Übernahme muss noch vom Kartellamt genehmigt werden.`,
    ['acquisition aurelia > borealis planned'],
  ],
  [
    'fr',
    `${A} a racheté ${B}. L'opération reste soumise à autorisation.`,
    ['acquisition aurelia > borealis planned'],
  ],
  [
    'es',
    `${A} ha comprado ${B}. La operación está pendiente de autorización.`,
    ['acquisition aurelia > borealis planned'],
  ],
]);

holds('goods and shares of a company are not the company', [
  ['en', `${A} bought chips from ${B}.`, ['supply-deal aurelia > borealis']],
  ['en', `${A} bought ${B} shares in May.`, []],
  ['it', `${A} compra chip da ${B}.`, ['supply-deal aurelia > borealis']],
  ['de', `${A} kauft Chips von ${B}.`, ['supply-deal aurelia > borealis']],
  ['fr', `${A} achète des puces à ${B}.`, ['supply-deal aurelia > borealis']],
  ['es', `${A} compra chips a ${B}.`, ['supply-deal aurelia > borealis']],
]);
