import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/knowledge/vocabulary.ts';
import { readMarked } from './marked.ts';

const A = '[Aurelia|company:aurelia]';
const B = '[Borealis|company:borealis]';

/** The facts with their dates, of an article of 20 November 2025 whose first paragraph is empty news. */
function dated(marked: string, language: Language): string[] {
  const { facts } = readMarked(`.\n\n${marked}`, language);
  return facts.map(({ kind, amount, date }) => `${kind} ${amount?.value ?? '-'} ${date ?? '-'}`).sort();
}

describe('each sum has its own date', () => {
  it.each([
    ['en', `${A} is now valued at $8 billion, up from $5 billion in March.`],
    ['it', `${A} è ora valutata 8 miliardi di dollari, dai 5 miliardi di marzo.`],
  ] as const)('%s: %s', (language, marked) => {
    expect(dated(marked, language)).toContain('valuation 8000000000 2025-11');
  });

  it('a date after the sums of one claim is of them all', () => {
    expect(dated(`${A} raised $200 million at a valuation of $2 billion in September.`, 'en')).toEqual([
      'funding-round 200000000 2025-09',
      'valuation 2000000000 2025-09',
    ]);
  });

  it('a rise tells the earlier figure of the year before', () => {
    expect(dated(`Revenue at ${A} rose from $290 million to $510 million last year.`, 'en')).toEqual([
      'revenue 290000000 2023',
      'revenue 510000000 2024',
    ]);
  });
});

describe('what was told before dates what goes on from it', () => {
  it.each([
    ['en', `In May 2021 ${A} raised $8 million. At the time it was valued at $40 million.`],
    [
      'de',
      `Im Mai 2021 sammelte ${A} acht Millionen Dollar ein. Damals wurde das Unternehmen mit 40 Millionen Dollar bewertet.`,
    ],
    [
      'it',
      `Nel maggio 2021 ${A} ha raccolto 8 milioni di dollari. All’epoca la società era valutata 40 milioni di dollari.`,
    ],
    [
      'fr',
      `En mai 2021, ${A} a levé 8 millions de dollars. À l’époque, la société était valorisée 40 millions de dollars.`,
    ],
    [
      'es',
      `En mayo de 2021 ${A} levantó 8 millones de dólares. Entonces la empresa estaba valorada en 40 millones de dólares.`,
    ],
  ] as const)('%s: %s', (language, marked) => {
    expect(dated(marked, language)).toContain('valuation 40000000 2021-05');
  });

  it('those who join a round are of its date', () => {
    expect(dated(`In May ${A} raised $8 million in a round that ${B} joined.`, 'en')).toEqual([
      'funding-round 8000000 2025-05',
      'investment - 2025-05',
    ]);
  });
});

describe('news without a date is of the month of the article', () => {
  it('done, planned and negotiated', () => {
    expect(dated(`${A} has bought ${B} for $5 million.`, 'en')).toEqual(['acquisition 5000000 2025-11']);
    expect(dated(`${A} will buy ${B} for $5 million.`, 'en')).toEqual(['acquisition 5000000 2025-11']);
    expect(dated(`${A} is in talks to buy ${B} for $5 million.`, 'en')).toEqual([
      'acquisition 5000000 2025-11',
    ]);
  });

  it('and not what is held, or denied', () => {
    expect(dated(`${A} denied that it would buy ${B}.`, 'en')).toEqual(['acquisition - -']);
    expect(dated(`${A} holds 5 per cent of ${B}.`, 'en')).toEqual(['stake - -']);
  });
});
