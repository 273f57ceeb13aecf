import { articleId } from '../ledger/identity.ts';
import { recordOfVisit, type Visit } from './article.ts';
import type { Database } from './database.ts';
import { type ArticleChange, derive } from './derived.ts';
import { rebuiltUpTo } from './rebuild.ts';
import type { ArticleRecord } from './records.ts';

/**
 * Keeps an article as it was read just now, with all that is derived from it, in one transaction. A second visit of the same
 * text changes nothing but the time of the last one.
 * @returns the article's record
 */
export async function keepVisit(database: Database, visit: Visit): Promise<ArticleRecord> {
  const [record] = await keepArticles(database, [articleId(visit.page.url)], (before) =>
    recordOfVisit(before, visit),
  );
  if (!record) throw new Error('a visit leaves a record');
  return record;
}

/**
 * Writes articles with all that is derived from them in one transaction: all of it or nothing.
 * @param change gives an article's new record, from the one that there is; undefined to leave it
 * @returns the records as they were written
 */
export async function keepArticles(
  database: Database,
  ids: readonly string[],
  change: (before: ArticleRecord | undefined, id: string) => ArticleRecord | undefined,
): Promise<ArticleRecord[]> {
  const { articles, claims, entities, tallies, settings } = database;
  return database.transaction('rw', [articles, claims, entities, tallies, settings], async () => {
    const records: ArticleRecord[] = [];
    for (const id of new Set(ids)) {
      const before = await articles.get(id);
      const record = change(before, id);
      if (record) records.push(await keepArticle(database, before, record));
    }
    return records;
  });
}

async function keepArticle(
  database: Database,
  before: ArticleRecord | undefined,
  record: ArticleRecord,
): Promise<ArticleRecord> {
  const left = before && before.copy !== record.copy ? await copiesOf(database, before) : [];
  const joined = await copiesOf(database, record);
  const origin = originOf([...joined, record]);
  const after = withOrigin(record, origin);
  const changes = [
    ...changesOfOrigin(left, originOf(left)),
    ...changesOfOrigin(joined, origin),
    { ...(before && { before }), after },
  ];
  await database.articles.bulkPut(changes.map((change) => change.after));
  // What a running rebuild has not come to yet, it derives when it does.
  await derive(database, changes, await rebuiltUpTo(database));
  return after;
}

/** The other articles with the same text. */
async function copiesOf(database: Database, record: ArticleRecord): Promise<ArticleRecord[]> {
  const copies = await database.articles.where('copy').equals(record.copy).toArray();
  return copies.filter((copy) => copy.id !== record.id);
}

/**
 * The origin of copies of one text, which makes them count as one source: of their sites the first by the alphabet, in
 * whatever order they are read, as who wrote the text first cannot be known. None where all are of one site.
 */
function originOf(copies: readonly ArticleRecord[]): string | undefined {
  const sites = [...new Set(copies.map((copy) => copy.site))].sort();
  return sites.length > 1 ? sites[0] : undefined;
}

function changesOfOrigin(
  copies: readonly ArticleRecord[],
  origin: string | undefined,
): Required<ArticleChange>[] {
  return copies
    .filter((copy) => copy.origin !== origin)
    .map((before) => ({ before, after: withOrigin(before, origin) }));
}

function withOrigin(record: ArticleRecord, origin: string | undefined): ArticleRecord {
  const { origin: _former, ...rest } = record;
  return origin === undefined ? rest : { ...rest, origin };
}
