/** What is bought: whole companies, shares of them, or only their goods; several at prices of their own; when. */
import { isVerb } from '../../clauses/clauses.ts';
import type { Nominal } from '../../clauses/nominals.ts';
import { is } from '../../clauses/tokens.ts';
import type { Analysis, Sum } from '../analysis.ts';
import type { Context, Party } from '../context.ts';
import type { Draft } from '../draft.ts';
import { drafts, THING } from './drafting.ts';

export function mayBeBought({ kind }: Nominal): boolean {
  return THING.includes(kind as 'company');
}

/** "buys 60 % of Y" */
export function shareBought(
  { sums, nominals, clauses }: Analysis,
  at: number,
): { percent: Sum; of: Nominal } | undefined {
  const percent = sums.find(
    (sum) =>
      sum.quantity.kind === 'percent' &&
      sum.at > at &&
      sum.at - at <= 5 &&
      clauses.of[sum.at] === clauses.of[at],
  );
  if (percent === undefined) return undefined;
  const of = nominals.find(
    (one) =>
      one.at > percent.at &&
      one.from - percent.at <= 4 &&
      one.cases.includes('p:of') &&
      one.kind === 'company',
  );
  return of === undefined ? undefined : { percent, of };
}

const GOODS = ['goods.n', 'stake.n', 'shares.n', 'ip.n', 'licence.n', 'users.n'];

/** Whether goods, shares or rights of a company are bought, and not the company. */
export function isOfGoods({ tokens }: Analysis, at: number, { nominal }: Party): boolean {
  if (nominal === undefined || (nominal.possessive && nominal.via !== 'relative')) return true;
  // "the heads and not the company"
  if (is(tokens[nominal.from - 1], 'neg')) return true;
  const isGoods = (k: number): boolean => GOODS.some((name) => is(tokens[k], name));
  if (isGoods(nominal.last + 1) || (tokens[nominal.last + 1]?.word === '-' && isGoods(nominal.last + 2)))
    return true;
  for (let k = Math.min(at, nominal.at) + 1; k < Math.max(at, nominal.at); k++) if (isGoods(k)) return true;
  return false;
}

/** "bought Y for 5 million and Z for 6": each name with a price of its own. */
export function furtherPurchases(
  context: Context,
  at: number,
  { who, object }: { who: Party; object: Party },
): Draft[] {
  const { nominals, sums, tokens } = context.analysis;
  const first = object.nominal;
  if (first === undefined || first.last < at) return [];
  return nominals
    .filter(
      (one) =>
        one.at > first.last &&
        one.via === 'name' &&
        one.cases.length === 0 &&
        THING.includes(one.kind as 'company') &&
        (is(tokens[one.from - 1], 'and') || tokens[one.from - 1]?.word === ',') &&
        !tokens.slice(first.last + 1, one.from).some(isVerb),
    )
    .flatMap((one) => {
      const price = sums.find(
        (sum) =>
          sum.quantity.kind === 'money' &&
          sum.from > one.last &&
          sum.from - one.last <= 2 &&
          sum.cases.includes('p:for'),
      );
      return price === undefined
        ? []
        : drafts(context, at, {
            kind: 'acquisition',
            subject: who,
            object: { ids: one.ids, nominal: one },
            sums: [price],
            why: 'buys',
            ...tense(context, at),
          });
    });
}

/** "X buys Y": news of a purchase, which closes later, unless the year is over of which it is told. */
export function tense({ analysis, published }: Context, at: number): { open?: true } {
  const { tokens, clauses, sums } = analysis;
  if (!is(tokens[at], 'buys.v') || tokens.slice(Math.max(0, at - 3), at).some((token) => is(token, 'have')))
    return {};
  const past = sums.some(
    ({ quantity, at: told }) =>
      quantity.date !== undefined &&
      published !== undefined &&
      quantity.date.slice(0, 4) < published.slice(0, 4) &&
      clauses.of[told] === clauses.of[at],
  );
  return past ? {} : { open: true };
}
