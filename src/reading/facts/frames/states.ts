/** The frame of what an organisation is: its legal form. */
import { is } from '../../clauses/tokens.ts';
import { as, type Context, fill } from '../context.ts';
import type { Draft } from '../draft.ts';
import { drafts } from './drafting.ts';
import { COMPANY } from './parties.ts';

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
