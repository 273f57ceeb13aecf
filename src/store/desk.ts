import type { ArticleRow, DeskPage, DeskQuery, Note } from '../messages.ts';
import type { LedgerFact } from '../ledger/types.ts';
import { factsOf, refOf } from './article.ts';
import type { Database } from './database.ts';
import type { ArticleRecord, TallyKey } from './records.ts';
import { holdsWords, idsHolding, wordsOf } from './words.ts';

/** Articles, the newest read first. */
export async function listArticles(database: Database, query: DeskQuery): Promise<DeskPage<ArticleRow>> {
  const { offset, limit } = query;
  const found = await searchArticles(database, query.search);
  const records = found
    ? found.slice(offset, offset + limit)
    : await newestFirst(database).offset(offset).limit(limit).toArray();
  const count = found ? found.length : await tally(database, 'articles');
  const rows = await Promise.all(
    records.map(async (record) => {
      const notes = await database.notes.where('note.article.id').equals(record.id).count();
      return Object.assign(refOf(record), { facts: record.facts.length, notes });
    }),
  );
  return { rows, count };
}

/** Facts, those of the newest read articles first. */
export async function listFacts(database: Database, query: DeskQuery): Promise<DeskPage<LedgerFact>> {
  const { offset, limit } = query;
  const found = await searchArticles(database, query.search);
  if (found) {
    const search = wordsOf(query.search);
    const facts = found.flatMap((record) => matchingFacts(record, search));
    return { rows: facts.slice(offset, offset + limit), count: facts.length };
  }
  const facts: LedgerFact[] = [];
  let passed = 0;
  await newestFirst(database)
    .until(() => facts.length >= limit)
    .each((record) => {
      const own = factsOf(record);
      facts.push(...own.slice(Math.max(0, offset - passed)));
      passed += own.length;
    });
  return { rows: facts.slice(0, limit), count: await tally(database, 'facts') };
}

/** Notes, the newest first. */
export async function listNotes(database: Database, query: DeskQuery): Promise<DeskPage<Note>> {
  const { offset, limit } = query;
  const search = wordsOf(query.search);
  if (search.length === 0) {
    const records = await database.notes
      .orderBy('note.created')
      .reverse()
      .offset(offset)
      .limit(limit)
      .toArray();
    return { rows: records.map((record) => record.note), count: await database.notes.count() };
  }
  const ids = await idsHolding(search, (word) =>
    database.notes.where('words').startsWith(word).primaryKeys(),
  );
  const records = (await database.notes.bulkGet([...ids])).filter((record) => record !== undefined);
  const notes = records.map((record) => record.note).sort((a, b) => (a.created > b.created ? -1 : 1));
  return { rows: notes.slice(offset, offset + limit), count: notes.length };
}

/** How much there is. */
export async function sizeOf(database: Database): Promise<Record<TallyKey, number>> {
  return { articles: await tally(database, 'articles'), facts: await tally(database, 'facts') };
}

function newestFirst(database: Database) {
  return database.articles.orderBy('firstRead').reverse();
}

/** The articles in which each word of a search begins a word, the newest read first; undefined for an empty search. */
async function searchArticles(database: Database, search: string): Promise<ArticleRecord[] | undefined> {
  const words = wordsOf(search);
  if (words.length === 0) return undefined;
  const ids = await idsHolding(words, (word) =>
    database.articles.where('words').startsWith(word).primaryKeys(),
  );
  const records = await database.articles.bulkGet([...ids]);
  return records
    .filter((record) => record !== undefined)
    .sort((a, b) => b.firstRead.localeCompare(a.firstRead));
}

/** The facts of a found article that hold all words themselves, in their quote, parties' names or article's name. */
function matchingFacts(record: ArticleRecord, search: readonly string[]): LedgerFact[] {
  const names = new Map(record.mentions.map(({ id, name }) => [id, name]));
  return factsOf(record).filter(({ kind, subject, object, attributedTo, quote, article }) => {
    const parties = [subject, object, attributedTo].flatMap((id) => (id ? [id, names.get(id) ?? ''] : []));
    return holdsWords(search, kind, quote, article.title, article.site, ...parties);
  });
}

async function tally(database: Database, key: TallyKey): Promise<number> {
  return (await database.tallies.get(key))?.count ?? 0;
}
