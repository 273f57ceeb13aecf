import { Dexie } from 'dexie';
import { AskError } from '../messages.ts';
import type { Database } from './database.ts';

/**
 * Does some work with the database. A connection that was closed meanwhile (the browser takes it when it runs short, or
 * another version upgrades) is opened again, once. Rejects with an `AskError`: `storage-full` where the disk or the quota is
 * used up, `storage-failed` for any other failure of the database; errors of the work itself pass through.
 */
export async function withDatabase<Result>(
  database: Database,
  work: (database: Database) => Promise<Result>,
): Promise<Result> {
  try {
    return await work(database).catch(async (error: unknown) => {
      if (!isClosed(error)) throw error;
      database.close({ disableAutoOpen: false });
      return work(database);
    });
  } catch (error) {
    throw toAskError(error);
  }
}

function isClosed(error: unknown): boolean {
  const names = namesOf(error);
  return names.has('DatabaseClosedError') || names.has('InvalidStateError');
}

function toAskError(error: unknown): unknown {
  if (error instanceof AskError) return error;
  const detail = error instanceof Error ? error.message : String(error);
  if (namesOf(error).has('QuotaExceededError')) return new AskError('storage-full', detail);
  const ofDatabase = error instanceof Dexie.DexieError || error instanceof DOMException;
  return ofDatabase ? new AskError('storage-failed', detail) : error;
}

/** The names of an error and of what it wraps: Dexie puts the browser's own into `inner`, or among `failures`. */
function namesOf(error: unknown, depth = 0): Set<string> {
  const names = new Set<string>();
  if (typeof error !== 'object' || error === null || depth > 4) return names;
  if ('name' in error && typeof error.name === 'string') names.add(error.name);
  const inner: unknown[] = [
    'inner' in error && error.inner,
    'cause' in error && error.cause,
    ...('failures' in error && Array.isArray(error.failures) ? error.failures.slice(0, 3) : []),
  ];
  for (const each of inner) for (const name of namesOf(each, depth + 1)) names.add(name);
  return names;
}
