import { describe, expect, it } from 'vitest';
import { linesOf } from './marked.ts';

const A = '[Aurelia|company:aurelia]';
const B = '[Borealis|company:borealis]';
const C = '[Cirrus|company:cirrus]';

describe('what is only asked or supposed is no fact', () => {
  it.each([
    ['en', `Does ${A} really want to buy ${B}? Nobody knows.`],
    ['en', `What if ${A} bought ${B}?`],
    ['en', `If ${A} were to buy ${B}, the market would change.`],
    ['it', `${A} vuole davvero comprare ${B}? Nessuno lo sa.`],
    ['it', `Se ${A} comprasse ${B}, il mercato cambierebbe.`],
    ['de', `Will ${A} wirklich ${B} kaufen? Niemand weiß es.`],
    ['de', `Würde ${A} ${B} kaufen, sähe der Markt anders aus.`],
    ['de', `Wenn ${A} ${B} kaufte, sähe der Markt anders aus.`],
    ['fr', `${A} veut-il vraiment racheter ${B} ? Personne ne le sait.`],
    ['fr', `Si ${A} rachetait ${B}, le marché changerait.`],
    ['es', `¿Quiere ${A} comprar ${B}? Nadie lo sabe.`],
    ['es', `Si ${A} comprara ${B}, el mercado cambiaría.`],
  ] as const)('%s: %s', (language, marked) => {
    expect(linesOf(marked, language)).toEqual([]);
  });

  it.each([
    ['en', `Will ${A} buy ${B}? Out of the question.`],
    ['de', `Will ${A} ${B} kaufen? Kein Thema.`],
    ['it', `${A} vuole comprare ${B}? Non se ne parla.`],
    ['es', `¿Quiere ${A} comprar ${B}? Ni hablar.`],
  ] as const)('unless the next sentence answers, %s: %s', (language, marked) => {
    expect(linesOf(marked, language)).toEqual(['acquisition aurelia > borealis denied reported']);
  });

  it('what a question tells in passing is told', () => {
    expect(linesOf(`Why should ${A}, which has bought ${B}, care?`, 'en')).toEqual([
      'acquisition aurelia > borealis',
    ]);
  });
});

describe('names and sums that "respectively" joins go in their order', () => {
  const own = [
    'funding-round aurelia 5000000 EUR',
    'funding-round borealis 6000000 EUR',
    'funding-round cirrus 7000000 EUR',
  ];
  it.each([
    ['en', `${A}, ${B} and ${C} raised €5 million, €6 million and €7 million respectively.`],
    ['it', `${A}, ${B} e ${C} hanno raccolto rispettivamente 5 milioni, 6 milioni e 7 milioni di euro.`],
    [
      'de',
      `${A}, ${B} und ${C} sammelten fünf Millionen, sechs Millionen beziehungsweise sieben Millionen Euro ein.`,
    ],
    ['fr', `${A}, ${B} et ${C} ont levé respectivement 5 millions, 6 millions et 7 millions d’euros.`],
    ['es', `${A}, ${B} y ${C} levantaron 5 millones, 6 millones y 7 millones de euros, respectivamente.`],
  ] as const)('%s: %s', (language, marked) => {
    expect(linesOf(marked, language)).toEqual(own);
  });
});
