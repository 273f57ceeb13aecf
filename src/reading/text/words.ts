import { DOUBLE, FIRST_WORD, FOLD, foldWord } from './fold.ts';

/** How many folded words are kept; a word that meets another at its place takes it over. */
const PLACES = 1 << 13;
const kept: string[] = Array.from({ length: PLACES }, () => '');
/** The code unit of each folded digit and letter. */
const UNITS = unitsOfCodes();

/**
 * The same as `foldWord(text.slice(start, end))`, for the words of running text: a word that was met before costs no new
 * string, and looking it up in a list no new hash.
 */
export function foldedWord(text: string, start: number, end: number): string {
  let hash = 0;
  for (let i = start; i < end; i++) {
    const code = FOLD[text.charCodeAt(i)]!;
    if (code < FIRST_WORD || code >= DOUBLE) return foldWord(text.slice(start, end));
    hash = Math.imul(hash ^ code, 0x9e3779b1);
  }
  const place = hash >>> 19;
  const word = kept[place]!;
  if (isWritten(word, text, start, end)) return word;
  return (kept[place] = foldWord(text.slice(start, end)));
}

function isWritten(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++)
    if (word.charCodeAt(i) !== UNITS[FOLD[text.charCodeAt(start + i)]!]) return false;
  return true;
}

function unitsOfCodes(): Uint8Array {
  const units = new Uint8Array(DOUBLE);
  for (const unit of '0123456789abcdefghijklmnopqrstuvwxyz') {
    const at = unit.charCodeAt(0);
    units[FOLD[at]!] = at;
  }
  return units;
}
