/** A language's grammar of quantities made ready for reading: its words in a trie, its expressions in trees. */
import type { Bound } from '../../knowledge/vocabulary.ts';
import { DOUBLE, FOLD, foldDouble, foldWord, LETTER_S, OTHER, SKIP } from '../text/fold.ts';
import { CODE_WORDS, currencyOf, readMoney, SIGN_PREFIXES } from './currencies.ts';
import { expand, ExpressionTree } from './expressions.ts';
import { Entry, markCode } from './entry.ts';
import type { QuantityGrammar } from './languages/grammar.ts';

export interface Lexicon {
  grammar: QuantityGrammar;
  entries: readonly Entry[];
  /** Node of the trie of words × letter → next node, 0 for none. */
  trie: Uint16Array;
  /** Node → index of the entry that ends there, 0 for none. */
  ends: Uint16Array;
  /** Nodes where a number word ends, for the words that are written as one. */
  numeralEnds: Uint8Array;
  /** Entries of dollars by their prefix. */
  prefixed: ReadonlyMap<string, number>;
  /** Before an amount, walked backwards. */
  before: ExpressionTree<Bound>;
  after: ExpressionTree<Bound>;
  percent: ExpressionTree<true>;
  countries: ExpressionTree<string>;
  /** Links between two amounts. */
  links: ExpressionTree<Link>;
  /** What may lead a range, walked backwards. */
  leads: ExpressionTree<Lead>;
  topical: ReadonlySet<number>;
  /** Folded beginnings of words, see {@link QuantityGrammar}. */
  changes: readonly string[];
  counted: readonly string[];
  worth: readonly string[];
  /** The code of an expression's word or mark. */
  code(word: string): number;
}

export type Lead = 'between' | 'from';
/** What a word between two amounts may be, as flags. */
export type Link = number;
export const LINK_AND = 1;
export const LINK_TO = 2;
export const LINK_FREE = 4;
export const LINK_OR = 8;
export const LINK_RISE = 16;
/** "1,3 of the 1,7 billion": shares the unit. */
export const LINK_SHARE = 32;

export const LETTERS = 26;
/** The folded character of the first letter. */
export const FIRST_LETTER = LETTER_S - 18;

