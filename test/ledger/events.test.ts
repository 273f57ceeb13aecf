import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gatherEvents } from '../../src/ledger/events.ts';
import type { LedgerFact } from '../../src/ledger/types.ts';
import { article, billions, fact } from './facts.ts';
import { anyFacts } from './generate.ts';

const shape = (facts: readonly LedgerFact[]): string[] =>
  gatherEvents(facts)
    .map(
      (event) =>
        `${event.status} ${event.amount?.value} ${event.date} ${event.facts
          .map((each) => each.id)
          .sort()
          .join()}`,
    )
    .sort();

describe('facts that tell one event', () => {
  it('are one, with the sharpest value, the finest date and all sources', () => {
    const events = gatherEvents([
      fact({ amount: billions(10, 'about'), date: '2023', article: article('a.example', '2023-02-01') }),
      fact({ amount: billions(10), date: '2023-01-23', article: article('b.example', '2023-01-24') }),
      fact({ amount: billions(10, 'over'), article: article('c.example', '2024-01-01') }),
    ]);
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      amount: billions(10),
      date: '2023-01-23',
      status: 'actual',
      sources: ['a.example', 'b.example', 'c.example'],
    });
  });

  it('are one where a round is told with and without its lead investor', () => {
    const round = { kind: 'funding-round', subject: 'company:openai', amount: billions(6.6) } as const;
    const led = fact({ ...round, object: 'company:thrive-capital', date: '2024-10' });
    const { object: _lead, ...bare } = fact({ ...round, article: article('b.example', '2024-10-03') });
    const events = gatherEvents([led, bare]);
    expect(events).toHaveLength(1);
    expect(events[0]!.object).toBe('company:thrive-capital');
  });

  it('are one from the first talk to the deed, with each step of its status', () => {
    const [event, ...others] = gatherEvents([
      fact({
        amount: billions(30),
        status: 'actual',
        date: '2026-03-31',
        article: article('c.example', '2026-04-01'),
      }),
      fact({
        amount: billions(30, 'up-to'),
        status: 'in-talks',
        article: article('a.example', '2026-01-28'),
      }),
      fact({
        amount: billions(30),
        status: 'planned',
        date: '2026-02',
        article: article('b.example', '2026-02-27'),
      }),
    ]);
    expect(others).toEqual([]);
    expect(event!.status).toBe('actual');
    expect(event!.date).toBe('2026-03-31');
    expect(event!.history.map((step) => [step.status, step.told])).toEqual([
      ['in-talks', '2026-01-28'],
      ['planned', '2026-02-27'],
      ['actual', '2026-04-01'],
    ]);
  });

  it('count one source for two papers that quote the same, and for copies of one text', () => {
    const [event] = gatherEvents([
      fact({
        amount: billions(1),
        attributedTo: 'source:reuters',
        article: article('a.example', '2025-01-01'),
      }),
      fact({
        amount: billions(1),
        attributedTo: 'source:reuters',
        article: article('b.example', '2025-01-01'),
      }),
      fact({ amount: billions(1), article: article('c.example', '2025-01-01', { origin: 'c.example' }) }),
      fact({ amount: billions(1), article: article('d.example', '2025-01-01', { origin: 'c.example' }) }),
    ]);
    expect(event!.sources).toHaveLength(2);
  });

  it('join one without a value to the event that has one', () => {
    const events = gatherEvents([fact({}), fact({ amount: billions(1), date: '2019' })]);
    expect(events).toHaveLength(1);
  });
});

describe('facts that tell different events', () => {
  it.each<[string, Partial<LedgerFact>, Partial<LedgerFact>]>([
    ['of different values', { amount: billions(1) }, { amount: billions(10) }],
    ['in different currencies', { amount: billions(1) }, { amount: { ...billions(1), currency: 'EUR' } }],
    [
      'on days that exclude each other',
      { amount: billions(1), date: '2019-07-22' },
      { amount: billions(1), date: '2019-11' },
    ],
    ['of different parties', { amount: billions(1) }, { amount: billions(1), subject: 'company:softbank' }],
    ['of different kinds', { amount: billions(1) }, { amount: billions(1), kind: 'acquisition' }],
    ['of which one is a running total', { amount: billions(1) }, { amount: billions(1), total: true }],
    ['of different roles', { kind: 'role', role: 'ceo' }, { kind: 'role', role: 'founder' }],
  ])('do NOT become one: %s', (_what, a, b) => {
    expect(gatherEvents([fact(a), fact({ ...b, quote: 'another' })])).toHaveLength(2);
  });

  it('do NOT become one through a vague fact between them', () => {
    const events = gatherEvents([
      fact({ amount: billions(10, 'over') }),
      fact({ amount: billions(11) }),
      fact({ amount: billions(14) }),
    ]);
    expect(events).toHaveLength(2);
  });

  it('do NOT become one through an undated fact between them', () => {
    const events = gatherEvents([
      fact({ amount: billions(1) }),
      fact({ amount: billions(1), date: '2019' }),
      fact({ amount: billions(1), date: '2023' }),
    ]);
    expect(events).toHaveLength(2);
  });
});

describe('events', () => {
  it('do not hang on the order of the facts, and hold each fact once', () => {
    fc.assert(
      fc.property(anyFacts(), fc.infiniteStream(fc.nat()), (facts, random) => {
        const shuffled = [...facts, ...facts.slice(0, 3)]
          .map((each) => [random.next().value ?? 0, each] as const)
          .sort(([a], [b]) => a - b)
          .map(([, each]) => each);
        expect(shape(shuffled)).toEqual(shape(facts));
        const ids = gatherEvents(facts).flatMap((event) => event.facts.map((each) => each.id));
        expect(ids.sort()).toEqual([...new Set(facts.map((each) => each.id))].sort());
      }),
    );
  });
});

/** Tellings of investments by two, of values and dates all over. */
function tellings(count: number): LedgerFact[] {
  return Array.from({ length: count }, (_, index) =>
    fact({
      subject: index % 2 === 0 ? 'company:microsoft' : 'company:nvidia',
      amount: billions(1 + ((index * 7919) % 997) / 10, index % 3 === 0 ? 'over' : 'exact'),
      date: `${2015 + (index % 11)}-${String(1 + (index % 12)).padStart(2, '0')}`,
      article: article(`${index % 60}.example`, '2025-01-01'),
      quote: String(index),
    }),
  );
}

function timeToGather(facts: readonly LedgerFact[]): number {
  const start = performance.now();
  gatherEvents(facts);
  return performance.now() - start;
}

describe('gathering', () => {
  it('takes about ten times as long for ten times as many facts', () => {
    const [few, many] = [tellings(1000), tellings(10_000)];
    const base = Math.min(...[1, 2, 3].map(() => timeToGather(few)));
    // Were each fact compared with each event, it would be a hundred times.
    expect(timeToGather(many) / base).toBeLessThan(30);
  }, 20_000);
});
