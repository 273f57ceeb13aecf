/** Frames of going public. */
import { is } from '../../clauses/tokens.ts';
import { type Context, fill, type Slot } from '../context.ts';
import type { Draft } from '../draft.ts';
import { COMPANY, drafts, moneyOf, RAISES } from './drafting.ts';

/** "X's IPO", "X went public, raising 5 million". */
export function readListing(context: Context, at: number): Draft[] {
  const { analysis } = context;
  const token = analysis.tokens[at]!;
  const noun = is(token, 'ipo.n');
  if (!noun && !is(token, 'list.v')) return [];
  const slots: readonly Slot[] = noun
    ? ['owner', 'before', 'of', 'for', 'clause-subject', 'topic']
    : ['agent', 'head', 'topic'];
  const subject = fill(context, at, slots, { kinds: COMPANY });
  if (subject === undefined) return [];
  const { tokens } = analysis;
  if (subject.nominal === undefined && tokens.slice(Math.max(0, at - 2), at).some((one) => is(one, 'neg')))
    return [];
  context.memory.round = { company: subject.ids[0]!, sentence: context.number };
  const own = moneyOf(context, at);
  const raised = analysis.tokens.findIndex(
    (one, k) =>
      RAISES.some((name) => is(one, name)) && moneyOf(context, k).length > 0 && Math.abs(k - at) <= 30,
  );
  const money = (own.length > 0 ? own : moneyOf(context, raised < 0 ? undefined : raised)).filter(
    // "a listing at 5 billion" tells what the company is worth.
    (sum) =>
      !sum.cases.includes('p:at') &&
      !(analysis.german && sum.cases.includes('p:to') && own.includes(sum)) &&
      !tokens.slice(Math.max(at + 1, sum.from - 2), sum.at).some((one) => is(one, 'p:at')),
  );
  return drafts(context, at, {
    kind: 'ipo',
    subject,
    sums: money.length > 0 ? money.slice(0, 1) : [undefined],
    why: 'listing',
  });
}
