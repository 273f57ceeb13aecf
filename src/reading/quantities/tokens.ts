/** A line of the text as tokens: figures, words of the lexicon, unknown words, marks. One pass, one array slot a token. */
import { DOUBLE, FIRST_WORD, FOLD, foldWord, HYPHEN, SKIP, SPACE } from '../text/fold.ts';
import { readCompound } from './compounds.ts';
import { type Money, SIGN_PREFIXES, SIGNS } from './currencies.ts';
import { isDigit, readFigure, readFiguredDate } from './figures.ts';
import {
  COMPOUND,
  Entry,
  FIGURE,
  FIRST_MARK,
  HYPHEN_MARK,
  markCode,
  markUnit,
  NUMERIC_DATE,
  STUCK,
} from './entry.ts';
import { FIRST_LETTER, LETTERS, type Lexicon, step } from './lexicon.ts';

/** Of a figure: thousands were marked; see {@link readFigure} for what is doubtful. */
export const GROUPED = 1;
export const DOUBTFUL = 2;

/** Longer words are no number words. */
const LONGEST_COMPOUND = 80;
const UNKNOWN = new Entry('');
const PERCENT_MARK = markCode(0x25);

/** What a UTF-16 code unit is to the tokens: a plain letter (0 to 25), another letter, a digit, blank or a mark. */
const OTHER_LETTER = 26;
const FIGURED = 27;
const BLANK = 28;
const MARKED = 29;
const KINDS = buildKinds();

function buildKinds(): Uint8Array {
  const kinds = new Uint8Array(FOLD.length);
  for (let unit = 0; unit < kinds.length; unit++) {
    const folded = FOLD[unit]!;
    if (isDigit(unit)) kinds[unit] = FIGURED;
    else if (folded === SPACE || folded === SKIP) kinds[unit] = BLANK;
    else if (folded < FIRST_WORD) kinds[unit] = MARKED;
    else kinds[unit] = folded >= FIRST_LETTER && folded < DOUBLE ? folded - FIRST_LETTER : OTHER_LETTER;
  }
  return kinds;
}

function larger<T extends Int32Array | Float64Array | Uint8Array>(old: T, fresh: T): T {
  fresh.set(old);
  return fresh;
}

export class Line {
  readonly text: string;
  readonly lexicon: Lexicon;
  count = 0;
  start = new Int32Array(256);
  end = new Int32Array(256);
  code = new Int32Array(256);
  /** Of a figure its digits, of a compound its value, of a date in figures the day. */
  value = new Float64Array(256);
  decimals = new Uint8Array(256);
  /** Digits before the decimal mark. */
  whole = new Uint8Array(256);
  flags = new Uint8Array(256);
  /** Indexes of the tokens at which a quantity may begin. */
  triggers: number[] = [];

  constructor(text: string, lexicon: Lexicon) {
    this.text = text;
    this.lexicon = lexicon;
  }

  /** Cuts a line of the text into tokens; the tokens of an earlier line are dropped. */
  read(from: number, to: number): void {
    this.count = 0;
    this.triggers.length = 0;
    let at = from;
    while (at < to) {
      const unit = this.text.charCodeAt(at);
      const kind = KINDS[unit]!;
      if (kind === BLANK) at++;
      else if (kind === FIGURED) at = this.readDigits(at);
      else if (kind === MARKED) at = this.readMark(at, unit, FOLD[unit]!, to);
      else at = this.readWord(at, to);
    }
  }

  entry(index: number): Entry {
    const code = index >= 0 && index < this.count ? this.code[index]! : 0;
    return code > 0 ? this.lexicon.entries[code]! : UNKNOWN;
  }

  /** The code of a token; 0, an unknown word, outside the line. */
  codeAt(index: number): number {
    return index >= 0 && index < this.count ? this.code[index]! : 0;
  }

  isMark(index: number, mark: string): boolean {
    return index >= 0 && index < this.count && this.code[index] === markCode(mark.charCodeAt(0));
  }

  /** The currency whose sign a token is. */
  signAt(index: number): Money | undefined {
    const code = this.codeAt(index);
    return code <= FIRST_MARK ? SIGNS.get(markUnit(code)) : undefined;
  }

  /** The currency that a token names or whose sign it is. */
  currencyAt(index: number): Money | undefined {
    const { money } = this.entry(index);
    if (money === undefined) return this.signAt(index);
    return money.capitals === true && !this.isUpper(index) ? undefined : money;
  }

