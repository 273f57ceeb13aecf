/** Frames of shareholders: "X, the largest shareholder of Y", "among Y's shareholders are X and Z". */
import type { Status } from '../../../knowledge/vocabulary.ts';
import { isVerb } from '../../clauses/clauses.ts';
import type { Nominal } from '../../clauses/nominals.ts';
import { is } from '../../clauses/tokens.ts';
import { hasCase, possessorOf, subjectOf } from '../analysis.ts';
import { as, type Context, fill, type Party } from '../context.ts';
import type { Draft } from '../draft.ts';
import { drafts, INVESTORS as HOLDERS } from './drafting.ts';
import { mayHold } from './share.ts';

/** "X, a shareholder of Y", "X is Y's largest shareholder", "Y counts X and Z among its shareholders": a stake without its percentage. */
export function readShareholder(context: Context, at: number): Draft[] {
  const { analysis } = context;
  if (!is(analysis.tokens[at], 'shareholder.n')) return [];
  // With a percentage it is read there.
  if (analysis.sums.some((sum) => sum.quantity.kind === 'percent' && Math.abs(sum.at - at) <= 10)) return [];
  const listed = amongThem(context, at);
  const pair =
    listed === undefined
      ? shareholderParties(context, at)
      : { holder: listed, held: heldOf(context, at, listed), status: undefined };
  if (pair?.held === undefined) return [];
  const { holder, held, status } = pair;
  return drafts(context, at, {
    kind: 'stake',
    subject: holder,
    object: { ...held, ids: held.ids.slice(0, 1) },
    why: 'shareholder',
    ...(status === undefined ? {} : { status }),
  });
}

/** Whose shareholder: "Y's shareholder", "shareholder of Y", "B-Aktionär"; else the young company that the text is about. */
function heldOf(context: Context, at: number, holder: Party): Party | undefined {
  const { analysis } = context;
  const except = holder.nominal === undefined ? [] : [holder.nominal];
  const owner = possessorOf(analysis, at, { kinds: ['company'], except });
  if (owner !== undefined && !owner.ids.some((id) => holder.ids.includes(id))) return as(owner);
  return (
    fill(context, at, ['in', 'before'], { kinds: ['company'], exceptIds: holder.ids }) ??
    as(heading(context, holder)) ??
    fill(context, at, ['young-topic'], { kinds: ['company'], exceptIds: holder.ids })
  );
}

/** "Y, X largest shareholder", "Y: X is the largest shareholder": what the headline opens with. */
function heading({ analysis: { nominals, tokens } }: Context, { nominal }: Party): Nominal | undefined {
  const first = nominals[0];
  const mark = first === undefined ? undefined : tokens[first.last + 1]?.word;
  return first !== undefined &&
    nominal !== undefined &&
    first.last < nominal.from &&
    first.kind === 'company' &&
    first.cases.length === 0 &&
    first.from === 0 &&
    (mark === ',' || mark === ':')
    ? first
    : undefined;
}

/** Who is a shareholder of whom, where a name stands beside the word or is what it says of somebody. */
export function shareholderParties(
  context: Context,
  at: number,
): { holder: Party; held: Party | undefined; status?: Status } | undefined {
  const { analysis } = context;
  const { tokens, nominals } = analysis;
  const predicate = predicated(context, at);
  const holder = predicate ?? apposed(context, at);
  if (holder === undefined) return undefined;
  const from = nominals.findLast((one) => one.last < at && one.possessive && at - one.last <= 5);
  const start = Math.min(from?.from ?? at, at);
  const former = tokens.slice(Math.max(0, start - 2), at).some((token) => is(token, 'former'));
  const held = heldOf(context, at, as(holder)!);
  const status = former ? 'ended' : predicate === undefined ? 'actual' : undefined;
  return { holder: as(holder)!, held, ...(status === undefined ? {} : { status }) };
}

/** "X is Y's largest shareholder", "the largest shareholder of Y is X" */
function predicated({ analysis }: Context, at: number): Nominal | undefined {
  const { tokens, nominals, clauses } = analysis;
  const clause = clauses.of[at];
  for (let k = at - 1; k >= 0 && at - k <= 7 && clauses.of[k] === clause; k--) {
    if (tokens[k]!.word === ',') break;
    if (!COPULAS.some((name) => is(tokens[k], name))) continue;
    const subject = subjectOf(analysis, k, { kinds: HOLDERS });
    return subject === undefined || subject.last > k || subject.via === 'noun' ? undefined : subject;
  }
  for (let k = at + 1; k < tokens.length && k - at <= 7 && clauses.of[k] === clause; k++) {
    if (tokens[k]!.word === ',') break;
    if (!is(tokens[k], 'be')) continue;
    return nominals.find(
      (one) =>
        one.at > k &&
        one.from - k <= 3 &&
        mayHold(one) &&
        one.cases.length === 0 &&
        clauses.of[one.at] === clause,
    );
  }
  return undefined;
}

const COPULAS = ['be', 'become.v', 'appoint.v'] as const;

/** "X, largest shareholder of Y,", "X largest shareholder", "the largest shareholder, X," */
function apposed({ analysis }: Context, at: number): Nominal | undefined {
  const { tokens, nominals } = analysis;
  const before = nominals.findLast(
    (one) => one.last < at && mayHold(one) && !one.possessive && one.cases.length === 0,
  );
  if (before !== undefined) {
    const gap = tokens.slice(before.last + 1, at);
    const comma = gap[0]?.word === ',' || gap[0]?.word === '(';
    const light = gap
      .slice(comma ? 1 : 0)
      .every(
        (token) => token.kind === 'name' || (token.kind === 'word' && !isVerb(token) && !is(token, 'and')),
      );
    if (light && gap.length <= (comma ? 7 : 2)) return before;
  }
  const after = nominals.find(
    (one) => one.at > at && mayHold(one) && one.via === 'name' && one.cases.length === 0,
  );
  if (after === undefined) return undefined;
  const gap = tokens.slice(at + 1, after.from);
  return gap.length <= 5 &&
    gap.filter((token) => token.kind === 'mark').every((token) => token.word === ',') &&
    (gap.length === 0 || gap.at(-1)!.word === ',') &&
    !gap.some(isVerb)
    ? after
    : undefined;
}

/** "Among its shareholders are X and Y", "X and Y are among its shareholders", "counts X and Y among its shareholders" */
export function amongThem({ analysis }: Context, at: number): Party | undefined {
  const { tokens, nominals } = analysis;
  const among = [at - 1, at - 2, at - 3].some(
    (k) => is(tokens[k], 'p:between') || (analysis.german && is(tokens[k], 'p:to')),
  );
  const includes = is(tokens[at + 1], 'including') || is(tokens[at + 1], 'include.v');
  if (!among && !includes) return undefined;
  const owner = nominals.find((one) => one.at > at && one.from - at <= 2 && hasCase(one, ['p:of', 'p:to']));
  const start = owner?.last ?? at;
  const after = nominals.find(
    (one) =>
      one.at > start &&
      one.from - start <= 5 &&
      mayBeListed(one) &&
      !tokens.slice(start + 1, one.at).some((token) => token.kind === 'mark'),
  );
  if (after !== undefined) return as(after);
  return among
    ? as(
        nominals.findLast(
          (one) => one.last < at && at - one.last <= 7 && mayBeListed(one) && one.cases.length === 0,
        ),
      )
    : undefined;
}

function mayBeListed(one: Nominal): boolean {
  return mayHold(one) && one.via === 'name' && !one.possessive;
}
