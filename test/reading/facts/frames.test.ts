import { holds } from './holds.ts';

const A = '[Aurelia|company:aurelia]';
const B = '[Borealis|company:borealis]';
const C = '[Cirrus Capital|company:cirrus-capital]';
const D = '[Dunant|company:dunant]';
const P = '[Ada Kern|person:ada-kern]';
const Q = '[Leo Marsh|person:leo-marsh]';
const S = '[Reuters|source:reuters]';

holds('an investment goes from the one who acts to the one after "in"', [
  ['en', `${A} invested $500 million in ${B}.`, ['investment aurelia > borealis 500000000 USD']],
  [
    'it',
    `${A} ha investito 500 milioni di dollari in ${B}.`,
    ['investment aurelia > borealis 500000000 USD'],
  ],
  [
    'de',
    `${A} hat 500 Millionen Dollar in ${B} investiert.`,
    ['investment aurelia > borealis 500000000 USD'],
  ],
  [
    'fr',
    `${A} a investi 500 millions de dollars dans ${B}.`,
    ['investment aurelia > borealis 500000000 USD'],
  ],
  ['es', `${A} invirtió 500 millones de dólares en ${B}.`, ['investment aurelia > borealis 500000000 USD']],
]);

holds('a sum that is over something and belongs to no date is a running total', [
  [
    'en',
    `${A} has invested more than $13 billion in ${B}.`,
    ['investment aurelia > borealis over 13000000000 USD total'],
  ],
  [
    'it',
    `${A} ha investito oltre 13 miliardi di dollari in ${B}.`,
    ['investment aurelia > borealis over 13000000000 USD total'],
  ],
]);

holds('a verb that is left out goes on for the next name', [
  [
    'en',
    `${A} will invest up to $5bn in ${B}, ${D} up to $10bn.`,
    [
      'investment aurelia > borealis up-to 5000000000 USD planned',
      'investment dunant > borealis up-to 10000000000 USD planned',
    ],
  ],
  [
    'fr',
    `${A} injectera jusqu’à 5 milliards de dollars dans ${B}, ${D} jusqu’à 10 milliards.`,
    [
      'investment aurelia > borealis up-to 5000000000 USD planned',
      'investment dunant > borealis up-to 10000000000 USD planned',
    ],
  ],
]);

holds('a round has who raises, the sum and who leads', [
  [
    'en',
    `${A} raised €40 million in a Series B led by ${C}.`,
    ['funding-round aurelia > cirrus-capital 40000000 EUR'],
  ],
  [
    'it',
    `${A} ha raccolto 40 milioni di euro in un round guidato da ${C}.`,
    ['funding-round aurelia > cirrus-capital 40000000 EUR'],
  ],
  [
    'de',
    `${A} hat in einer von ${C} angeführten Finanzierungsrunde 40 Millionen Euro eingesammelt.`,
    ['funding-round aurelia > cirrus-capital 40000000 EUR'],
  ],
  [
    'fr',
    `${A} a levé 40 millions d’euros lors d’un tour de table mené par ${C}.`,
    ['funding-round aurelia > cirrus-capital 40000000 EUR'],
  ],
  [
    'es',
    `${A} ha levantado 40 millones de euros en una ronda liderada por ${C}.`,
    ['funding-round aurelia > cirrus-capital 40000000 EUR'],
  ],
]);

holds('who takes part in the round invests without a sum', [
  [
    'en',
    `${A} raised €40 million in a Series B led by ${C}. ${B} and ${D} also took part.`,
    [
      'funding-round aurelia > cirrus-capital 40000000 EUR',
      'investment borealis > aurelia',
      'investment dunant > aurelia',
    ],
  ],
  [
    'it',
    `${A} ha raccolto 40 milioni di euro in un round guidato da ${C}. Hanno partecipato anche ${B} e ${D}.`,
    [
      'funding-round aurelia > cirrus-capital 40000000 EUR',
      'investment borealis > aurelia',
      'investment dunant > aurelia',
    ],
  ],
  [
    'de',
    `${A} hat 40 Millionen Euro eingesammelt, angeführt von ${C}. Mit von der Partie waren auch ${B} und ${D}.`,
    [
      'funding-round aurelia > cirrus-capital 40000000 EUR',
      'investment borealis > aurelia',
      'investment dunant > aurelia',
    ],
  ],
]);

