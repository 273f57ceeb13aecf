import * as v from 'valibot';
import type { Database } from './database.ts';

const KEY = 'own-stamps';
const schema = v.object({ watched: v.exactOptional(v.string()), rules: v.exactOptional(v.string()) });

/** The state of the reader's own lists: each changes with its list, so that what was made of a list can be known to be old. */
export interface OwnStamps {
  watched: string;
  rules: string;
}

/** The stamps as they are; empty for a list that was never changed. */
export async function ownStamps(database: Database): Promise<OwnStamps> {
  const kept = v.safeParse(schema, (await database.settings.get(KEY))?.value);
  return { watched: '', rules: '', ...(kept.success && kept.output) };
}

/** Gives a list a new stamp; to be called in the transaction that changes the list. */
export async function stampOwn(database: Database, list: keyof OwnStamps): Promise<void> {
  const stamps = await ownStamps(database);
  await database.settings.put({ key: KEY, value: { ...stamps, [list]: crypto.randomUUID() } });
}
