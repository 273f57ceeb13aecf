/** Frames of companies that come to others: into their hands, as their subsidiaries, by mergers. */
import { isVerb } from '../../clauses/clauses.ts';
import type { Nominal } from '../../clauses/nominals.ts';
import { is } from '../../clauses/tokens.ts';
import { hasCase, oblique, subjectOf } from '../analysis.ts';
import { as, type Context, fill, type Party } from '../context.ts';
import type { Draft } from '../draft.ts';
import { drafts, INVESTORS, moneyOf, THING } from './drafting.ts';

/** "Y went to X for 5 billion": without a sum, anything may go to anybody. */
export function readHanding(context: Context, at: number): Draft[] {
  const { analysis } = context;
  const { sums, clauses } = analysis;
  const price = sums.find(
    (sum) =>
      sum.quantity.kind === 'money' &&
      clauses.of[sum.at] === clauses.of[at] &&
      hasCase(sum, ['p:for', 'p:at']) &&
      Math.abs(sum.at - at) <= 10,
  );
  if (price === undefined) return [];
  const object = fill(context, at, ['clause-subject'], { kinds: THING });
  const buyer = oblique(analysis, at, ['p:to'], { kinds: INVESTORS, reach: 10, before: false });
  if (object?.nominal?.via !== 'name' || buyer?.via !== 'name') return [];
  return drafts(context, at, {
    kind: 'acquisition',
    subject: as(buyer)!,
    object,
    sums: [price],
    why: 'goes to',
  });
}

/** "Y passed into the hands of X", "Y became a subsidiary of X" */
export function readHands(context: Context, at: number): Draft[] {
  const { analysis } = context;
  const { tokens, nominals, clauses } = analysis;
  const verb = tokens.findLastIndex(
    (token, k) =>
      k < at && at - k <= 4 && clauses.of[k] === clauses.of[at] && COMES.some((name) => is(token, name)),
  );
  if (verb < 0) return [];
  const buyer = nominals.find(
    (one) =>
      one.at > at &&
      one.from - at <= 2 &&
      INVESTORS.includes(one.kind as 'company') &&
      hasCase(one, ['p:of', 'p:to']),
  );
  const object = fill(context, verb, ['clause-subject'], { kinds: THING, exceptIds: buyer?.ids ?? [] });
  if (buyer === undefined || object?.nominal === undefined) return [];
  const price = analysis.sums.find(
    (sum) =>
      sum.quantity.kind === 'money' &&
      sum.from > buyer.last &&
      sum.from - buyer.last <= 4 &&
      hasCase(sum, ['p:for', 'p:at']),
  );
  return drafts(context, at, {
    kind: 'acquisition',
    subject: as(buyer)!,
    object,
    sums: [price ?? moneyOf(context, at)[0]],
    why: 'comes to',
  });
}

const COMES = ['become.v', 'hand.v', 'be', 'climb.v'] as const;

/** "X merges with Y": who is no shell buys nothing of its own, a shell company takes in the other. */
export function readMerger(context: Context, at: number): Draft[] {
  const { analysis } = context;
  const { tokens, nominals, clauses } = analysis;
  const subject = subjectOf(analysis, at, { kinds: ['company'] });
  const partner = nominals.find(
    (one) =>
      one.kind === 'company' &&
      hasCase(one, ['p:with']) &&
      clauses.of[one.at] === clauses.of[at] &&
      Math.abs(one.at - at) <= 9,
  );
  if (subject === undefined || partner === undefined) return [];
  if (subject.ids.length > 1 || subject.ids.some((id) => partner.ids.includes(id))) return [];
  const isShell = (one: Nominal): boolean =>
    tokens
      .slice(Math.max(0, one.from - 1), one.at)
      .concat(tokens.slice(one.last + 1, one.last + 5))
      .some((token) => is(token, 'shell.n'));
  const [buyer, bought]: readonly [Party, Party] = isShell(partner)
    ? [as(partner)!, as(subject)!]
    : [as(subject)!, as(partner)!];
  if (tokens.slice(at + 1, partner.from).some(isVerb)) return [];
  return drafts(context, at, {
    kind: 'acquisition',
    subject: buyer,
    object: bought,
    sums: [moneyOf(context, at)[0]],
    why: 'merges',
  });
}
