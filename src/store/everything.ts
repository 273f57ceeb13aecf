import type { EntityId } from '../knowledge/vocabulary.ts';
import type { ArticleRef, LedgerFact } from '../ledger/types.ts';
import { groupBy } from '../ledger/group.ts';
import type { Note } from '../messages.ts';
import { factsOf, refOf } from './article.ts';
import type { Database } from './database.ts';
import type { ArticleRecord } from './records.ts';

/** An article with all that the reader has of it. */
export interface KeptArticle {
  article: ArticleRef;
  facts: LedgerFact[];
  notes: Note[];
  /** Names of the entities that it mentions, as it writes them. */
  names: Map<EntityId, string>;
}

/** All articles, oldest first read first, and the notes on pages that were not read as articles. */
export async function readEverything(
  database: Database,
): Promise<{ articles: KeptArticle[]; looseNotes: Note[] }> {
  return database.transaction('r', [database.articles, database.notes], async () => {
    const records = await database.articles.orderBy('firstRead').toArray();
    const notes = (await database.notes.orderBy('note.created').toArray()).map((record) => record.note);
    const byArticle = groupBy(notes, (note) => note.article.id);
    const articles = records.map((record) => keptArticle(record, byArticle.get(record.id) ?? []));
    const ids = new Set(records.map((record) => record.id));
    return { articles, looseNotes: notes.filter((note) => !ids.has(note.article.id)) };
  });
}

/** An article's record with its notes, as it is exported. */
export function keptArticle(record: ArticleRecord, notes: Note[]): KeptArticle {
  const names = new Map(record.mentions.map(({ id, name }) => [id, name]));
  return { article: refOf(record), facts: factsOf(record), notes, names };
}
