import { type EntityId, kindOf, type Language, LANGUAGES } from '../../knowledge/vocabulary.ts';
import { type Entry, levelled, type Use } from './entries.ts';
import type { Forms } from './forms.ts';

/*
 * Forms as one run of bytes, for the build to make and the background to load in a few milliseconds: a head of lengths,
 * the arrays of the lexicon, and the entries slot by slot as columns. All numbers are little-endian, as on every machine
 * that runs a browser.
 */

/** "PSF" and the version of the layout. */
const MAGIC = 0x50534601;
const USES: readonly Use[] = [
  'name',
  'ambiguous',
  'short',
  'epithet',
  'seat',
  'term',
  'weak-term',
  'other',
  'watched',
];
/** Stands for an absent id or base. */
const NONE = 0xffff;
const ANY_LANGUAGE = LANGUAGES.length;
/** How many numbers the head has: magic, size of the lexicon, and the lengths in bytes of the sections. */
const HEAD = 14;

/** Packs forms; {@link unpackForms} gives them back. @throws RangeError if there are more entities than the layout has room for */
export function packForms({ lexicon, entriesAt }: Forms): Uint8Array<ArrayBuffer> {
  const entries = Array.from({ length: lexicon.size }, (_, slot) => entriesAt(slot));
  const flat = entries.flat();
  const ids = [...new Set(flat.flatMap(({ id, base }) => [id, base]).filter((id) => id !== undefined))];
  if (ids.length >= NONE) throw new RangeError(`${ids.length} entities are too many for the layout`);
  const place = new Map(ids.map((id, index) => [id, index]));
  const indexOf = (id: EntityId | undefined): number => (id === undefined ? NONE : place.get(id)!);
  const counts = Uint8Array.from(entries, ({ length }) => length);
  if (entries.some(({ length }) => length > 0xff)) throw new RangeError('too many entries for one name');
  const sections: ArrayBufferView[] = [
    lexicon.bitmap,
    lexicon.base,
    lexicon.check,
    lexicon.tailOf,
    lexicon.slotOf,
    lexicon.tails,
    counts,
    Uint16Array.from(flat, ({ id }) => indexOf(id)),
    Uint16Array.from(flat, ({ base }) => indexOf(base)),
    Uint8Array.from(flat, ({ use }) => USES.indexOf(use)),
    Uint8Array.from(flat, ({ language }) =>
      language === undefined ? ANY_LANGUAGE : LANGUAGES.indexOf(language),
    ),
    new TextEncoder().encode(`${ids.join('\n')}\n\n${flat.map(({ form }) => form).join('\n')}`),
  ];
  const head = Uint32Array.from([MAGIC, lexicon.size, ...sections.map(({ byteLength }) => byteLength)]);
  const bytes = new Uint8Array(
    sections.reduce((sum, { byteLength }) => sum + padded(byteLength), head.byteLength),
  );
  bytes.set(new Uint8Array(head.buffer));
  let at = head.byteLength;
  for (const { buffer, byteOffset, byteLength } of sections) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += padded(byteLength);
  }
  return bytes;
}

/** Gives back what {@link packForms} packed. The arrays share the bytes. @throws RangeError if the bytes are of another layout */
export function unpackForms(bytes: Uint8Array<ArrayBuffer>): Forms {
  // The sections are views of four bytes: they need an aligned beginning.
  const { buffer, byteOffset } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const head = new Uint32Array(buffer, byteOffset, HEAD);
  if (head[0] !== MAGIC) throw new RangeError('not forms of this version');
  let at = byteOffset + HEAD * 4;
  let section = 2;
  const next = <View>(
    View: new (buffer: ArrayBuffer, from: number, length: number) => View,
    width: number,
  ): View => {
    const length = head[section++]!;
    const view = new View(buffer, at, length / width);
    at += padded(length);
    return view;
  };
  const lexicon = {
    size: head[1]!,
    bitmap: next(Uint32Array, 4),
    base: next(Int32Array, 4),
    check: next(Int32Array, 4),
    tailOf: next(Int32Array, 4),
    slotOf: next(Int32Array, 4),
    tails: next(Uint8Array, 1),
  };
  const counts = next(Uint8Array, 1);
  const idOf = next(Uint16Array, 2);
  const baseOf = next(Uint16Array, 2);
  const useOf = next(Uint8Array, 1);
  const languageOf = next(Uint8Array, 1);
  const [idLines = '', formLines = ''] = new TextDecoder().decode(next(Uint8Array, 1)).split('\n\n');
  const ids = idLines.split('\n') as EntityId[];
  const forms = formLines.split('\n');
  // Where the entries of each slot begin. They are made when first asked for: a text needs a few of thousands.
  const begins = new Uint32Array(counts.length + 1);
  for (let slot = 0; slot < counts.length; slot++) begins[slot + 1] = begins[slot]! + counts[slot]!;
  const made = new Map<number, readonly Entry[]>();
  const entryAt = (index: number): Entry => {
    const id = ids[idOf[index]!];
    const base = ids[baseOf[index]!];
    const language: Language | undefined = LANGUAGES[languageOf[index]!];
    return levelled({
      id,
      kind: id === undefined ? undefined : kindOf(id),
      form: forms[index]!,
      use: USES[useOf[index]!]!,
      base,
      language,
    });
  };
  const entriesAt = (slot: number): readonly Entry[] => {
    let entries = made.get(slot);
    if (!entries) {
      const from = begins[slot]!;
      entries = Array.from({ length: counts[slot]! }, (_, index) => entryAt(from + index));
      made.set(slot, entries);
    }
    return entries;
  };
  return { lexicon, entriesAt };
}

function padded(length: number): number {
  return (length + 3) & ~3;
}
