/** Frames of who orders, rents or pays for computing power, chips or energy, and whose they are. */
import type { EntityId } from '../../../knowledge/vocabulary.ts';
import { isVerb } from '../../clauses/clauses.ts';
import { is } from '../../clauses/tokens.ts';
import { oblique, subjectOf, voiceOf } from '../analysis.ts';
import { as, type Context, fill, type Party } from '../context.ts';
import type { Draft } from '../draft.ts';
import { type Goods, makerOf, supplierRank, supplyDrafts } from './goods.ts';
import { actor, COMPANY, contractSums, everyone, WIDE, without } from './parties.ts';

/** "X orders, rents or buys goods from Y", "spends 5 billion on Y's services". */
export function readOrder(context: Context, at: number, goods: Goods | undefined): Draft[] {
  const { analysis } = context;
  const { tokens } = analysis;
  const token = tokens[at]!;
  const buys = is(token, 'buy.v') || is(token, 'buy.pp');
  const german = context.language === 'de';
  if (buys && goods !== undefined) {
    if (!german && (goods.at < at || goods.at - at > 8)) return [];
    if (isBuyingCompany(context, at, goods)) return [];
  }
  const passive = voiceOf(analysis, at) !== 'active';
  const customer = passive
    ? (fill(context, at, ['by'], { kinds: COMPANY }) ?? fill(context, at, ['topic']))
    : fill(context, at, ['agent'], { kinds: COMPANY });
  const exceptIds = customer?.ids ?? [];
  // "leases them to X": who lets supplies.
  const lessee =
    context.language === 'en' && token.word.startsWith('leas')
      ? fill(context, at, ['to'], { kinds: COMPANY, exceptIds })
      : undefined;
  if (lessee !== undefined)
    return supplyDrafts(context, at, { customer: lessee, supplier: customer, why: 'lets' });
  const from = (cases: readonly string[]): Party | undefined =>
    without(everyone(context, at, cases, { kinds: WIDE, after: !german }), exceptIds);
  const named = from(['p:from', 'p:at', 'p:with']);
  // Without a word for goods, only who trades in nothing else supplies.
  if (goods === undefined && (named === undefined || supplierRank(context, named) < 2)) return [];
  const supplier =
    named ??
    from(['p:to', 'p:on', 'p:in', 'p:by']) ??
    makerOf(context, goods!, exceptIds) ??
    (buys || is(token, 'spend.v') || customer?.nominal === undefined || (!german && goods!.at < at)
      ? undefined
      : supplierAround(context, at, exceptIds));
  return supplyDrafts(context, at, {
    customer:
      customer ??
      (supplier === undefined ? undefined : fill(context, at, ['topic'], { exceptIds: supplier.ids })),
    supplier,
    why: 'orders',
  });
}

/** "up to a million TPUs will come from Y", "machines for 65 million went to X". */
export function readArrival(context: Context, at: number, goods: Goods): Draft[] {
  const { discourse, background } = context;
  const supplier = everyone(context, at, ['p:from'], { kinds: WIDE, after: false });
  if (supplier !== undefined) {
    if (supplierRank(context, supplier) === 0) return [];
    const search = { kinds: COMPANY, exceptIds: supplier.ids };
    const customer = fill(context, at, ['to', 'for', 'topic'], search);
    return supplyDrafts(context, at, { customer, supplier, why: 'comes from' });
  }
  const customer = everyone(context, at, ['p:to'], { kinds: COMPANY, after: false });
  if (customer === undefined || Math.abs(goods.at - at) > 4) return [];
  const topic = discourse.topic({ except: customer.ids, accept: (id) => background.supplies(id) >= 2 });
  return topic === undefined
    ? []
    : priced(
        context,
        goods.at,
        supplyDrafts(context, at, { customer, supplier: { ids: [topic] }, why: 'goes to' }),
      );
}

