import {
  BREAK,
  DOUBLE,
  FIRST_WORD,
  FOLD,
  foldDouble,
  foldOther,
  HYPHEN,
  LETTER_S,
  OTHER,
  SKIP,
  SPACE,
} from '../text/fold.ts';
import { END, type Lexicon, openingHash } from './lexicon.ts';

/** Takes each name found: its span, its slot, and whether a genitive s follows without an apostrophe. */
export type Visit = (start: number, end: number, slot: number, genitive: boolean) => void;

/**
 * Finds all names of the lexicon in the text, in one pass: at each word all names that begin there, shorter ones first.
 * A name begins and ends at word boundaries.
 */
export function matchNames(lexicon: Lexicon, text: string, visit: Visit): void {
  if (lexicon.size === 0) return;
  const { bitmap } = lexicon;
  const mask = bitmap.length * 32 - 1;
  const length = text.length;
  let i = 0;
  while (i < length) {
    const a = FOLD[text.charCodeAt(i)]!;
    if (a < FIRST_WORD) {
      i++;
      continue;
    }
    const start = i++;
    let b = 0;
    let c = 0;
    let d = 0;
    let last = i < length ? FOLD[text.charCodeAt(i)]! : BREAK;
    if (last >= FIRST_WORD) {
      b = last;
      last = ++i < length ? FOLD[text.charCodeAt(i)]! : BREAK;
      if (last >= FIRST_WORD) {
        c = last;
        last = ++i < length ? FOLD[text.charCodeAt(i)]! : BREAK;
        if (last >= FIRST_WORD) {
          d = last;
          last = ++i < length ? FOLD[text.charCodeAt(i)]! : BREAK;
          while (last >= FIRST_WORD) last = ++i < length ? FOLD[text.charCodeAt(i)]! : BREAK;
        }
      }
    }
    // Letters that fold to more than one character, and words with invisible characters in them, take the careful way.
    if (a >= DOUBLE || b >= DOUBLE || c >= DOUBLE || d >= DOUBLE || last === SKIP) {
      while (i < length && (last >= FIRST_WORD || last === SKIP))
        last = ++i < length ? FOLD[text.charCodeAt(i)]! : BREAK;
      walk(lexicon, text, start, visit);
      continue;
    }
    const bit = openingHash(a, b, c, d, mask);
    if ((bitmap[bit >>> 5]! & (1 << (bit & 31))) !== 0) walk(lexicon, text, start, visit);
  }
}

/** Follows the trie from one word on, and reports the names that end at a word boundary. */
function walk(lexicon: Lexicon, text: string, start: number, visit: Visit): void {
  const { base, check, tailOf, slotOf, tails } = lexicon;
  const length = text.length;
  let node = 0;
  let leaf = base[0]! < 0 ? ~base[0]! : -1;
  /** Place in the tail of a leaf, or -1 while in the trie. */
  let tail = leaf >= 0 ? tailOf[leaf]! : -1;
  let wordBefore = false;
  let end = start;
  for (let i = start; ; i++) {
    const unit = i < length ? text.charCodeAt(i) : 0;
    let code = i < length ? FOLD[unit]! : BREAK;
    if (code === SKIP) continue;
    // A name may end here.
    if (end > start && (!wordBefore || code < FIRST_WORD || code === LETTER_S)) {
      const slot = tail >= 0 ? (tails[tail] === END ? slotOf[leaf]! : -1) : slotAt(lexicon, node);
      if (slot >= 0) {
        if (!wordBefore || code < FIRST_WORD) visit(start, end, slot, false);
        else if (!isWordAt(text, i + 1)) visit(start, end, slot, true);
      }
    }
    if (code === BREAK) return;
    let step = code;
    if (code === SPACE || code === HYPHEN) {
      // A run of spaces is one space, a hyphen stands alone: "GPT - 4" is no name.
      const spaces = code === SPACE;
      let next = i + 1;
      for (; next < length; next++) {
        const after = FOLD[text.charCodeAt(next)]!;
        if (after !== SKIP && !(spaces && after === SPACE)) break;
      }
      const after = next < length ? FOLD[text.charCodeAt(next)]! : BREAK;
      if (after === SPACE || after === HYPHEN) return;
      i = next - 1;
      step = SPACE;
      code = SPACE;
    } else if (code >= DOUBLE) {
      // More than one folded character: all but the last are gone along here, the last below.
      const parts = code === OTHER ? foldOther(unit) : foldDouble(code);
      for (let part = 0; part < parts.length - 1; part++) {
        if (tail >= 0) {
          if (tails[tail++] !== parts[part]) return;
          continue;
        }
        const child = base[node]! + parts[part]!;
        if (check[child] !== node + 1) return;
        node = child;
        if (base[node]! < 0) {
          leaf = ~base[node]!;
          tail = tailOf[leaf]!;
        }
      }
      step = parts.at(-1)!;
    }
    if (tail >= 0) {
      if (tails[tail] !== step) return;
      tail++;
    } else {
      const child = base[node]! + step;
      if (check[child] !== node + 1) return;
      node = child;
      if (base[node]! < 0) {
        leaf = ~base[node]!;
        tail = tailOf[leaf]!;
      }
    }
    wordBefore = code >= FIRST_WORD;
    if (code !== SPACE) end = i + 1;
  }
}

/** The slot of the name that ends at a node of the trie, or -1. */
function slotAt({ base, check, slotOf }: Lexicon, node: number): number {
  const child = base[node]! + END;
  if (check[child] !== node + 1) return -1;
  return slotOf[~base[child]!]!;
}

function isWordAt(text: string, index: number): boolean {
  if (index >= text.length) return false;
  const code = FOLD[text.charCodeAt(index)]!;
  return code >= FIRST_WORD || code === SKIP;
}
