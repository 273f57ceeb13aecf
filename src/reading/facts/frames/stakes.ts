/** Frames of shares told without a percentage. */
import type { EntityId } from '../../../knowledge/vocabulary.ts';
import { is } from '../../clauses/tokens.ts';
import { hasCase } from '../analysis.ts';
import { as, type Context, fill, nearestOf, type Party } from '../context.ts';
import type { Draft } from '../draft.ts';
import { drafts, INVESTORS as HOLDERS, moneyOf } from './drafting.ts';
import { heldBeside, isSold, nounParties, possessorBefore, saleOf } from './share-nouns.ts';

/** A stake told without its percentage: "X's stake in Y", "X sold its shares in Y". */
export function readStake(context: Context, at: number): Draft[] {
  const { analysis } = context;
  const { tokens } = analysis;
  const token = tokens[at]!;
  if (!is(token, 'stake.n') && !is(token, 'shares.n')) return [];
  context.memory.stakeWord = context.number;
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
    possessorBefore(context, at, object.ids) ??
    recipientOf(context, at, object.ids) ??
    // "Stake in Y: sold for 5 billion", "owns 28 per cent of X and a stake in Y"
    (seller === undefined ? undefined : fill(context, at, ['topic'], { exceptIds: object.ids })) ??
    sharer(context, at, object.ids);
  if (subject === undefined) return [];
  const price = seller === undefined ? [] : [...moneyOf(context, seller), ...moneyOf(context, at)];
  const warrant = nearestOf(context, at, ['warrant.n'], 12);
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
    ...(warrant === undefined ? {} : { status: 'planned' as const }),
    ...sold,
  });
}

/** "A stake in Y goes to X", "Y gives X a stake" */
function recipientOf(context: Context, at: number, exceptIds: readonly EntityId[]): Party | undefined {
  const verb = nearestOf(context, at, ['hold.dative', 'give.v'], 10);
  if (verb === undefined) return undefined;
  const { nominals, clauses } = context.analysis;
  return as(
    nominals.find(
      (one) =>
        HOLDERS.includes(one.kind as 'company') &&
        hasCase(one, ['p:to']) &&
        clauses.of[one.at] === clauses.of[verb] &&
        !one.ids.some((id) => exceptIds.includes(id)),
    ),
  );
}

/** "X owns 28 per cent of Z, and a minority stake in Y": who holds is as before. */
function sharer(
  { analysis, memory, number }: Context,
  at: number,
  exceptIds: readonly EntityId[],
): Party | undefined {
  const { tokens } = analysis;
  const last = memory.share;
  if (last === undefined || last.sentence !== number || last.end > at) return undefined;
  const joined = tokens.slice(Math.max(0, at - 4), at).some((token) => is(token, 'and'));
  return joined && !last.holders.some((id) => exceptIds.includes(id)) ? { ids: last.holders } : undefined;
}
