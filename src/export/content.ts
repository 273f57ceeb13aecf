import type { EntityId, Language } from '../knowledge/vocabulary.ts';
import type { ArticleRef, LedgerFact } from '../ledger/types.ts';
import type { Note } from '../messages.ts';

/** What is exported: one article or all, with the notes. */
export interface ExportContent {
  articles: readonly ExportedArticle[];
  /** Notes on pages that were not read as articles. */
  looseNotes: readonly Note[];
  /** An entity's name as the reader knows it. */
  nameOf(id: EntityId): string;
  /** Language of headings. */
  language: ExportLanguage;
  /** When it was made, ISO 8601 with time. */
  made: string;
}

export interface ExportedArticle {
  article: ArticleRef;
  facts: readonly LedgerFact[];
  notes: readonly Note[];
}

/** The languages that the files' headings are written in. */
export type ExportLanguage = Extract<Language, 'it' | 'en'>;
