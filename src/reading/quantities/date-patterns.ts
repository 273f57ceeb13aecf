/** How a language puts dates: its patterns as one tree over words and classes of words, walked from a token. */
import { COMPOUND, FIGURE, type Lexicon } from './lexicon.ts';
import { expand } from './expressions.ts';
import type { DateMark, TimeUnit } from './languages/grammar.ts';
import { readNumber, valueOf } from './numbers.ts';
import type { Line } from './tokens.ts';

/** What an expression means: see {@link DateMark}, days from today, or units of time from the current one. */
export type Mark = DateMark | number | { unit: TimeUnit; away: number };

/** What a pattern found. */
export interface DateRead {
  at: number;
  next: number;
  mark?: Mark;
  day?: number;
  month?: number;
  year?: number;
  weekday?: number;
  nth?: number;
  relatives: (-1 | 0 | 1)[];
  units: TimeUnit[];
  counts: { count: number; fuzzy: boolean }[];
  letters: { kind: 'quarter' | 'half' | 'fiscal'; number: number }[];
  /** 0 is spring. */
  season?: number;
}

type Found = Omit<DateRead, 'at' | 'next' | 'mark'>;
type ClassName =
  'day' | 'month' | 'year' | 'yy' | 'weekday' | 'unit' | 'days' | 'n' | 'nth' | 'rel' | 'season' | 'letter';

interface Node {
  words: Map<number, Node>;
  classes: { name: ClassName; node: Node }[];
  /** The rank of the pattern that ends here. */
  rank?: number;
  mark?: Mark;
}

const node = (): Node => ({ words: new Map(), classes: [] });

/** Compiles the date patterns of a lexicon's grammar; also marks the words that dates begin with. */
export function compileDates(lexicon: Lexicon): Node {
  const { dates, forms } = lexicon.grammar;
  const root = node();
  let rank = 0;
  const add = (expression: string, mark: Mark | undefined): void => {
    rank++;
    for (const sequence of expand(expression, forms)) {
      let at = root;
      for (const [place, piece] of sequence.entries()) {
        if (piece.startsWith('<')) {
          const name = piece.slice(1, -1) as ClassName;
          if (place === 0 && name === 'unit')
            for (const entry of lexicon.entries) if (entry.unit !== undefined) entry.trigger = true;
          let found = at.classes.find((one) => one.name === name);
          if (found === undefined) at.classes.push((found = { name, node: node() }));
          at = found.node;
        } else {
          const code = lexicon.code(piece);
          if (place === 0 && code > 0) lexicon.entries[code]!.trigger = true;
          let next = at.words.get(code);
          if (next === undefined) at.words.set(code, (next = node()));
          at = next;
        }
      }
      if (at.rank === undefined) {
        at.rank = rank;
        if (mark !== undefined) at.mark = mark;
      }
    }
  };
  for (const [expression, days] of Object.entries(dates.days)) add(expression, days);
  for (const [expression, note] of Object.entries(dates.stretches)) {
    const [unit, away] = note.split(' ');
    add(expression, { unit: unit as TimeUnit, away: Number(away) });
  }
  for (const pattern of dates.patterns)
    if (typeof pattern === 'string') add(pattern, undefined);
    else add(...pattern);
  return root;
}

export type DateTree = Node;

/** Longest pattern, in tokens. */
const LONGEST = 14;

/** The longest date pattern that begins at a token; of equally long ones the first of the grammar. */
export function matchDate(line: Line, tree: DateTree, at: number): DateRead | undefined {
  let best: DateRead | undefined;
  let bestRank = 0;
  const walk = (from: Node, next: number, found: Found): void => {
    if (
      from.rank !== undefined &&
      (best === undefined || next > best.next || (next === best.next && from.rank < bestRank))
    ) {
      best = { ...found, at, next, ...(from.mark === undefined ? {} : { mark: from.mark }) };
      bestRank = from.rank;
    }
    if (next >= line.count || next - at > LONGEST) return;
    const word = from.words.get(line.code[next]!);
    if (word !== undefined) walk(word, next + 1, found);
    for (const { name, node: after } of from.classes) {
      const read = CLASSES[name](line, next, found);
      if (read !== undefined) walk(after, read.next, read.found);
    }
  };
  walk(tree, at, EMPTY);
  return best;
}