holds('a valuation is of the company, not of who pays', [
  [
    'en',
    `${A} raised $40m at a valuation of $1bn.`,
    ['funding-round aurelia 40000000 USD', 'valuation aurelia 1000000000 USD'],
  ],
  ['it', `${A} è valutata un miliardo di dollari.`, ['valuation aurelia 1000000000 USD']],
  ['de', `${A} wird mit einer Milliarde Dollar bewertet.`, ['valuation aurelia 1000000000 USD']],
  ['fr', `${A} est valorisée 2 milliards d’euros.`, ['valuation aurelia 2000000000 EUR']],
  ['es', `${A} está valorada en 2.000 millones de euros.`, ['valuation aurelia 2000000000 EUR']],
]);

holds('who buys stands before an active verb and after "by" in the passive', [
  ['en', `${A} has acquired ${B} for $3bn.`, ['acquisition aurelia > borealis 3000000000 USD']],
  ['en', `${B} was acquired by ${A} for $3bn.`, ['acquisition aurelia > borealis 3000000000 USD']],
  [
    'it',
    `${A} ha acquistato ${B} per 3 miliardi di euro.`,
    ['acquisition aurelia > borealis 3000000000 EUR'],
  ],
  [
    'it',
    `${B} è stata acquistata da ${A} per 3 miliardi di euro.`,
    ['acquisition aurelia > borealis 3000000000 EUR'],
  ],
  [
    'de',
    `${A} hat ${B} für 3 Milliarden Euro übernommen.`,
    ['acquisition aurelia > borealis 3000000000 EUR'],
  ],
  [
    'de',
    `${B} wurde von ${A} für 3 Milliarden Euro übernommen.`,
    ['acquisition aurelia > borealis 3000000000 EUR'],
  ],
  ['fr', `${A} a racheté ${B} pour 3 milliards d’euros.`, ['acquisition aurelia > borealis 3000000000 EUR']],
  [
    'fr',
    `${B} a été rachetée par ${A} pour 3 milliards d’euros.`,
    ['acquisition aurelia > borealis 3000000000 EUR'],
  ],
  [
    'es',
    `${A} ha comprado ${B} por 3.000 millones de euros.`,
    ['acquisition aurelia > borealis 3000000000 EUR'],
  ],
]);

holds('goods that are bought from a company are no purchase of it', [
  ['en', `${A} bought ${B}’s chips.`, ['supply-deal aurelia > borealis']],
  ['de', `${A} kauft ${B}-Chips.`, ['supply-deal aurelia > borealis']],
]);

holds('shares are told by their percentage', [
  ['en', `${A} owns 27 per cent of ${B}.`, ['stake aurelia > borealis 27%']],
  ['it', `${A} possiede il 27,5 per cento di ${B}.`, ['stake aurelia > borealis 27.5%']],
  ['de', `${A} hält 27 Prozent an ${B}.`, ['stake aurelia > borealis 27%']],
  ['fr', `${A} détient 27 % de ${B}.`, ['stake aurelia > borealis 27%']],
  ['es', `${A} posee el 27% de ${B}.`, ['stake aurelia > borealis 27%']],
  // A change of a price is no share.
  ['en', `Shares in ${A} rose 27 per cent.`, []],
  ['it', `Il titolo ${A} cede il 3 per cento.`, []],
]);

holds('results are revenue, profit or a loss', [
  ['en', `Revenue at ${A} reached $2.1bn.`, ['revenue aurelia 2100000000 USD']],
  ['en', `${A} lost $300m in the first half.`, ['profit aurelia -300000000 USD']],
  ['it', `I ricavi di ${A} hanno raggiunto i 2,1 miliardi di euro.`, ['revenue aurelia 2100000000 EUR']],
  ['de', `Der Umsatz von ${A} stieg auf 2,1 Milliarden Euro.`, ['revenue aurelia 2100000000 EUR']],
  [
    'fr',
    `Le chiffre d’affaires de ${A} a atteint 2,1 milliards d’euros.`,
    ['revenue aurelia 2100000000 EUR'],
  ],
  ['es', `${A} facturó 20 millones de euros.`, ['revenue aurelia 20000000 EUR']],
]);