/** Compiles a grammar; done once a language, when it is first read. */
export function compile(grammar: QuantityGrammar): Lexicon {
  const entries: Entry[] = [new Entry('')];
  const index = new Map<string, number>();
  const indexOf = (word: string): number => {
    const folded = foldWord(word);
    let at = index.get(folded);
    if (at === undefined) {
      at = entries.push(new Entry(folded)) - 1;
      index.set(folded, at);
    }
    return at;
  };
  const entry = (word: string): Entry => entries[indexOf(word)]!;
  const code = (word: string): number =>
    word.length === 1 && FOLD[word.charCodeAt(0)]! < FIRST_LETTER
      ? markCode(word.charCodeAt(0))
      : indexOf(word);
  const tree = <T>(
    lists: readonly (readonly [readonly string[], T])[],
    backwards = false,
  ): ExpressionTree<T> => {
    const root = new ExpressionTree<T>();
    for (const [list, value] of lists)
      for (const expression of list)
        for (const sequence of expand(expression, grammar.forms)) {
          const codes = sequence.map(code);
          root.add(backwards ? codes.toReversed() : codes, value);
        }
    return root;
  };

  fillNumerals(grammar, entry);
  fillMoney(grammar, entry);
  fillDates(grammar, entry);
  for (const word of grammar.of) entry(word).of = true;
  for (const word of grammar.articles) entry(word).the = true;
  for (const word of grammar.rates) entry(word).rate = true;
  for (const word of grammar.otherUnits) entry(word).otherUnit = true;
  for (const word of grammar.elliptic.before) entry(word).beforeBare = true;
  for (const word of grammar.elliptic.after) entry(word).afterBare = true;
  for (const word of grammar.elliptic.percent) entry(word).percentBare = true;

  const prefixed = new Map<string, number>();
  for (const [prefix, currency] of SIGN_PREFIXES) {
    entry(prefix).prefix = currency;
    prefixed.set(
      prefix,
      entries.push(
        Object.assign(new Entry(`${prefix}$`), { money: { code: currency, sign: true }, sumStart: true }),
      ) - 1,
    );
  }
  const bounds = Object.entries(grammar.bounds) as [Bound, readonly string[]][];
  const afters = Object.entries(grammar.after) as [Bound, readonly string[]][];
  const { ranges } = grammar;
  const flags = new Map<string, number>();
  for (const [list, flag] of [
    [ranges.and, LINK_AND],
    [ranges.to, LINK_TO],
    [ranges.freeTo, LINK_FREE],
    [ranges.or, LINK_OR],
    [ranges.rise, LINK_RISE],
    [ranges.share, LINK_SHARE],
  ] as const)
    for (const expression of list)
      for (const sequence of expand(expression, grammar.forms)) {
        const key = sequence.join(' ');
        flags.set(key, (flags.get(key) ?? 0) | flag);
      }
  const before = tree(
    bounds.map(([bound, list]) => [list, bound] as const),
    true,
  );
  for (const [, list] of bounds)
    for (const expression of list)
      for (const sequence of expand(expression, grammar.forms))
        for (const word of sequence) if (code(word) > 0) entry(word).boundWord = true;
  const after = tree(afters.map(([bound, list]) => [list, bound] as const));
  const percent = tree([[grammar.percent, true as const]]);
  for (const expression of grammar.percent)
    for (const [first = ''] of expand(expression, grammar.forms))
      if (code(first) > 0) entry(first).percentStart = true;
  for (const nation of Object.keys(grammar.countries)) entry(nation.split(' ')[0]!).countryStart = true;
  const countries = tree(
    Object.entries(grammar.countries).map(([word, country]) => [[word], country] as const),
  );
  const links = tree([...flags].map(([word, flag]) => [[word], flag] as const));
  const leads = tree<Lead>(
    [
      [ranges.between, 'between'],
      [ranges.from, 'from'],
    ],
    true,
  );
  const topical = new Set(grammar.topical.map(code));
  return {
    grammar,
    entries,
    prefixed,
    before,
    after,
    percent,
    countries,
    links,
    leads,
    topical,
    changes: grammar.changes.map(foldWord),
    counted: grammar.counted.map(foldWord),
    worth: grammar.worth.map(foldWord),
    code,
    // The trie is made when the last reader of the grammar has asked for its words: see `seal`.
    trie: new Uint16Array(0),
    ends: new Uint16Array(0),
    numeralEnds: new Uint8Array(0),
  };
}

/** Builds the trie of all words that were asked for. Called once, when every expression has been compiled. */
export function seal(lexicon: Lexicon): void {
  const nodes: number[][] = [Array.from<number>({ length: LETTERS }).fill(0)];
  const ends: number[] = [0];
  const numeralEnds: number[] = [0];
  for (const [at, { word, number, times, tenths }] of lexicon.entries.entries()) {
    if (!/^[a-z]+$/.test(word)) continue;
    let node = 0;
    for (let i = 0; i < word.length; i++) {
      const letter = word.charCodeAt(i) - 0x61;
      let next = nodes[node]![letter]!;
      if (next === 0) {
        next = nodes.push(Array.from<number>({ length: LETTERS }).fill(0)) - 1;
        nodes[node]![letter] = next;
        ends.push(0);
        numeralEnds.push(0);
      }
      node = next;
    }
    ends[node] = at;
    if (number !== undefined || times !== undefined || tenths !== undefined) numeralEnds[node] = 1;
  }
  lexicon.trie = Uint16Array.from(nodes.flat());
  lexicon.ends = Uint16Array.from(ends);
  lexicon.numeralEnds = Uint8Array.from(numeralEnds);
}

/** The node after a UTF-16 code unit: 0 where no word goes on so. A unit that is not seen leaves the node as it is. */
export function step(trie: Uint16Array, node: number, unit: number): number {
  const folded = FOLD[unit]!;
  if (folded === SKIP) return node;
  if (folded < FIRST_LETTER || folded >= OTHER) return 0;
  if (folded < DOUBLE) return trie[node * LETTERS + folded - FIRST_LETTER]!;
  const [first, second] = foldDouble(folded);
  const middle = trie[node * LETTERS + first - FIRST_LETTER]!;
  return middle === 0 ? 0 : trie[middle * LETTERS + second - FIRST_LETTER]!;
}

