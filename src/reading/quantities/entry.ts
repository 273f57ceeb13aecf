/** What a word of the lexicon may be, and the codes of tokens. */
import type { Money } from './currencies.ts';
import type { TimeUnit } from './languages/grammar.ts';

/** What a word may be in a quantity. A class, so that all have one shape and are fast to ask. */
export class Entry {
  /** Folded. */
  readonly word: string;
  /** Added up: two, twenty. */
  number: number | undefined = undefined;
  /** A number that is an article too. */
  article = false;
  /** Multiplies what stands before it. */
  times: number | undefined = undefined;
  /** Multiplies, and is itself no number. */
  bare = false;
  /** A scale written short: bn. */
  short: number | undefined = undefined;
  /** A scale in one letter. */
  letter: number | undefined = undefined;
  /** About so many. */
  rough: number | undefined = undefined;
  /** In hundredths. */
  part: number | undefined = undefined;
  /** In tenths: anderthalb. */
  tenths: number | undefined = undefined;
  /** How many of this part make a whole: 5 for quinto. */
  fraction: number | undefined = undefined;
  /** Between a whole and its part: "and (a half)". */
  partLink = false;
  /** The decimal mark in words. */
  point = false;
  /** Between the words of a number: where it may stand. */
  join: 'hundred' | 'ten' | 'any' | undefined = undefined;
  minus = false;
  /** "One over three". */
  over = false;
  money: Money | undefined = undefined;
  /** A code before or after a dollar sign. */
  prefix: string | undefined = undefined;
  month: number | undefined = undefined;
  weakMonth = false;
  weekday: number | undefined = undefined;
  unit: TimeUnit | undefined = undefined;
  dateLetter: 'quarter' | 'half' | 'fiscal' | undefined = undefined;
  /** 0 is spring. */
  season: number | undefined = undefined;
  ordinal: number | undefined = undefined;
  ordinalMark = false;
  relative: -1 | 0 | 1 | undefined = undefined;
  fuzzy: number | undefined = undefined;
  ahead = false;
  behind = false;
  /** A month that is another word as well is a month after it. */
  dateLead = false;
  of = false;
  the = false;
  otherUnit = false;
  /** "A" of "a week". */
  rate = false;
  /** Beside a number without its unit, see `elliptic` of the grammar. */
  beforeBare = false;
  afterBare = false;
  percentBare = false;
  /** Part of an expression for a bound. */
  boundWord = false;
  /** The first word for percent. */
  percentStart = false;
  /** The first word of a country's name or adjective. */
  countryStart = false;
  /** A sum may begin here. */
  sumStart = false;
  /** A date may begin here. */
  dateStart = false;

  constructor(word: string) {
    this.word = word;
  }
}

/** Codes of tokens that are no words of the lexicon; those are their index, 0 an unknown word. */
export const FIGURE = -1;
export const NUMERIC_DATE = -2;
/** A number that means nothing: in one with letters, too long, a time of the day. */
export const STUCK = -3;
/** A number that is one word. */
export const COMPOUND = -4;
const MARK = -100;
/** The codes of marks go down from here. */
export const FIRST_MARK = MARK;
/** The code of a punctuation mark or sign. */
export function markCode(unit: number): number {
  return MARK - unit;
}
export function markUnit(code: number): number {
  return MARK - code;
}
export const HYPHEN_MARK = markCode(0x2d);
