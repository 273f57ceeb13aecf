import * as v from 'valibot';
import { type Database, DERIVED_VERSION, DERIVED_VERSION_KEY } from './database.ts';
import { derive, derivedTables } from './derived.ts';

/** Articles in one transaction: a stopped rebuild loses no more work than this. */
const BATCH = 100;

const PROGRESS_KEY = 'rebuild';
const progressSchema = v.object({ after: v.string() });

/** How far a rebuild has come. */
export interface RebuildProgress {
  done: number;
  articles: number;
}

export interface RebuildOptions {
  /** Its abort stops between two batches; the next call goes on from there. */
  signal?: AbortSignal;
  onProgress?(progress: RebuildProgress): void;
}

/**
 * Rebuilds the derived tables where an update derives them in another way, or where a rebuild was interrupted.
 * Visits in between are kept: an article that the rebuild has not come to yet is derived when it does.
 */
export async function settleDerived(database: Database, options: RebuildOptions = {}): Promise<void> {
  const version = (await database.settings.get(DERIVED_VERSION_KEY))?.value;
  const interrupted = (await database.settings.get(PROGRESS_KEY)) !== undefined;
  if (version === DERIVED_VERSION && !interrupted) return;
  if (!interrupted) await startRebuild(database);
  await goOn(database, options);
}

/** Rebuilds the derived tables from the articles. */
export async function rebuildDerived(database: Database, options: RebuildOptions = {}): Promise<void> {
  await startRebuild(database);
  await goOn(database, options);
}

/** The id of the last article that a running rebuild has derived; undefined where none is running. */
export async function rebuiltUpTo(database: Database): Promise<string | undefined> {
  const setting = await database.settings.get(PROGRESS_KEY);
  return setting && v.parse(progressSchema, setting.value).after;
}

function startRebuild(database: Database): Promise<void> {
  const { settings } = database;
  const tables = derivedTables(database);
  return database.transaction('rw', [...tables, settings], async () => {
    await Promise.all(tables.map((table) => table.clear()));
    await settings.put({ key: PROGRESS_KEY, value: { after: '' } });
  });
}

async function goOn(database: Database, { signal, onProgress }: RebuildOptions): Promise<void> {
  const articles = await database.articles.count();
  let done = 0;
  for (let batch = BATCH; batch === BATCH;) {
    if (signal?.aborted) return;
    batch = await rebuildBatch(database);
    done += batch;
    onProgress?.({ done, articles });
  }
}

/** @returns how many articles it derived; fewer than a batch where it was the last one */
function rebuildBatch(database: Database): Promise<number> {
  const { articles, settings } = database;
  return database.transaction('rw', [articles, ...derivedTables(database), settings], async () => {
    const after = (await rebuiltUpTo(database)) ?? '';
    const records = await articles.where('id').above(after).limit(BATCH).toArray();
    await derive(
      database,
      records.map((record) => ({ after: record })),
    );
    if (records.length === BATCH) {
      await settings.put({ key: PROGRESS_KEY, value: { after: records.at(-1)!.id } });
    } else {
      await settings.delete(PROGRESS_KEY);
      await settings.put({ key: DERIVED_VERSION_KEY, value: DERIVED_VERSION });
    }
    return records.length;
  });
}
