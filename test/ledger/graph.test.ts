import { describe, expect, it } from 'vitest';
import { shippedKnowledge } from '../../src/knowledge/knowledge.ts';
import { dealFacts } from '../../src/ledger/deals.ts';
import { circularDeals, dealGraph } from '../../src/ledger/graph.ts';
import { timelineOf } from '../../src/ledger/timeline.ts';
import { legalFormAt, rolesAt, stakesAt, valuationAt } from '../../src/ledger/states.ts';
import type { LedgerFact } from '../../src/ledger/types.ts';
import { article, billions, fact } from './facts.ts';

const invests = (from: string, to: string, more: Partial<LedgerFact> = {}): LedgerFact =>
  fact({ subject: `company:${from}`, object: `company:${to}`, amount: billions(10), ...more });
const buysFrom = (from: string, to: string, more: Partial<LedgerFact> = {}): LedgerFact =>
  invests(from, to, { kind: 'supply-deal', ...more });
const circles = (...facts: LedgerFact[]): string[] =>
  circularDeals(dealGraph(facts)).map(({ edges }) =>
    edges.map(({ from, relation }) => `${from.slice(8)} ${relation}`).join(', '),
  );

const stake = (percent: number, date: string, status: 'actual' | 'ended' = 'actual') =>
  fact({ kind: 'stake', percent, date, status });
const ceo = (subject: `person:${string}`, date: string, status: 'actual' | 'ended' = 'actual') =>
  fact({ kind: 'role', role: 'ceo', subject, date, status });

describe('the deal graph', () => {
  it('has one edge a relation of two companies, with its events', () => {
    const edges = dealGraph([
      invests('nvidia', 'openai'),
      invests('nvidia', 'openai', { article: article('b.example', '2025-01-01') }),
      invests('nvidia', 'openai', { amount: billions(30) }),
      buysFrom('openai', 'nvidia'),
    ]);
    expect(edges.map(({ from, relation, to, events }) => [from, relation, to, events.length])).toEqual([
      ['company:nvidia', 'invests-in', 'company:openai', 2],
      ['company:openai', 'buys-from', 'company:nvidia', 1],
    ]);
  });

  it('does NOT hold what was denied, has ended or is between a company and a person', () => {
    expect(
      dealGraph([invests('a', 'b', { status: 'denied' }), invests('a', 'c', { status: 'ended' })]),
    ).toEqual([]);
    expect(dealGraph([fact({ subject: 'person:x', kind: 'stake' })])).toEqual([]);
  });
});

describe('a circular deal', () => {
  it('is an investment that comes back as a purchase', () =>
    expect(circles(invests('nvidia', 'openai'), buysFrom('openai', 'nvidia'))).toEqual([
      'nvidia invests-in, openai buys-from',
    ]));

  it('may go over a third', () =>
    expect(
      circles(invests('nvidia', 'openai'), buysFrom('openai', 'oracle'), buysFrom('oracle', 'nvidia')),
    ).toEqual(['nvidia invests-in, openai buys-from, oracle buys-from']));

  it('is told once, wherever one begins to look', () =>
    expect(circles(invests('a', 'b'), invests('b', 'c'), buysFrom('c', 'a'))).toHaveLength(1));

  it.each([
    ['two that invest in each other', [invests('a', 'b'), invests('b', 'a')]],
    ['two that buy from each other', [buysFrom('a', 'b'), buysFrom('b', 'a')]],
    ['an investor that buys from what it owns', [invests('a', 'b'), buysFrom('a', 'b')]],
    ['a plan that was denied', [invests('a', 'b', { status: 'denied' }), buysFrom('b', 'a')]],
  ])('is NOT one: %s', (_what, facts) => expect(circles(...facts)).toEqual([]));

  it('is found in what the knowledge knows of Nvidia and OpenAI', () => {
    const found = circularDeals(dealGraph(dealFacts(shippedKnowledge().deals)));
    const pairs = found
      .filter(({ edges }) => edges.length === 2)
      .map(({ edges }) => edges.map(({ from }) => from).join(' '));
    expect(pairs).toContain('company:nvidia company:openai');
    for (const { edges } of found)
      for (const { events } of edges) expect(events[0]!.facts[0]!.article.url).toMatch(/^https?:/);
  });
});

