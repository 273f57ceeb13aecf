import * as fc from 'fast-check';
import { BOUNDS, STATUSES } from '../../src/knowledge/vocabulary.ts';
import type { LedgerFact } from '../../src/ledger/types.ts';
import { article, fact } from './facts.ts';

const date = fc.oneof(
  fc.constant(undefined),
  fc.integer({ min: 2019, max: 2025 }).map(String),
  fc
    .tuple(fc.integer({ min: 2019, max: 2025 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`),
);

/** Any claims of investments by few in few, so that many tell the same. */
export function anyFact(): fc.Arbitrary<LedgerFact> {
  return fc
    .record({
      investor: fc.constantFrom('company:microsoft', 'company:nvidia'),
      receiver: fc.constantFrom('company:openai', 'company:anthropic'),
      value: fc.constantFrom(1e9, 1.01e9, 2e9, 10e9, 13e9, 13.75e9, undefined),
      bound: fc.constantFrom(...BOUNDS),
      date,
      status: fc.constantFrom(...STATUSES),
      total: fc.boolean(),
      site: fc.constantFrom('a.example', 'b.example', 'c.example'),
      published: date,
      number: fc.nat(9),
    })
    .map(({ investor, receiver, value, bound, date: when, status, total, site, published, number }) =>
      fact({
        subject: investor as LedgerFact['subject'],
        object: receiver as LedgerFact['subject'],
        status,
        ...(value !== undefined && { amount: { value, currency: 'USD', bound } }),
        ...(when !== undefined && { date: when }),
        ...(total && value !== undefined && { total }),
        article: article(site, published),
        quote: `quote ${number}`,
      }),
    );
}

export const anyFacts = (): fc.Arbitrary<LedgerFact[]> => fc.array(anyFact(), { maxLength: 40 });
