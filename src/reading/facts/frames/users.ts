/** Frames of how many use a product, pay for it or are customers of a company. */
import type { Quantity } from '../../annotation.ts';
import { isVerb } from '../../clauses/clauses.ts';
import { is, type Token } from '../../clauses/tokens.ts';
import type { Sum } from '../analysis.ts';
import { asCount } from '../ellipsis.ts';
import { as, type Context, fill, nearestOf, type Party } from '../context.ts';
import type { Draft } from '../draft.ts';
import { drafts } from './drafting.ts';
import { actor, THING } from './parties.ts';

/** "5 million users of X", "X has 5 million users", "5 million people use X", "5 million. So many use X". */
export function readUsers(context: Context, at: number): Draft[] {
  const { analysis } = context;
  const { tokens } = analysis;
  const people = is(tokens[at], 'people.n');
  // "X has cut 5,000 people": who is employed uses nothing.
  if (people && tokens.some((token) => is(token, 'staff.v'))) return [];
  const lone = loneCount(context);
  const counts = countsAt(context, at);
  if (counts.length === 0 && (lone === undefined || at > LATEST_AFTER_LONE)) return [];
  const subject =
    fill(context, at, ['owner', 'of'], { kinds: THING }) ??
    using(context, at) ??
    fill(context, at, ['for', 'to', 'in', 'clause-subject', 'head'], { kinds: THING }) ??
    asked(context) ??
    actor(context, at, [], THING) ??
    (people && nearestOf(context, at, ['use.v'], 8) === undefined ? undefined : fill(context, at, ['topic']));
  if (subject === undefined) return [];
  return made(context, at, subject, counts.length > 0 ? counts : [lone!], counts.length === 0);
}

/** So many tokens into a sentence, its word of users goes with the count that stands alone before it. */
const LATEST_AFTER_LONE = 5;

function made(
  context: Context,
  at: number,
  subject: Party,
  counts: readonly Sum[],
  elsewhere: boolean,
): Draft[] {
  const one = { ...subject, ids: subject.ids.slice(0, 1) };
  context.memory.users = { subject: one.ids[0]!, sentence: context.number };
  const found = drafts(context, at, {
    kind: 'users',
    subject: one,
    sums: elsewhere ? [undefined] : counts,
    why: 'users',
  });
  return elsewhere ? found.map((draft) => Object.assign(draft, { count: counts[0], elsewhere })) : found;
}

/** The counts of a word for users: its own, one with a word between ("15 million paying users"), a small one right before it. */
function countsAt(context: Context, at: number): readonly Sum[] {
  const { sums, tokens } = context.analysis;
  const counted = (list: readonly Sum[]): Sum[] =>
    list.flatMap((sum) => {
      const quantity = asCount(tokens[sum.at]!.quantity ?? sum.quantity);
      return quantity === undefined ? [] : [{ ...sum, quantity }];
    });
  const own = counted(context.sums.get(at) ?? []);
  if (own.length > 0) return own;
  const before = counted(sums.filter((sum) => sum.at < at && at - sum.at === 2));
  if (before.length > 0) return before;
  const small = smallCount(tokens, at);
  return small === undefined ? [] : [small];
}

/** Fewer are no number of users, but some. */
const LEAST_SMALL = 20;

/** "100 customers", "un centinaio di clienti": numbers that are too small to be counts elsewhere. */
function smallCount(tokens: readonly Token[], at: number): Sum | undefined {
  for (let k = at - 1; k >= 0 && k >= at - 3; k--) {
    const token = tokens[k]!;
    const value = /^\d{2,3}$/.test(token.word) ? Number(token.word) : is(token, 'hundred') ? 100 : 0;
    if (value >= LEAST_SMALL && !token.glued) {
      const { start, end, word } = token;
      const quantity: Quantity = { kind: 'count', start, end, text: word, value };
      return { quantity, at: k, from: k, cases: [] };
    }
    if (token.kind !== 'word' || isVerb(token)) return undefined;
  }
  return undefined;
}

function loneCount({ analysis, memory: { lone }, number }: Context): Sum | undefined {
  return lone !== undefined &&
    lone.sentence === number - 1 &&
    !analysis.sums.some((sum) => sum.quantity.kind === 'count')
    ? lone.count
    : undefined;
}

/** "5 million people use X", "people who used X", "pay for X" */
function using({ analysis }: Context, at: number): Party | undefined {
  const { tokens, nominals, clauses } = analysis;
  const uses = tokens.findIndex((token, k) => k > at && k - at <= 8 && is(token, 'use.v'));
  if (uses < 0) return undefined;
  return as(
    nominals.find(
      (one) =>
        one.at > uses &&
        (one.kind === 'product' || one.kind === 'company') &&
        clauses.of[one.at] === clauses.of[uses] &&
        !one.possessive &&
        one.via !== 'pronoun',
    ),
  );
}

/** "ChatGPT? Some 800 million": of what the sentence before asks. */
function asked({ memory, number }: Context): Party | undefined {
  const { asked: named } = memory;
  return named !== undefined && named.sentence === number - 1 ? { ids: [named.id] } : undefined;
}

/**
 * A count without its noun, read at the count: "ChatGPT: 800 million a week" in a list whose headline is about users; "In
 * February it was 400 million", "against 2.3 in July" after users were told of.
 */
export function readUsersLine(context: Context, at: number): Draft[] {
  const { analysis, memory, sums, number } = context;
  const { tokens, nominals } = analysis;
  const sum = analysis.sums.find((one) => one.at === at);
  const written = asCount(tokens[at]!.quantity ?? sum?.quantity);
  if (sum === undefined || written === undefined) return [];
  const count = { ...sum, quantity: written };
  const { users } = memory;
  const other = asked(context);
  if (other !== undefined && users !== undefined && number - users.sentence <= 2)
    return made(context, at, other, [count], false);
  if ([...sums.values()].some((list) => list.includes(sum))) return [];
  const first = nominals.find((one) => one.kind === 'product' || one.kind === 'company');
  if (memory.countsUsers === true && first !== undefined && first.at <= 2 && first.at < at)
    if (tokens[first.last + 1]?.word === ':') return made(context, at, as(first)!, [count], false);
  return users === undefined || number - users.sentence > 1 || !isSame(context, at, users)
    ? []
    : made(context, at, { ids: [users.subject] }, [count], false);
}

/** Whether a count is of what was counted before at another time: a date beside it, no other name, no noun of its own. */
function isSame(
  { analysis: { sums, nominals, tokens }, number }: Context,
  at: number,
  { subject, sentence }: { subject: string; sentence: number },
): boolean {
  const dated = sums.some((one) => one.quantity.kind === 'date' && Math.abs(one.at - at) <= 6);
  const named = nominals.some(
    (one) => one.via === 'name' && one.cases.length === 0 && one.ids[0] !== subject && number > sentence,
  );
  const next = tokens[at + 1];
  return dated && !named && !(next !== undefined && next.kind === 'word' && next.classes.length === 0);
}

/** Keeps what a sentence that is nothing but a name asks about: "ChatGPT?" */
export function noteAsked({ analysis, memory, number }: Context): void {
  const { tokens, nominals } = analysis;
  const [one, ...more] = nominals.filter((nominal) => nominal.via === 'name');
  if (one === undefined || more.length > 0 || tokens.at(-1)?.word !== '?' || tokens.length > 6) return;
  if (one.kind === 'product' || one.kind === 'company') memory.asked = { id: one.ids[0]!, sentence: number };
}
