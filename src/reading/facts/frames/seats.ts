/** Frames of seats and helms: "P sits on the board of X", "P takes the helm of X", "P has left the leadership of X". */
import type { Role } from '../../../knowledge/vocabulary.ts';
import type { Nominal } from '../../clauses/nominals.ts';
import { is } from '../../clauses/tokens.ts';
import { subjectOf } from '../analysis.ts';
import type { Context } from '../context.ts';
import type { Draft } from '../draft.ts';
import { draft, employerOf, officeOf } from './holding.ts';

/** Which verbs go with which noun: nobody takes a board, and nobody sits on a helm. */
const KINDS: readonly (readonly [string, Role, readonly string[]])[] = [
  ['board.body', 'board-member', ['seat.v', 'keep.v', 'leave.v']],
  ['helm.n', 'ceo', ['take.v', 'keep.v', 'leave.v']],
];

/** So many tokens from its verb the noun may stand. */
const REACH = 6;

export function readSeat(context: Context, at: number): Draft[] {
  const { analysis } = context;
  const { tokens, clauses } = analysis;
  for (const [noun, role, verbs] of KINDS) {
    if (!is(tokens[at], noun)) continue;
    // "chair of the board" is an office.
    if (tokens.slice(Math.max(0, at - 3), at).some((token) => officeOf(token) !== undefined)) continue;
    const verb = tokens.findLastIndex(
      (token, k) =>
        k < at &&
        at - k <= REACH &&
        clauses.of[k] === clauses.of[at] &&
        verbs.some((name) => is(token, name)),
    );
    const behind = analysis.german
      ? tokens.findIndex(
          (token, k) =>
            k > at &&
            k - at <= REACH &&
            clauses.of[k] === clauses.of[at] &&
            verbs.some((name) => is(token, name)),
        )
      : -1;
    const told = verb >= 0 ? verb : behind;
    if (told < 0) continue;
    const holder = subjectOf(analysis, told, { kinds: ['person'] });
    const company = holder === undefined ? undefined : organisation(context, at, holder);
    if (holder === undefined || company === undefined) continue;
    return holder.ids.map((person) =>
      draft(context, at, {
        person,
        company,
        role,
        bearing: [holder.at, told],
        status: is(tokens[told], 'leave.v') ? 'ended' : undefined,
        why: 'seat',
      }),
    );
  }
  return [];
}

/** "board of X", "X's board", "dont il préside le conseil" */
function organisation(context: Context, at: number, holder: Nominal): Draft['subject'] | undefined {
  const { nominals, clauses } = context.analysis;
  const of = nominals.find(
    (one) =>
      one.kind === 'company' &&
      one.at > at &&
      one.from - at <= 3 &&
      one.cases.some((name) => name === 'p:of' || name === 'p:at' || name === 'p:in'),
  );
  const owner = nominals.findLast(
    (one) => one.kind === 'company' && one.possessive && one.last < at && at - one.last <= 3,
  );
  const relative = nominals.find(
    (one) =>
      one.kind === 'company' &&
      one.via === 'relative' &&
      one.cases.length > 0 &&
      clauses.of[one.at] === clauses.of[at],
  );
  return (of ?? owner ?? relative)?.ids[0] ?? employerOf(context, holder.ids[0]!);
}
