/** One claim, one fact: a claim that is repeated enriches the first. */
import type { Fact } from '../annotation.ts';

export function mergeFacts(facts: readonly Fact[]): Fact[] {
  const kept: Fact[] = [];
  for (const fact of facts) {
    const same = kept.findIndex((one) => isSame(one, fact));
    if (same < 0) kept.push(fact);
    else kept[same] = enrich(kept[same]!, fact);
  }
  return kept;
}

const SYMMETRIC = new Set(['partnership', 'competition']);

function isSame(one: Fact, other: Fact): boolean {
  if (one.kind !== other.kind || one.role !== other.role) return false;
  const straight =
    one.subject === other.subject &&
    (one.object === other.object ||
      (one.kind === 'funding-round' && (one.object === undefined || other.object === undefined)));
  const crossed = SYMMETRIC.has(one.kind) && one.subject === other.object && one.object === other.subject;
  if (!straight && !crossed) return false;
  if (one.count !== other.count) return false;
  const over = (fact: Fact): boolean => fact.status === 'ended' || fact.status === 'denied';
  if (one.kind !== 'role' && over(one) !== over(other)) return false;
  if (one.kind === 'role')
    return (
      over(one) === over(other) ||
      one.date === other.date ||
      one.date === undefined ||
      other.date === undefined
    );
  if (one.amount !== undefined && other.amount !== undefined)
    return (
      one.amount.currency === other.amount.currency &&
      Math.abs(one.amount.value - other.amount.value) <= 0.005 * Math.abs(one.amount.value) &&
      (one.percent === other.percent || one.percent === undefined || other.percent === undefined) &&
      ((one.kind !== 'revenue' && one.kind !== 'profit') || one.date === other.date)
    );
  if (one.percent !== undefined && other.percent !== undefined) return one.percent === other.percent;
  // A claim without its sum is the same as the one with it.
  return !(one.kind === 'licence' && one.status !== other.status);
}

function enrich(first: Fact, later: Fact): Fact {
  // What a later mention adds stands first, so that what the first has said wins.
  const merged: Fact = { ...later, ...first };
  if (first.date !== undefined && (later.date?.startsWith(first.date) ?? false)) merged.date = later.date!;
  if (first.certainty === 'stated' || later.certainty === 'stated')
    if (first.attributedTo === undefined) delete merged.attributedTo;
  return merged;
}
