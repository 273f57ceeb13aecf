import { ALPHABET, FIRST_WORD, foldName, LETTER_S } from '../text/fold.ts';
import { END, type Lexicon, OPENING, openingHash } from './lexicon.ts';

/** Longer names are not taken: a bound on the work at each word. */
export const MAX_NAME_LENGTH = 120;

/** Bits of the bitmap a name, at least: the more, the fewer words of the text are looked up in vain. */
const BITS_PER_NAME = 24;
const LEAST_BITS = 1 << 14;

/** A name that was refused, by its place in the list. */
export interface Refused {
  index: number;
  reason: 'empty' | 'too-long' | 'not-a-name';
}

export interface Built {
  lexicon: Lexicon;
  /** The slot of each name by its place in the list, -1 where it was refused. Names that fold alike share a slot. */
  slots: Int32Array;
  refused: Refused[];
}

/** Builds a lexicon at once. For lists of thousands, see {@link buildInSlices}. */
export function buildLexicon(names: readonly string[]): Built {
  const steps = buildSteps(names);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Builds a lexicon without holding the thread for longer than `sliceMs` at a time.
 * `pause` gives the thread back (a timer or a message); `signal` stops the building with its reason.
 */
export async function buildInSlices(
  names: readonly string[],
  { pause, sliceMs = 8, signal }: { pause: () => Promise<void>; sliceMs?: number; signal?: AbortSignal },
): Promise<Built> {
  const steps = buildSteps(names);
  let until = performance.now() + sliceMs;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    await pause();
    signal?.throwIfAborted();
    until = performance.now() + sliceMs;
  }
}

/** The work between two looks at the clock: a few tenths of a millisecond. */
const NAMES_A_STEP = 400;

function* buildSteps(names: readonly string[]): Generator<void, Built> {
  const refused: Refused[] = [];
  const slots = new Int32Array(names.length).fill(-1);
  const slotByKey = new Map<string, number>();
  // Sorting in buckets by the first two characters keeps each step short.
  const buckets = new Map<number, string[]>();
  for (let index = 0; index < names.length; index++) {
    if (index % NAMES_A_STEP === 0) yield;
    const name = names[index]!;
    const codes = name.length <= MAX_NAME_LENGTH ? foldName(name) : undefined;
    if (!codes || codes.length === 0) {
      const reason = name.trim() === '' ? 'empty' : name.length > MAX_NAME_LENGTH ? 'too-long' : 'not-a-name';
      refused.push({ index, reason });
      continue;
    }
    const key = String.fromCharCode(...codes);
    let slot = slotByKey.get(key);
    if (slot === undefined) {
      slot = slotByKey.size;
      slotByKey.set(key, slot);
      const opening = key.charCodeAt(0) * ALPHABET + (codes[1] ?? 0);
      const bucket = buckets.get(opening);
      if (bucket) bucket.push(key);
      else buckets.set(opening, [key]);
    }
    slots[index] = slot;
  }
  const keys: string[] = [];
  for (const opening of [...buckets.keys()].sort((a, b) => a - b)) {
    yield;
    for (const key of buckets.get(opening)!.sort()) keys.push(key);
  }
  const packer = new Packer(keys, (key) => slotByKey.get(key)!);
  for (let step = 0; packer.step(); step++) if (step % NAMES_A_STEP === 0) yield;
  return { lexicon: packer.lexicon(), slots, refused };
}

/** A node that has to be laid out: its keys are `keys[from..to)`, alike in their first `depth` characters. */
interface Pending {
  node: number;
  from: number;
  to: number;
  depth: number;
}

class Packer {
  private base = new Int32Array(1024);
  private check = new Int32Array(1024);
  private tails = new Uint8Array(1024);
  private tailEnd = 0;
  private readonly tailOf: Int32Array;
  private readonly slotOf: Int32Array;
  private leaves = 0;
  private used = 1;
  private firstFree = 1;
  private readonly pending: Pending[] = [];
  private readonly bitmap: Uint32Array;
  private readonly keys: readonly string[];
  private readonly slotFor: (key: string) => number;