/** "machines for 65 million": the sum right after the goods. */
function priced({ analysis: { sums } }: Context, goods: number, made: readonly Draft[]): Draft[] {
  const sum = sums.find(
    (one) => one.quantity.kind === 'money' && one.at > goods && one.from - goods <= 2 && one.cases.length > 0,
  );
  return made.map((draft) =>
    sum === undefined || draft.sum !== undefined
      ? draft
      : Object.assign(draft, { sum, bearing: [...draft.bearing, sum.from, sum.at] }),
  );
}

/** "38 billion for capacity at Y": without a verb. Read at the goods. */
export function readGoods(context: Context, at: number): Draft[] {
  const { tokens, sums, clauses } = context.analysis;
  if (!tokens.slice(Math.max(0, at - 3), at).some((token) => is(token, 'p:for'))) return [];
  const sum = sums.find(
    (one) =>
      one.quantity.kind === 'money' &&
      one.at < at &&
      at - one.at <= 12 &&
      clauses.of[one.at] === clauses.of[at] &&
      !tokens
        .slice(one.at, at)
        .some((token) => isVerb(token) && !token.classes.some((name) => name.endsWith('.pp'))),
  );
  const supplier = as(
    oblique(context.analysis, at, ['p:at', 'p:from', 'p:of', 'p:by'], {
      kinds: WIDE,
      reach: 4,
      before: false,
    }),
  );
  if (sum === undefined || supplier === undefined || supplierRank(context, supplier) === 0) return [];
  const customer =
    actor(context, at, supplier.ids, COMPANY) ?? fill(context, at, ['topic'], { exceptIds: supplier.ids });
  return supplyDrafts(context, at, { customer, supplier, why: 'pays' }).map((draft) =>
    Object.assign(draft, { sum, bearing: [...draft.bearing, sum.from, sum.at] }),
  );
}

/** "buys Y for its chips": a company right after the verb, and not what it makes, is bought itself. */
function isBuyingCompany({ analysis }: Context, at: number, goods: Goods): boolean {
  const direct = analysis.nominals.find(
    (one) =>
      one.at > at &&
      one.from - at <= 2 &&
      one.cases.length === 0 &&
      one.kind === 'company' &&
      !one.possessive,
  );
  if (direct === undefined) return false;
  const hyphen = analysis.tokens[direct.last + 1]?.word === '-' ? 1 : 0;
  return goods.at > direct.last + 1 + hyphen;
}

/** "Y hands its customer warrants, after it had ordered chips": who supplies, and acts in the clause around. */
function supplierAround(context: Context, at: number, exceptIds: readonly EntityId[]): Party | undefined {
  const { analysis } = context;
  const { clauses } = analysis;
  const parent = clauses.list[clauses.of[at]!]!.parent;
  const around =
    parent < 0 ? undefined : as(subjectOf(analysis, clauses.list[clauses.of[at]!]!.from, { kinds: COMPANY }));
  const party = without(around, exceptIds);
  if (party !== undefined && supplierRank(context, party) >= 2) return party;
  const topic = context.discourse.topic({
    except: exceptIds,
    accept: (id) => context.background.supplies(id) >= 2,
  });
  return topic === undefined ? undefined : { ids: [topic] };
}

/** "X will pay Y 5 billion for computing power" */
export function readPayment(context: Context, at: number, goods: Goods): Draft[] {
  const sum = contractSums(context, at)[0];
  const buys = context.analysis.tokens
    .slice(Math.max(at, goods.at - 5), goods.at)
    .some((one) => is(one, 'p:for'));
  if (sum === undefined || !buys) return [];
  const customer = actor(context, at, [], COMPANY);
  const exceptIds = customer?.ids ?? [];
  const supplier =
    fill(context, at, ['to', 'patient'], { kinds: COMPANY, exceptIds }) ?? makerOf(context, goods, exceptIds);
  return supplier?.nominal === undefined
    ? []
    : supplyDrafts(context, at, { customer, supplier, why: 'pays' });
}
