import type { Claim } from '../knowledge/vocabulary.ts';
import type { Value } from './amounts.ts';

/** What a claim counts in: a currency, per cent or heads; only values of one unit can be compared. */
export interface Measure extends Value {
  unit: string;
}

/** The figure by which a claim is told from others of its kind; undefined where it has none. */
export function measureOf(claim: Claim): Measure | undefined {
  const { kind, amount, percent, count } = claim;
  const share = percent === undefined ? undefined : { value: percent, bound: 'exact' as const, unit: '%' };
  const sum = amount && { ...amount, unit: amount.currency };
  if (count !== undefined) return { value: count, bound: 'about', unit: '#' };
  return kind === 'stake' || kind === 'revenue-share' ? (share ?? sum) : (sum ?? share);
}
