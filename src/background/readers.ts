import type { Knowledge } from '../knowledge/knowledge.ts';
import {
  createReader,
  type Forms,
  packWatched,
  type Reader,
  unpackWatched,
  type WatchedName,
} from '../reading/read.ts';
import type { Database } from '../store/database.ts';
import { ownStamps, type OwnStamps } from '../store/own.ts';
import { rulesIn } from '../store/rules.ts';
import { keepLexicon, keptLexicon, watchedInBatches } from '../store/watched.ts';
import { knownAs } from './known-names.ts';

/** A reader with the version of what it reads by: the extension's, and that of the reader's own names and rules. */
export interface OwnReader extends Reader {
  version: string;
}

export interface ReadersOptions {
  database: Database;
  knowledge: Knowledge;
  /** The extension's version. */
  version: string;
  /** The forms of the knowledge; asked for once. */
  forms?(): Forms;
}

/**
 * Readers that know what the reader watches and has said of names, as it is at each reading: the lists bear stamps in the
 * database, and what was made of a list is used until its stamp is another. So nobody who changes a list, and no worker
 * that starts anew, has to think of it.
 * @returns gives the reader for an article
 */
export function ownReaders(options: ReadersOptions): (articleId: string) => Promise<OwnReader> {
  const { database, knowledge, version } = options;
  let forms: Forms | undefined;
  let watched: { stamp: string; forms: Promise<Forms> } | undefined;
  let latest: { key: string; reader: OwnReader } | undefined;

  const watchedAt = ({ watched: stamp }: OwnStamps): Promise<Forms | undefined> => {
    if (stamp === '') return nothing;
    if (watched?.stamp !== stamp) {
      const making = formsOfWatched(options, stamp);
      watched = { stamp, forms: making };
      // What failed, as when the database was closed meanwhile, is tried again.
      making.catch(() => {
        if (watched?.forms === making) watched = undefined;
      });
    }
    return watched.forms;
  };

  return async (articleId) => {
    const stamps = await ownStamps(database);
    const own = await watchedAt(stamps);
    const rules = stamps.rules === '' ? [] : await rulesIn(database, articleId);
    const key = JSON.stringify([stamps.watched, rules]);
    if (latest?.key === key) return latest.reader;
    forms ??= options.forms?.();
    const reader = createReader(knowledge, { rules, ...(own && { watched: own }), ...(forms && { forms }) });
    const ownVersion = [version, stamps.watched, stamps.rules].filter(Boolean).join(' ');
    latest = { key, reader: { ...reader, version: ownVersion } };
    return latest.reader;
  };
}

const nothing = Promise.resolve(undefined);

/** The forms of all watched names: as they were kept, or else made in slices, and kept for the next start. */
async function formsOfWatched(
  { database, knowledge, version }: ReadersOptions,
  stamp: string,
): Promise<Forms> {
  // Another version may know other names, and lay the lexicon out in another way.
  const madeOf = `${version} ${stamp}`;
  const kept = await keptLexicon(database, madeOf);
  if (kept) return unpackWatched(kept);
  const names: WatchedName[] = [];
  for await (const batch of watchedInBatches(database))
    for (const { id, name, aliases } of batch)
      for (const each of [name, ...aliases])
        // What the knowledge knows is marked as it knows it: a name that is an ordinary word, only where it is meant.
        if (!knownAs(knowledge, each).includes(id)) names.push({ id, name: each });
  const packed = await packWatched(names, { pause });
  // It serves even where there is no room to keep it.
  await keepLexicon(database, madeOf, packed).catch(() => undefined);
  return unpackWatched(packed);
}

/** Gives the thread to whatever waits for it. A message comes at once, where timers that follow one another are held back. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
}
