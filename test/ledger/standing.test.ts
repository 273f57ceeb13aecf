import { describe, expect, it } from 'vitest';
import { shippedKnowledge } from '../../src/knowledge/knowledge.ts';
import { dealFacts } from '../../src/ledger/deals.ts';
import { disagreementsOf } from '../../src/ledger/disagreement.ts';
import { standingOf } from '../../src/ledger/standing.ts';
import type { LedgerFact } from '../../src/ledger/types.ts';
import { article, billions, fact } from './facts.ts';

const before = (site: string, published?: string) =>
  article(site, published, { firstRead: '2025-01-01T08:00:00.000Z' });
const types = (a: LedgerFact, ...others: LedgerFact[]): string[] =>
  disagreementsOf(a, others).map(({ type }) => type);

describe('a fact against earlier articles', () => {
  const claim = fact({ amount: billions(13, 'over'), total: true });

  it('is new where none tells it', () => expect(standingOf(claim, []).standing).toBe('new'));

  it('confirms where one tells the same', () => {
    const earlier = fact({ amount: billions(13.5), total: true, article: before('b.example', '2024-12') });
    expect(standingOf(claim, [earlier])).toEqual({ standing: 'confirms', disagreements: [] });
  });

  it('is new where only its own article tells it', () =>
    expect(standingOf(claim, [claim]).standing).toBe('new'));

  it('is new where the article that tells it was read later', () => {
    const later = fact({
      ...claim,
      article: article('b.example', '2024-12', { firstRead: '2027-01-01T08:00:00.000Z' }),
    });
    expect(standingOf(claim, [later]).standing).toBe('new');
  });

  it('is new where the earlier one does not tell the sum', () => {
    const [told, vague] = [fact({ amount: billions(1) }), fact({ article: before('b.example') })];
    expect(standingOf(told, [vague]).standing).toBe('new');
    expect(
      standingOf({ ...vague, article: told.article }, [{ ...told, article: vague.article }]).standing,
    ).toBe('confirms');
  });

  it('disagrees where one tells another value for the same day', () => {
    const earlier = fact({ amount: billions(20), total: true, article: before('b.example', '2025-05-12') });
    expect(standingOf(claim, [earlier]).standing).toBe('disagrees');
  });

  it('is new, not at odds, where it brings an older one up to date', () => {
    const earlier = fact({ amount: billions(3), total: true, article: before('b.example', '2021-01-01') });
    const { standing, disagreements } = standingOf(claim, [earlier]);
    expect(standing).toBe('new');
    expect(disagreements.map(({ type }) => type)).toEqual(['update']);
  });
});

