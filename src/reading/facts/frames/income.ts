/** Frames of revenue, profit, loss and outlay. */
import { is } from '../../clauses/tokens.ts';
import { type Context, fill, nearestOf, type Party } from '../context.ts';
import type { Draft } from '../draft.ts';
import { isWholeAtStart } from './portions.ts';
import { COMPANY, drafts, moneyOf, RAISES, THING } from './drafting.ts';

interface Income {
  kind: 'revenue' | 'profit' | 'spending';
  nouns: readonly string[];
  verbs: readonly string[];
  negative?: boolean;
}

const INCOMES: readonly Income[] = [
  { kind: 'revenue', nouns: ['revenue.n'], verbs: ['earn.v'] },
  { kind: 'profit', nouns: ['profit.n'], verbs: ['profit.v'] },
  { kind: 'profit', nouns: ['loss.n'], verbs: ['lose.v'], negative: true },
  { kind: 'spending', nouns: ['capex.n'], verbs: ['spend.v'] },
];

const LEAST_INCOME = 100_000;

/** "will spend 5 billion on capacity at Y": the price of a contract. */
function isSpentOnGoods(context: Context, at: number): boolean {
  const { nominals, clauses } = context.analysis;
  return (
    nearestOf(context, at, ['goods.n'], 14) !== undefined &&
    nominals.some(
      (one) =>
        one.at > at &&
        clauses.of[one.at] === clauses.of[at] &&
        one.via === 'name' &&
        (one.kind === 'company' || context.background.isSupply(one.ids[0]!)) &&
        one.cases.length > 0,
    )
  );
}

/** Revenue, profit, loss and outlay, told by a noun or by a verb. */
export function readIncome(context: Context, at: number): Draft[] {
  const token = context.analysis.tokens[at]!;
  const made: Draft[] = [];
  for (const { kind, nouns, verbs, negative = false } of INCOMES) {
    const noun = nouns.some((name) => is(token, name));
    if (!noun && !verbs.some((name) => is(token, name))) continue;
    // What is spent on buying is a price.
    if (
      !noun &&
      is(token, 'spend.v') &&
      (nearestOf(context, at, ['buy.v', 'purchase.n', 'order.v', 'deal.n'], 12) !== undefined ||
        isSpentOnGoods(context, at))
    )
      continue;
    // "incassare" is said of sales and of rounds: sales have a period.
    if (
      !noun &&
      RAISES.some((name) => is(token, name)) &&
      nearestOf(context, at, ['period'], 20) === undefined
    )
      continue;
    const money = moneyOf(context, at).filter(
      (sum) =>
        (sum.quantity.value ?? 0) >= LEAST_INCOME &&
        (noun || !isWholeAtStart(context.analysis.tokens, sum)) &&
        !context.analysis.tokens
          .slice(Math.max(0, sum.from - 4), sum.from)
          .some((one) => is(one, 'previous')),
    );
    if (money.length === 0) continue;
    const subject = noun
      ? fill(context, at, ['owner', 'before', 'at', 'clause-subject', 'head', 'topic'], { kinds: THING })
      : fill(context, at, ['agent', 'topic'], { kinds: COMPANY });
    if (subject === undefined) continue;
    // "X's investments in Y" are none in its own business.
    if (is(token, 'investment.n') && investsIn(context, at, subject)) continue;
    made.push(
      ...drafts(context, at, {
        kind,
        subject: { ...subject, ids: subject.ids.slice(0, 1) },
        sums: money,
        why: kind,
        ...(negative ? { negative } : {}),
      }),
    );
  }
  return made;
}

function investsIn({ analysis: { nominals } }: Context, at: number, { ids }: Party): boolean {
  return nominals.some(
    (one) =>
      one.at > at &&
      one.from - at <= 4 &&
      one.kind === 'company' &&
      one.cases.includes('p:in') &&
      !one.ids.some((id) => ids.includes(id)),
  );
}
