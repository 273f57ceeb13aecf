/** Sums that go on from what was told: running totals, further payments, the same figure at another time, money that comes in. */
import type { FactKind } from '../../../knowledge/vocabulary.ts';
import { isVerb } from '../../clauses/clauses.ts';
import { is, type Token } from '../../clauses/tokens.ts';
import { hasCase } from '../analysis.ts';
import { type Context, fill } from '../context.ts';
import type { Draft } from '../draft.ts';
import { lastPayment, type ToldSum } from '../told-sums.ts';
import { drafts, INVESTORS } from './drafting.ts';
import { actorIn, type Unclaimed } from './unclaimed.ts';

const ROUNDS: readonly FactKind[] = ['funding-round', 'investment'];
const PAYMENTS: readonly FactKind[] = [...ROUNDS, 'spending'];
const TOTAL_REACH = 3;
const SHORT = 22;

/** "All told it is 1.4 billion", "that takes the total to 240 million": of what was told last. */
export function readTotal(context: Context, { sum, clause: own, told }: Unclaimed): Draft[] {
  const { tokens, sums } = context.analysis;
  // In a short sentence with no other sum, whatever stands between commas.
  const alone = tokens.length <= SHORT && !sums.some((one) => one !== sum && one.quantity.kind === 'money');
  const clause = alone ? [...tokens.keys()] : own;
  const at = clause.find((k) => is(tokens[k], 'total') || is(tokens[k], 'tally.n'));
  if (at === undefined || clause.some((k) => is(tokens[k], 'valuation.n') || is(tokens[k], 'revenue.n')))
    return [];
  const last = lastPayment(told, PAYMENTS, context.number - TOTAL_REACH);
  if (last === undefined || (sum.quantity.value ?? 0) <= last.value) return [];
  const actor =
    actorIn(context, clause) ??
    // "For Y the outlay comes to 33 billion"
    (last.kind === 'investment'
      ? context.analysis.nominals.find(
          (one) => clause.includes(one.at) && hasCase(one, ['p:for']) && one.kind === 'company',
        )
      : undefined);
  const subject = actor === undefined ? { ids: [last.subject] } : { ids: actor.ids, nominal: actor };
  const object =
    last.kind !== 'investment' || last.object === undefined || subject.ids.includes(last.object)
      ? undefined
      : { ids: [last.object] };
  if (last.kind === 'investment' && object === undefined) return [];
  return drafts(context, at, {
    kind: last.kind,
    subject,
    object,
    sums: [sum],
    total: true,
    why: 'running total',
  });
}

const TRANCHE_REACH = 3;

/** "The first tranche, of 7.5, was paid in April; the second, of 22.5, in December": parts of the last investment. */
export function readTranches(context: Context, { sum, told }: Unclaimed): Draft[] {
  const { analysis, number } = context;
  const { tokens, nominals } = analysis;
  const at = tokens.findLastIndex(
    (token, k) => k < sum.from + 1 && (is(token, 'tranche.n') || (is(token, 'first.w') && sum.at - k <= 2)),
  );
  const last = told.findLast(
    (one) =>
      one.kind === 'investment' &&
      number - one.sentence <= TRANCHE_REACH &&
      one.value > (sum.quantity.value ?? 0),
  );
  if (at < 0 || last?.object === undefined) return [];
  // Whoever is named before it in the sentence pays it.
  const payer = nominals.findLast(
    (one) =>
      one.at < sum.at &&
      one.kind === 'company' &&
      !one.ids.includes(last.object!) &&
      (one.cases.length === 0 || hasCase(one, ['p:by', 'p:from'])),
  );
  return drafts(context, at, {
    kind: 'investment',
    subject: payer === undefined ? { ids: [last.subject] } : { ids: payer.ids.slice(0, 1), nominal: payer },
    object: { ids: [last.object] },
    sums: [sum],
    why: 'tranche',
  });
}