function fillNumerals({ numerals }: QuantityGrammar, entry: (word: string) => Entry): void {
  for (const [word, value] of Object.entries(numerals.words))
    Object.assign(entry(word), { number: value, sumStart: true, dateStart: true });
  // "Un veintiunavo": where fractions are read an article may begin one.
  const sumStart = numerals.fractions !== undefined;
  for (const word of numerals.articles)
    Object.assign(entry(word), { article: true, sumStart, dateStart: false });
  for (const [word, value] of Object.entries(numerals.multipliers))
    Object.assign(entry(word), { times: value, sumStart: true, dateStart: true });
  for (const [word, value] of Object.entries(numerals.scales))
    Object.assign(entry(word), { times: value, bare: true });
  for (const [word, value] of Object.entries(numerals.shorts)) entry(word).short = value;
  for (const [word, value] of Object.entries(numerals.letters)) entry(word).letter = value;
  for (const [word, value] of Object.entries(numerals.rough))
    Object.assign(entry(word), { rough: value, sumStart: true, dateStart: true });
  for (const [word, value] of Object.entries(numerals.parts))
    Object.assign(entry(word), { part: value, sumStart: true });
  for (const [word, value] of Object.entries(numerals.tenths ?? {}))
    Object.assign(entry(word), { tenths: value, sumStart: true });
  for (const [word, join] of Object.entries(numerals.joins)) entry(word).join = join;
  for (const [word, fraction] of Object.entries(numerals.fractions ?? {}))
    Object.assign(entry(word), { fraction, sumStart: true });
  for (const word of numerals.partLinks) entry(word).partLink = true;
  for (const word of numerals.points) entry(word).point = true;
  for (const word of numerals.over ?? []) entry(word).over = true;
  for (const word of numerals.minus) Object.assign(entry(word), { minus: true, sumStart: true });
}

function fillMoney({ currencies, countries }: QuantityGrammar, entry: (word: string) => Entry): void {
  for (const [word, money] of CODE_WORDS) Object.assign(entry(word), { money, sumStart: true });
  for (const [word, note] of Object.entries(currencies)) {
    const money = readMoney(note);
    Object.assign(entry(word), { money, sumStart: true });
    // "Hongkongdollar", "Schweizerfranken": the country in one with its currency.
    if (money.family === undefined || money.parts !== undefined) continue;
    for (const [nation, country] of Object.entries(countries)) {
      const code = nation.length > 2 ? currencyOf(money.family, country) : undefined;
      if (code !== undefined) Object.assign(entry(nation.replaceAll(' ', '') + word), { money: { code } });
    }
  }
}

function fillDates({ dates }: QuantityGrammar, entry: (word: string) => Entry): void {
  for (const [word, month] of Object.entries(dates.months))
    Object.assign(entry(word), { month, dateStart: true });
  for (const word of dates.weakMonths) entry(word).weakMonth = true;
  for (const [word, weekday] of Object.entries(dates.weekdays))
    Object.assign(entry(word), { weekday, dateStart: true });
  for (const [word, unit] of Object.entries(dates.units))
    Object.assign(entry(word), { unit, dateStart: true });
  for (const [word, dateLetter] of Object.entries(dates.letters))
    Object.assign(entry(word), { dateLetter, dateStart: true });
  for (const [word, season] of Object.entries(dates.seasons))
    Object.assign(entry(word), { season, dateStart: true });
  for (const [word, ordinal] of Object.entries(dates.ordinals))
    Object.assign(entry(word), { ordinal, dateStart: true });
  for (const word of dates.ordinalMarks) entry(word).ordinalMark = true;
  for (const [word, relative] of Object.entries(dates.relatives))
    Object.assign(entry(word), { relative, dateStart: true });
  for (const [word, fuzzy] of Object.entries(dates.fuzzy))
    Object.assign(entry(word), { fuzzy, dateStart: true });
  for (const word of dates.ahead) entry(word).ahead = true;
  for (const word of dates.behind) entry(word).behind = true;
  for (const word of dates.leads) entry(word).dateLead = true;
}
