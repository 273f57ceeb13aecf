import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/knowledge/vocabulary.ts';
import { inField, spot } from './spotting.ts';

const terms = (language: Language, sentence: string): string[] =>
  inField(language, sentence).filter((mention) => mention.includes('= term:'));

describe('deal terms', () => {
  test.each<[Language, string, string]>([
    ['it', 'L’IPO di OpenAI si avvicina.', 'IPO = term:ipo'],
    ['en', 'OpenAI closed a Series C last week.', 'Series C = term:series-round'],
    ['de', 'Die Bewertung von OpenAI steigt.', 'Bewertung = term:valuation'],
    ['fr', 'OpenAI prépare une levée de fonds.', 'levée de fonds = term:funding-round'],
    ['es', 'OpenAI cierra una ronda de financiación.', 'ronda de financiación = term:funding-round'],
  ])('%s: %s', (language, sentence, mention) => {
    expect(terms(language, sentence)).toContain(mention);
  });

  test('the longest form is one mention', () => {
    expect(terms('it', 'OpenAI chiude un round di serie B.')).toEqual([
      'round di serie B = term:series-round',
    ]);
  });

  test.each<[Language, string]>([
    ['it', 'Le azioni di OpenAI sono a quota 1,7 miliardi di ascolti.'],
    ['es', 'La participación de OpenAI ronda el 27 por ciento.'],
    ['fr', 'C’est un geste de la part d’OpenAI.'],
    ['fr', 'OpenAI publie une série d’articles.'],
  ])('an ordinary word in a turn of its own is NOT a term (%s): %s', (language, sentence) => {
    expect(
      terms(language, sentence).filter((mention) => /^(quota|ronda|part|série d) /.test(mention)),
    ).toEqual([]);
  });

  test.each<[Language, string]>([
    [
      'it',
      'La valutazione dei giudici premia la squadra: una quota mai raggiunta, una fusione di stili, un round di applausi.',
    ],
    [
      'en',
      'A merger of hearts, a round of visits, and the acquisition of language by toddlers, with tender stakes for the tomatoes.',
    ],
    [
      'de',
      'Die Beteiligung am Stadtlauf war hoch, die Übernahme des Stabes misslang, die Bewertung der Jury war streng.',
    ],
    [
      'fr',
      'La participation à la fête a battu les records ; une tranche de jambon, une licorne en peluche, une fusion des genres.',
    ],
    [
      'es',
      'La ronda de los vecinos, la participación de los coros, la valoración de los médicos y un tramo cortado.',
    ],
  ])('are NOT seen in an article of another subject (%s)', (language, text) => {
    expect(spot(language, text)).toEqual([]);
  });
});
