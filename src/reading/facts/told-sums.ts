/** The money that a text has told of so far: what later sums go on from ("450 million followed", "last year it was 2"). */
import type { EntityId, FactKind } from '../../knowledge/vocabulary.ts';
import type { Fact } from '../annotation.ts';
import type { Draft } from './draft.ts';

export interface ToldSum {
  kind: FactKind;
  subject: EntityId;
  object?: EntityId | undefined;
  /** In whole units. */
  value: number;
  /** The number of its sentence. */
  sentence: number;
}

const MOST_TOLD = 10;
const KINDS: ReadonlySet<FactKind> = new Set([
  'funding-round',
  'investment',
  'valuation',
  'revenue',
  'profit',
  'spending',
]);

/** The list with a further fact, where it is of a kind that sums go on from; only the last ones are kept. */
export function withFact(told: readonly ToldSum[], fact: Fact, sentence: number): readonly ToldSum[] {
  if (fact.amount === undefined || !KINDS.has(fact.kind)) return told;
  const { kind, subject, object, amount } = fact;
  return [...told.slice(1 - MOST_TOLD), { kind, subject, object, value: amount.value, sentence }];
}

/** The last payment told: a round rather than one investor's part of it. */
export function lastPayment(
  told: readonly ToldSum[],
  kinds: readonly FactKind[],
  since: number,
): ToldSum | undefined {
  const last = told.findLast((one) => kinds.includes(one.kind) && one.sentence >= since);
  if (last?.kind !== 'investment') return last;
  const round = told.findLast(
    (one) => one.kind === 'funding-round' && one.subject === last.object && one.sentence >= since,
  );
  return round ?? last;
}

/** What the sentence itself has told before an index. */
export function toldBefore(found: readonly Draft[], at: number, sentence: number): ToldSum[] {
  const told: ToldSum[] = [];
  for (const { kind, subject, object, sum, negative } of found)
    if (sum !== undefined && sum.at < at && sum.quantity.value !== undefined && KINDS.has(kind))
      told.push({ kind, subject, object, value: (negative ? -1 : 1) * sum.quantity.value, sentence });
  return told;
}
