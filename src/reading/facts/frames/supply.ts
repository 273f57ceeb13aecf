/** Frames of who supplies whom with computing power, cloud, chips or energy. */
import { prepositions } from '../../clauses/phrases.ts';
import { is } from '../../clauses/tokens.ts';
import { hasCase } from '../analysis.ts';
import { as, type Context, fill, type Party } from '../context.ts';
import type { Draft } from '../draft.ts';
import { readContract } from './contracts.ts';
import { cliticParty, readCustomer } from './customers.ts';
import { type Goods, goodsNear, isShared, makerOf, supplierRank, supplyDrafts } from './goods.ts';
import { readArrival, readOrder, readPayment } from './orders.ts';
import { actor, COMPANY, everyone, WIDE, without } from './parties.ts';

/** "X orders chips from Y", "Y supplies X with chips", "X runs on Y's cloud", "X, a customer of Y", "a contract of X with Y". */
export function readSupply(context: Context, at: number): Draft[] {
  const token = context.analysis.tokens[at]!;
  const goods = goodsNear(context, at, is(token, 'supply.v') ? 22 : 16);
  const made = (customer: Party | undefined, supplier: Party | undefined, why: string): Draft[] =>
    supplyDrafts(context, at, { customer, supplier, why });
  if (is(token, 'supply.v') && goods !== undefined) {
    const supplier = actor(context, at, [], COMPANY);
    return made(customerOf(context, at, goods, supplier), supplier, 'supplies');
  }
  if (is(token, 'make.v') && goods !== undefined && goods.at > at) {
    const customer = fill(context, at, ['for'], { kinds: COMPANY });
    return customer?.nominal === undefined || customer.nominal.at < goods.at
      ? []
      : made(customer, actor(context, at, customer.ids, COMPANY), 'makes for');
  }
  if (is(token, 'host.v')) return readHosting(context, at, goods);
  if (is(token, 'choose.v')) return readChoice(context, at);
  if (is(token, 'deal.n') || is(token, 'delivery.n')) return readContract(context, at, goods);
  const orders = is(token, 'order.v') || is(token, 'spend.v');
  if ((orders || is(token, 'buy.v') || is(token, 'buy.pp')) && goods !== undefined)
    return readOrder(context, at, goods);
  if (orders) return readOrder(context, at, undefined);
  if (is(token, 'arrive.v') && goods !== undefined) return readArrival(context, at, goods);
  // "X gets its computing power from Y"
  if (is(token, 'get.v') && goods !== undefined && goods.at > at) {
    const supplier = everyone(context, at, ['p:from', 'p:at'], { kinds: WIDE });
    return supplier?.nominal === undefined || supplier.nominal.at < goods.at
      ? []
      : made(actor(context, at, supplier.ids, WIDE), supplier, 'gets');
  }
  if (is(token, 'pay.v') && goods !== undefined && goods.at > at) return readPayment(context, at, goods);
  return is(token, 'supply.n') || is(token, 'customer.n') ? readCustomer(context, at, goods) : [];
}

/** "Y supplies X", "supplies chips to X", "lui livrera", "which supplies its processors". */
function customerOf(
  context: Context,
  at: number,
  goods: Goods,
  supplier: Party | undefined,
): Party | undefined {
  const search = { kinds: COMPANY, exceptIds: supplier?.ids ?? [] };
  return (
    fill(context, at, ['to'], search) ??
    fill(context, at, ['patient', 'for'], search) ??
    cliticParty(context, at, supplier) ??
    possessorAfter(context, at, supplier) ??
    fill(context, goods.at, ['owner'], search)
  );
}

/** "Y, which supplies its processors", "mettra à sa disposition": whom the possessive means, if not who supplies. */
function possessorAfter(context: Context, at: number, supplier: Party | undefined): Party | undefined {
  const own = context.analysis.nominals.find(
    (one) => one.possessive && one.via === 'pronoun' && one.at > at && one.at - at <= 5,
  );
  if (own === undefined) return undefined;
  const exceptIds = supplier?.ids ?? [];
  return without(as(own), exceptIds) ?? fill(context, at, ['topic'], { exceptIds });
}

/** "X runs its models on Y's cloud", "tourne sur les puces de Y". */
function readHosting(context: Context, at: number, goods: Goods | undefined): Draft[] {
  const supplier = everyone(context, at, PLATFORM, { kinds: WIDE, after: context.language !== 'de' });
  const platform = platformOf(context, at) ?? goods;
  const own =
    supplier ??
    (platform === undefined
      ? undefined
      : (fill(context, platform.at, ['of'], { kinds: WIDE }) ?? makerOf(context, platform, [])));
  if (own?.nominal === undefined || own.nominal.via === 'pronoun') return [];
  if (own.nominal.at < at && context.language !== 'de') return [];
  const rank = supplierRank(context, own);
  if (rank === 0 || (goods === undefined && rank < 2 && !isShared(context, own))) return [];
  const customer =
    actor(context, at, own.ids, WIDE) ??
    // "the models of X run on ..."
    without(
      as(
        context.analysis.nominals.find((one) => one.at < at && hasCase(one, ['p:of']) && one.via === 'name'),
      ),
      own.ids,
    ) ??
    fill(context, at, ['topic'], { exceptIds: own.ids });
  return supplyDrafts(context, at, { customer, supplier: own, why: 'runs on' });
}

/** "on the cloud of Y": goods after a preposition. */
function platformOf({ analysis: { tokens, clauses }, language }: Context, at: number): Goods | undefined {
  const from = language === 'de' ? Math.max(0, at - 16) : at + 1;
  for (let k = from; k < tokens.length && k - at <= 16; k++) {
    if (clauses.of[k] !== clauses.of[at]) continue;
    if (!prepositions(tokens[k]).some((name) => PLATFORM.includes(name))) continue;
    for (let g = k + 1; g <= k + 3; g++) if (is(tokens[g], 'goods.n')) return { at: g };
  }
  return undefined;
}

const PLATFORM = ['p:on', 'p:in', 'p:at', 'p:with', 'p:to'];

/** "X has chosen Y as its supplier", "Y, which X picked as its cloud provider". */
function readChoice(context: Context, at: number): Draft[] {
  const { tokens, clauses } = context.analysis;
  const supplier = tokens.findIndex(
    (token, k) => k > at && k - at <= 12 && is(token, 'supply.n') && clauses.of[k] === clauses.of[at],
  );
  if (supplier < 0) return [];
  const customer = actor(context, at, [], COMPANY);
  const exceptIds = customer?.ids ?? [];
  const chosen =
    fill(context, at, ['patient'], { kinds: WIDE, exceptIds }) ??
    without(as(context.analysis.nominals.find((one) => one.via === 'relative' && one.at < at)), exceptIds);
  return supplyDrafts(context, at, { customer, supplier: chosen, why: 'chooses' });
}
