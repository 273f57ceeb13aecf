import { ALPHABET } from '../text/fold.ts';

/**
 * A set of folded names, each with a slot (a number from 0 on), in flat arrays: a bitmap over the first four folded
 * characters, a double-array trie for the shared beginnings of names, and the tails of names from where they are alone.
 * J. Aoe, "An efficient digital search algorithm by using a double-array structure" (1989).
 */
export interface Lexicon {
  /** How many different folded names there are; slots are smaller. */
  size: number;
  /** Bit {@link openingHash} is set if a name opens with these characters. Its length in bits is a power of two. */
  bitmap: Uint32Array;
  /** Where the children of a node are (child = base + code), or `~leaf` for a node with one name below it. */
  base: Int32Array;
  /** The parent of a node, plus one; 0 where there is no node. The root is node 0. */
  check: Int32Array;
  /** Where the tail of a leaf begins; it ends with a 0. */
  tailOf: Int32Array;
  slotOf: Int32Array;
  tails: Uint8Array;
}

/** The trie's mark for the end of a name. */
export const END = 0;

/** How many characters of a name's first word the bitmap looks at. */
export const OPENING = 4;

/** Where a name that opens with these folded characters (0 where its first word is shorter) has its bit. */
export function openingHash(a: number, b: number, c: number, d: number, mask: number): number {
  const key = ((a * ALPHABET + b) * ALPHABET + c) * ALPHABET + d;
  return (Math.imul(key, 0x9e3779b1) >>> 8) & mask;
}
