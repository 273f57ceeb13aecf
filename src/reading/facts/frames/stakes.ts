/** Frames of shares told without a percentage. */
import { is } from '../../clauses/tokens.ts';
import { as, type Context, fill, nearestOf } from '../context.ts';
import type { Draft } from '../draft.ts';
import { drafts, INVESTORS as HOLDERS, moneyOf } from './drafting.ts';
import { heldBeside, isSold, nounParties, possessorBefore, saleOf } from './share-nouns.ts';

/** A stake told without its percentage: "X's stake in Y", "X sold its shares in Y". */
export function readStake(context: Context, at: number): Draft[] {
  const { analysis } = context;
  const { tokens } = analysis;
  const token = tokens[at]!;
  if (!is(token, 'stake.n') && !is(token, 'shares.n')) return [];
  if (analysis.sums.some((sum) => sum.quantity.kind === 'percent' && Math.abs(sum.at - at) <= 6)) return [];
  if ((context.sums.get(at) ?? []).some((sum) => sum.quantity.kind === 'percent')) return [];
  const seller = saleOf(context, at);
  const verb = seller ?? nearestOf(context, at, ['hold.strong', 'hold.pp', 'hold.v'], 8);
  const both = nounParties(context, at, undefined);
  const object = both?.held ?? as(heldBeside(context, at));
  if (object === undefined) return [];
  const subject =
    (verb === undefined
      ? undefined
      : fill(context, verb, ['agent'], { kinds: HOLDERS, exceptIds: object.ids })) ??
    both?.holder ??
    possessorBefore(context, at, object.ids);
  if (subject === undefined) return [];
  const price = seller === undefined ? [] : [...moneyOf(context, seller), ...moneyOf(context, at)];
  // Who only means to sell still holds.
  const sold =
    seller === undefined
      ? {}
      : { status: isSold(context, seller) ? ('ended' as const) : ('actual' as const) };
  return drafts(context, at, {
    kind: 'stake',
    subject,
    object,
    sums: price.length > 0 ? price.slice(0, 1) : [undefined],
    why: 'stake',
    ...sold,
  });
}