  isHyphen(index: number): boolean {
    return this.codeAt(index) === HYPHEN_MARK;
  }

  /** The index after a percent sign or word at a token. */
  percentAt(index: number): number | undefined {
    if (this.codeAt(index) !== PERCENT_MARK && !this.entry(index).percentStart) return undefined;
    return this.lexicon.percent.match(this.code, index, this.count)?.next;
  }

  countryAt(index: number): { value: string; next: number } | undefined {
    if (!this.entry(index).countryStart) return undefined;
    return this.lexicon.countries.match(this.code, index, this.count);
  }

  /** In German a capital inside the sentence makes a noun. */
  isNoun(index: number): boolean {
    return index > 0 && this.codeAt(index) >= 0 && this.isCapital(index);
  }

  /** No space stands before a token. */
  isGlued(index: number): boolean {
    return index > 0 && index < this.count && this.end[index - 1] === this.start[index];
  }

  /** The characters between a token and the one before it. */
  gap(index: number): number {
    return index > 0 && index < this.count ? this.start[index]! - this.end[index - 1]! : 9;
  }

  isCapital(index: number): boolean {
    if (index < 0 || index >= this.count) return false;
    const letter = this.text.charAt(this.start[index]!);
    return letter !== letter.toLowerCase();
  }

  isUpper(index: number): boolean {
    const word = this.text.slice(this.start[index], this.end[index]);
    return word === word.toUpperCase();
  }

  private push(start: number, end: number, code: number): number {
    const index = this.count++;
    if (index >= this.code.length) this.grow();
    this.start[index] = start;
    this.end[index] = end;
    this.code[index] = code;
    return index;
  }

  private grow(): void {
    const size = this.code.length * 2;
    this.start = larger(this.start, new Int32Array(size));
    this.end = larger(this.end, new Int32Array(size));
    this.code = larger(this.code, new Int32Array(size));
    this.value = larger(this.value, new Float64Array(size));
    this.decimals = larger(this.decimals, new Uint8Array(size));
    this.whole = larger(this.whole, new Uint8Array(size));
    this.flags = larger(this.flags, new Uint8Array(size));
  }

  private readDigits(at: number): number {
    const { grammar } = this.lexicon;
    const stuck = this.isInName(at);
    const date = stuck ? undefined : readFiguredDate(this.text, at, grammar.dayFirst);
    if (date !== undefined) {
      const index = this.push(at, date.end, NUMERIC_DATE);
      this.value[index] = date.day;
      this.triggers.push(index);
      return date.end;
    }
    const figure = readFigure(this.text, at, grammar);
    if (typeof figure === 'number') {
      this.push(at, figure, STUCK);
      return figure;
    }
    const index = this.push(at, figure.end, stuck ? STUCK : FIGURE);
    this.value[index] = figure.mantissa;
    this.decimals[index] = figure.decimals;
    this.whole[index] = figure.whole;
    this.flags[index] = (figure.grouped ? GROUPED : 0) | (figure.doubtful ? DOUBTFUL : 0);
    this.triggers.push(index);
    return figure.end;
  }

  /** Whether a figure is part of a name: GB300, GPT-5. */
  private isInName(at: number): boolean {
    const last = this.count - 1;
    if (last < 0) return false;
    const code = this.code[last]!;
    if (code < 0) return false;
    const glued = this.end[last] === at;
    const hyphened = !glued && this.end[last] === at - 1 && FOLD[this.text.charCodeAt(at - 1)] === HYPHEN;
    if (!glued && !hyphened) return false;
    const { money, prefix, dateLetter, month } = this.entry(last);
    if (glued) {
      if (money?.capitals === true && !this.isUpper(last)) return true;
      return money?.sign !== true && dateLetter === undefined;
    }
    return code === 0 || ((prefix !== undefined || dateLetter !== undefined) && month === undefined);
  }

