import { Dexie, type EntityTable } from 'dexie';
import type { Rule } from '../messages.ts';
import type {
  ArticleRecord,
  ClaimRecord,
  EntityRecord,
  LexiconRecord,
  NoteRecord,
  SettingRecord,
  SiteRecord,
  TallyRecord,
  TotalRecord,
  WatchedRecord,
} from './records.ts';

export const DATABASE_NAME = 'postilla';

/** Raised whenever derived tables are derived in another way, so that they are rebuilt after an update. */
export const DERIVED_VERSION = 1;
/** The setting that holds by which version they were derived. */
export const DERIVED_VERSION_KEY = 'derived-version';

/**
 * The IndexedDB database. Everything that the reader would miss is in `articles`, `notes`, `sites`, `watched`, `rules`
 * and `settings`; `claims`, `totals`, `entities` and `tallies` are derived from the articles, `lexica` from the watched names,
 * and can be rebuilt.
 */
export class Database extends Dexie {
  declare readonly articles: EntityTable<ArticleRecord, 'id'>;
  declare readonly claims: EntityTable<ClaimRecord, 'key'>;
  declare readonly totals: EntityTable<TotalRecord, 'key'>;
  declare readonly entities: EntityTable<EntityRecord, 'id'>;
  declare readonly tallies: EntityTable<TallyRecord, 'key'>;
  declare readonly notes: EntityTable<NoteRecord, 'id'>;
  declare readonly sites: EntityTable<SiteRecord, 'host'>;
  declare readonly watched: EntityTable<WatchedRecord, 'id'>;
  declare readonly rules: EntityTable<Rule, 'id'>;
  declare readonly lexica: EntityTable<LexiconRecord, 'key'>;
  declare readonly settings: EntityTable<SettingRecord, 'key'>;

  constructor(name = DATABASE_NAME) {
    const { indexedDB, IDBKeyRange } = globalThis;
    // A write that was answered must outlive a crash of the browser, which "relaxed", the browsers' default, does not promise.
    super(name, { indexedDB, IDBKeyRange, chromeTransactionDurability: 'strict' });
    // A version that was ever released is never changed: what comes is a version of its own, with its upgrade.
    this.version(1).stores({
      articles: 'id, firstRead, copy, *about, *words',
      claims: 'key, topic, bySubject, byObject',
      totals: 'key, investor, receiver',
      entities: 'id',
      tallies: 'key',
      notes: 'id, note.created, note.article.id, *words',
      sites: 'host',
      watched: 'id, added, *words',
      rules: 'id, made',
      lexica: 'key',
      settings: 'key',
    });
    // What is new has nothing to rebuild.
    this.on('populate', (transaction) => {
      void transaction.table('settings').add({ key: DERIVED_VERSION_KEY, value: DERIVED_VERSION });
    });
  }
}