holds('offices are told by appositions and verbs', [
  ['en', `${P}, chief executive of ${A}, declined to comment.`, ['role ada-kern > aurelia ceo']],
  [
    'en',
    `${A}, founded by ${P} and ${Q}, is growing.`,
    ['role ada-kern > aurelia co-founder', 'role leo-marsh > aurelia co-founder'],
  ],
  ['en', `${P}, former finance chief of ${A}, declined to comment.`, ['role ada-kern > aurelia cfo ended']],
  ['it', `${A}, guidata da ${P}, cresce.`, ['role ada-kern > aurelia ceo']],
  ['it', `${P}, direttrice finanziaria di ${A}, non commenta.`, ['role ada-kern > aurelia cfo']],
  ['de', `${A}-Chefin ${P} schweigt.`, ['role ada-kern > aurelia ceo']],
  ['de', `${P}, Mitgründerin von ${A}, schweigt.`, ['role ada-kern > aurelia co-founder']],
  ['fr', `${P}, la directrice financière d’${A}, se tait.`, ['role ada-kern > aurelia cfo']],
  ['es', `${P}, consejera delegada de ${A}, guarda silencio.`, ['role ada-kern > aurelia ceo']],
]);

holds('rivals and partners have no direction', [
  ['en', `${A} competes with ${B}.`, ['competition aurelia > borealis']],
  ['it', `${A} compete con ${B} e ${D}.`, ['competition aurelia > borealis', 'competition aurelia > dunant']],
  ['de', `${A} konkurriert mit ${B}.`, ['competition aurelia > borealis']],
  ['en', `${A} has teamed up with ${B}.`, ['partnership aurelia > borealis']],
  ['fr', `${A} s’allie à ${B}.`, ['partnership aurelia > borealis']],
]);

holds('who sues stands before, who is sued after', [
  ['en', `${A} sued ${B} in June.`, ['lawsuit aurelia > borealis']],
  ['en', `${B} was sued by ${A} in June.`, ['lawsuit aurelia > borealis']],
  ['de', `${A} hat ${B} verklagt.`, ['lawsuit aurelia > borealis']],
  ['es', `${A} demandó a ${B}.`, ['lawsuit aurelia > borealis']],
]);

holds('plans, talks and ends are told apart', [
  ['en', `${A} plans to invest $2bn in ${B}.`, ['investment aurelia > borealis 2000000000 USD planned']],
  [
    'it',
    `${A} intende investire 2 miliardi di euro in ${B}.`,
    ['investment aurelia > borealis 2000000000 EUR planned'],
  ],
  [
    'en',
    `${A} is in talks to invest $2bn in ${B}.`,
    ['investment aurelia > borealis 2000000000 USD in-talks'],
  ],
  [
    'it',
    `${A} sta trattando per investire 2 miliardi di euro in ${B}.`,
    ['investment aurelia > borealis 2000000000 EUR in-talks'],
  ],
  ['en', `${A} abandoned its takeover of ${B}.`, ['acquisition aurelia > borealis ended']],
]);

holds('mood and sources make a claim reported', [
  [
    'it',
    `${A} avrebbe investito 2 miliardi di euro in ${B}.`,
    ['investment aurelia > borealis 2000000000 EUR reported'],
  ],
  [
    'fr',
    `${A} aurait investi 2 milliards d’euros dans ${B}.`,
    ['investment aurelia > borealis 2000000000 EUR reported'],
  ],
  [
    'es',
    `${A} habría invertido 2.000 millones de euros en ${B}.`,
    ['investment aurelia > borealis 2000000000 EUR reported'],
  ],
  [
    'en',
    `${A} invested $2bn in ${B}, ${S} reported.`,
    ['investment aurelia > borealis 2000000000 USD reported by reuters'],
  ],
  [
    'en',
    `According to ${S}, ${A} invested $2bn in ${B}.`,
    ['investment aurelia > borealis 2000000000 USD reported by reuters'],
  ],
  [
    'it',
    `Secondo ${S}, ${A} ha investito 2 miliardi di euro in ${B}.`,
    ['investment aurelia > borealis 2000000000 EUR reported by reuters'],
  ],
  [
    'de',
    `Laut ${S} hat ${A} 2 Milliarden Euro in ${B} investiert.`,
    ['investment aurelia > borealis 2000000000 EUR reported by reuters'],
  ],
]);

