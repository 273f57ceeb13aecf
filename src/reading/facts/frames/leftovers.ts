/**
 * Sums that no frame has taken, because what they are is told by the sentences before: further money that follows, a
 * running total, the same figure at another time, or somebody's part of a sum.
 */
import { is } from '../../clauses/tokens.ts';
import type { Context } from '../context.ts';
import type { Draft } from '../draft.ts';
import { isConversion } from '../sums.ts';
import { toldBefore } from '../told-sums.ts';
import { readPortion } from './portions.ts';
import { readArrival, readFigure, readFollowing, readTotal, readTranches, readTalks } from './sequels.ts';
import { readStock } from './stock.ts';
import type { Reading } from './unclaimed.ts';
import { readSize, readWorth } from './worth.ts';

const READINGS: readonly Reading[] = [
  readTalks,
  readTranches,
  readPortion,
  readTotal,
  readFollowing,
  readFigure,
  readArrival,
  readWorth,
  readSize,
];

const LEAST_SUM = 100_000;
/** Words that take a sum for something that is no fact of these kinds. */
const BARRED = ['ignore.n', 'bid.n', 'bid.v', 'bid.pp', 'claim.v', 'suit.n', 'ipo.n', 'list.v', 'shares.n'];

/** Drafts for the sums that no other frame has taken; `found` are the drafts of the sentence so far. */
export function readLeftovers(context: Context, found: readonly Draft[]): Draft[] {
  const { analysis, sums, memory, number } = context;
  const { tokens, clauses } = analysis;
  const made: Draft[] = [];
  for (const sum of analysis.sums) {
    const { kind, value = 0 } = sum.quantity;
    if (kind !== 'money' || value < LEAST_SUM || isConversion(tokens, sum)) continue;
    if (found.some((draft) => draft.sum?.quantity.start === sum.quantity.start)) continue;
    const clause: number[] = [];
    for (let k = 0; k < tokens.length; k++) if (clauses.of[k] === clauses.of[sum.at]) clause.push(k);
    const told = [...(memory.told ?? []), ...toldBefore([...found, ...made], sum.at, number)];
    const stock = readStock(context, { sum, clause, told });
    made.push(...stock);
    if (stock.length > 0) continue;
    if ([...sums].some(([at, list]) => list.includes(sum) && BARRED.some((name) => is(tokens[at], name))))
      continue;
    for (const read of READINGS) {
      const drafted = read(context, { sum, clause, told });
      if (drafted.length === 0) continue;
      made.push(...drafted);
      break;
    }
  }
  return made;
}
