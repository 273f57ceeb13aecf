/** Shares whose holder is no subject: what belongs to him, is owned by him, goes or is given to him. */
import type { Nominal } from '../../clauses/nominals.ts';
import { is, type Token } from '../../clauses/tokens.ts';
import { hasCase, headOf, subjectOf, voiceOf } from '../analysis.ts';
import { as, type Context, fill, nearestOf } from '../context.ts';
import { THING as HELD } from './drafting.ts';
import { mayBeHeld, mayHold, NOBODY, type Pair, rightAfter, type Share, warranted } from './share.ts';

/** "Y is for 27 per cent X's", "59 per cent of Y is X's" */
export function consisting({ analysis }: Context, { percent, of }: Share): Pair | undefined {
  const { tokens, nominals } = analysis;
  if (of === undefined) return undefined;
  if (hasCase(percent, ['p:for']) && is(tokens[percent.from - 1], 'be')) {
    const held = as(subjectOf(analysis, percent.from - 1, { kinds: HELD }));
    return held === undefined ? undefined : { holder: { ids: of.ids, nominal: of }, held, follows: true };
  }
  if (!is(tokens[of.last + 1], 'be')) return undefined;
  const holder = nominals.find(
    (one) => one.from === of.last + 2 && mayHold(one) && hasCase(one, ['p:of', 'p:to', 'p:with']),
  );
  return holder === undefined ? undefined : { holder: as(holder)!, held: as(of), follows: true };
}

/** "Y is 27 per cent owned by X", "27 per cent of Y is owned by X", "Y, owned to 27 per cent by X" */
export function ownedBy(context: Context, { percent: { at }, of }: Share): Pair | undefined {
  const { analysis } = context;
  const { nominals, clauses } = analysis;
  const verb = nearestOf(context, at, ['hold.pp'], 10);
  if (verb === undefined || voiceOf(analysis, verb) === 'active') return undefined;
  const from = analysis.german ? Math.min(verb, at) - 6 : Math.min(verb, at);
  const holder = nominals.find(
    (one) =>
      one.at > from &&
      one.from - Math.max(verb, at) <= 4 &&
      one !== of &&
      mayHold(one) &&
      hasCase(one, ['p:by']) &&
      clauses.of[one.at] === clauses.of[verb],
  );
  if (holder === undefined) return undefined;
  const relative = nominals.find(
    (one) =>
      one.via === 'relative' &&
      hasCase(one, ['p:of']) &&
      mayBeHeld(one) &&
      clauses.of[one.at] === clauses.of[at],
  );
  const held =
    of ??
    relative ??
    (voiceOf(analysis, verb) === 'passive' || isCopular(analysis.tokens, Math.min(verb, at))
      ? subjectOf(analysis, Math.min(verb, at), { kinds: HELD })
      : headOf(analysis, Math.min(verb, at), { kinds: HELD }));
  return { holder: as(holder)!, held: as(held), follows: holder.at > at };
}

/** "is 27 per cent owned": the verb of the passive stands before the percentage. */
function isCopular(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 4), at).some((token) => is(token, 'be'));
}

/** "27 per cent of Y belongs to X", "Y belongs to X for 27 per cent" */
export function belonging(context: Context, { percent: { at }, of }: Share): Pair | undefined {
  const { analysis } = context;
  const { german, nominals, clauses } = analysis;
  const verb = nearestOf(context, at, ['belong.v'], 8);
  if (verb === undefined) return undefined;
  const subject = at < verb ? undefined : subjectOf(analysis, verb, { kinds: HELD });
  const held = of !== undefined && (at < verb || subject === undefined) ? of : subject;
  const holder = nominals.find(
    (one) =>
      one.at > verb &&
      one.from - Math.max(at, verb) <= 3 &&
      one !== held &&
      one.via !== 'relative' &&
      mayHold(one) &&
      (hasCase(one, ['p:to']) || (german && one.cases.length === 0)) &&
      clauses.of[one.at] === clauses.of[verb],
  );
  return holder === undefined ? undefined : { holder: as(holder)!, held: as(held), follows: holder.at > at };
}

/** "27 per cent goes to X", "a X va il 27 per cento", "27 Prozent liegen bei X" */
export function allotted(context: Context, { percent: { at }, of }: Share): Pair | undefined {
  const { analysis } = context;
  const { tokens, clauses, nominals } = analysis;
  const verb = tokens.findIndex(
    (token, k) => is(token, 'hold.dative') && clauses.of[k] === clauses.of[at] && Math.abs(k - at) <= 8,
  );
  if (verb < 0) return undefined;
  // "90 per cent goes to the owners of Y": they hold, and not Y.
  if (nearestOf(context, at, ['shareholder.n'], 8) !== undefined) return { holder: NOBODY };
  const fits = (one: Nominal): boolean => mayHold(one) && one !== of && hasCase(one, ['p:to', 'p:at']);
  const holder =
    nominals.findLast(
      (one) => fits(one) && one.at < verb && one.at < at && clauses.of[one.at] === clauses.of[at],
    ) ??
    nominals.find((one) => fits(one) && one.at > Math.min(at, verb) && one.from - Math.max(at, verb) <= 6);
  return holder === undefined ? undefined : { holder: as(holder)!, held: as(of), follows: holder.at > at };
}

/** "Y gave X warrants for 10 per cent of its shares", "that leaves X with 10 per cent of Y" */
export function given(context: Context, { percent, of }: Share): Pair | undefined {
  const { at } = percent;
  const { analysis } = context;
  const { nominals, clauses } = analysis;
  const carrier = nearestOf(context, at, ['carry.v'], 14);
  if (carrier !== undefined && carrier < at && hasCase(percent, ['p:to']))
    return carried(context, carrier, of);
  const verb = nearestOf(context, at, ['give.v'], 14);
  if (verb === undefined || verb > at) return undefined;
  const giver = fill(context, verb, ['agent'], { kinds: HELD });
  const direct = rightAfter(context, verb, ['', 'p:to'], 2);
  const holder =
    direct ??
    nominals.find(
      (one) =>
        mayHold(one) &&
        one !== of &&
        hasCase(one, ['p:to']) &&
        clauses.of[one.at] === clauses.of[verb] &&
        !(giver?.ids.some((id) => one.ids.includes(id)) ?? false) &&
        Math.abs(one.at - verb) <= 12,
    );
  const promised = warranted(context, at);
  // Who gives away a right to shares does not hold them.
  if (holder === undefined) return promised.status === undefined ? undefined : { holder: NOBODY };
  const own = of?.via === 'pronoun' ? undefined : of;
  const held = own === undefined || own === holder ? giver : as(own);
  return { holder: as(holder)!, held, ...promised };
}

/** "warrants that may take X to 10 per cent of Y", and not "take its stake to 10 per cent" */
function carried(context: Context, verb: number, of: Nominal | undefined): Pair | undefined {
  const holder = rightAfter(context, verb, [''], 2);
  return holder === undefined
    ? undefined
    : { holder: as(holder)!, held: as(of), ...warranted(context, verb) };
}
