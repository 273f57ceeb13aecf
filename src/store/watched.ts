import type { EntityId } from '../knowledge/vocabulary.ts';
import {
  type DeskPage,
  type DeskQuery,
  MOST_WATCHED,
  type NewWatched,
  type WatchColour,
  type Watched,
  WATCH_COLOURS,
} from '../messages.ts';
import type { PackedWatched } from '../reading/read.ts';
import type { Database } from './database.ts';
import { stampOwn } from './own.ts';
import type { WatchedRecord } from './records.ts';
import { uniteWatched } from './union.ts';
import { idsHolding, wordsOf } from './words.ts';

/** Names read at a time: what is read at once holds the thread until it is copied. */
const BATCH = 2000;

/** A name with the entity that it is to watch. */
export type NamedEntity = Omit<NewWatched, 'kind'> & { id: EntityId };

/**
 * Watches names. Of one that is watched already, the aliases are joined, and a colour that is given takes the place of the older.
 * @returns how many are new, and the places of those for which there was no room
 */
export function addWatched(
  database: Database,
  names: readonly NamedEntity[],
  { now, most = MOST_WATCHED }: { now: string; most?: number },
): Promise<{ added: number; full: number[] }> {
  const { watched, settings } = database;
  return database.transaction('rw', [watched, settings], async () => {
    const room = most - (await watched.count());
    const kept = await watched.bulkGet([...new Set(names.map(({ id }) => id))]);
    const records = new Map(kept.flatMap((record) => (record ? [[record.id, record] as const] : [])));
    const full: number[] = [];
    let added = 0;
    for (const [index, given] of names.entries()) {
      const before = records.get(given.id);
      if (!before && added >= room) {
        full.push(index);
        continue;
      }
      if (!before) added += 1;
      records.set(given.id, watchedRecord(joined(before, given, now)));
    }
    await watched.bulkPut([...records.values()]);
    await stampOwn(database, 'watched');
    return { added, full };
  });
}

function joined(
  before: Watched | undefined,
  { id, name, aliases, colour }: NamedEntity,
  now: string,
): Watched {
  const others = [...(before?.aliases ?? []), ...(before ? [name] : []), ...aliases];
  const first = before?.name ?? name;
  return {
    id,
    name: first,
    aliases: [...new Set(others)].filter((alias) => alias !== first),
    colour: colour ?? before?.colour ?? WATCH_COLOURS[0],
    added: before?.added ?? now,
    changed: now,
  };
}

/** Gives a watched name another colour. */
export function recolour(
  database: Database,
  { id, colour, now }: { id: EntityId; colour: WatchColour; now: string },
): Promise<void> {
  const { watched } = database;
  // The names stay the same: nothing that was made of them is old.
  return database.transaction('rw', watched, async () => {
    await watched.update(id, { colour, changed: now });
  });
}

/** Watches a name no more; one that is not watched is removed already. */
export function removeWatched(database: Database, id: EntityId): Promise<void> {
  const { watched, settings } = database;
  return database.transaction('rw', [watched, settings], async () => {
    await watched.delete(id);
    await stampOwn(database, 'watched');
  });
}

/** Watches nothing any more. */
export function clearWatched(database: Database): Promise<void> {
  const { watched, settings } = database;
  return database.transaction('rw', [watched, settings], async () => {
    await watched.clear();
    await stampOwn(database, 'watched');
  });
}

/** Takes over names of another watch-list. @returns how many are new */
export function mergeWatched(database: Database, others: readonly Watched[]): Promise<number> {
  if (others.length === 0) return Promise.resolve(0);
  const { watched, settings } = database;
  return database.transaction('rw', [watched, settings], async () => {
    const kept = await watched.bulkGet(others.map(({ id }) => id));
    const records = new Map<string, Watched>();
    for (const record of [...kept, ...others]) {
      const before = record && records.get(record.id);
      if (record) records.set(record.id, before ? uniteWatched(before, record) : record);
    }
    await watched.bulkPut([...records.values()].map(watchedRecord));
    await stampOwn(database, 'watched');
    return records.size - kept.filter((record) => record !== undefined).length;
  });
}

/** The watched names in batches, so that reading many of them holds the thread for none of them long. */
export async function* watchedInBatches(database: Database): AsyncGenerator<Watched[]> {
  for (let after = '', full = true; full;) {
    const records = await database.watched.where('id').above(after).limit(BATCH).toArray();
    if (records.length > 0) yield records.map(watchedOf);
    after = records.at(-1)?.id ?? '';
    full = records.length === BATCH;
  }
}

/** The lexicon of the watched names as it was kept; undefined where none was made of what the stamp stands for. */
export async function keptLexicon(database: Database, stamp: string): Promise<PackedWatched | undefined> {
  const record = await database.lexica.get('watched');
  return record?.stamp === stamp ? record.packed : undefined;
}

/** Keeps the lexicon of the watched names for the next start of the background. */
export async function keepLexicon(database: Database, stamp: string, packed: PackedWatched): Promise<void> {
  await database.lexica.put({ key: 'watched', stamp, packed });
}

/** Those of some entities that are watched. */
export async function watchedAmong(
  database: Database,
  ids: Iterable<EntityId>,
): Promise<Map<EntityId, Watched>> {
  const records = await database.watched.bulkGet([...new Set(ids)]);
  return new Map(records.flatMap((record) => (record ? [[record.id, record] as const] : [])));
}

/** Watched names, the newest first. */
export async function listWatched(database: Database, query: DeskQuery): Promise<DeskPage<Watched>> {
  const { search, offset, limit } = query;
  const words = wordsOf(search);
  if (words.length === 0) {
    const rows = await database.watched.orderBy('added').reverse().offset(offset).limit(limit).toArray();
    return { rows: rows.map(watchedOf), count: await database.watched.count() };
  }
  const ids = await idsHolding(words, (word) =>
    database.watched.where('words').startsWith(word).primaryKeys(),
  );
  const page = [...ids].sort().slice(offset, offset + limit);
  const rows = (await database.watched.bulkGet(page)).filter((record) => record !== undefined);
  return { rows: rows.map(watchedOf), count: ids.size };
}

function watchedRecord(watched: Watched): WatchedRecord {
  return { ...watched, words: wordsOf(watched.name, ...watched.aliases) };
}

/** A watched name without the index that follows from it. */
export function watchedOf({ id, name, aliases, colour, added, changed }: Watched): Watched {
  return { id, name, aliases, colour, added, changed };
}
