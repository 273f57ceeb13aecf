/** Frames of those who join a round. */
import { isVerb } from '../../clauses/clauses.ts';
import type { Nominal } from '../../clauses/nominals.ts';
import { is } from '../../clauses/tokens.ts';
import { hasCase, subjectOf } from '../analysis.ts';
import { type Context, nearestOf } from '../context.ts';
import type { Draft } from '../draft.ts';
import { drafts, INVESTORS as HOLDERS } from './drafting.ts';

const ROUND_REACH = 4;

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
  } else if (is(token, 'join.n')) {
    const list = nominals.find(
      (one) =>
        one.at > at &&
        one.from - at <= 5 &&
        fits(one) &&
        !tokens.slice(at + 1, one.from).some((word) => isVerb(word) && !is(word, 'be')),
    );
    if (list !== undefined) found.push(list);
  } else if (is(token, 'join.v') || is(token, 'join.pp')) {
    const near = nominals.filter(
      (one) => clauses.of[one.at] === clause && fits(one) && !hasCase(one, ['p:in', 'p:to', 'p:of', 'p:for']),
    );
    const chosen =
      near.findLast((one) => one.last < at && at - one.last <= 8 && one.cases.length === 0) ??
      near.find((one) => one.at > at && one.from - at <= 9) ??
      near.findLast((one) => one.last < at);
    if (chosen !== undefined)
      found.push(chosen, ...near.filter((one) => one !== chosen && hasCase(one, ['p:with']) && one.at < at));
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
