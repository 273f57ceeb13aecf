import { type EntityId, kindOf } from '../../knowledge/vocabulary.ts';
import { buildInSlices, type Slices } from '../lexicon/build.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { type Entry, levelled } from './entries.ts';
import type { Forms } from './forms.ts';
import type { WatchedName } from './own.ts';

/**
 * Watched names with their lexicon, in flat arrays and long texts: it can be kept, and is copied in a few milliseconds,
 * where making it anew of 100,000 names takes a second.
 */
export interface PackedWatched {
  lexicon: Lexicon;
  /** The slot of each name, -1 where no text can hold it. */
  slots: Int32Array;
  /** Names and ids, one a line. */
  names: string;
  ids: string;
}

/** Makes the lexicon of a list of watched names, without holding the thread. */
export async function packWatched(watched: readonly WatchedName[], slices: Slices): Promise<PackedWatched> {
  // A name with a line end is none that a text could hold.
  const usable = watched.filter(({ id, name }) => !name.includes('\n') && !id.includes('\n'));
  const names = usable.map(({ name }) => name);
  const { lexicon, slots } = await buildInSlices(names, slices);
  return { lexicon, slots, names: names.join('\n'), ids: usable.map(({ id }) => id).join('\n') };
}

/** The forms of what {@link packWatched} packed. Entries are made when a text asks for them: it holds few of the names. */
export function unpackWatched({ lexicon, slots, ...lines }: PackedWatched): Forms {
  const names = lines.names.split('\n');
  const ids = lines.ids.split('\n') as EntityId[];
  // The names of a slot as a chain: its first one, and from each the next.
  const first = new Int32Array(lexicon.size).fill(-1);
  const next = new Int32Array(slots.length).fill(-1);
  for (let index = slots.length - 1; index >= 0; index--) {
    const slot = slots[index]!;
    if (slot < 0) continue;
    next[index] = first[slot]!;
    first[slot] = index;
  }
  const entryAt = (index: number): Entry => {
    const id = ids[index]!;
    return levelled({ id, kind: kindOf(id), form: names[index]!, use: 'watched' });
  };
  return {
    lexicon,
    entriesAt: (slot) => {
      const entries: Entry[] = [];
      for (let index = first[slot] ?? -1; index >= 0; index = next[index]!) entries.push(entryAt(index));
      return entries;
    },
  };
}
