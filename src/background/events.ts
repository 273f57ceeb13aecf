import { type EntityId, kindOf } from '../knowledge/vocabulary.ts';
import { circularDeals, DEAL_KINDS, type DealEdge, dealGraph } from '../ledger/graph.ts';
import { timelineOf } from '../ledger/timeline.ts';
import type { LedgerEvent, LedgerFact } from '../ledger/types.ts';
import type { DealsView, EventView, Params } from '../messages.ts';
import { factsOfParties } from '../store/ledger.ts';
import type { Context } from './context.ts';
import { entitiesIn, namingFor } from './names.ts';
import { pastDeals } from './past-deals.ts';
import { eventView } from './views.ts';

/** Companies around one whose deals are looked at for circles; beyond, a picture tells nothing. */
const MOST_NEIGHBOURS = 40;

/** What happened with a company, or between two. */
export async function timeline(
  context: Context,
  { company, other }: Params<'timeline.get'>,
): Promise<EventView[]> {
  const told = await factsOfParties(context.database, [company]);
  const facts = [...told, ...(await dealsToCount(context, [company], told))];
  return eventViews(context, timelineOf(facts, company, other));
}

/** The deals of a company, and those around it that make circles with it. */
export async function deals(context: Context, { company }: Params<'deals.get'>): Promise<DealsView> {
  const own = await dealsOf(context, [company]);
  const neighbours = new Set(own.flatMap(({ subject, object }) => [subject, object ?? subject]));
  const around = [...neighbours].filter((id) => kindOf(id) === 'company').slice(0, MOST_NEIGHBOURS);
  const graph = dealGraph(await dealsOf(context, [company, ...around]));
  const circles = circularDeals(graph).filter(({ edges }) => edges.some(({ from }) => from === company));
  const edges = [
    ...new Set([
      ...graph.filter(({ from, to }) => from === company || to === company),
      ...circles.flatMap((circle) => circle.edges),
    ]),
  ];
  const views = await Promise.all(edges.map((edge) => eventViews(context, edge.events)));
  const naming = await namingFor(
    context,
    edges.flatMap(({ from, to }) => [from, to]),
  );
  const indexOf = new Map<DealEdge, number>(edges.map((edge, index) => [edge, index]));
  return {
    edges: edges.map(({ from, to, relation }, index) => ({
      from: naming(from),
      to: naming(to),
      relation,
      events: views[index] ?? [],
    })),
    circles: circles.map((circle) => circle.edges.flatMap((edge) => indexOf.get(edge) ?? [])),
  };
}

async function dealsOf(context: Context, companies: readonly EntityId[]): Promise<LedgerFact[]> {
  const told = await factsOfParties(context.database, companies, DEAL_KINDS);
  return [...told, ...(await dealsToCount(context, companies, told))];
}

/** The knowledge's past deals, where they are counted, or of companies of which no article tells any. */
async function dealsToCount(
  context: Context,
  companies: readonly EntityId[],
  told: readonly LedgerFact[],
): Promise<LedgerFact[]> {
  const { use, of } = await pastDeals(context);
  const known = new Set(told.flatMap(({ subject, object }) => [subject, object]));
  return companies.filter((company) => use === 'counted' || !known.has(company)).flatMap(of);
}

async function eventViews(context: Context, events: readonly LedgerEvent[]): Promise<EventView[]> {
  const naming = await namingFor(context, entitiesIn(events.flatMap((event) => event.facts)));
  return events.map((event) => eventView(event, naming));
}
