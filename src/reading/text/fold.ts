/**
 * Folding: what is written differently is the same name. Case, accents, apostrophes and kinds of space and hyphen
 * are folded away by one table look-up a character; soft hyphens, zero-width characters and combining marks are skipped.
 * A folded character is a small number, so that names can be walked in a trie without making strings.
 */

/** Ends every name: punctuation, line ends, symbols. */
export const BREAK = 0;
/** Not seen at all: soft hyphen, zero-width characters, combining marks. */
export const SKIP = 1;
export const SPACE = 2;
export const HYPHEN = 3;
/** Marks that may stand inside a name, but are no part of a word: ' . & + */
export const APOSTROPHE = 4;
const MARKS = "'.&+";
/** From here on folded characters are parts of words: digits, then a to z. */
export const FIRST_WORD = 10;
const DIGIT_ZERO = FIRST_WORD;
const LETTER_A = DIGIT_ZERO + 10;
/** The letter of the genitive. */
export const LETTER_S = LETTER_A + 18;
/** A letter that folds to two: ß, æ, œ, þ. */
export const DOUBLE = LETTER_A + 26;
const DOUBLES = ['ss', 'ae', 'oe', 'th'];
/** A letter of another script, see {@link foldOther}. */
export const OTHER = 60;
/** All folded characters are smaller than this. */
export const ALPHABET = 64;

/** Letters whose folding Unicode's decomposition does not give. */
const LIKE: Record<string, string> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ſ: 's',
  ĸ: 'k',
};
const DOUBLED: Record<string, number> = { ß: 0, æ: 1, œ: 2, þ: 3 };

/** The folded character of every UTF-16 code unit. */
export const FOLD: Uint8Array = buildTable();

function buildTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  // Everything past Latin is taken for a letter of another script, but for the blocks of marks and symbols.
  table.fill(OTHER, 0x370);
  for (const [from, to] of [
    [0x2000, 0x2bff],
    [0x2e00, 0x2e7f],
    [0x3000, 0x303f],
    [0xd800, 0xf8ff],
    [0xfe10, 0xfe6f],
    [0xff00, 0xff0f],
    [0xff1a, 0xff20],
    [0xff3b, 0xff40],
    [0xff5b, 0xff65],
    [0xfff0, 0xffff],
  ] as const)
    table.fill(BREAK, from, to + 1);
  for (const [from, to] of [
    [0x300, 0x36f],
    [0x200b, 0x200f],
    [0x2060, 0x2064],
    [0xfe00, 0xfe0f],
  ] as const)
    table.fill(SKIP, from, to + 1);
  table[0xad] = SKIP;
  table[0xfeff] = SKIP;
  for (const unit of [0x09, 0x20, 0xa0, 0x202f, 0x205f, 0x3000]) table[unit] = SPACE;
  table.fill(SPACE, 0x2000, 0x200b);
  for (const unit of [0x2d, 0x2010, 0x2011, 0x2012, 0x2013, 0x2212, 0xff0d]) table[unit] = HYPHEN;
  for (const unit of [0x27, 0x60, 0xb4, 0x2018, 0x2019, 0x201b, 0x2bc, 0x2032, 0xff07])
    table[unit] = APOSTROPHE;
  for (let i = 1; i < MARKS.length; i++) table[MARKS.charCodeAt(i)] = APOSTROPHE + i;
  for (let digit = 0; digit < 10; digit++) {
    table[0x30 + digit] = DIGIT_ZERO + digit;
    table[0xff10 + digit] = DIGIT_ZERO + digit;
  }
  for (const [from, to] of [
    [0x41, 0x24f],
    [0x1e00, 0x1eff],
    [0xff21, 0xff5a],
  ] as const)
    for (let unit = from; unit <= to; unit++) {
      const letter = String.fromCharCode(unit).toLowerCase();
      const plain = LIKE[letter] ?? letter.normalize('NFKD').charAt(0);
      const double = DOUBLED[letter];
      if (double !== undefined) table[unit] = DOUBLE + double;
      else if (plain >= 'a' && plain <= 'z') table[unit] = LETTER_A + plain.charCodeAt(0) - 0x61;
      else if (/\p{L}/u.test(letter)) table[unit] = OTHER;
    }
  return table;
}

/** The two folded characters of a {@link DOUBLE} letter. */
export function foldDouble(code: number): readonly [number, number] {
  const pair = DOUBLES[code - DOUBLE] ?? '';
  return [LETTER_A + pair.charCodeAt(0) - 0x61, LETTER_A + pair.charCodeAt(1) - 0x61];
}

/** A letter of another script as four folded characters: {@link OTHER} and its lower-case code unit in three parts. */
export function foldOther(unit: number): readonly [number, number, number, number] {
  const lower = unit < 0x600 || unit > 0x10a0 ? String.fromCharCode(unit).toLowerCase().charCodeAt(0) : unit;
  return [OTHER, lower >> 12, (lower >> 6) & 63, lower & 63];
}

/**
 * Folds a name: white space and hyphens become one {@link SPACE}, skipped characters vanish.
 * Gives nothing for a name with a break in it, or without a letter or digit.
 */
export function foldName(name: string): number[] | undefined {
  const codes: number[] = [];
  let word = false;
  for (let i = 0; i < name.length; i++) {
    const unit = name.charCodeAt(i);
    const code = FOLD[unit]!;
    if (code === SKIP) continue;
    if (code === BREAK) return undefined;
    if (code === SPACE || code === HYPHEN) {
      if (codes.length > 0 && codes.at(-1) !== SPACE) codes.push(SPACE);
      continue;
    }
    if (code >= FIRST_WORD) word = true;
    if (code === OTHER) codes.push(...foldOther(unit));
    else if (code >= DOUBLE) codes.push(...foldDouble(code));
    else codes.push(code);
  }
  if (codes.at(-1) === SPACE) codes.pop();
  return word ? codes : undefined;
}

/** Whether a UTF-16 code unit is part of a word: a letter, a digit or a mark that combines with one. */
export function isWordUnit(unit: number): boolean {
  const code = FOLD[unit]!;
  return code >= FIRST_WORD || code === SKIP;
}

/** The plain lower-case form of a word, for word lists: accents off, apostrophes straight, hyphens as one space. */
export function foldWord(word: string): string {
  let plain = '';
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    const code = FOLD[unit]!;
    if (code >= LETTER_A && code < DOUBLE) plain += String.fromCharCode(0x61 + code - LETTER_A);
    else if (code >= DIGIT_ZERO && code < LETTER_A) plain += String.fromCharCode(0x30 + code - DIGIT_ZERO);
    else if (code >= DOUBLE && code < OTHER) plain += DOUBLES[code - DOUBLE];
    else if (code === APOSTROPHE) plain += "'";
    else if (code === SPACE || code === HYPHEN) plain += ' ';
    else if (code !== SKIP) plain += word[i]!.toLowerCase();
  }
  return plain;
}
