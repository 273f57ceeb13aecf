import * as v from 'valibot';
import type { Database } from './database.ts';

const KEY = 'birth';
const birthSchema = v.pipe(v.string(), v.nonEmpty());

/** A place outside the database that outlives it when the browser wipes it. */
export interface Mark {
  read(): Promise<string | undefined>;
  write(birth: string): Promise<void>;
}

/**
 * Marks the ledger as begun, inside the database and outside.
 * @returns false where the mark outside tells of a ledger that is gone: the browser has wiped it. It stays so until `beginAnew`.
 */
export async function markLedger(database: Database, mark: Mark): Promise<boolean> {
  const [inside, outside] = [await birthOf(database), await mark.read()];
  if (inside === undefined && outside !== undefined) return false;
  const birth = inside ?? (await begin(database));
  if (birth !== outside) await mark.write(birth);
  return true;
}

/** The reader knows that the former ledger is gone, or has restored it: what is there now is the ledger. */
export async function beginAnew(database: Database, mark: Mark): Promise<void> {
  await mark.write((await birthOf(database)) ?? (await begin(database)));
}

async function birthOf(database: Database): Promise<string | undefined> {
  const birth = v.safeParse(birthSchema, (await database.settings.get(KEY))?.value);
  return birth.success ? birth.output : undefined;
}

/** Two workers that begin at once begin one ledger. */
function begin(database: Database): Promise<string> {
  return database.transaction('rw', database.settings, async () => {
    const birth = (await birthOf(database)) ?? crypto.randomUUID();
    await database.settings.put({ key: KEY, value: birth });
    return birth;
  });
}
