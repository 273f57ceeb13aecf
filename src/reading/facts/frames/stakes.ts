/** Frames of shares told without a percentage. */
import { isVerb } from '../../clauses/clauses.ts';
import type { Nominal } from '../../clauses/nominals.ts';
import { is } from '../../clauses/tokens.ts';
import { hasCase } from '../analysis.ts';
import { as, type Context, fill, nearestOf, type Party } from '../context.ts';
import type { Draft } from '../draft.ts';
import { drafts, INVESTORS as HOLDERS, moneyOf, THING as HELD } from './drafting.ts';
import { possessorBefore } from './shares.ts';

/** A stake told without its percentage: "X's stake in Y", "X sold its shares in Y", "X, a shareholder of Y". */
export function readStake(context: Context, at: number): Draft[] {
  const { analysis } = context;
  const { tokens, nominals, clauses } = analysis;
  const token = tokens[at]!;
  if ((context.sums.get(at) ?? []).some((sum) => sum.quantity.kind === 'percent')) return [];
  if (is(token, 'stake.n') || is(token, 'shares.n')) {
    const object = nominals.find(
      (one) =>
        one.at > at &&
        one.from - at <= 5 &&
        HELD.includes(one.kind as 'company') &&
        hasCase(one, ['p:in', 'p:of', 'p:to']) &&
        clauses.of[one.at] === clauses.of[at] &&
        !tokens.slice(at + 1, one.from).some((word) => isVerb(word) || word.kind === 'quantity'),
    );
    if (
      object === undefined ||
      analysis.sums.some((sum) => sum.quantity.kind === 'percent' && Math.abs(sum.at - at) <= 6)
    )
      return [];
    const seller = nearestOf(context, at, ['sell.v', 'sell.pp'], 12);
    const verb = seller ?? nearestOf(context, at, ['hold.strong', 'hold.pp', 'hold.v'], 8);
    const subject =
      (verb === undefined
        ? undefined
        : fill(context, verb, ['agent'], { kinds: HOLDERS, exceptIds: object.ids })) ??
      possessorBefore(context, at, object.ids);
    if (subject === undefined) return [];
    const price = seller === undefined ? [] : [...moneyOf(context, seller), ...moneyOf(context, at)];
    // Who only means to sell still holds.
    const sold =
      seller === undefined
        ? {}
        : isDone(context, seller)
          ? { status: 'ended' as const }
          : { status: 'actual' as const };
    return drafts(context, at, {
      kind: 'stake',
      subject,
      object: as(object),
      sums: price.length > 0 ? price.slice(0, 1) : [undefined],
      why: 'stake',
      ...sold,
    });
  }
  if (is(token, 'shareholder.n')) {
    const listed = amongThem(context, at);
    if (listed !== undefined) {
      const object = fill(context, at, ['owner', 'young-topic'], {
        kinds: ['company'],
        exceptIds: listed.ids,
      });
      return object === undefined
        ? []
        : drafts(context, at, { kind: 'stake', subject: listed, object, why: 'shareholder' });
    }
    const before = nominals.findLast(
      (one) =>
        one.last < at &&
        at - one.last <= 4 &&
        HOLDERS.includes(one.kind as 'company') &&
        one.via === 'name' &&
        one.cases.length === 0,
    );
    const apposed =
      before !== undefined && (tokens[before.last + 1]?.word === ',' || is(tokens[before.last + 1], 'be'));
    if (!apposed || tokens.slice(before.last + 1, at).some((word) => word.kind === 'name')) return [];
    const object =
      as(
        nominals.find(
          (one) =>
            one.at > at && one.from - at <= 2 && hasCase(one, ['p:of', 'p:in']) && one.kind === 'company',
        ),
      ) ?? fill(context, at, ['young-topic'], { exceptIds: before.ids });
    return object === undefined
      ? []
      : drafts(context, at, {
          kind: 'stake',
          subject: { ids: before.ids, nominal: before },
          object,
          why: 'shareholder',
          ...(tokens.slice(before.last + 1, at).some((word) => is(word, 'former'))
            ? {}
            : { status: 'actual' }),
        });
  }
  return [];
}

/** "Among its shareholders are X and Y", "X and Y are among its shareholders" */
export function amongThem({ analysis }: Context, at: number): Party | undefined {
  const { tokens, nominals } = analysis;
  const among = [at - 1, at - 2, at - 3].some((k) => is(tokens[k], 'p:between'));
  const includes = is(tokens[at + 1], 'including') || is(tokens[at + 1], 'include.v');
  if (!among && !includes) return undefined;
  const after = nominals.find(
    (one) =>
      one.at > at &&
      one.from - at <= 5 &&
      mayHold(one) &&
      !tokens.slice(at + 1, one.at).some((token) => token.kind === 'mark'),
  );
  if (after !== undefined) return as(after);
  return among
    ? as(
        nominals.findLast(
          (one) => one.last < at && at - one.last <= 7 && mayHold(one) && one.cases.length === 0,
        ),
      )
    : undefined;
}

/** A sale is over where its verb is in a past tense. */
function isDone({ analysis }: Context, at: number): boolean {
  const { tokens } = analysis;
  if (is(tokens[at], 'sell.past') || is(tokens[at], 'sell.pp')) return true;
  return tokens.slice(Math.max(0, at - 3), at).some((token) => is(token, 'have'));
}

function mayHold(one: Nominal): boolean {
  return HOLDERS.includes(one.kind as 'company') && one.via === 'name' && !one.possessive;
}