const EMPTY: Found = { relatives: [], units: [], counts: [], letters: [] };

type ClassReader = (line: Line, at: number, found: Found) => { next: number; found: Found } | undefined;

const CLASSES: Readonly<Record<ClassName, ClassReader>> = {
  day(line, at, found) {
    const day = readDayNumber(line, at);
    return day === undefined ? undefined : { next: day.next, found: { ...found, day: day.value } };
  },
  month(line, at, found) {
    const { month } = line.entry(at);
    return month === undefined ? undefined : { next: at + 1, found: { ...found, month } };
  },
  year(line, at, found) {
    const year = readYear(line, at);
    return year === undefined ? undefined : { next: year.next, found: { ...found, year: year.value } };
  },
  yy(line, at, found) {
    if (line.codeAt(at) !== FIGURE || line.whole[at] !== 2 || line.decimals[at] !== 0 || line.value[at]! < 32)
      return undefined;
    const two = line.value[at]!;
    return { next: at + 1, found: { ...found, year: two >= 50 ? 1900 + two : 2000 + two } };
  },
  weekday(line, at, found) {
    const { weekday } = line.entry(at);
    return weekday === undefined ? undefined : { next: at + 1, found: { ...found, weekday } };
  },
  unit(line, at, found) {
    const { unit } = line.entry(at);
    return unit === undefined
      ? undefined
      : { next: at + 1, found: { ...found, units: [...found.units, unit] } };
  },
  days(line, at, found) {
    const { unit } = line.entry(at);
    return unit === 'day' || unit === 'week'
      ? { next: at + 1, found: { ...found, units: [...found.units, unit] } }
      : undefined;
  },
  n(line, at, found) {
    const count = readCount(line, at);
    return count === undefined
      ? undefined
      : {
          next: count.next,
          found: { ...found, counts: [...found.counts, { count: count.value, fuzzy: count.fuzzy }] },
        };
  },
  nth(line, at, found) {
    const { ordinal } = line.entry(at);
    if (ordinal !== undefined) return { next: at + 1, found: { ...found, nth: ordinal } };
    if (line.codeAt(at) !== FIGURE || line.whole[at] !== 1 || line.decimals[at] !== 0) return undefined;
    if (line.entry(at + 1).ordinalMark === true && line.isGlued(at + 1))
      return { next: at + 2, found: { ...found, nth: line.value[at]! } };
    if (line.isMark(at + 1, '.') && line.isGlued(at + 1))
      return { next: at + 2, found: { ...found, nth: line.value[at]! } };
    return undefined;
  },
  rel(line, at, found) {
    const { relative } = line.entry(at);
    return relative === undefined
      ? undefined
      : { next: at + 1, found: { ...found, relatives: [...found.relatives, relative] } };
  },
  season(line, at, found) {
    const { season } = line.entry(at);
    return season === undefined ? undefined : { next: at + 1, found: { ...found, season } };
  },
  letter(line, at, found) {
    const { dateLetter } = line.entry(at);
    if (
      dateLetter !== undefined &&
      line.codeAt(at + 1) === FIGURE &&
      line.gap(at + 1) <= (dateLetter === 'fiscal' ? 1 : 0) &&
      line.decimals[at + 1] === 0
    )
      return letterOf(found, dateLetter, line.value[at + 1]!, at + 2);
    // "3T25", "1H 2026".
    const behind = line.entry(at + 1).dateLetter;
    if (behind === undefined || !line.isGlued(at + 1) || !line.isUpper(at + 1)) return undefined;
    if (line.codeAt(at) !== FIGURE || line.whole[at] !== 1 || line.decimals[at] !== 0) return undefined;
    const last = at + 2;
    const dated = line.isGlued(last) && line.codeAt(last) === FIGURE && line.whole[last] === 2;
    const read = letterOf(found, behind, line.value[at]!, dated ? last + 1 : last);
    return dated && read !== undefined
      ? { next: read.next, found: { ...read.found, year: 2000 + line.value[last]! } }
      : read;
  },
};