const TALKS_REACH = 4;
/** What is talked about where no money is being raised. */
const OTHER_TALKS = [
  'purchase.n',
  'buy.v',
  'buy.pp',
  'ipo.n',
  'list.v',
  'bid.n',
  'deal.n',
  'licence.n',
  'suit.n',
  'settle.v',
  'goods.n',
  'stake.n',
];

/** "talks over 200 to 300 million at around four billion": a round being sought, and its price. */
export function readTalks(context: Context, { sum, told }: Unclaimed): Draft[] {
  const { analysis, number, memory } = context;
  const { tokens, clauses } = analysis;
  const at = tokens.findLastIndex(
    (token, k) => k < sum.at && is(token, 'talks.n') && clauses.of[k] === clauses.of[sum.at],
  );
  if (at < 0 || tokens.some((token) => OTHER_TALKS.some((name) => is(token, name)))) return [];
  const last = told.findLast(
    (one) =>
      (one.kind === 'funding-round' || one.kind === 'valuation') && number - one.sentence <= TALKS_REACH,
  );
  if (last === undefined) return [];
  const priced =
    sum.cases.includes('p:at') ||
    tokens.slice(Math.max(0, sum.from - 4), sum.from + 1).some((token) => is(token, 'basis'));
  memory.round = { company: last.subject, sentence: number };
  return drafts(context, at, {
    kind: priced ? 'valuation' : 'funding-round',
    subject: { ids: [last.subject] },
    sums: [sum],
    status: 'in-talks',
    why: 'talks',
  });
}

const FOLLOWS = ['follow.v', 'come.v', 'add.v'];
const FOLLOWING_REACH = 4;
/** The sum is what follows: it stands near the verb. */
const FOLLOWING_DISTANCE = 6;

/** "450 million followed in July", "another 30 million came from Y": one more payment of the kind told last. */
export function readFollowing(context: Context, { sum, clause, told }: Unclaimed): Draft[] {
  const { analysis, number } = context;
  const { tokens, nominals } = analysis;
  const at = clause.find(
    (k) => FOLLOWS.some((name) => is(tokens[k], name)) && Math.abs(k - sum.at) <= FOLLOWING_DISTANCE,
  );
  const last = lastPayment(told, ROUNDS, number - FOLLOWING_REACH);
  if (at === undefined || last === undefined || sum.cases.some((one) => one !== 'p:of')) return [];
  // "X added another 30": by whom, where it is an investor
  const own = actorIn(context, clause);
  if (is(tokens[at], 'add.v') && (own === undefined || own.at > at)) return [];
  const giver = nominals.find(
    (one) =>
      clause.includes(one.at) &&
      hasCase(one, ['p:from', 'p:by']) &&
      INVESTORS.includes(one.kind as 'company') &&
      !one.ids.includes(last.subject),
  );
  if (giver !== undefined && last.kind === 'funding-round')
    return drafts(context, at, {
      kind: 'investment',
      subject: { ids: giver.ids, nominal: giver },
      object: { ids: [last.subject] },
      sums: [sum],
      why: 'follows',
    });
  if (is(tokens[at], 'come.v') && !is(tokens[at], 'follow.v')) return [];
  if (own !== undefined && !own.ids.includes(last.subject))
    return last.kind !== 'investment' || last.object === undefined || own.ids.includes(last.object)
      ? []
      : drafts(context, at, {
          kind: 'investment',
          subject: { ids: own.ids, nominal: own },
          object: { ids: [last.object] },
          sums: [sum],
          why: 'follows',
        });
  return drafts(context, at, {
    kind: last.kind,
    subject: { ids: [last.subject] },
    object: last.kind === 'funding-round' || last.object === undefined ? undefined : { ids: [last.object] },
    sums: [sum],
    why: 'follows',
  });
}

/** What is as high at one time and as high at another; rounds and investments happen. */
const LEVELS: ReadonlySet<FactKind> = new Set(['valuation', 'revenue', 'profit', 'spending']);
const FIGURE_REACH = 2;
/** Its time stands in the clause, or in the one before it. */
const SAME_REACH = 12;
/** What is compared is within two orders of magnitude. */
const MOST_RATIO = 100;

