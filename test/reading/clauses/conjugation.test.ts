import { describe, expect, it } from 'vitest';
import { conjugate } from '../../../src/reading/clauses/conjugation.ts';
import type { Language } from '../../../src/knowledge/vocabulary.ts';
import { lexiconOf } from '../../../src/reading/facts/languages/index.ts';

/** Forms as the grammars of each language give them. */
const GIVEN = [
  [
    'it',
    'incassare',
    'incassa incassano incassò incasserà incasserebbero incassasse incassando',
    'incassate',
  ],
  ['it', 'mettere:mise:messo', 'mette mettono mise misero metterà mettesse mettendo', 'messa'],
  ['it', 'acquisire+', 'acquisisce acquisiscono acquisì acquisirà acquisirebbe', 'acquisiti'],
  ['it', 'ottenere', 'ottiene ottennero otterrà otterrebbe ottenga', 'ottenuto'],
  ['it', 'sbarcare', 'sbarca sbarcherà sbarcherebbero sbarchino', 'sbarcata'],
  ['it', 'lanciare', 'lancia lancerà lancerebbe lancino', 'lanciati'],
  [
    'es',
    'invertir:inviert:invirt',
    'invierte invierten invirtió invirtieron invertirá invertía invirtiendo',
    'invertidos',
  ],
  ['es', 'captar', 'capta captó captaron captará captarían capte', 'captada'],
  ['es', 'encargar', 'encarga encargue encargó encargará', 'encargado'],
  ['es', 'lanzar', 'lanza lance lanzó lanzaron', 'lanzada'],
  ['es', 'vender', 'vende vendió vendieron venderá vendía vendiera', 'vendidas'],
  ['fr', 'lever:lèv', 'lève lèvent levait leva levèrent lèvera lèveraient levons', 'levée'],
  ['fr', 'réunir', 'réunit réunissent réunira réunirait réunissant', 'réunis'],
  ['fr', 'vendre', 'vend vendent vendait vendit vendra vendraient', 'vendues'],
  ['fr', 'engranger', 'engrange engrangeait engrangea engrangera', 'engrangé'],
  ['fr', 'lancer', 'lance lançait lança lancera lançons', 'lancée'],
  ['de', 'kaufen', 'kauft kaufte kauften', 'gekauft'],
  ['de', 'ein|sammeln', 'sammelt~ein sammelte~ein einsammeln einzusammeln', 'eingesammelt'],
  ['de', 'übernehmen:übernahm:übernommen', 'übernahm übernahmen übernehmen', 'übernommene'],
  ['de', 'investieren', 'investiert investierten', 'investiert'],
  ['de', 'gründen', 'gründet gründete', 'gegründet'],
  ['en', 'purchase', 'purchases purchased purchasing', 'purchased'],
  ['en', 'supply', 'supplies supplied supplying', 'supplied'],
  ['en', 'scoop_up', 'scoops_up scooping_up scooped_up', 'scooped_up'],
] as const;

describe('the forms of a verb', () => {
  it.each(GIVEN)('%s: %s', (language, verb, finite, participle) => {
    const forms = conjugate(language, verb);
    expect(forms.finite).toEqual(expect.arrayContaining(finite.split(' ')));
    expect(forms.participles).toContain(participle);
  });

  it('are no others: neither first persons nor nouns that are written alike', () => {
    const { finite } = conjugate('it', 'acquistare');
    expect(finite).not.toContain('acquisto');
    expect(finite).not.toContain('acquisti');
    expect(conjugate('es', 'comprar').finite).not.toContain('compro');
  });
});

const classes = (language: Language, word: string): readonly string[] =>
  lexiconOf(language).look(word).classes;

describe('the word lists', () => {
  it('have verbs in forms that nobody has listed', () => {
    expect(classes('it', 'rastrellerebbe')).toContain('raise.v');
    expect(classes('es', 'levantaron')).toContain('raise.v');
    expect(classes('fr', 'investiront')).toContain('invest.v');
    expect(classes('de', 'veräußerten')).toContain('sell.v');
    expect(classes('en', 'attracting')).toContain('raise.v');
  });

  it('leave words alone that they have in another class', () => {
    expect(lexiconOf('it').look('quota').classes).toEqual(['stake.n']);
    expect(lexiconOf('es').look('oferta').classes).toEqual(['bid.n']);
  });
});
