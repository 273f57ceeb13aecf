/** What the readings of sums share that no frame has taken. */
import type { Nominal } from '../../clauses/nominals.ts';
import type { Sum } from '../analysis.ts';
import type { Context } from '../context.ts';
import type { Draft } from '../draft.ts';
import type { ToldSum } from '../told-sums.ts';
import { INVESTORS } from './drafting.ts';

/** A sum without an owner, its clause, and what was told before it. */
export interface Unclaimed {
  sum: Sum;
  /** The indexes of the tokens of its clause. */
  clause: readonly number[];
  /** The newest last. */
  told: readonly ToldSum[];
}

export type Reading = (context: Context, unclaimed: Unclaimed) => Draft[];

/** Whoever acts in a clause: the first nominal without a preposition. */
export function actorIn({ analysis }: Context, clause: readonly number[]): Nominal | undefined {
  return analysis.nominals.find(
    (one) =>
      clause.includes(one.at) &&
      one.cases.length === 0 &&
      !one.possessive &&
      INVESTORS.includes(one.kind as 'company'),
  );
}