/** "Last year it was 2 billion", "the figure then was still 183", "in 2025 the bill came to 72 billion". */
export function readFigure(context: Context, { sum, clause: whole, told }: Unclaimed): Draft[] {
  const { analysis, number } = context;
  const { tokens, sums } = analysis;
  // "as 13 billion came in, the figure was 183": what stands before the comma is another clause.
  const comma = whole.findLast((k) => k < sum.from && tokens[k]!.word === ',') ?? -1;
  const after = whole.filter((k) => k > comma);
  const clause = after.some((k) => is(tokens[k], 'amount.v') || is(tokens[k], 'be')) ? after : whole;
  const figure = clause.find((k) => is(tokens[k], 'figure.n'));
  const verb = clause.find((k) => is(tokens[k], 'amount.v') || is(tokens[k], 'be'));
  if (verb === undefined || clause.some((k) => isOtherVerb(tokens[k]!))) return [];
  const compared =
    clause.some((k) => is(tokens[k], 'then.adv') || is(tokens[k], 'year.earlier')) ||
    sums.some((one) => one.quantity.kind === 'date' && Math.abs(one.at - sum.at) <= SAME_REACH);
  if (!compared || actorIn(context, clause) !== undefined) return [];
  const [from, to] = verb < sum.at ? [verb + 1, sum.at] : [sum.at + 1, verb];
  if (tokens.slice(from, to).some(isUnknown)) return [];
  if (figure === undefined && clause.some((k) => isWeighty(tokens[k]!))) return [];
  const same = nearestTold(told, sum.quantity.value ?? 0, number);
  if (same === undefined) return [];
  return drafts(context, figure ?? verb, {
    kind: same.kind,
    subject: { ids: [same.subject] },
    sums: [sum],
    ...(same.value < 0 ? { negative: true } : {}),
    why: 'the same figure',
  });
}

/** Of what was just told, what is nearest in size. */
function nearestTold(told: readonly ToldSum[], value: number, number: number): ToldSum | undefined {
  let best: ToldSum | undefined;
  let least = Math.log(MOST_RATIO);
  for (const one of told) {
    if (number - one.sentence > FIGURE_REACH || !LEVELS.has(one.kind)) continue;
    const distance = Math.abs(Math.log(value / Math.abs(one.value)));
    if (distance <= least) {
      least = distance;
      best = one;
    }
  }
  return best;
}

function isOtherVerb(token: Token): boolean {
  return isVerb(token) && !is(token, 'be') && !is(token, 'have') && !is(token, 'amount.v');
}

/** More than the pronoun of "waren es 2 Mrd." */
function isUnknown({ kind, word, classes }: Token): boolean {
  return kind === 'word' && classes.length === 0 && word.length > 2;
}

/** A word that the sentence is about: what is only the same figure again has none but its time. */
function isWeighty({ kind, classes, capital }: Token): boolean {
  return (
    kind === 'word' &&
    (classes.length === 0 ? capital : classes.some((name) => name.endsWith('.n') && name !== 'figure.n'))
  );
}

const ARRIVAL_REACH = 8;

/** "18 million came in at one go", "13 billion flowed into X": money that comes in is raised. */
export function readArrival(context: Context, { sum, clause }: Unclaimed): Draft[] {
  const { tokens } = context.analysis;
  const at = clause.find((k) => is(tokens[k], 'arrive.v'));
  if (at === undefined || Math.abs(at - sum.at) > ARRIVAL_REACH || sum.cases.length > 0) return [];
  if (tokens.slice(Math.min(at, sum.at), Math.max(at, sum.at)).some((token) => token.word === ',')) return [];
  // "the remaining 400 million come from ...": a part of what was told.
  if (is(tokens[sum.at - 1], 'rest.w')) return [];
  const subject =
    fill(context, at, ['in', 'to', 'at', 'for'], { kinds: ['company'] }) ??
    fill(context, at, ['young-topic']);
  if (subject === undefined || subject.ids.length > 1) return [];
  return drafts(context, at, { kind: 'funding-round', subject, sums: [sum], why: 'money comes in' });
}
