import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntityId } from '../../src/knowledge/vocabulary.ts';
import { headlineOf } from '../../src/ledger/headline.ts';
import { totalByAll, totalOfPair, totalsByInvestor, totalsMade } from '../../src/ledger/totals.ts';
import type { InvestmentTotal, LedgerFact } from '../../src/ledger/types.ts';
import { article, billions, fact } from './facts.ts';
import { anyFacts } from './generate.ts';

const pair = { investor: 'company:microsoft', receiver: 'company:openai' } as const;
const ofPair = (...facts: LedgerFact[]): InvestmentTotal | undefined => totalOfPair(facts, pair)[0];

const softbank = (claim: Partial<LedgerFact>): LedgerFact => fact({ subject: 'company:softbank', ...claim });
const round = (claim: Partial<LedgerFact>): LedgerFact => {
  const { object: _lead, ...rest } = fact({ kind: 'funding-round', subject: 'company:openai', ...claim });
  return rest;
};

const first = fact({ amount: billions(1), date: '2019', quote: 'un investimento di 1 miliardo' });
const inAll = fact({ amount: billions(13, 'over'), total: true, quote: 'oltre 13 miliardi' });

describe('the total investment of one in another', () => {
  it('is the running total, with the payments beside it and never added', () => {
    const total = ofPair(first, inAll)!;
    expect(total.running).toMatchObject({ amount: billions(13, 'over'), date: '2025-05-12', facts: [inAll] });
    expect(total.payments).toMatchObject([{ amount: billions(1), date: '2019', facts: [first] }]);
    expect(total.paid).toEqual(billions(1));
    expect(total.best).toEqual(billions(13, 'over'));
  });

  it('adds payments dated after the running total', () => {
    const later = fact({ amount: billions(2), date: '2025-10', article: article('b.example', '2025-11-01') });
    expect(ofPair(first, inAll, later)!.best).toEqual(billions(15, 'over'));
  });

  it('does NOT add payments that may be part of the running total', () => {
    const sameMonth = fact({ amount: billions(2), date: '2025' });
    const undated = fact({ amount: billions(3) });
    expect(ofPair(first, inAll, sameMonth, undated)!.best).toEqual(billions(13, 'over'));
  });

  it('does NOT add anything to a running total that nobody dates', () => {
    const undated = fact({ amount: billions(13, 'over'), total: true, article: article('a.example') });
    const later = fact({ amount: billions(2), date: '2025-10' });
    expect(ofPair(undated, later)!.best).toEqual(billions(13, 'over'));
  });

  it('takes the newest running total, with older ones of the same value behind it', () => {
    const older = fact({ amount: billions(13, 'over'), total: true, date: '2023-12' });
    const newest = fact({ amount: billions(13.75), total: true, date: '2025-10-28' });
    const another = fact({ amount: billions(3), total: true, date: '2021' });
    const { running } = ofPair(older, newest, another)!;
    expect(running!.amount).toEqual(billions(13.75));
    expect(running!.facts).toEqual([newest, older]);
  });

  it('is the sum of the payments, each counted once, where nobody tells a running total', () => {
    const again = fact({ amount: billions(1, 'about'), article: article('b.example', '2025-01-01') });
    const second = fact({ amount: billions(10, 'over'), date: '2023-01' });
    const total = ofPair(first, again, second)!;
    expect(total.payments).toHaveLength(2);
    expect(total.best).toEqual(billions(11, 'over'));
  });

  it('keeps plans and talks apart, and leaves out what was denied or given up', () => {
    const plan = fact({ amount: billions(20), status: 'planned' });
    const talks = fact({ amount: billions(40, 'up-to'), status: 'in-talks' });
    const denied = fact({ amount: billions(100), status: 'denied' });
    const gone = fact({ amount: billions(300), status: 'ended' });
    const total = ofPair(first, plan, talks, denied, gone)!;
    expect(total.best).toEqual(billions(1));
    expect(total.planned.map((figure) => figure.amount.value / 1e9).sort((a, b) => a - b)).toEqual([20, 40]);
  });

  it('does NOT mix currencies: the one with the newest figure comes first', () => {
    const euros = fact({ amount: { ...billions(2), currency: 'EUR' }, date: '2025-11' });
    expect(
      totalOfPair([first, inAll, euros], pair).map(({ currency, best }) => [currency, best?.value]),
    ).toEqual([
      ['EUR', 2e9],
      ['USD', 13e9],
    ]);
  });

  it('does NOT count what was withdrawn', () =>
    expect(ofPair(first, { ...inAll, withdrawn: '2026-01-02' })!.best).toEqual(billions(1)));

  it('is the same in whatever order the articles are read', () => {
    fc.assert(
      fc.property(anyFacts(), (facts) => {
        expect(totalOfPair(facts.toReversed(), pair)).toEqual(totalOfPair(facts, pair));
        expect(totalByAll(facts.toReversed(), pair.receiver)).toEqual(totalByAll(facts, pair.receiver));
      }),
    );
  });

  it('never counts a payment twice, however often and vaguely it is told', () => {
    // What was paid: a few sums, far enough apart in value or time that no telling fits two of them.
    const payments = [
      { value: 1e9, date: '2019-07' },
      { value: 10e9, date: '2023-01' },
      { value: 1e9, date: '2024-09' },
      { value: 100e9, date: '2025-11' },
    ];
    const telling = fc.record({
      payment: fc.nat(payments.length - 1),
      bound: fc.constantFrom('exact' as const, 'about' as const, 'over' as const),
      precise: fc.boolean(),
      rounding: fc.constantFrom(1, 0.995, 1.005),
      site: fc.constantFrom('a.example', 'b.example'),
      number: fc.nat(99),
    });
    const total = fc.record({
      until: fc.nat(payments.length - 1),
      site: fc.constantFrom('c.example', 'd.example'),
    });
    fc.assert(
      fc.property(
        fc.array(telling, { maxLength: 30 }),
        fc.array(total, { maxLength: 4 }),
        (tellings, totals) => {
          const facts = [
            ...tellings.map(({ payment, bound, precise, rounding, site, number }) => {
              const { value, date } = payments[payment]!;
              return fact({
                amount: { value: value * rounding, currency: 'USD', bound },
                date: precise ? date : date.slice(0, 4),
                article: article(site, date),
                quote: `telling ${number}`,
              });
            }),
            ...totals.map(({ until, site }) => {
              const value = payments.slice(0, until + 1).reduce((sum, payment) => sum + payment.value, 0);
              const { date } = payments[until]!;
              return fact({
                amount: { value, currency: 'USD', bound: 'exact' },
                total: true,
                date,
                article: article(site, date),
              });
            }),
          ];
          const paid = payments.reduce((sum, payment) => sum + payment.value, 0);
          const [record] = totalOfPair(facts, pair);
          expect(record?.best?.value ?? 0).toBeLessThanOrEqual(paid * 1.01);
          expect(record?.payments.length ?? 0).toBeLessThanOrEqual(payments.length);
        },
      ),
    );
  });
});

