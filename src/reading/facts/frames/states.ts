/** Frames of what an organisation is and has: its legal form, its users. */
import { is } from '../../clauses/tokens.ts';
import type { Sum } from '../analysis.ts';
import { as, type Context, fill } from '../context.ts';
import type { Draft } from '../draft.ts';
import { drafts } from './drafting.ts';
import { COMPANY } from './parties.ts';

/** "5 million users of X", "X has 5 million users", "X: 5 million users". */
export function readUsers(context: Context, at: number): Draft[] {
  const token = context.analysis.tokens[at]!;
  if (!is(token, 'users.n')) return [];
  const own = (context.sums.get(at) ?? []).filter((sum) => sum.quantity.kind === 'count');
  const counts = own.length > 0 ? own : countBefore(context, at);
  if (counts.length === 0) return [];
  const kinds = ['product', 'company'] as const;
  const subject =
    fill(context, at, ['owner', 'of'], { kinds }) ??
    using(context, at) ??
    fill(context, at, ['to', 'in', 'clause-subject', 'head'], { kinds }) ??
    fill(context, at, ['topic']);
  if (subject === undefined) return [];
  return drafts(context, at, {
    kind: 'users',
    subject: { ...subject, ids: subject.ids.slice(0, 1) },
    sums: counts,
    why: 'users',
  });
}

/** "15 million paying users": a word between hides whose the number is. */
function countBefore({ analysis: { sums } }: Context, at: number): readonly Sum[] {
  return sums.filter((sum) => sum.quantity.kind === 'count' && sum.at < at && at - sum.at === 2);
}

/** "ChatGPT: 800 million a week": a line of a list whose headline is about users. Read at the count. */
export function readUsersLine(context: Context, at: number): Draft[] {
  const { analysis, memory, sums } = context;
  const count = analysis.sums.find((sum) => sum.at === at && sum.quantity.kind === 'count');
  if (
    count === undefined ||
    memory.countsUsers !== true ||
    [...sums.values()].some((list) => list.includes(count))
  )
    return [];
  const { tokens, nominals } = analysis;
  const first = nominals.find((one) => one.kind === 'product' || one.kind === 'company');
  if (first === undefined || first.at > 2 || first.at > at || tokens[first.last + 1]?.word !== ':') return [];
  return drafts(context, at, { kind: 'users', subject: as(first)!, sums: [count], why: 'users' });
}

/** "5 million people use X" */
function using({ analysis }: Context, at: number): ReturnType<typeof as> {
  const { tokens, nominals, clauses } = analysis;
  const uses = tokens.findIndex((token, k) => k > at && k - at <= 6 && is(token, 'use.v'));
  if (uses < 0) return undefined;
  return as(
    nominals.find(
      (one) =>
        one.at > uses &&
        (one.kind === 'product' || one.kind === 'company') &&
        clauses.of[one.at] === clauses.of[uses],
    ),
  );
}

const FORMS = [
  ['pbc', 'term:public-benefit-corporation'],
  ['nonprofit', 'term:nonprofit'],
  ['forprofit', 'term:for-profit'],
  ['capped', 'term:capped-profit'],
] as const;

/** "X, a public benefit corporation", "X became a PBC", "the conversion of X into a PBC", "this form, adopted by X". */
export function readLegalForm(context: Context, at: number): Draft[] {
  const { analysis, memory, number } = context;
  const { tokens, nominals, clauses } = analysis;
  const token = tokens[at]!;
  if (is(token, 'this.form') && memory.form !== undefined && number - memory.form.sentence <= 1) {
    // "This form, already adopted by Y and Z": the form of the sentence before
    const form = memory.form.id;
    const adopters = nominals.find(
      (one) => one.at > at && one.at - at <= 10 && one.kind === 'company' && one.via === 'name',
    );
    return adopters === undefined
      ? []
      : drafts(context, at, {
          kind: 'legal-form',
          subject: as(adopters)!,
          object: { ids: [form] },
          status: 'actual',
          why: 'legal form',
        });
  }
  for (const [name, form] of FORMS) {
    if (!is(token, name)) continue;
    memory.form = { id: form, sentence: number };
    const head = nominals.findLast(
      (one) =>
        one.last < at &&
        one.kind === 'company' &&
        at - one.last <= 6 &&
        one.cases.length === 0 &&
        clauses.of[one.at] === clauses.of[at],
    );
    const next = nominals.find(
      (one) =>
        one.at > at &&
        one.at - at <= 2 &&
        one.kind === 'company' &&
        (one.at === at + 1 || tokens[at + 1]?.word === ','),
    );
    const subject =
      as(next) ?? as(head) ?? fill(context, at, ['clause-subject', 'of', 'topic'], { kinds: COMPANY });
    if (subject === undefined) return [];
    const made = drafts(context, at, {
      kind: 'legal-form',
      subject: { ...subject, ids: subject.ids.slice(0, 1) },
      object: { ids: [form] },
      why: 'legal form',
    });
    const change = changeInto(context, at);
    return change === undefined ? made : made.map((draft) => Object.assign(draft, { bearing: [change, at] }));
  }
  return [];
}

/** "the transition to a public benefit corporation": the words of change, where who changes stands outside their clause. */
function changeInto({ analysis: { tokens } }: Context, at: number): number | undefined {
  for (let k = at - 1; k >= 0 && tokens[k]!.kind !== 'mark' && tokens[k]!.kind !== 'name'; k--)
    if (is(tokens[k], 'convert.v') || is(tokens[k], 'conversion.n')) return k;
  return undefined;
}