function letterOf(
  found: Found,
  kind: 'quarter' | 'half' | 'fiscal',
  number: number,
  next: number,
): ReturnType<ClassReader> {
  const most = kind === 'quarter' ? 4 : kind === 'half' ? 2 : 2199;
  if (number < 1 || number > most || (kind === 'fiscal' && number > 99 && number < 1900)) return undefined;
  return { next, found: { ...found, letters: [...found.letters, { kind, number }] } };
}

interface Read {
  value: number;
  next: number;
}

/** 28, 28th, 1er, 28. (before a month), twenty-first, ventuno. */
function readDayNumber(line: Line, at: number): Read | undefined {
  if (line.codeAt(at) === FIGURE) {
    const value = line.value[at]!;
    if (line.decimals[at] !== 0 || line.whole[at]! > 2 || value < 1 || value > 31) return undefined;
    const glued = line.isGlued(at + 1);
    if (glued && (line.entry(at + 1).ordinalMark === true || line.isMark(at + 1, '°')))
      return { value, next: at + 2 };
    if (glued && line.isMark(at + 1, '.') && line.entry(at + 2).month !== undefined)
      return { value, next: at + 2 };
    return { value, next: at + 1 };
  }
  const first = line.entry(at);
  if (first.ordinal !== undefined && first.ordinal > 0) return { value: first.ordinal, next: at + 1 };
  if (first.number !== undefined && first.number >= 20 && first.number <= 30) {
    const { ordinal } = line.entry(at + 1);
    if (ordinal !== undefined && ordinal > 0 && ordinal < 10)
      return { value: first.number + ordinal, next: at + 2 };
  }
  if ((first.number === undefined && line.codeAt(at) !== COMPOUND) || first.article === true)
    return undefined;
  const number = readNumber(line, at);
  if (number === undefined || number.scaled) return undefined;
  const value = valueOf(number);
  return Number.isInteger(value) && value >= 1 && value <= 31 ? { value, next: number.next } : undefined;
}

/** 2025, "two thousand", "nineteen seventy eight", duemiladiciotto. */
function readYear(line: Line, at: number): Read | undefined {
  if (line.codeAt(at) === FIGURE) {
    const value = line.value[at]!;
    if (
      line.decimals[at] !== 0 ||
      line.whole[at] !== 4 ||
      (line.flags[at]! & 1) !== 0 ||
      value < 1300 ||
      value > 2199
    )
      return undefined;
    return { value, next: at + 1 };
  }
  const first = line.entry(at);
  if (first.number === undefined && first.times === undefined && line.codeAt(at) !== COMPOUND)
    return undefined;
  if (first.article === true) return undefined;
  const whole = readNumber(line, at);
  if (whole === undefined) return undefined;
  const value = valueOf(whole);
  if (Number.isInteger(value) && value >= 1100 && value < 2200) return { value, next: whole.next };
  if (value < 13 || value > 21) return undefined;
  const rest = readNumber(line, whole.next);
  if (rest === undefined || rest.figure || rest.scaled) return undefined;
  const years = valueOf(rest);
  return Number.isInteger(years) && years >= 10 && years < 100
    ? { value: value * 100 + years, next: rest.next }
    : undefined;
}

interface Count extends Read {
  fuzzy: boolean;
}

/** How many: 3, three, a, a few, un paio di. */
function readCount(line: Line, at: number): Count | undefined {
  let next = at;
  const first = line.entry(at);
  if (first.article === true && first.number === 1) {
    const second = line.entry(at + 1);
    if (second.fuzzy === undefined && second.rough === undefined)
      return { value: 1, next: at + 1, fuzzy: false };
    next++;
  }
  const { fuzzy, rough } = line.entry(next);
  if (fuzzy !== undefined || (rough !== undefined && rough < 4)) {
    next++;
    if (line.entry(next).of === true) next++;
    return { value: fuzzy ?? rough!, next, fuzzy: true };
  }
  const number = readNumber(line, at);
  if (number === undefined || number.scaled) return undefined;
  const value = valueOf(number);
  return Number.isInteger(value) && value > 0 && value < 1000
    ? { value, next: number.next, fuzzy: false }
    : undefined;
}
