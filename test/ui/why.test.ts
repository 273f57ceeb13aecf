import { beforeEach, describe, expect, it } from 'vitest';
import { shippedKnowledge } from '../../src/knowledge/knowledge.ts';
import { createReader } from '../../src/reading/read.ts';
import { reasonsFor } from '../../src/ui/why.ts';
import { speak } from './speak.ts';

const TEXT = [
  'Nvidia invests 2 billion dollars in OpenAI',
  'The startup Halvorsen, led by Ada Holm, has raised 300 million dollars for artificial intelligence chips. Altman said so.',
  'Sam Altman, who runs OpenAI, called Oracle and Meta his rivals; the ChatGPT maker wants an IPO.',
  'Reuters reported the deal with Tiny Fjord.',
].join('\n\n');

describe('why a mark is there', () => {
  beforeEach(() => speak('en'));

  it.each([
    ['a name you watch', 'You watch this name.'],
    ['short for "Sam Altman"', 'It is short for “Sam Altman”.'],
    ['startup before it (+2.6)', '“startup” stands before it.'],
    ['"said" behind it', '“said” stands after it.'],
    ['will after it, no article before it (+1)', '“will” stands after it.'],
    ['Sam Altman in the sentence (+2)', '“Sam Altman” stands in the same sentence.'],
    ['money in the sentence', 'An amount of money stands in the same sentence.'],
    ['capital inside the sentence (+2)', 'It is written as a name, with a capital.'],
    ['"der OpenAI-Chef"', 'The words “der OpenAI-Chef” fit only one.'],
  ])('is said for %j', (reason, sentence) => expect(reasonsFor([reason])).toEqual([sentence]));

  it('leaves out what speaks against it, what is said twice, and more than three reasons', () => {
    expect(
      reasonsFor([
        'article of another subject (-1)',
        'a capital inside the sentence',
        'capital inside the sentence (+2)',
        'known name',
        '"chip" before it',
        '"maker" after it',
      ]),
    ).toEqual([
      'It is written as a name, with a capital.',
      'Postilla knows this name.',
      '“chip” stands before it.',
    ]);
  });

  it('is the use in the text where nothing plainer can be said', () => {
    expect(reasonsFor([])).toEqual(['Its use in the text speaks for it.']);
    expect(reasonsFor(['something new'])).toEqual(['Its use in the text speaks for it.']);
  });

  it('has a sentence of its own for each mark of an article', () => {
    const watched = [{ id: 'company:tiny-fjord', name: 'Tiny Fjord' } as const];
    const { mentions } = createReader(shippedKnowledge(), { watched }).read({ text: TEXT, language: 'en' });
    expect(mentions.length).toBeGreaterThan(9);
    const unsaid = mentions.filter(({ why }) => reasonsFor(why)[0] === 'Its use in the text speaks for it.');
    expect(unsaid.map(({ text, why }) => [text, why])).toEqual([]);
  });
});
