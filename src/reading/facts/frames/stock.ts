/** Stock that is bought for a sum: "X will buy 5 billion of Y stock" is an investment in Y. */
import { is } from '../../clauses/tokens.ts';
import { hasCase } from '../analysis.ts';
import { type Context, fill } from '../context.ts';
import type { Draft } from '../draft.ts';
import { COMPANY, drafts, INVESTORS } from './drafting.ts';
import type { Unclaimed } from './unclaimed.ts';

const BUYS = ['buy.v', 'buy.pp'];
const REACH = 4;

export function readStock(context: Context, { sum, clause }: Unclaimed): Draft[] {
  const { analysis } = context;
  const { tokens, nominals } = analysis;
  const stock = clause.find((k) => is(tokens[k], 'stock.n') || is(tokens[k], 'shares.n'));
  const buy = clause.find((k) => BUYS.some((name) => is(tokens[k], name)));
  if (stock === undefined || buy === undefined) return [];
  const target = nominals.find(
    (one) =>
      clause.includes(one.at) &&
      one.kind === 'company' &&
      Math.abs(one.at - stock) <= REACH &&
      one.at > buy &&
      (one.cases.length === 0 || one.possessive || hasCase(one, ['p:of', 'p:by', 'p:in'])),
  );
  if (target === undefined) return [];
  const buyer = fill(context, buy, ['agent'], { kinds: INVESTORS, except: [target], exceptIds: target.ids });
  if (buyer?.nominal === undefined) return [];
  return drafts(context, buy, {
    kind: 'investment',
    subject: buyer,
    object: { ids: target.ids.filter((id) => COMPANY.some((kind) => id.startsWith(kind))), nominal: target },
    sums: [sum],
    why: 'buys stock',
  });
}
