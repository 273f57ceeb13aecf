import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/knowledge/vocabulary.ts';
import type { Fact } from '../../src/reading/annotation.ts';
import type { LabelledArticle } from './labelled.ts';
import { misleadingShare, wrongFacts } from './wrong-facts.ts';

const text = 'Aurelia put 5 million euros into Borealis. Cirrus did not.';
const quote = 'Aurelia put 5 million euros into Borealis';

const labelled: Claim = {
  kind: 'investment',
  subject: 'company:aurelia',
  object: 'company:borealis',
  amount: { value: 5_000_000, currency: 'EUR', bound: 'exact' },
  status: 'actual',
  certainty: 'stated',
};
const article: LabelledArticle = {
  id: 'en-1',
  language: 'en',
  published: '2025-11-20',
  text,
  mentions: [],
  facts: [{ ...labelled, quote }],
};

function found(change: Partial<Claim>, words = quote): Fact {
  const start = text.indexOf(words);
  return { ...labelled, ...change, quote: words, start, end: start + words.length, why: [] };
}
const faults = (...facts: Fact[]): string[] => wrongFacts(article, facts).map(({ fault }) => fault);

describe('what is wrong with a fact', () => {
  it('is nothing where it is as labelled, whatever its status', () => {
    expect(faults(found({}))).toEqual([]);
    expect(faults(found({ status: 'planned' }))).toEqual([]);
  });

  it('is its amount, its direction or its party where a labelled fact shares its words', () => {
    expect(faults(found({ amount: { value: 6_000_000, currency: 'EUR', bound: 'exact' } }))).toEqual([
      'amount',
    ]);
    expect(faults(found({ amount: { value: 5_000_000, currency: 'USD', bound: 'exact' } }))).toEqual([
      'amount',
    ]);
    expect(faults(found({ subject: 'company:borealis', object: 'company:aurelia' }))).toEqual(['direction']);
    expect(faults(found({ object: 'company:cirrus' }))).toEqual(['party']);
  });

  it('is that nobody labelled it where none shares its words or kind, or another has found that one', () => {
    expect(faults(found({ object: 'company:cirrus' }, 'Cirrus did not'))).toEqual(['unlabelled']);
    expect(faults(found({ kind: 'acquisition' }))).toEqual(['unlabelled']);
    expect(faults(found({}), found({ object: 'company:cirrus' }))).toEqual(['unlabelled']);
  });

  it('misleads the reader but for the last', () => {
    const facts = [found({ object: 'company:cirrus' }), found({ kind: 'acquisition' })];
    expect(misleadingShare(wrongFacts(article, facts), 4)).toBe(0.25);
    expect(misleadingShare([], 0)).toBe(0);
  });
});
