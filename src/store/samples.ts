import * as v from 'valibot';
import type { Database } from './database.ts';
import { derive, derivedTables } from './derived.ts';
import { rebuiltUpTo } from './rebuild.ts';

/** The setting that holds the ids of the articles that are samples. */
const KEY = 'samples';
const schema = v.array(v.string());

/** Whether an article stands on a page of the extension itself, as a sample of what it does. */
export function isSample(url: string): boolean {
  return /^[a-z-]+-extension:/.test(url);
}

/** Notes that an article is a sample, to be forgotten when the first article of the reader's own comes. */
export async function rememberSample(database: Database, id: string): Promise<void> {
  await database.transaction('rw', database.settings, async () => {
    await database.settings.put({ key: KEY, value: [...new Set([...(await sampleIds(database)), id])] });
  });
}

/**
 * Forgets the samples with all that was derived from them, so that no figure of the reader's ledger rests on one.
 * Notes on them stay.
 */
export async function forgetSamples(database: Database): Promise<void> {
  if ((await sampleIds(database)).length === 0) return;
  const { articles, settings } = database;
  await database.transaction('rw', [articles, ...derivedTables(database), settings], async () => {
    const ids = await sampleIds(database);
    const records = (await articles.bulkGet(ids)).filter((record) => record !== undefined);
    await articles.bulkDelete(ids);
    await derive(
      database,
      records.map((before) => ({ before })),
      await rebuiltUpTo(database),
    );
    await settings.delete(KEY);
  });
}

async function sampleIds(database: Database): Promise<string[]> {
  const found = v.safeParse(schema, (await database.settings.get(KEY))?.value);
  return found.success ? found.output : [];
}
