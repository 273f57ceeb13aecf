import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Mark } from '../store/birth.ts';
import type { Database } from '../store/database.ts';
import { AskError } from '../messages.ts';
import { getArticle } from '../store/ledger.ts';
import type { ArticleRecord } from '../store/records.ts';
import type { OwnReader } from './readers.ts';

/** The languages that the interface speaks. */
export type InterfaceLanguage = 'it' | 'en';

/** What answers are made of. The browser's API is no part of it, so that answers can be tested without one. */
export interface Context {
  database: Database;
  knowledge: Knowledge;
  /** The reader for an article. Made when it is first asked for: most wake-ups of the worker read nothing. */
  reader(articleId: string): Promise<OwnReader>;
  language: InterfaceLanguage;
  /** Outlives the database when the browser wipes it. */
  mark: Mark;
  /** Whether the browser promises to keep the database. */
  persisted(): Promise<boolean>;
  /** The time, ISO 8601. */
  now(): string;
}

/** The article of an id; rejects with `unknown-article` where none was kept. */
export async function requireArticle({ database }: Context, id: string): Promise<ArticleRecord> {
  const record = await getArticle(database, id);
  if (!record) throw new AskError('unknown-article', `no article ${id}`);
  return record;
}
