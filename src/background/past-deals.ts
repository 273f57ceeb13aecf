import type { EntityId } from '../knowledge/vocabulary.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { dealFacts } from '../ledger/deals.ts';
import { groupBy } from '../ledger/group.ts';
import { topicOf } from '../ledger/topics.ts';
import type { LedgerFact } from '../ledger/types.ts';
import type { Settings } from '../messages.ts';
import { readSettings } from '../store/settings.ts';
import type { Context } from './context.ts';

/** The knowledge's past deals as facts, as far as the reader wants them. */
export interface PastDeals {
  use: Settings['pastDeals'];
  /** Those on some topics. */
  on(topics: Iterable<string>): LedgerFact[];
  /** Those of which an entity is a party. */
  of(entity: EntityId): LedgerFact[];
}

interface Indexed {
  byTopic: ReadonlyMap<string, LedgerFact[]>;
  byParty: ReadonlyMap<string, LedgerFact[]>;
}

/** Made once in a run of the worker: hashing and grouping the deals takes some milliseconds. */
const indexed = new WeakMap<Knowledge, Indexed>();

/** The knowledge's past deals by the reader's setting: none where they are left out. */
export async function pastDeals({ database, knowledge }: Context): Promise<PastDeals> {
  const use = (await readSettings(database)).pastDeals;
  if (use === 'left-out') return { use, on: () => [], of: () => [] };
  const { byTopic, byParty } = indexOf(knowledge);
  return {
    use,
    on: (topics) => [...topics].flatMap((topic) => byTopic.get(topic) ?? []),
    of: (entity) => byParty.get(entity) ?? [],
  };
}

function indexOf(knowledge: Knowledge): Indexed {
  const known = indexed.get(knowledge);
  if (known) return known;
  const facts = dealFacts(knowledge.deals);
  const parties = facts.flatMap((fact) => [fact.subject, fact.object].map((party) => ({ party, fact })));
  const byParty = new Map(
    [...groupBy(parties, ({ party }) => party ?? '')].map(([party, own]) => [
      party,
      own.map(({ fact }) => fact),
    ]),
  );
  const index = { byTopic: groupBy(facts, topicOf), byParty };
  indexed.set(knowledge, index);
  return index;
}
