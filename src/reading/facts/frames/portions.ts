/** Somebody's part of a sum: "of which 100 million came from Y", "30 billion of the 122 raised". */
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
const EARNED = ['revenue', 'profit', 'spending'];

/** "of which 100 million came from Y": an investment in who raised, or the revenue of a division. */
export function readPortion(context: Context, { sum, told }: Unclaimed): Draft[] {
  const { analysis, number } = context;
  const { tokens } = analysis;
  const at = partOf(tokens, sum);
  if (at === undefined) return [];
  const whole = told.findLast(({ sentence }) => number - sentence <= PORTION_REACH);
  const value = sum.quantity.value ?? 0;
  if (whole === undefined || value >= Math.abs(whole.value)) return [];
  const holder = holderOf(context, Math.min(at, sum.from), sum, whole.subject);
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
  if (!EARNED.includes(whole.kind) || holder === undefined) return [];
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
    if (k < sum.from && (tokens[k]!.kind === 'quantity' || tokens[k]!.kind === 'mark')) return undefined;
  }
  return undefined;
}

function isPart(tokens: readonly Token[], k: number): boolean {
  const token = tokens[k];
  if (token === undefined) return false;
  if (is(token, 'part')) return true;
  return is(token, 'rel') && (is(token, 'poss') || prepositions(tokens[k - 1]).includes('p:of'));
}

/** Whose the part is: the first name after "of which", whatever its preposition. */
function holderOf({ analysis }: Context, from: number, sum: Sum, whole: string): Nominal | undefined {
  const { nominals, tokens } = analysis;
  return nominals.find(
    (one) =>
      one.from >= from &&
      one.from - sum.at <= HOLDER_REACH &&
      (one.kind === 'company' || one.kind === 'person' || one.kind === 'product') &&
      one.via !== 'relative' &&
      !one.ids.includes(whole as never) &&
      !one.possessive &&
      !tokens.slice(sum.at + 1, one.from).some((token) => ',;:.('.includes(token.word || 'x')),
  );
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