describe('a timeline', () => {
  const facts = [
    fact({ amount: billions(13), total: true, date: '2025' }),
    fact({ amount: billions(1), date: '2019' }),
    fact({ kind: 'partnership', article: article('undated.example') }),
    fact({ kind: 'valuation', subject: 'company:openai', amount: billions(157), date: '2024-10' }),
    fact({ subject: 'company:softbank', amount: billions(30), date: '2025-12' }),
  ];
  const days = (...companies: [`company:${string}`, `company:${string}`?]) =>
    timelineOf(
      facts.map((each) => (each.kind === 'valuation' ? withoutObject(each) : each)),
      ...companies,
    ).map(({ date }) => date);

  it('of a company holds its events from the oldest to the newest, undated ones last', () =>
    expect(days('company:openai')).toEqual(['2019', '2024-10', '2025', '2025-12', undefined]));
  it('of two holds what is between them alone', () =>
    expect(days('company:openai', 'company:microsoft')).toEqual(['2019', '2025', undefined]));
});

describe('how things stood at a date', () => {
  const openai = 'company:openai' as const;
  const value = (amount: number, date: string) =>
    withoutObject(fact({ kind: 'valuation', subject: openai, amount: billions(amount), date }));
  const form = (object: `term:${string}`, date: string, status: 'actual' | 'ended' = 'actual') =>
    fact({ kind: 'legal-form', subject: openai, object, date, status });
  it('is the newest valuation by then', () => {
    const facts = [value(300, '2025-03'), value(157, '2024-10'), value(29, '2023')];
    expect(valuationAt(facts, { company: openai })!.amount!.value).toBe(300e9);
    expect(valuationAt(facts, { company: openai, date: '2024-12-31' })!.amount!.value).toBe(157e9);
    expect(valuationAt(facts, { company: openai, date: '2020' })).toBeUndefined();
  });

  it('is the legal form taken last, and none that was given up', () => {
    const facts = [
      form('term:capped-profit', '2019-03'),
      form('term:capped-profit', '2025-10-28', 'ended'),
      form('term:public-benefit-corporation', '2025-10-28'),
    ];
    expect(legalFormAt(facts, { company: openai })!.object).toBe('term:public-benefit-corporation');
    expect(legalFormAt(facts, { company: openai, date: '2024' })!.object).toBe('term:capped-profit');
    expect(legalFormAt(facts.slice(0, 2), { company: openai })).toBeUndefined();
  });

  it('is the newest stake of each holder', () => {
    const facts = [
      stake(49, '2023'),
      stake(27, '2025-10-28'),
      fact({ kind: 'stake', subject: 'company:softbank', percent: 11, date: '2025-12' }),
    ];
    expect(stakesAt(facts, { company: openai }).map(({ subject, percent }) => [subject, percent])).toEqual([
      ['company:microsoft', 27],
      ['company:softbank', 11],
    ]);
    expect(stakesAt([stake(49, '2023'), stake(49, '2024', 'ended')], { company: openai })).toEqual([]);
  });

  it('is who came last to a post that one has at a time', () => {
    const facts = [
      ceo('person:sam-altman', '2019'),
      ceo('person:sam-altman', '2023-11-17', 'ended'),
      ceo('person:mira-murati', '2023-11-17'),
      ceo('person:sam-altman', '2023-11-22'),
    ];
    const at = (date: string) => rolesAt(facts, { company: openai, date }).map(({ subject }) => subject);
    expect(at('2022')).toEqual(['person:sam-altman']);
    expect(at('2023-11-18')).toEqual(['person:mira-murati']);
    expect(at('2025')).toEqual(['person:sam-altman']);
  });
});

function withoutObject({ object: _object, ...rest }: LedgerFact): LedgerFact {
  return rest;
}
