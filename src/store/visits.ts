import { groupBy } from '../ledger/group.ts';
import { articleId } from '../ledger/identity.ts';
import { recordOfVisit, type Visit } from './article.ts';
import type { Database } from './database.ts';
import { type ArticleChange, derive, derivedTables } from './derived.ts';
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
  const { articles, settings } = database;
  return database.transaction('rw', [articles, ...derivedTables(database), settings], async () => {
    const distinct = [...new Set(ids)];
    const found = await articles.bulkGet(distinct);
    const written = distinct.flatMap((id, index) => change(found[index], id) ?? []);
    const before = new Map(found.flatMap((record) => (record ? [[record.id, record] as const] : [])));
    const copies = await otherCopies(database, [...before.values(), ...written], new Set(distinct));
    for (const copy of copies) before.set(copy.id, copy);
    const settled = new Map(settleOrigins([...written, ...copies]).map((record) => [record.id, record]));
    const changed = [...settled.values()].filter(
      (after) => distinct.includes(after.id) || after.origin !== before.get(after.id)?.origin,
    );
    await articles.bulkPut(changed);
    const changes = changed.map((after) => changeOf(before.get(after.id), after));
    // What a running rebuild has not come to yet, it derives when it does.
    await derive(database, changes, await rebuiltUpTo(database));
    return written.flatMap(({ id }) => settled.get(id) ?? []);
  });
}

function changeOf(before: ArticleRecord | undefined, after: ArticleRecord): ArticleChange {
  return before ? { before, after } : { after };
}

/** The articles with the text of one of some records, now or before, without those records themselves. */
async function otherCopies(
  database: Database,
  records: readonly ArticleRecord[],
  without: ReadonlySet<string>,
): Promise<ArticleRecord[]> {
  const texts = [...new Set(records.map((record) => record.copy))];
  const copies = await database.articles.where('copy').anyOf(texts).toArray();
  return copies.filter((copy) => !without.has(copy.id));
}

/** Gives copies of one text on several sites one origin, and takes it from a text that stands on one alone. */
function settleOrigins(records: readonly ArticleRecord[]): ArticleRecord[] {
  return [...groupBy(records, (record) => record.copy).values()].flatMap((copies) => {
    const origin = originOf(copies);
    return copies.map((copy) => withOrigin(copy, origin));
  });
}

/**
 * The origin of copies of one text, which makes them count as one source: of their sites the first by the alphabet, in
 * whatever order they are read, as who wrote the text first cannot be known. None where all are of one site.
 */
function originOf(copies: readonly ArticleRecord[]): string | undefined {
  const sites = [...new Set(copies.map((copy) => copy.site))].sort();
  return sites.length > 1 ? sites[0] : undefined;
}

function withOrigin(record: ArticleRecord, origin: string | undefined): ArticleRecord {
  const { origin: _former, ...rest } = record;
  return origin === undefined ? rest : { ...rest, origin };
}
