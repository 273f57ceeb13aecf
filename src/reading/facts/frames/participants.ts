/** Frames of those who join a round. */
import { isVerb } from '../../clauses/clauses.ts';
import type { Nominal } from '../../clauses/nominals.ts';
import { prepositions } from '../../clauses/phrases.ts';
import { is, type Token } from '../../clauses/tokens.ts';
import { hasCase, subjectOf } from '../analysis.ts';
import { type Context, nearestOf } from '../context.ts';
import type { Draft } from '../draft.ts';
import { drafts, INVESTORS as HOLDERS } from './drafting.ts';

const ROUND_REACH = 4;
const JOIN_REACH = 12;
const LIST_REACH = 6;
const AMONG_REACH = 4;

/** "The backers are ...", "with the participation of ...": names follow. */
function isListing(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (is(token, 'join.n')) return true;
  // "the round, led by X, included Y"
  if (is(token, 'include.v')) return tokens.slice(0, at).some((one) => is(one, 'round.n'));
  return (
    is(token, 'stake.n') &&
    tokens.slice(Math.max(0, at - 2), at).some((one) => prepositions(one).includes('p:with'))
  );
}

function listAfter(
  { analysis: { nominals, tokens } }: Context,
  at: number,
  fits: (one: Nominal) => boolean,
): Nominal | undefined {
  // "with X and Y among the participants"
  const before = nominals.findLast((one) => one.last < at && at - one.last <= AMONG_REACH);
  if (
    before !== undefined &&
    fits(before) &&
    tokens.slice(before.last + 1, at).some((token) => prepositions(token).includes('p:between')) &&
    (before.cases.length === 0 || hasCase(before, ['p:with']))
  )
    return before;
  return nominals.find(
    (one) =>
      one.at > at &&
      one.from - at <= LIST_REACH &&
      fits(one) &&
      !tokens
        .slice(at + 1, one.from)
        .some((word) => isVerb(word) && !is(word, 'be') && !is(word, 'include.v')),
  );
}

/** Those of other kinds or with words between that go on a list, or begin it: "Y and the former player P", "X, Y TAKE PART". */
function listedBeside(
  { analysis: { nominals, tokens } }: Context,
  one: Nominal,
  fits: (other: Nominal) => boolean,
): Nominal[] {
  const isGap = (from: number, to: number, and: boolean): boolean => {
    const gap = tokens.slice(from, to);
    return (
      gap.length > 0 &&
      gap.length <= LIST_REACH &&
      (is(gap[0], 'and') || gap[0]!.word === ',') &&
      (!and || is(gap[0], 'and') || is(gap[1], 'and')) &&
      !gap.some((token) => isVerb(token) || token.kind === 'quantity' || ';:.('.includes(token.word || 'x'))
    );
  };
  const found: Nominal[] = [];
  let last = one.last;
  for (const next of nominals) {
    if (next.at <= last || next.via === 'relative') continue;
    // "auprès de X, de Y et de Z"
    const again =
      one.cases.length > 0 && next.cases.some((name) => name === 'p:of' || one.cases.includes(name));
    if (!fits(next) || (next.cases.length > 0 && !again) || !isGap(last + 1, next.at, !again)) break;
    found.push(next);
    last = next.last;
  }
  const previous = nominals.findLast((other) => other.last < one.from);
  if (
    previous !== undefined &&
    fits(previous) &&
    previous.cases.length === 0 &&
    tokens.slice(previous.last + 1, one.at).every((token) => token.word === ',' || is(token, 'and'))
  )
    found.push(previous);
  return found;
}

/** "X, Y and Z also took part", "raised 5 million from X and Y": each invests in the company that raises. */
export function readParticipants(context: Context, at: number): Draft[] {
  const { analysis, memory, number } = context;
  const { tokens, nominals, clauses } = analysis;
  const { round } = memory;
  if (analysis.tokens.slice(Math.max(0, at - 3), at).some((word) => is(word, 'neg'))) return [];
  if (round === undefined || number - round.sentence > ROUND_REACH) return [];
  const token = tokens[at]!;
  const fits = (one: Nominal): boolean =>
    HOLDERS.includes(one.kind as 'company') &&
    one.via === 'name' &&
    !one.possessive &&
    !one.ids.includes(round.company);
  const clause = clauses.of[at];
  const found: Nominal[] = [];
  const listed = isListing(tokens, at) ? listAfter(context, at, fits) : undefined;
  if (
    is(token, 'raise.v') ||
    is(token, 'raise.pp') ||
    is(token, 'round.n') ||
    is(token, 'lead.pp') ||
    is(token, 'lead.n')
  ) {
    if (number !== round.sentence) return [];
    const cases = is(token, 'raise.v') || is(token, 'raise.pp') ? ['p:from', 'p:by'] : ['p:with'];
    const talks = is(token, 'round.n') ? nearestOf(context, at, ['talks'], 8) : undefined;
    // "is negotiating a round with X and Y"
    const partner =
      talks === undefined
        ? undefined
        : nominals.find((one) => one.at > talks && one.at < at && hasCase(one, ['p:with']) && fits(one));
    if (partner !== undefined) found.push(partner);
    const giver = nominals.find(
      (one) =>
        one.at > at && one.at - at <= 16 && clauses.of[one.at] === clause && hasCase(one, cases) && fits(one),
    );
    if (
      giver !== undefined &&
      !tokens.slice(at + 1, giver.from).some((word) => is(word, 'lead.pp') || is(word, 'lead.n'))
    )
      found.push(giver);
    if (is(token, 'lead.n')) {
      // "con X a la cabeza y Y, Z detrás"
      const others = nominals.find(
        (one) =>
          one.at > at &&
          one.from - at <= 3 &&
          fits(one) &&
          one.cases.length === 0 &&
          is(tokens[one.from - 1], 'and'),
      );
      if (others !== undefined) found.push(others);
    }
  } else if (listed !== undefined) {
    found.push(listed, ...listedBeside(context, listed, fits));
  } else if (is(token, 'join.v') || is(token, 'join.pp')) {
    const near = nominals.filter(
      (one) => clauses.of[one.at] === clause && fits(one) && !hasCase(one, ['p:in', 'p:to', 'p:of', 'p:for']),
    );
    const chosen =
      near.findLast((one) => one.last < at && at - one.last <= JOIN_REACH && one.cases.length === 0) ??
      near.find((one) => one.at > at && one.from - at <= 9) ??
      near.findLast((one) => one.last < at);
    if (chosen !== undefined)
      found.push(
        chosen,
        ...near.filter((one) => one !== chosen && hasCase(one, ['p:with']) && one.at < at),
        ...listedBeside(context, chosen, fits),
      );
    else {
      const subject = subjectOf(analysis, at, { kinds: HOLDERS });
      if (subject !== undefined && fits(subject)) found.push(subject);
    }
  } else return [];
  const told =
    number > round.sentence
      ? {
          ...(round.date === undefined ? {} : { date: round.date }),
          ...(round.status === undefined ? {} : { status: round.status }),
        }
      : {};
  return found.flatMap((nominal) =>
    drafts(context, at, {
      kind: 'investment',
      subject: { ids: nominal.ids.filter((id) => !(round.leads ?? []).includes(id)), nominal },
      object: { ids: [round.company] },
      why: 'takes part',
      ...told,
    }),
  );
}