holds('what names no party or no deal is no fact', [
  ['en', `The round was won by a runner bean; ${A} had nothing to do with it.`, []],
  ['it', `La partecipazione del pubblico è stata alta, ha detto ${P}.`, []],
  ['de', `Die Beteiligung lag bei 412 Läufern, ${A} war nicht dabei.`, []],
  ['fr', `Le club a remporté la levée, et ${A} applaudit.`, []],
  ['es', `La compra de recuerdos tuvo que esperar.`, []],
]);

holds('a claim that is denied or given up is no fact of the world', [
  [
    'en',
    `${A} denied that it would buy ${B}.`,
    ['acquisition aurelia > borealis denied reported by aurelia'],
  ],
  ['it', `${A} ha rinunciato ad acquisire ${B}.`, ['acquisition aurelia > borealis ended']],
  ['de', `${A} hat die Übernahme von ${B} abgesagt.`, ['acquisition aurelia > borealis ended']],
  [
    'fr',
    `${A} a démenti vouloir racheter ${B}.`,
    ['acquisition aurelia > borealis denied reported by aurelia'],
  ],
  [
    'es',
    `${A} negó que fuera a comprar ${B}.`,
    ['acquisition aurelia > borealis denied reported by aurelia'],
  ],
  ['es', `${A} renunció a comprar ${B}.`, ['acquisition aurelia > borealis ended']],
]);

holds('a part of the revenue is no share in the company', [
  ['en', `${B} gets a 20 per cent share of ${A}’s revenue.`, ['revenue-share borealis > aurelia 20%']],
  ['it', `${B} riceve il 20 per cento dei ricavi di ${A}.`, ['revenue-share borealis > aurelia 20%']],
  ['de', `${B} erhält 20 Prozent des Umsatzes von ${A}.`, ['revenue-share borealis > aurelia 20%']],
  ['fr', `${B} touche 20 % des revenus de ${A}.`, ['revenue-share borealis > aurelia 20%']],
  ['es', `${B} recibe el 20 por ciento de los ingresos de ${A}.`, ['revenue-share borealis > aurelia 20%']],
]);

holds('who takes a part of the capital invests', [
  [
    'it',
    `${B} entra nel capitale di ${A} con 20 milioni di euro.`,
    ['investment borealis > aurelia 20000000 EUR'],
  ],
  [
    'de',
    `${B} beteiligt sich mit 20 Millionen Euro an ${A}.`,
    ['investment borealis > aurelia 20000000 EUR'],
  ],
  [
    'fr',
    `${B} entre au capital de ${A} avec 20 millions d’euros.`,
    ['investment borealis > aurelia 20000000 EUR'],
  ],
  [
    'es',
    `${B} entra en el capital de ${A} con 20 millones de euros.`,
    ['investment borealis > aurelia 20000000 EUR'],
  ],
]);

holds('who buys comes after "by"', [
  ['en', `The acquisition of ${B} by ${A} was completed.`, ['acquisition aurelia > borealis']],
  ['it', `L’acquisizione di ${B} da parte di ${A} è saltata.`, ['acquisition aurelia > borealis ended']],
  ['de', `Die Übernahme von ${B} durch ${A} ist abgeschlossen.`, ['acquisition aurelia > borealis']],
  ['fr', `Le rachat de ${B} par ${A} est finalisé.`, ['acquisition aurelia > borealis']],
  ['es', `La compra de ${B} por parte de ${A} se ha completado.`, ['acquisition aurelia > borealis']],
]);

holds('each sum goes to the company that stands after it', [
  [
    'en',
    `${A} invested $5bn in ${B} and $2bn in ${C}.`,
    ['investment aurelia > borealis 5000000000 USD', 'investment aurelia > cirrus-capital 2000000000 USD'],
  ],
  [
    'it',
    `${A} ha investito 5 miliardi di dollari in ${B} e 2 miliardi in ${C}.`,
    ['investment aurelia > borealis 5000000000 USD', 'investment aurelia > cirrus-capital 2000000000 USD'],
  ],
  [
    'de',
    `${A} investiert 5 Milliarden Dollar in ${B} und 2 Milliarden in ${C}.`,
    ['investment aurelia > borealis 5000000000 USD', 'investment aurelia > cirrus-capital 2000000000 USD'],
  ],
  [
    'fr',
    `${A} investit 5 milliards de dollars dans ${B} et 2 milliards dans ${C}.`,
    ['investment aurelia > borealis 5000000000 USD', 'investment aurelia > cirrus-capital 2000000000 USD'],
  ],
  [
    'es',
    `${A} invierte 5.000 millones de dólares en ${B} y 2.000 millones en ${C}.`,
    ['investment aurelia > borealis 5000000000 USD', 'investment aurelia > cirrus-capital 2000000000 USD'],
  ],
]);

