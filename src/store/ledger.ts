import { type EntityId, FACT_KINDS, type FactKind } from '../knowledge/vocabulary.ts';
import { groupBy } from '../ledger/group.ts';
import { pairTopic, topicOf } from '../ledger/topics.ts';
import { compareSize, totalOfPair } from '../ledger/totals.ts';
import type { InvestmentTotal, LedgerFact } from '../ledger/types.ts';
import { factsOfClaim } from './claims.ts';
import { entitiesOf, factsOf } from './article.ts';
import type { Database } from './database.ts';
import { articlesAbout } from './derived.ts';
import type { ArticleRecord, EntityRecord, TotalRecord } from './records.ts';

/** An article's record by its id. */
export function getArticle(database: Database, id: string): Promise<ArticleRecord | undefined> {
  return database.articles.get(id);
}

/** The claims of all articles on some topics, as facts that stand for all that make them. */
export async function factsOnTopics(database: Database, topics: Iterable<string>): Promise<LedgerFact[]> {
  const claims = await database.claims
    .where('topic')
    .anyOf([...new Set(topics)])
    .toArray();
  return claims.flatMap(factsOfClaim);
}

/** The claims of some kinds of which one of some entities is a party. */
export async function factsOfParties(
  database: Database,
  entities: readonly EntityId[],
  kinds: readonly FactKind[] = FACT_KINDS,
): Promise<LedgerFact[]> {
  const keys = entities.flatMap((entity) => kinds.map((kind) => `${kind} ${entity}`));
  const [subjects, objects] = await Promise.all([
    database.claims.where('bySubject').anyOf(keys).toArray(),
    database.claims.where('byObject').anyOf(keys).toArray(),
  ]);
  const claims = new Map([...subjects, ...objects].map((claim) => [claim.key, claim]));
  return [...claims.values()].flatMap(factsOfClaim);
}

/** The rounds of a company. */
export function roundsOf(database: Database, company: EntityId): Promise<LedgerFact[]> {
  return factsOnTopics(database, [pairTopic('funding-round', company)]);
}

/** The investments of or in an entity, as facts that stand for all that claim the same. */
export async function investmentFacts(
  database: Database,
  side: 'investor' | 'receiver',
  entity: EntityId,
): Promise<LedgerFact[]> {
  const index = side === 'investor' ? 'bySubject' : 'byObject';
  const claims = await database.claims.where(index).equals(`investment ${entity}`).toArray();
  return claims.flatMap(factsOfClaim);
}

/**
 * The totals of all pairs in which an entity is the investor or the receiver, the largest first. Totals that a claim has changed
 * are computed anew and kept.
 */
export async function totalsOfPairs(
  database: Database,
  side: 'investor' | 'receiver',
  entity: EntityId,
): Promise<InvestmentTotal[]> {
  const records = await database.totals.where(side).equals(entity).toArray();
  const changed = records.filter((record) => !record.totals).map(({ key }) => key);
  const computed = changed.length > 0 ? await computeTotals(database, changed) : [];
  return [...records, ...computed].flatMap((record) => record.totals ?? []).sort(compareSize);
}

function computeTotals(database: Database, keys: readonly string[]): Promise<TotalRecord[]> {
  const { claims, totals } = database;
  return database.transaction('rw', [claims, totals], async () => {
    const records = (await totals.bulkGet([...keys])).filter((record) => record !== undefined);
    const facts = groupBy(await factsOnTopics(database, records.map(topicFor)), topicOf);
    for (const record of records) record.totals = totalOfPair(facts.get(topicFor(record)) ?? [], record);
    await totals.bulkPut(records);
    return records;
  });
}

function topicFor({ investor, receiver }: TotalRecord): string {
  return pairTopic('investment', investor, receiver);
}

/** The facts about an entity in other articles than one, of the newest articles first. */
export async function factsAbout(
  database: Database,
  { entity, except, limit }: { entity: EntityId; except: string; limit: number },
): Promise<LedgerFact[]> {
  const facts: LedgerFact[] = [];
  await articlesAbout(database, entity)
    .reverse()
    .until(() => facts.length >= limit)
    .each((record) => {
      if (record.id === except) return;
      for (const fact of factsOf(record))
        if (fact.withdrawn === undefined && entitiesOf(fact).includes(entity)) facts.push(fact);
    });
  return facts.slice(0, limit);
}

/** What the ledger has of entities; those that no article names are absent. */
export async function entitiesById(
  database: Database,
  ids: readonly EntityId[],
): Promise<Map<EntityId, EntityRecord>> {
  const found = await database.entities.bulkGet([...ids]);
  return new Map(found.flatMap((entity) => (entity ? [[entity.id, entity] as const] : [])));
}
