import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReadArticle, StoredFact } from '../../src/store/records.ts';
import { uniteArticles, uniteNotes } from '../../src/store/union.ts';
import type { Note } from '../../src/messages.ts';

const time = fc.integer({ min: 1, max: 9 }).map((day) => `2026-01-0${day}T08:00:00.000Z`);

const storedFact: fc.Arbitrary<StoredFact> = fc
  .record({ number: fc.nat(4), seen: time, gone: fc.boolean() })
  .map(({ number, seen, gone }): StoredFact => {
    const fact: StoredFact = {
      id: `fact-${number}`,
      kind: 'partnership',
      subject: 'company:microsoft',
      object: 'company:openai',
      status: 'actual',
      certainty: 'stated',
      quote: `quote ${number}`,
      start: number,
      end: number + 7,
      why: [],
      terms: [],
      seen,
    };
    return gone ? Object.assign(fact, { withdrawn: seen }) : fact;
  });

/** Any records of one article, as devices that read it at different times may have them. */
const record: fc.Arbitrary<ReadArticle> = fc.record({
  id: fc.constant('a'),
  url: fc.constant('https://paper.example/a'),
  title: fc.constantFrom('The pact', 'The pact, corrected'),
  site: fc.constant('paper.example'),
  firstRead: time,
  lastRead: time,
  copy: fc.constantFrom('1', '2'),
  version: fc.constantFrom('1', '2'),
  facts: fc.uniqueArray(storedFact, { selector: ({ id }) => id, maxLength: 4 }),
  replaced: fc.uniqueArray(fc.record({ id: fc.nat(3).map((number) => `gone-${number}`), seen: time }), {
    selector: ({ id }) => id,
    maxLength: 2,
  }),
  mentions: fc.constant([]),
});

function idsOf(...records: ReadArticle[]): string[] {
  const entries = records.flatMap(({ facts, replaced }) => [facts, replaced]).flat();
  return [...new Set(entries.map(({ id }) => id))].sort();
}

function note(words: string, changed: string): Note {
  return {
    id: 'n',
    article: { id: 'a', url: 'https://paper.example/a', title: 'The pact', site: 'paper.example' },
    target: { type: 'passage' },
    anchor: { quote: 'q', prefix: '', suffix: '' },
    words,
    created: '2026-01-01T08:00:00.000Z',
    changed,
  };
}

describe('the union of two records of an article', () => {
  it('is the same in any order', () =>
    fc.assert(
      fc.property(record, record, (a, b) => {
        expect(uniteArticles(a, b)).toEqual(uniteArticles(b, a));
      }),
    ));

  it('is the same in any grouping', () =>
    fc.assert(
      fc.property(record, record, record, (a, b, c) => {
        expect(uniteArticles(uniteArticles(a, b), c)).toEqual(uniteArticles(a, uniteArticles(b, c)));
      }),
    ));

  it('is the same twice as once', () =>
    fc.assert(
      fc.property(record, record, (a, b) => {
        const united = uniteArticles(a, b);
        expect(uniteArticles(united, b)).toEqual(united);
        expect(uniteArticles(united, united)).toEqual(united);
      }),
    ));

  it('loses no fact', () =>
    fc.assert(
      fc.property(record, record, (a, b) => {
        expect(idsOf(uniteArticles(a, b))).toEqual(idsOf(a, b));
      }),
    ));

  it('takes what was read or withdrawn last', () => {
    const [base] = fc.sample(record, 1);
    const fact = { ...fc.sample(storedFact, 1)[0]!, seen: '2026-01-01T08:00:00.000Z' };
    const gone = { ...fact, seen: '2026-01-02T08:00:00.000Z', withdrawn: '2026-01-02T08:00:00.000Z' };
    const [old, now] = [
      { ...base!, facts: [fact] },
      { ...base!, facts: [gone] },
    ];
    expect(uniteArticles(old, now).facts).toEqual([gone]);
  });

  it('does NOT bring back what a newer reading has replaced', () => {
    const [base] = fc.sample(record, 1);
    const fact = { ...fc.sample(storedFact, 1)[0]!, seen: '2026-01-01T08:00:00.000Z' };
    const replaced = { ...base!, facts: [], replaced: [{ id: fact.id, seen: '2026-01-02T08:00:00.000Z' }] };
    expect(uniteArticles(replaced, { ...base!, facts: [fact], replaced: [] }).facts).toEqual([]);
  });
});

describe('the union of two notes', () => {
  it('takes the words that were changed last, whichever comes first', () => {
    const [old, changed] = [note('old', '2026-01-01T08:00:00.000Z'), note('new', '2026-01-02T08:00:00.000Z')];
    expect(uniteNotes(old, changed)).toEqual(changed);
    expect(uniteNotes(changed, old)).toEqual(changed);
  });
});