describe('what all have put into a company', () => {
  it('adds up the investors, each with its best figure', () => {
    const facts = [first, inAll, softbank({ amount: billions(30), date: '2025-12' })];
    expect(totalByAll(facts, pair.receiver)[0]!.best).toEqual(billions(43, 'over'));
    expect(totalsByInvestor(facts, pair.receiver).map((total) => total.investor)).toEqual([
      'company:softbank',
      'company:microsoft',
    ]);
  });

  it('does NOT count an investment again that is part of a round', () => {
    const facts = [
      round({ amount: billions(40), date: '2025-03-31' }),
      softbank({ amount: billions(30), date: '2025-03' }),
    ];
    const [total] = totalByAll(facts, pair.receiver);
    expect(total!.best).toEqual(billions(40));
    expect(total!.payments).toHaveLength(1);
  });

  it('takes what it is said to have raised in all as its running total', () => {
    const raised = round({ amount: billions(60, 'over'), total: true, date: '2025-06' });
    const [total] = totalByAll(
      [raised, inAll, round({ amount: billions(10), date: '2025-09' })],
      pair.receiver,
    );
    expect(total!.running!.amount).toEqual(billions(60, 'over'));
    expect(total!.best).toEqual(billions(70, 'over'));
  });

  it('lists what an investor has put into each company', () => {
    const other = fact({ object: 'company:mistral-ai', amount: { ...billions(0.015), currency: 'EUR' } });
    const made = totalsMade([first, inAll, other], 'company:microsoft');
    expect(made.map((total): [EntityId, string] => [total.receiver, total.currency])).toEqual([
      ['company:openai', 'USD'],
      ['company:mistral-ai', 'EUR'],
    ]);
  });
});

describe('the headline of a page', () => {
  it('is the pair with a running total, with the payment beside it', () => {
    const larger = fact({ subject: 'company:nvidia', object: 'company:intel', amount: billions(50) });
    const headline = headlineOf([first, inAll, larger], [first, inAll, larger])!;
    expect(headline).toMatchObject({ investor: 'company:microsoft', best: billions(13, 'over') });
    expect(headline.payments).toHaveLength(1);
  });

  it('is what is planned where nothing was paid yet', () => {
    const plan = fact({ amount: billions(20), status: 'planned' });
    expect(headlineOf([plan], [plan])!.planned[0]!.amount).toEqual(billions(20));
  });

  it('is none where no sum was invested', () => {
    const pact = fact({ kind: 'partnership' });
    expect(headlineOf([pact, fact({})], [pact])).toBeUndefined();
  });
});
