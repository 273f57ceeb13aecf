/**
 * What a language's file says about its numbers, money and dates. Words are written as usual: case and accents are
 * folded away. In an expression `<name>` stands for any word of {@link QuantityGrammar.forms}, `a|b` for one of
 * several words, and a trailing `?` for what may be missing.
 */
import type { Bound } from '../../../knowledge/vocabulary.ts';

export type TimeUnit = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year';

/**
 * What a date pattern means where its words do not tell: `ago` and `later` count from today, `after` too where the
 * sentence looks ahead (it counts from what is told otherwise), `morrow` from tomorrow,
 * `ahead` is a stretch of time that begins now, `next` the next of a unit, `fiscal` a business year, `part` a part of
 * what it names, or just that.
 */
export type DateMark = 'ago' | 'later' | 'after' | 'morrow' | 'ahead' | 'next' | 'fiscal' | 'part';

/** Numbers in words. */
export interface Numerals {
  /** Added up: one to ninety-nine, and hundreds that are one word. */
  words: Readonly<Record<string, number>>;
  /** Of those, the words that are articles too: they count only beside a scale or a currency. */
  articles: readonly string[];
  /** They multiply what stands before them: hundred, thousand, million. */
  multipliers: Readonly<Record<string, number>>;
  /** Plural and the like: they multiply, and are no number where nothing stands before them. */
  scales: Readonly<Record<string, number>>;
  /** Written short, also in one with the figure: bn, mld, Mrd. */
  shorts: Readonly<Record<string, number>>;
  /** Single letters, taken for a scale only in one with a figure or a currency. */
  letters: Readonly<Record<string, number>>;
  /** Roughly so many: a dozen, una trentina. */
  rough: Readonly<Record<string, number>>;
  /** Parts of a whole, in hundredths: half is 50. */
  parts: Readonly<Record<string, number>>;
  /** Words between a whole and its part: "two AND A half", "un miliardo E mezzo". */
  partLinks: readonly string[];
  /** A whole and a half in one word, in tenths: anderthalb is 15. */
  tenths?: Readonly<Record<string, number>>;
  /** The word for the decimal mark. */
  points: readonly string[];
  /** Stands between the words of a number, after a hundred, after a ten, or after either. */
  joins: Readonly<Record<string, 'hundred' | 'ten' | 'any'>>;
  /** Numbers are written as one word: zweiundzwanzig, duemila. The word is what may link the parts. */
  compounds?: { link?: string };
  /** Twenty by twenty: quatre-vingt-dix, soixante et onze. */
  vigesimal?: boolean;
  /** Parts in words, for percentages: un quinto por ciento. By how many make a whole. */
  fractions?: Readonly<Record<string, number>>;
  /** Endings that make a part of a number word: veintiunavo. */
  fractionEndings?: readonly string[];
  /** "One over three". */
  over?: readonly string[];
  /** Minus, as a word. */
  minus: readonly string[];
}

export interface DateWords {
  months: Readonly<Record<string, number>>;
  /** Months that are common words too: they need a neighbour that dates. */
  weakMonths: readonly string[];
  /** Months are written with a capital. */
  capitalMonths?: boolean;
  /** Words after which a weak month is a month: in, since, by. */
  leads: readonly string[];
  /** 1 is Monday. */
  weekdays: Readonly<Record<string, number>>;
  units: Readonly<Record<string, TimeUnit>>;
  /** Quarters and halves in one word or letter: Q is followed by its number. */
  letters: Readonly<Record<string, 'quarter' | 'half' | 'fiscal'>>;
  /** 0 is spring. */
  seasons: Readonly<Record<string, number>>;
  ordinals: Readonly<Record<string, number>>;
  /** In one with a figure: 1st, 1er, 1º. */
  ordinalMarks: readonly string[];
  /** Last, this, next: -1, 0, 1. */
  relatives: Readonly<Record<string, -1 | 0 | 1>>;
  /** Expressions for a day, by their distance in days from today. */
  days: Readonly<Record<string, number>>;
  /** Expressions for a stretch of time, by their distance from the current one: `year -1`. */
  stretches: Readonly<Record<string, string>>;
  /** "A few months": how many the word is taken for. */
  fuzzy: Readonly<Record<string, number>>;
  /**
   * How dates are put, longest first where one begins like another. Classes: `<day>`, `<month>`, `<year>`, `<yy>`,
   * `<weekday>`, `<unit>`, `<days>` (a unit of days), `<n>`, `<nth>`, `<rel>`, `<season>`, `<letter>`. The value says what the expression means
   * where its classes do not tell.
   */
  patterns: readonly (string | readonly [string, DateMark])[];
  /** Before a date that ends something. */
  until: readonly string[];
  /** Before a date by which something is to happen. */
  by: readonly string[];
  /** "From ... to ..." and the like: lead, link. */
  spans: readonly (readonly [lead: string, link: string])[];
  /** Before a date that is still to come: "für Ende Dezember". */
  soon: readonly string[];
  /** Words that tell that their clause looks ahead, and endings of verbs in the future, accents kept. */
  ahead: readonly string[];
  aheadEndings: readonly string[];
  /** The same for what is past. */
  behind: readonly string[];
  behindEndings: readonly string[];
}

export interface QuantityGrammar {
  decimal: '.' | ',';
  /** Whether a plain space groups the thousands. */
  spaceGroups: boolean;
  /** Day before month in `3/7/2027`. */
  dayFirst: boolean;
  /** Nouns are written with a capital. */
  capitalNouns?: boolean;
  forms: Readonly<Record<string, readonly string[]>>;
  numerals: Numerals;
  /** Between a number and what is counted. */
  of: readonly string[];
  articles: readonly string[];
  /** Names of currencies, singular and plural: a code, a family of `FAMILIES`, or a part of one (`GBP/100`); a `?` behind it tells that the word mostly means something else. */
  currencies: Readonly<Record<string, string>>;
  /** Adjectives and names of countries that go with a currency, by ISO 3166 code. */
  countries: Readonly<Record<string, string>>;
  percent: readonly string[];
  bounds: Readonly<Partial<Record<Bound, readonly string[]>>>;
  /** Those of `bounds.over` that mean "about, on" after a noun: "ein Auftrag über 3 Milliarden". */
  topical: readonly string[];
  after: Readonly<Partial<Record<Bound, readonly string[]>>>;
  ranges: {
    between: readonly string[];
    from: readonly string[];
    and: readonly string[];
    to: readonly string[];
    /** Of `to`: also without a lead, between full amounts. */
    freeTo: readonly string[];
    or: readonly string[];
    /** "From 10 UP TO 13": two amounts, not a range. */
    rise: readonly string[];
    /** "1.3 OF THE 1.7 billion". */
    share: readonly string[];
  };
  /** Beginnings of words for growing, shrinking and changing: "rose from 10 to 13" is two amounts. */
  changes: readonly string[];
  /** Beginnings of words for what is counted. */
  counted: readonly string[];
  /** Beginnings of words for what is measured in money: "5 billion in revenue". */
  worth: readonly string[];
  /** Around a number whose unit is left out, because an amount before it has told it: "... to 38.5, from 27". */
  elliptic: {
    /** Words before it. */
    before: readonly string[];
    /** Words after it; the end of a clause does as well. */
    after: readonly string[];
    /** Words before a percentage of the kind: "per il 26 della fondazione". */
    percent: readonly string[];
  };
  /** Words between a count and the time that it is for: "a week", "pro Woche". */
  rates: readonly string[];
  /** Units that are neither money nor counted: years, per, gigawatts. */
  otherUnits: readonly string[];
  dates: DateWords;
}
