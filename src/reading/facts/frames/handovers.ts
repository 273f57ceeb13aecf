/** Frames of offices that change hands. */
import { is, type Token } from '../../clauses/tokens.ts';
import { subjectOf } from '../analysis.ts';
import type { Context } from '../context.ts';
import type { Draft } from '../draft.ts';
import { draft, officeOf } from './holding.ts';

/** "That job went to P", "the post of CTO passes to P"; "P has left the post". */
export function readHandover(context: Context, at: number): Draft[] {
  const { analysis, memory, number } = context;
  const { tokens, clauses, nominals } = analysis;
  if (!is(tokens[at], 'post.n')) return [];
  const clause = clauses.of[at];
  const office = tokens.findIndex(
    (token, k) => clauses.of[k] === clause && Math.abs(k - at) <= 4 && officeOf(token) !== undefined,
  );
  const last =
    memory.office !== undefined && number - memory.office.sentence <= 2 ? memory.office : undefined;
  const role = office >= 0 ? officeOf(tokens[office]!) : last?.role;
  const place = nominals.find(
    (one) =>
      one.kind === 'company' &&
      clauses.of[one.at] === clause &&
      (one.cases.includes('p:at') ||
        one.cases.includes('p:in') ||
        (one.cases.includes('p:of') && office >= 0 && one.at > office)) &&
      Math.abs(one.at - at) <= 7,
  );
  const company = place?.ids[0] ?? last?.company;
  if (role === undefined || company === undefined) return [];
  const hands = tokens.findIndex((token, k) => clauses.of[k] === clause && k > at - 6 && is(token, 'hand.v'));
  if (hands >= 0) {
    const heir = nominals.find(
      (one) => one.kind === 'person' && one.at > at && one.at - hands <= 8 && one.cases.includes('p:to'),
    );
    return heir === undefined
      ? []
      : heir.ids.map((person) =>
          draft(context, at, {
            person,
            company,
            role,
            bearing: [heir.at, hands],
            status: 'actual',
            why: 'handover',
          }),
        );
  }
  const leaving = tokens.findIndex(
    (token, k) =>
      clauses.of[k] === clause && k < at && at - k <= 5 && (is(token, 'leave.v') || isHeldBefore(tokens, k)),
  );
  if (leaving < 0) return [];
  const holder = subjectOf(analysis, leaving, { kinds: ['person'] });
  return holder === undefined
    ? []
    : holder.ids.map((person) =>
        draft(context, at, {
          person,
          company,
          role,
          bearing: [holder.at, leaving],
          status: 'ended',
          why: 'handover',
        }),
      );
}

/** "had held the post" */
function isHeldBefore(tokens: readonly Token[], at: number): boolean {
  return (
    is(tokens[at], 'keep.v') && tokens.slice(Math.max(0, at - 2), at).some((token) => is(token, 'hold.past'))
  );
}
