import type { EntityId } from '../knowledge/vocabulary.ts';
import type { ArticleRef, InvestmentTotal, LedgerFact } from '../ledger/types.ts';
import type { PackedWatched } from '../reading/read.ts';
import type { Note, SiteRule, Watched } from '../messages.ts';

/** A fact inside its article's record. */
export interface StoredFact extends Omit<LedgerFact, 'article' | 'fromKnowledge'> {
  /** The terms that its quote names. */
  terms: EntityId<'term'>[];
  /** When it was last read in the text, or found gone from it: of two records of it, the later one counts. */
  seen: string;
}

/** What is left of a fact that a newer reading of the same words has replaced, so that no backup brings it back. */
export interface ReplacedFact {
  id: string;
  seen: string;
}

/** An entity that an article names. */
export interface MentionedEntity {
  id: EntityId;
  /** As the article writes it most often. */
  name: string;
  count: number;
}

/** What was read in an article, without what follows from it. */
export interface ReadArticle extends Omit<ArticleRef, 'origin'> {
  /** When it was last open, ISO 8601 with time. */
  lastRead: string;
  /** Hash of its text without white space, by which copies on other sites are known. */
  copy: string;
  /** Version of the reading that found its facts. */
  version: string;
  /** In the order of the text; withdrawn ones last. */
  facts: StoredFact[];
  replaced: ReplacedFact[];
  /** The most often named first. */
  mentions: MentionedEntity[];
}

/** An article with all that was read in it: one record, so that a visit is written whole or not at all. */
export interface ArticleRecord extends ReadArticle, Pick<ArticleRef, 'origin'> {
  /** Index: each entity that its facts are about, with the article's date, so that the newest are found first. */
  about: string[];
  /** Index: the words by which it is searched. */
  words: string[];
}

/**
 * Derived: one distinct claim, however many articles make it. What totals and standings rest on, so that
 * their cost does not grow with the number of articles.
 */
export interface ClaimRecord {
  key: string;
  /** Index: see the ledger's `topicOf`. */
  topic: string;
  /** Indexes: its kind with either party. */
  bySubject: string;
  byObject?: string;
  /** How many facts make it. */
  tellings: number;
  /** How many of them come from each independent source. */
  sources: Record<string, number>;
  /** Few tellings that stand for all: see `chosenTellings`. */
  facts: LedgerFact[];
}

/** Derived: what one investor has put into one company. Absent totals are to be computed anew: a claim has come or gone. */
export interface TotalRecord {
  key: string;
  /** Indexes. */
  investor: EntityId;
  receiver: EntityId;
  totals?: InvestmentTotal[];
}

/** Derived: an entity of the ledger. */
export interface EntityRecord {
  id: EntityId;
  /** As the article that named it first writes it. */
  name: string;
  /** Articles that name it, and facts that are about it and hold. */
  articles: number;
  facts: number;
}

/** Derived: a number that would take long to count. */
export interface TallyRecord {
  key: TallyKey;
  count: number;
}
export type TallyKey = 'articles' | 'facts';

export interface NoteRecord {
  id: string;
  note: Note;
  /** Index: the words by which it is searched. */
  words: string[];
}

export interface SiteRecord {
  host: string;
  rule: SiteRule;
}

export interface WatchedRecord extends Watched {
  /** Index: the words by which it is searched. */
  words: string[];
}

/** Derived: the lexicon of the watched names, which takes long to make. */
export interface LexiconRecord {
  key: 'watched';
  /** What it was made of; with another stamp it is old. */
  stamp: string;
  packed: PackedWatched;
}

/** A setting or mark of the store's own; the name says what its value is. */
export interface SettingRecord {
  key: string;
  value: unknown;
}