holds('who is sold is bought by the one it goes to', [
  ['en', `${A} sold ${B} to ${C} for $5bn.`, ['acquisition cirrus-capital > borealis 5000000000 USD']],
  [
    'it',
    `${B} è stata venduta da ${A} a ${C} per 5 miliardi di dollari.`,
    ['acquisition cirrus-capital > borealis 5000000000 USD'],
  ],
  [
    'de',
    `${A} verkaufte ${B} für 5 Milliarden Dollar an ${C}.`,
    ['acquisition cirrus-capital > borealis 5000000000 USD'],
  ],
  [
    'fr',
    `${A} a vendu ${B} à ${C} pour 5 milliards de dollars.`,
    ['acquisition cirrus-capital > borealis 5000000000 USD'],
  ],
  [
    'es',
    `${B} fue vendida por ${A} a ${C} por 5.000 millones de dólares.`,
    ['acquisition cirrus-capital > borealis 5000000000 USD'],
  ],
]);

holds('an apposition is of the name before it', [
  [
    'en',
    `${A}, valued at $5bn, bought ${B}.`,
    ['acquisition aurelia > borealis', 'valuation aurelia 5000000000 USD'],
  ],
  [
    'it',
    `${A}, valutata 5 miliardi di dollari, ha comprato ${B}.`,
    ['acquisition aurelia > borealis', 'valuation aurelia 5000000000 USD'],
  ],
]);

holds('a likeness or a change is no fact', [
  ['en', `${A}’s shares rose 5 per cent.`, []],
  ['it', `A differenza di ${A}, ${B} è in utile.`, []],
  ['de', `Die Aktie von ${A} stieg um 5 Prozent.`, []],
  ['fr', `L’action de ${A} a gagné 5 %.`, []],
  ['es', `Las acciones de ${A} subieron un 5 por ciento.`, []],
]);

holds('what revenue has grown to is no bound', [
  [
    'es',
    `Los ingresos de ${A} crecieron un 20 por ciento hasta 5.000 millones de euros.`,
    ['revenue aurelia 5000000000 EUR'],
  ],
  [
    'de',
    `Der Umsatz von ${A} stieg um 20 Prozent auf 5 Milliarden Euro.`,
    ['revenue aurelia 5000000000 EUR'],
  ],
]);

holds('whose bid is refused would have bought', [
  ['en', `${B} rejected a $5bn bid from ${A}.`, ['acquisition aurelia > borealis 5000000000 USD ended']],
  [
    'it',
    `${B} ha respinto un’offerta da 5 miliardi di dollari di ${A}.`,
    ['acquisition aurelia > borealis 5000000000 USD ended'],
  ],
  [
    'de',
    `${B} lehnte ein Angebot von ${A} über 5 Milliarden Dollar ab.`,
    ['acquisition aurelia > borealis 5000000000 USD ended'],
  ],
  [
    'fr',
    `${B} a rejeté une offre de 5 milliards de dollars de ${A}.`,
    ['acquisition aurelia > borealis 5000000000 USD ended'],
  ],
  [
    'es',
    `${B} rechazó una oferta de 5.000 millones de dólares de ${A}.`,
    ['acquisition aurelia > borealis 5000000000 USD ended'],
  ],
]);

holds('an office that is given up has ended', [
  ['en', `${P} steps down as chief executive of ${A}.`, ['role ada-kern > aurelia ceo ended']],
  ['it', `${P} si è dimesso da amministratore delegato di ${A}.`, ['role ada-kern > aurelia ceo ended']],
  ['de', `${P} ist als Chef von ${A} zurückgetreten.`, ['role ada-kern > aurelia ceo ended']],
  [
    'fr',
    `${P} a démissionné de son poste de directeur général de ${A}.`,
    ['role ada-kern > aurelia ceo ended'],
  ],
  ['es', `${P} dimitió como consejero delegado de ${A}.`, ['role ada-kern > aurelia ceo ended']],
]);
