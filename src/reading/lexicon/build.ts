import { ALPHABET, FIRST_WORD, foldName, LETTER_S } from '../text/fold.ts';
import { Keys } from './keys.ts';
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

/** A slice ends with the step in which this has passed; steps take a few tenths of a millisecond. */
const LONGEST_SLICE_MS = 4;

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
export async function buildInSlices(names: readonly string[], slices: Slices): Promise<Built> {
  return runInSlices(buildSteps(names), slices);
}

/** How long work is cut into slices. */
export interface Slices {
  /** Gives the thread back. */
  pause: () => Promise<void>;
  sliceMs?: number;
  /** Stops the work with its reason. */
  signal?: AbortSignal;
}

/** Does work in steps, and gives the thread back between them whenever a slice is used up. */
export async function runInSlices<Result>(
  steps: Generator<void, Result>,
  { pause, sliceMs = LONGEST_SLICE_MS, signal }: Slices,
): Promise<Result> {
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
const NAMES_A_STEP = 200;

function* buildSteps(names: readonly string[]): Generator<void, Built> {
  const refused: Refused[] = [];
  const slots = new Int32Array(names.length).fill(-1);
  const keys = new Keys(names.length);
  for (let index = 0; index < names.length; index++) {
    if (index % NAMES_A_STEP === 0) yield;
    const name = names[index]!;
    const codes = name.length <= MAX_NAME_LENGTH ? foldName(name) : undefined;
    if (!codes || codes.length === 0) {
      const reason = name.trim() === '' ? 'empty' : name.length > MAX_NAME_LENGTH ? 'too-long' : 'not-a-name';
      refused.push({ index, reason });
    } else slots[index] = keys.add(codes);
  }
  yield;
  const packer = new Packer(keys);
  for (let step = 0; packer.step(); step++) if (step % NAMES_A_STEP === 0 || packer.isBusy) yield;
  yield;
  return { lexicon: packer.lexicon(), slots, refused };
}

/** A node that has to be laid out: the names below it are `order[from..to)`, alike in their first `depth` characters. */
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
  /** How many names have each character at the depth that is laid out, and then where they begin. */
  private readonly begins = new Int32Array(ALPHABET + 1);
  /** The characters of the children that are laid out. */
  private readonly codes = new Uint8Array(ALPHABET);
  private readonly bitmap: Uint32Array;
  private readonly keys: Keys;
  /** The slots of the names, sorted as far as they are laid out. */
  private readonly order: Int32Array;
  private readonly unsorted: Int32Array;
  /** The last step took as long as many others. */
  isBusy = false;

  constructor(keys: Keys) {
    const { size } = keys;
    this.keys = keys;
    this.tailOf = new Int32Array(size);
    this.slotOf = new Int32Array(size);
    this.order = new Int32Array(size);
    for (let slot = 0; slot < size; slot++) this.order[slot] = slot;
    this.unsorted = new Int32Array(size);
    let bits = LEAST_BITS;
    while (bits < size * BITS_PER_NAME) bits *= 2;
    this.bitmap = new Uint32Array(bits / 32);
    this.check[0] = 1;
    if (size > 0) this.pending.push({ node: 0, from: 0, to: size, depth: 0 });
  }

  /** Lays out one node; false when all is done. */
  step(): boolean {
    const next = this.pending.pop();
    if (!next) return false;
    this.isBusy = next.to - next.from > NAMES_A_STEP;
    if (next.to - next.from === 1) this.addLeaf(next);
    else this.addChildren(next);
    return true;
  }

  lexicon(): Lexicon {
    return {
      size: this.keys.size,
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
    const { keys } = this;
    const slot = this.order[from]!;
    const length = keys.lengthOf(slot);
    const leaf = this.leaves++;
    this.base[node] = ~leaf;
    this.tailOf[leaf] = this.tailEnd;
    this.slotOf[leaf] = slot;
    const needed = this.tailEnd + length + 1;
    if (needed > this.tails.length) this.tails = grown(this.tails, needed);
    for (let i = depth; i < length; i++) this.tails[this.tailEnd++] = keys.codeAt(slot, i);
    this.tails[this.tailEnd++] = END;
    this.setBits(slot);
  }

  private addChildren({ node, from, to, depth }: Pending): void {
    const { keys, order, unsorted, begins, codes } = this;
    // Sorts the names below the node by their next character.
    begins.fill(0);
    for (let i = from; i < to; i++) {
      unsorted[i] = order[i]!;
      begins[keys.codeAt(order[i]!, depth) + 1]!++;
    }
    begins[0] = from;
    let count = 0;
    for (let code = 0; code < ALPHABET; code++) {
      if (begins[code + 1]! > 0) codes[count++] = code;
      begins[code + 1]! += begins[code]!;
    }
    const base = this.findBase(count);
    this.base[node] = base;
    for (let i = 0; i < count; i++) {
      const code = codes[i]!;
      this.check[base + code] = node + 1;
      // The end of a name is an edge as well, so that a name may begin a longer one.
      this.pending.push({ node: base + code, from: begins[code]!, to: begins[code + 1]!, depth: depth + 1 });
    }
    for (let i = from; i < to; i++) {
      const slot = unsorted[i]!;
      order[begins[keys.codeAt(slot, depth)]!++] = slot;
    }
  }

  /** The first place where all children, so many of `codes`, find a free cell. */
  private findBase(count: number): number {
    const { codes } = this;
    const first = codes[0]!;
    let tried = 0;
    for (let cell = Math.max(this.firstFree, first + 1); ; cell++) {
      this.reserve(cell + ALPHABET);
      if (this.check[cell] !== 0) continue;
      if (tried++ === 0) this.firstFree = Math.max(this.firstFree, cell - first);
      const base = cell - first;
      let child = 1;
      while (child < count && this.check[base + codes[child]!] === 0) child++;
      if (child >= count) {
        this.used = Math.max(this.used, base + codes[count - 1]! + 1);
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
  private setBits(slot: number): void {
    const { keys } = this;
    const opening = [0, 0, 0, 0];
    let length = 0;
    while (length < OPENING && keys.codeAt(slot, length) >= FIRST_WORD)
      opening[length] = keys.codeAt(slot, length++);
    const mask = this.bitmap.length * 32 - 1;
    const set = ([a = 0, b = 0, c = 0, d = 0]: readonly number[]): void => {
      const bit = openingHash(a, b, c, d, mask);
      this.bitmap[bit >>> 5]! |= 1 << (bit & 31);
    };
    set(opening);
    if (length < OPENING && length === keys.lengthOf(slot)) {
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