  constructor(keys: readonly string[], slotFor: (key: string) => number) {
    this.keys = keys;
    this.slotFor = slotFor;
    this.tailOf = new Int32Array(keys.length);
    this.slotOf = new Int32Array(keys.length);
    let bits = LEAST_BITS;
    while (bits < keys.length * BITS_PER_NAME) bits *= 2;
    this.bitmap = new Uint32Array(bits / 32);
    this.check[0] = 1;
    if (keys.length > 0) this.pending.push({ node: 0, from: 0, to: keys.length, depth: 0 });
  }

  /** Lays out one node; false when all is done. */
  step(): boolean {
    const next = this.pending.pop();
    if (!next) return false;
    if (next.to - next.from === 1) this.addLeaf(next);
    else this.addChildren(next);
    return true;
  }

  lexicon(): Lexicon {
    return {
      size: this.keys.length,
      bitmap: this.bitmap,
      // One alphabet of room at the end, so that a look-up needs no bounds check.
      base: this.base.slice(0, this.used + ALPHABET),
      check: this.check.slice(0, this.used + ALPHABET),
      tailOf: this.tailOf,
      slotOf: this.slotOf,
      tails: this.tails.slice(0, this.tailEnd),
    };
  }

  private addLeaf({ node, from, depth }: Pending): void {
    const key = this.keys[from]!;
    const leaf = this.leaves++;
    this.base[node] = ~leaf;
    this.tailOf[leaf] = this.tailEnd;
    this.slotOf[leaf] = this.slotFor(key);
    const needed = this.tailEnd + key.length + 1;
    if (needed > this.tails.length) this.tails = grown(this.tails, needed);
    for (let i = depth; i < key.length; i++) this.tails[this.tailEnd++] = key.charCodeAt(i);
    this.tails[this.tailEnd++] = END;
    this.setBits(key);
  }

  private addChildren({ node, from, to, depth }: Pending): void {
    const codes: number[] = [];
    const starts: number[] = [];
    for (let i = from; i < to; i++) {
      const code = depth < this.keys[i]!.length ? this.keys[i]!.charCodeAt(depth) : END;
      if (codes.at(-1) === code) continue;
      codes.push(code);
      starts.push(i);
    }
    const base = this.findBase(codes);
    this.base[node] = base;
    for (const code of codes) this.check[base + code] = node + 1;
    for (const [i, code] of codes.entries())
      this.pending.push({
        node: base + code,
        from: starts[i]!,
        to: starts[i + 1] ?? to,
        // The end of a name is an edge as well, so that a name may begin a longer one.
        depth: depth + 1,
      });
  }

  /** The first place where all children find a free cell. */
  private findBase(codes: readonly number[]): number {
    const first = codes[0]!;
    let tried = 0;
    for (let cell = Math.max(this.firstFree, first + 1); ; cell++) {
      this.reserve(cell + ALPHABET);
      if (this.check[cell] !== 0) continue;
      if (tried++ === 0 && codes.length > 0) this.firstFree = Math.max(this.firstFree, cell - first);
      const base = cell - first;
      if (codes.every((code) => this.check[base + code] === 0)) {
        this.used = Math.max(this.used, base + codes.at(-1)! + 1);
        // Cells that many searches have passed by are given up, to keep the building linear.
        if (tried > 64) this.firstFree = cell - 32;
        return base;
      }
    }
  }

  private reserve(length: number): void {
    if (length <= this.check.length) return;
    this.base = grown(this.base, length);
    this.check = grown(this.check, length);
  }

  /** Sets the bit of the name's opening, and for a short first word also that of its genitive. */
  private setBits(key: string): void {
    const opening = [0, 0, 0, 0];
    let length = 0;
    while (length < OPENING && length < key.length && key.charCodeAt(length) >= FIRST_WORD)
      opening[length] = key.charCodeAt(length++);
    const mask = this.bitmap.length * 32 - 1;
    const set = ([a = 0, b = 0, c = 0, d = 0]: readonly number[]): void => {
      const bit = openingHash(a, b, c, d, mask);
      this.bitmap[bit >>> 5]! |= 1 << (bit & 31);
    };
    set(opening);
    if (length < OPENING && length === key.length) {
      opening[length] = LETTER_S;
      set(opening);
    }
  }
}

function grown<A extends Int32Array | Uint8Array>(array: A, needed: number): A {
  const bigger = new (array.constructor as new (length: number) => A)(Math.max(needed, array.length * 2));
  bigger.set(array);
  return bigger;
}
