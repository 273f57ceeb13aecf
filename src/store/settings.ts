import * as v from 'valibot';
import type { Settings } from '../messages.ts';
import type { Database } from './database.ts';

const KEY = 'settings';

/** What holds where the reader set nothing; only what was set is kept, so that defaults can change. */
const DEFAULTS: Settings = { pastDeals: 'beside' };

const schema: v.GenericSchema<unknown, Partial<Settings>> = v.object({
  pastDeals: v.exactOptional(v.picklist(['left-out', 'beside', 'counted'])),
});

/** The reader's settings. What an older or newer version wrote and this one does not know is passed over. */
export async function readSettings(database: Database): Promise<Settings> {
  const set = v.safeParse(schema, (await database.settings.get(KEY))?.value);
  return { ...DEFAULTS, ...(set.success && set.output) };
}

/** Changes some settings. @returns all of them */
export async function changeSettings(database: Database, change: Partial<Settings>): Promise<Settings> {
  return database.transaction('rw', database.settings, async () => {
    const before = v.safeParse(schema, (await database.settings.get(KEY))?.value);
    await database.settings.put({ key: KEY, value: { ...(before.success && before.output), ...change } });
    return readSettings(database);
  });
}
