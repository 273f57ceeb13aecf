/** Somebody's part of a sum: "of which 100 million came from Y", "30 billion of the 122 raised". */
import type { FactKind } from '../../../knowledge/vocabulary.ts';
import type { Nominal } from '../../clauses/nominals.ts';
import { prepositions } from '../../clauses/phrases.ts';
import { is, type Token } from '../../clauses/tokens.ts';
import { type Sum } from '../analysis.ts';
import type { Context } from '../context.ts';
import type { Draft } from '../draft.ts';
import { drafts } from './drafting.ts';
import type { Unclaimed } from './unclaimed.ts';

const PORTION_REACH = 1;
const MOST_BETWEEN = 7;
const HOLDER_REACH = 9;
const EARNED: ReadonlySet<FactKind> = new Set(['revenue', 'profit', 'spending']);

/** "of which 100 million came from Y": an investment in who raised, or the revenue of a division. */
export function readPortion(context: Context, { sum, told }: Unclaimed): Draft[] {
  const { analysis, number } = context;
  const { tokens } = analysis;
  const at = partOf(tokens, sum);
  if (at === undefined) return [];
  const whole = told.findLast(({ sentence }) => number - sentence <= PORTION_REACH);
  const value = sum.quantity.value ?? 0;
  if (whole === undefined || value >= Math.abs(whole.value)) return [];
  const holder = holderOf(context, sum, at);
  if (holder?.ids.includes(whole.subject) === true) return [];
  if (whole.kind === 'funding-round')
    return drafts(context, at, {
      kind: holder === undefined ? 'funding-round' : 'investment',
      subject: holder === undefined ? { ids: [whole.subject] } : { ids: holder.ids, nominal: holder },
      object: holder === undefined ? undefined : { ids: [whole.subject] },
      sums: [sum],
      why: 'part of a round',
    });
  if (whole.kind === 'investment' && whole.object !== undefined)
    return drafts(context, at, {
      kind: 'investment',
      subject: { ids: [whole.subject] },
      object: { ids: [whole.object] },
      sums: [sum],
      why: 'part of an investment',
    });
  if (!EARNED.has(whole.kind) || holder === undefined) return [];
  return drafts(context, at, {
    kind: whole.kind,
    subject: { ids: holder.ids.slice(0, 1), nominal: holder },
    sums: [sum],
    why: 'part of a result',
  });
}

/** The words "of which" of a sum: right after it, or a few words before it. */
function partOf(tokens: readonly Token[], sum: Sum): number | undefined {
  for (let k = sum.at + 1; k <= sum.at + 2; k++) if (isPart(tokens, k)) return k;
  for (let k = sum.from; k >= 0 && sum.from - k <= MOST_BETWEEN; k--) {
    if (isPart(tokens, k)) return k;
    if (k < sum.from && (tokens[k]!.kind === 'quantity' || tokens[k]!.kind === 'mark')) break;
  }
  return wholeAtStart(tokens, sum);
}

const OPENING = 6;

/** "Of the 110 million, Y put in 40", "of the round that ...": the sentence opens with the whole. */
function wholeAtStart(tokens: readonly Token[], sum: Sum): number | undefined {
  if (sum.from <= 2 || !prepositions(tokens[0]).includes('p:of')) return undefined;
  for (let k = 1; k < Math.min(OPENING, sum.from); k++) {
    const token = tokens[k]!;
    if (token.kind === 'quantity' || is(token, 'round.n') || is(token, 'figure.n')) return 0;
    if (!(
      is(token, 'det') ||
      is(token, 'adv') ||
      prepositions(token).length > 0 ||
      token.classes.length === 0
    ))
      return undefined;
  }
  return undefined;
}

/** Whether another sum is named as a part of it. */
export function isWhole(analysis: Context['analysis'], sum: Sum): boolean {
  return analysis.sums.some((one) => one.at < sum.at && wholeOf(analysis, one) === sum);
}

/** Whether a sum is the whole that its sentence opens with. */
export function isWholeAtStart(tokens: readonly Token[], { at }: Sum): boolean {
  return at < OPENING && prepositions(tokens[0]).includes('p:of');
}

function isPart(tokens: readonly Token[], k: number): boolean {
  const token = tokens[k];
  if (token === undefined) return false;
  if (is(token, 'part')) return true;
  return is(token, 'rel') && (is(token, 'including') || prepositions(tokens[k - 1]).includes('p:of'));
}

/** Whose the part is: the first name after "of which", whatever its preposition, unless it only led. */
function holderOf({ analysis }: Context, sum: Sum, at: number): Nominal | undefined {
  const { nominals, tokens } = analysis;
  const from = Math.min(at, sum.from);
  const holder = nominals.find(
    (one) =>
      one.from >= from &&
      one.from - sum.at <= HOLDER_REACH &&
      (one.kind === 'company' || one.kind === 'person' || one.kind === 'product') &&
      one.via !== 'relative' &&
      !one.possessive &&
      !tokens.slice(sum.at + 1, one.from).some((token) => ',;:.('.includes(token.word || 'x')),
  );
  const led =
    holder !== undefined &&
    tokens.slice(sum.at + 1, holder.at).some((token) => is(token, 'lead.n') || is(token, 'lead.pp'));
  return led ? undefined : holder;
}

/** Whether a sum is somebody's part of another. */
export function isHeldPart(context: Context, sum: Sum): boolean {
  const at = partOf(context.analysis.tokens, sum);
  return at !== undefined && holderOf(context, sum, at) !== undefined;
}

/** "30 billion of the 122 raised", "30 miliardi su un totale di 122": the whole that a sum is named as a part of. */
export function wholeOf({ tokens, sums }: Context['analysis'], part: Sum): Sum | undefined {
  const next = sums.find((one) => one.at > part.at && one.quantity.kind === 'money');
  if (next === undefined || next.at - part.at > 7) return undefined;
  const between = tokens.slice(part.at + 1, next.at);
  const linked =
    between.length > 0 &&
    prepositions(between[0]).some((one) => one === 'p:of' || one === 'p:on') &&
    between.every(
      (token) => prepositions(token).length > 0 || is(token, 'det') || is(token, 'adv') || is(token, 'total'),
    );
  return linked && (next.quantity.value ?? 0) > (part.quantity.value ?? 0) ? next : undefined;
}
