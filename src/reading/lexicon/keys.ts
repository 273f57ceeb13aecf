import { END } from './lexicon.ts';

/**
 * The folded names of a lexicon in the making, without a string for each: all their characters in one run of bytes, found
 * again by a table of hashes. What is made lives outside the collector's heap, so that it need not be moved about while a
 * long list is read.
 */
export class Keys {
  /** How many different names there are; a name's slot is smaller. */
  size = 0;
  private bytes = new Uint8Array(1 << 12);
  private end = 0;
  /** Where each name begins, and where the last one ends. */
  private readonly starts: Int32Array;
  /** Slots plus one at the places of their hashes; 0 where nothing is. */
  private readonly table: Int32Array;

  /** @param most - no more names are added than these */
  constructor(most: number) {
    this.starts = new Int32Array(most + 1);
    let places = 16;
    while (places < 2 * most) places *= 2;
    this.table = new Int32Array(places);
  }

  /** The slot of a folded name, a new one where it was not added before. */
  add(codes: readonly number[]): number {
    const mask = this.table.length - 1;
    let hash = 0;
    for (const code of codes) hash = Math.imul(hash ^ code, 0x9e3779b1) ^ (hash >>> 15);
    let place = (hash ^ (hash >>> 16)) & mask;
    for (; this.table[place] !== 0; place = (place + 1) & mask)
      if (this.is(this.table[place]! - 1, codes)) return this.table[place]! - 1;
    this.table[place] = this.size + 1;
    this.append(codes);
    return this.size++;
  }

  /** A character of a name, or {@link END} behind its last. */
  codeAt(slot: number, depth: number): number {
    const at = this.starts[slot]! + depth;
    return at < this.starts[slot + 1]! ? this.bytes[at]! : END;
  }

  lengthOf(slot: number): number {
    return this.starts[slot + 1]! - this.starts[slot]!;
  }

  private is(slot: number, codes: readonly number[]): boolean {
    const start = this.starts[slot]!;
    if (this.starts[slot + 1]! - start !== codes.length) return false;
    for (let i = 0; i < codes.length; i++) if (this.bytes[start + i] !== codes[i]) return false;
    return true;
  }

  private append(codes: readonly number[]): void {
    if (this.end + codes.length > this.bytes.length) {
      const larger = new Uint8Array(Math.max(2 * this.bytes.length, this.end + codes.length));
      larger.set(this.bytes);
      this.bytes = larger;
    }
    this.bytes.set(codes, this.end);
    this.end += codes.length;
    this.starts[this.size + 1] = this.end;
  }
}
