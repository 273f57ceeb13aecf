import type { EntityId } from '../knowledge/vocabulary.ts';
import { pairTopic } from '../ledger/topics.ts';
import type { LedgerFact } from '../ledger/types.ts';
import { entitiesOf, factsOf } from './article.ts';
import type { Database } from './database.ts';
import { articlesAbout } from './derived.ts';
import type { ArticleRecord, EntityRecord } from './records.ts';

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
  return claims.flatMap((claim) => claim.facts);
}

/** What the totals of an entity rest on: investments in it and rounds of it, and investments that it made. */
export async function investmentsOf(
  database: Database,
  entity: EntityId,
): Promise<{ received: LedgerFact[]; made: LedgerFact[] }> {
  const { claims } = database;
  const [given, rounds, made] = await Promise.all([
    claims.where('byObject').equals(`investment ${entity}`).toArray(),
    claims.where('topic').equals(pairTopic('funding-round', entity)).toArray(),
    claims.where('bySubject').equals(`investment ${entity}`).toArray(),
  ]);
  return {
    received: [...given, ...rounds].flatMap((claim) => claim.facts),
    made: made.flatMap((claim) => claim.facts),
  };
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
