import type { EntityId } from '../knowledge/vocabulary.ts';
import { totalByAll, totalOfAll, totalsByInvestor, totalsMade } from '../ledger/totals.ts';
import type { InvestmentTotal, LedgerFact } from '../ledger/types.ts';
import { investmentFacts, roundsOf, totalsOfPairs } from '../store/ledger.ts';
import type { Context } from './context.ts';
import { pastDeals } from './past-deals.ts';

/** Totals that are given at most on either side. */
const MOST_TOTALS = 20;

/** The totals of an entity, the largest first. */
export interface Totals {
  received: InvestmentTotal[];
  made: InvestmentTotal[];
}

/**
 * The totals of investments in a company and of those that it made. Unless they are counted anyway, the knowledge's past deals
 * stand in where no article tells of any.
 */
export async function totalsOf(context: Context, id: EntityId): Promise<Totals> {
  const { use, of } = await pastDeals(context);
  const deals = of(id);
  const { received, made } = await (use === 'counted'
    ? totalsWith(context, id, deals)
    : totalsTold(context, id));
  return {
    received: (received.length > 0 ? received : totalsIn(deals, id).received).slice(0, MOST_TOTALS),
    made: (made.length > 0 ? made : totalsIn(deals, id).made).slice(0, MOST_TOTALS),
  };
}

/** As the articles tell, from what is derived already. */
async function totalsTold({ database }: Context, id: EntityId): Promise<Totals> {
  const [given, made, rounds] = await Promise.all([
    totalsOfPairs(database, 'receiver', id),
    totalsOfPairs(database, 'investor', id),
    roundsOf(database, id),
  ]);
  return { received: totalsReceived(given, totalOfAll(id, { rounds, given })), made };
}

/** As the articles and some other facts tell together. */
async function totalsWith(
  { database }: Context,
  id: EntityId,
  others: readonly LedgerFact[],
): Promise<Totals> {
  const [received, made, rounds] = await Promise.all([
    investmentFacts(database, 'receiver', id),
    investmentFacts(database, 'investor', id),
    roundsOf(database, id),
  ]);
  return totalsIn([...received, ...made, ...rounds, ...others], id);
}

function totalsIn(facts: readonly LedgerFact[], id: EntityId): Totals {
  return {
    received: totalsReceived(totalsByInvestor(facts, id), totalByAll(facts, id)),
    made: totalsMade(facts, id),
  };
}

/** By all, where that says more than the one investor that there is, and by each. */
function totalsReceived(
  each: readonly InvestmentTotal[],
  all: readonly InvestmentTotal[],
): InvestmentTotal[] {
  const alone = all.every((total) => {
    const own = each.filter(({ currency }) => currency === total.currency);
    return own.length === 1 && !total.running && total.payments.length === own[0]!.payments.length;
  });
  return alone ? [...each] : [...all, ...each];
}