describe('two facts disagree', () => {
  it('as an update where a state has changed between their dates', () => {
    const valuation = { kind: 'valuation', subject: 'company:openai' } as const;
    expect(
      types(
        fact({ ...valuation, amount: billions(300), date: '2025-03' }),
        fact({ ...valuation, amount: billions(157), date: '2024-10' }),
      ),
    ).toEqual(['update']);
  });

  it('as a conflict where they tell two values of one day', () => {
    const round = { kind: 'funding-round', subject: 'company:openai', date: '2024-10-02' } as const;
    expect(types(fact({ ...round, amount: billions(6.6) }), fact({ ...round, amount: billions(8) }))).toEqual(
      ['conflict'],
    );
  });

  it('as a denial where one says that it is untrue', () => {
    const [claim, denial] = [
      fact({ amount: billions(100), status: 'planned' }),
      fact({ amount: billions(100), status: 'denied' }),
    ];
    expect(types(claim, denial)).toEqual(['denial']);
    expect(types(denial, claim)).toEqual(['denial']);
  });

  it('as an update where the plan was carried out', () =>
    expect(
      types(
        fact({ amount: billions(30), status: 'actual' }),
        fact({ amount: billions(30), status: 'planned' }),
      ),
    ).toEqual(['update']));

  it('NOT where a plan is told again after it was carried out', () => {
    const [done, plan] = [
      fact({ amount: billions(30), article: article('a.example', '2025-05') }),
      fact({ amount: billions(30), status: 'planned', article: article('b.example', '2025-11') }),
    ];
    expect(types(done, plan)).toEqual([]);
    expect(types(plan, done)).toEqual([]);
  });

  it('as a conflict where one tells a state that had ended before', () => {
    const form = {
      kind: 'legal-form',
      subject: 'company:xai',
      object: 'term:public-benefit-corporation',
    } as const;
    const ended = fact({
      ...form,
      status: 'ended',
      date: '2024-05-09',
      article: article('b.example', '2025-08'),
    });
    expect(types(fact({ ...form, article: article('a.example', '2025-05') }), ended)).toEqual(['conflict']);
    expect(types(fact({ ...form, article: article('a.example', '2023-07') }), ended)).toEqual(['update']);
  });

  it('as an update where another person holds the post', () => {
    const post = { kind: 'role', role: 'ceo', object: 'company:openai' } as const;
    const [altman, murati] = [
      fact({ ...post, subject: 'person:sam-altman', date: '2023-11-22' }),
      fact({ ...post, subject: 'person:mira-murati', date: '2023-11-17' }),
    ];
    expect(types(altman, murati)).toEqual(['update']);
  });

  it.each<[string, Partial<LedgerFact>, Partial<LedgerFact>]>([
    [
      'two payments on different days',
      { amount: billions(1), date: '2019' },
      { amount: billions(10), date: '2023' },
    ],
    [
      'two payments in one year',
      { amount: billions(1), date: '2023' },
      { amount: billions(10), date: '2023' },
    ],
    ['two payments that nobody dates', { amount: billions(1) }, { amount: billions(10) }],
    ['a payment and a running total', { amount: billions(1) }, { amount: billions(13), total: true }],
    [
      'values of two currencies',
      { amount: billions(1), total: true },
      { amount: { ...billions(3), currency: 'EUR' }, total: true },
    ],
    ['a plan and another payment', { amount: billions(1), status: 'planned' }, { amount: billions(10) }],
    [
      'two founders',
      { kind: 'role', role: 'co-founder', subject: 'person:a' },
      { kind: 'role', role: 'co-founder', subject: 'person:b' },
    ],
    [
      'another company',
      { amount: billions(13), total: true },
      { amount: billions(20), total: true, object: 'company:xai' },
    ],
    [
      'a withdrawn claim',
      { amount: billions(13), total: true },
      { amount: billions(20), total: true, withdrawn: '2026-01-01' },
    ],
  ])('NOT for %s', (_what, a, b) => expect(types(fact(a), fact({ ...b, quote: 'b' }))).toEqual([]));
});

describe('a state that ended and began again', () => {
  const post = { kind: 'role', role: 'ceo', subject: 'person:sam-altman', object: 'company:openai' } as const;
  const dismissed = fact({ ...post, status: 'ended', date: '2023-11-17' });
  const back = fact({ ...post, date: '2023-11-22' });
  const today = fact({ ...post, article: article('a.example', '2025-05') });

  it('does NOT contradict who tells it today', () => {
    expect(types(today, dismissed, back)).toEqual([]);
    expect(types(today, dismissed)).toEqual(['conflict']);
  });

  it('is an update of its end', () => expect(types(dismissed, back)).toEqual(['update']));
});

describe("the knowledge's past deals", () => {
  it('contradict an article that says xAI is a public benefit corporation after it gave that up', () => {
    const claim = fact({
      kind: 'legal-form',
      subject: 'company:xai',
      object: 'term:public-benefit-corporation',
      article: article('a.example', '2025-05'),
    });
    const { standing, disagreements } = standingOf(claim, dealFacts(shippedKnowledge().deals));
    expect(standing).toBe('disagrees');
    expect(disagreements[0]).toMatchObject({
      type: 'conflict',
      with: { fromKnowledge: true, status: 'ended' },
    });
    expect(disagreements[0]!.with.article.url).toMatch(/^https:/);
  });

  it('do NOT make a claim of the first article any less new', () => {
    const claim = fact({ amount: billions(1), date: '2019-07-22' });
    expect(standingOf(claim, dealFacts(shippedKnowledge().deals)).standing).toBe('new');
  });
});