  private readWord(at: number, to: number): number {
    const { trie, ends, numeralEnds, grammar } = this.lexicon;
    const { text } = this;
    let node = 0;
    let numeral = 0;
    let end = at;
    for (; end < to; end++) {
      const unit = text.charCodeAt(end);
      const kind = KINDS[unit]!;
      if (kind < LETTERS) node = trie[node * LETTERS + kind]!;
      else if (kind === OTHER_LETTER) node = step(trie, node, unit);
      else if (FOLD[unit] === SKIP) continue;
      else break;
      numeral |= numeralEnds[node]!;
      if (node !== 0) continue;
      // No word goes on like this: on to its end.
      for (end++; end < to; end++)
        if (KINDS[text.charCodeAt(end)]! > OTHER_LETTER && FOLD[text.charCodeAt(end)] !== SKIP) break;
      break;
    }
    let code = ends[node]!;
    let value = 0;
    if (
      code === 0 &&
      numeral === 1 &&
      grammar.numerals.compounds !== undefined &&
      end - at <= LONGEST_COMPOUND
    ) {
      const compound = readCompound(foldWord(text.slice(at, end)), grammar.numerals);
      if (compound !== undefined) {
        code = COMPOUND;
        value = compound;
      }
    }
    const last = this.count - 1;
    // "U$D", "U$S": what follows the sign is part of it.
    if (
      end === at + 1 &&
      last >= 0 &&
      this.end[last] === at &&
      text.charAt(at - 1) === '$' &&
      /[uU]/.test(text.charAt(at - 2)) &&
      /[dDsS]/.test(text.charAt(at))
    ) {
      this.end[last] = end;
      return end;
    }
    const index = this.push(at, end, code);
    this.value[index] = value;
    const entry = code > 0 ? this.lexicon.entries[code]! : UNKNOWN;
    if (code === COMPOUND || entry.sumStart || entry.dateStart) this.triggers.push(index);
    if (last >= 0 && this.end[last] === at && this.code[last] === FIGURE && !fitsFigure(entry))
      this.code[last] = STUCK;
    return end;
  }

  private readMark(at: number, unit: number, folded: number, to: number): number {
    const { text } = this;
    const last = this.count - 1;
    const glued = last >= 0 && this.end[last] === at;
    const next = at + 1 < to ? text.charCodeAt(at + 1) : 0x20;
    const nextWord = FOLD[next]! >= FIRST_WORD;
    // An address: nothing in it counts.
    if (unit === 0x3a && next === 0x2f && text.charCodeAt(at + 2) === 0x2f) {
      let end = at;
      while (end < to && FOLD[text.charCodeAt(end)] !== SPACE) end++;
      if (glued) this.code[last] = STUCK;
      return end;
    }
    // An apostrophe or hyphen inside a word parts two words and is nothing itself.
    if (
      glued &&
      nextWord &&
      (folded === HYPHEN || isApostrophe(unit)) &&
      !(isDigit(next) && isDigit(text.charCodeAt(at - 1)))
    )
      return at + 1;
    if (isApostrophe(unit) && glued && this.code[last]! >= 0) return at + 1;
    // The full stop of an abbreviation.
    if (unit === 0x2e && glued && this.entry(last).short !== undefined) return at + 1;
    if (unit === 0x2e && glued && this.entry(last).month !== undefined && this.entry(last).weakMonth)
      return at + 1;
    if (unit === 0x2e && glued && this.entry(last).money?.sign === true) return at + 1;
    if (unit === 0x2e && glued && this.entry(last).boundWord && at - this.start[last]! <= 3) return at + 1;
    const money = SIGNS.get(unit);
    if (unit === 0x24 || unit === 0xa5) {
      const { prefix, word } = this.entry(last);
      const spaced = last >= 0 && this.end[last] === at - 1 && SPACED_PREFIXES.has(word);
      if (prefix !== undefined && (glued || spaced) && SIGN_PREFIXES.has(word)) {
        this.code[last] = this.lexicon.prefixed.get(word)!;
        this.end[last] = at + 1;
        if (this.triggers.at(-1) !== last) this.triggers.push(last);
        return at + 1;
      }
    }
    const index = this.push(at, at + 1, folded === HYPHEN ? HYPHEN_MARK : markCode(unit));
    if (money !== undefined) this.triggers.push(index);
    return at + 1;
  }
}

/** Prefixes of the dollar that are no word of their own, so that a space may follow. */
const SPACED_PREFIXES: ReadonlySet<string> = new Set([
  'us',
  'usd',
  'c',
  'ca',
  'cad',
  'hk',
  'hkd',
  'nz',
  'nzd',
  'aud',
  'mxn',
  'sgd',
]);

function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019;
}

/** What may stand in one with the figure before it. */
function fitsFigure(entry: Entry): boolean {
  return (
    entry.short !== undefined ||
    entry.letter !== undefined ||
    entry.money !== undefined ||
    entry.times !== undefined ||
    entry.ordinalMark ||
    entry.dateLetter !== undefined ||
    entry.word === 'c' ||
    entry.word === 'pct'
  );
}
