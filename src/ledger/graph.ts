import { type EntityId, type FactKind, kindOf } from '../knowledge/vocabulary.ts';
import { gatherEvents } from './events.ts';
import { groupBy } from './group.ts';
import type { LedgerEvent, LedgerFact } from './types.ts';

/** What joins two companies. */
export const RELATIONS = [
  'invests-in',
  'holds',
  'buys',
  'buys-from',
  'licenses-from',
  'partners-with',
  'competes-with',
] as const;
export type Relation = (typeof RELATIONS)[number];

/** An edge of the deal graph, with the events that it rests on. */
export interface DealEdge {
  from: EntityId;
  to: EntityId;
  relation: Relation;
  events: readonly LedgerEvent[];
}

/** A way of money that comes back to where it began: A invests in B, and B buys from A. */
export interface CircularDeal {
  /** In the order of the money; the last one ends where the first begins. */
  edges: readonly DealEdge[];
}

const RELATION_OF: Partial<Record<FactKind, Relation>> = {
  'investment': 'invests-in',
  'stake': 'holds',
  'acquisition': 'buys',
  'supply-deal': 'buys-from',
  'licence': 'licenses-from',
  'partnership': 'partners-with',
  'competition': 'competes-with',
};
/** The kinds of fact that the graph is made of. */
export const DEAL_KINDS = Object.keys(RELATION_OF) as FactKind[];
/** Relations in which money goes from the first to the second. */
const PAYING: ReadonlySet<Relation> = new Set(['invests-in', 'buys-from', 'licenses-from']);
/** Longer ways around are found everywhere and say nothing. */
const LONGEST_CIRCLE = 4;

/** Who invests in, holds, buys, buys from, licenses from, partners and competes with whom. What was denied or has ended is left out. */
export function dealGraph(facts: readonly LedgerFact[]): DealEdge[] {
  const events = gatherEvents(facts.filter((fact) => fact.withdrawn === undefined));
  const between = events.flatMap((event) => {
    const { kind, subject, object, status } = event;
    const relation = RELATION_OF[kind];
    const joins = relation && object && kindOf(subject) === 'company' && kindOf(object) === 'company';
    if (!joins || status === 'denied' || status === 'ended') return [];
    return { from: subject, to: object, relation, event };
  });
  return [...groupBy(between, ({ from, to, relation }) => `${from} ${relation} ${to}`).values()].map(
    (same) => {
      const [{ from, to, relation }] = same as [(typeof same)[number]];
      return { from, to, relation, events: same.map(({ event }) => event) };
    },
  );
}

/**
 * Ways of money that come back: at least one investment and at least one purchase, over at most four companies, the shortest
 * first. Each is told once, from its investor on.
 */
export function circularDeals(edges: readonly DealEdge[]): CircularDeal[] {
  const paying = groupBy(
    edges.filter((edge) => PAYING.has(edge.relation) && edge.from !== edge.to),
    (edge) => edge.from,
  );
  const circles = new Map<string, DealEdge[]>();
  const walk = (way: readonly DealEdge[], start: EntityId): void => {
    for (const edge of paying.get(way.at(-1)?.to ?? start) ?? []) {
      const longer = [...way, edge];
      if (edge.to === start) {
        if (isCircular(longer)) circles.set(keyOf(longer), longer);
      } else if (
        longer.length < LONGEST_CIRCLE &&
        !way.some((passed) => passed.from === edge.to || passed.to === edge.to)
      )
        walk(longer, start);
    }
  };
  for (const edge of [...paying.values()].flat()) if (edge.relation === 'invests-in') walk([edge], edge.from);
  return [...circles.values()].sort((a, b) => a.length - b.length).map((way) => ({ edges: way }));
}

function isCircular(way: readonly DealEdge[]): boolean {
  return (
    way.some((edge) => edge.relation === 'invests-in') && way.some((edge) => edge.relation !== 'invests-in')
  );
}

/** A way around is the same wherever it begins. */
function keyOf(way: readonly DealEdge[]): string {
  return way
    .map(({ from, relation, to }) => `${from} ${relation} ${to}`)
    .sort()
    .join(', ');
}
