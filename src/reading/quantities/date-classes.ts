/** The classes of words that date patterns speak of: what a token, or several, are as a day, a year, a number of months. */
import { COMPOUND, FIGURE } from './entry.ts';
import { valueOf } from './number.ts';
import { readNumber } from './numbers.ts';
import { GROUPED, type Line } from './tokens.ts';

export type ClassName =
  'day' | 'month' | 'year' | 'yy' | 'weekday' | 'unit' | 'days' | 'n' | 'nth' | 'rel' | 'season' | 'letter';

/** What a class read. Units are told by their token. */
export interface ClassRead {
  next: number;
  value: number;
  /** Of a number of units: it is only a guess ("a few"). */
  fuzzy?: boolean;
  kind?: 'quarter' | 'half' | 'fiscal';
  /** Of "3T25": its year. */
  year?: number;
}

export type ClassReader = (line: Line, at: number) => ClassRead | undefined;

function one(at: number, value: number | undefined): ClassRead | undefined {
  return value === undefined ? undefined : { next: at + 1, value };
}

export const CLASSES: Readonly<Record<ClassName, ClassReader>> = {
  day: readDay,
  month: (line, at) => one(at, line.entry(at).month),
  year: readYear,
  yy(line, at) {
    // Up to 31 it would be a day.
    if (!isWhole(line, at, 2) || line.value[at]! < 32) return undefined;
    const two = line.value[at]!;
    return { next: at + 1, value: two >= 50 ? 1900 + two : 2000 + two };
  },
  weekday: (line, at) => one(at, line.entry(at).weekday),
  unit: (line, at) => (line.entry(at).unit === undefined ? undefined : { next: at + 1, value: at }),
  days(line, at) {
    const { unit } = line.entry(at);
    return unit === 'day' || unit === 'week' ? { next: at + 1, value: at } : undefined;
  },
  n: readCount,
  nth(line, at) {
    const { ordinal } = line.entry(at);
    if (ordinal !== undefined) return { next: at + 1, value: ordinal };
    if (!isWhole(line, at, 1) || !line.isGlued(at + 1)) return undefined;
    const marked = line.entry(at + 1).ordinalMark || line.isMark(at + 1, '.');
    return marked ? { next: at + 2, value: line.value[at]! } : undefined;
  },
  rel: (line, at) => one(at, line.entry(at).relative),
  season: (line, at) => one(at, line.entry(at).season),
  letter: readLetter,
};

/** Whether a token is a plain figure of so many digits. */
function isWhole(line: Line, at: number, digits: number): boolean {
  return line.codeAt(at) === FIGURE && line.whole[at] === digits && line.decimals[at] === 0;
}

/** Q3, H1, FY2026; 3T25, 1H 2026. */
function readLetter(line: Line, at: number): ClassRead | undefined {
  const { dateLetter } = line.entry(at);
  if (dateLetter !== undefined) {
    const most = dateLetter === 'fiscal' ? 1 : 0;
    if (line.codeAt(at + 1) !== FIGURE || line.decimals[at + 1] !== 0 || line.gap(at + 1) > most)
      return undefined;
    return letterRead(dateLetter, line.value[at + 1]!, at + 2);
  }
  const behind = line.entry(at + 1).dateLetter;
  if (behind === undefined || !isWhole(line, at, 1)) return undefined;
  if (!line.isGlued(at + 1) || !line.isUpper(at + 1)) return undefined;
  const last = at + 2;
  const dated = line.isGlued(last) && isWhole(line, last, 2);
  const read = letterRead(behind, line.value[at]!, dated ? last + 1 : last);
  return dated && read !== undefined ? { ...read, year: 2000 + line.value[last]! } : read;
}

const MOST = { quarter: 4, half: 2, fiscal: 2199 };

function letterRead(kind: 'quarter' | 'half' | 'fiscal', value: number, next: number): ClassRead | undefined {
  if (value < 1 || value > MOST[kind] || (kind === 'fiscal' && value > 99 && value < 1900)) return undefined;
  return { next, value, kind };
}

/** 28, 28th, 1er, 28. (before a month), twenty-first, ventuno. */
function readDay(line: Line, at: number): ClassRead | undefined {
  if (line.codeAt(at) === FIGURE) {
    const value = line.value[at]!;
    if (line.decimals[at] !== 0 || line.whole[at]! > 2 || value < 1 || value > 31) return undefined;
    const glued = line.isGlued(at + 1);
    if (glued && (line.entry(at + 1).ordinalMark || line.isMark(at + 1, '°'))) return { value, next: at + 2 };
    if (glued && line.isMark(at + 1, '.') && line.entry(at + 2).month !== undefined)
      return { value, next: at + 2 };
    return { value, next: at + 1 };
  }
  const first = line.entry(at);
  if (first.ordinal !== undefined)
    return first.ordinal > 0 ? { value: first.ordinal, next: at + 1 } : undefined;
  if (first.number !== undefined && first.number >= 20 && first.number <= 30) {
    const { ordinal } = line.entry(at + 1);
    if (ordinal !== undefined && ordinal > 0 && ordinal < 10)
      return { value: first.number + ordinal, next: at + 2 };
  }
  const read = readWhole(line, at);
  return read !== undefined && read.value >= 1 && read.value <= 31 ? read : undefined;
}

/** A whole number in words. */
function readWhole(line: Line, at: number): ClassRead | undefined {
  const first = line.entry(at);
  const begins = first.number !== undefined || first.times !== undefined || line.codeAt(at) === COMPOUND;
  if (!begins || first.article) return undefined;
  const number = readNumber(line, at);
  if (number === undefined || (number.scaled && number.scale >= 1e6)) return undefined;
  const value = valueOf(number);
  return Number.isInteger(value) ? { value, next: number.next } : undefined;
}

/** 2025, "two thousand", "nineteen seventy eight", duemiladiciotto. */
function readYear(line: Line, at: number): ClassRead | undefined {
  if (line.codeAt(at) === FIGURE) {
    const value = line.value[at]!;
    const plain = isWhole(line, at, 4) && (line.flags[at]! & GROUPED) === 0;
    return plain && value >= 1300 && value <= 2199 ? { value, next: at + 1 } : undefined;
  }
  const whole = readWhole(line, at);
  if (whole === undefined) return undefined;
  if (whole.value >= 1100 && whole.value < 2200) return whole;
  if (whole.value < 13 || whole.value > 21) return undefined;
  const rest = readWhole(line, whole.next);
  if (rest === undefined || rest.value < 10 || rest.value > 99) return undefined;
  return { value: whole.value * 100 + rest.value, next: rest.next };
}

/** How many: 3, three, a, a few, un paio di. */
function readCount(line: Line, at: number): ClassRead | undefined {
  let next = at;
  const first = line.entry(at);
  if (first.article && first.number === 1) {
    const second = line.entry(at + 1);
    if (second.fuzzy === undefined && second.rough === undefined) return { value: 1, next: at + 1 };
    next++;
  }
  const { fuzzy, rough } = line.entry(next);
  if (fuzzy !== undefined || (rough !== undefined && rough < 4)) {
    next++;
    if (line.entry(next).of) next++;
    return { value: fuzzy ?? rough!, next, fuzzy: true };
  }
  if (line.codeAt(at) === FIGURE) {
    const plain = line.decimals[at] === 0 && line.whole[at]! < 4;
    return plain && line.value[at]! > 0 ? { value: line.value[at]!, next: at + 1 } : undefined;
  }
  const whole = readWhole(line, at);
  return whole !== undefined && whole.value > 0 && whole.value < 1000 ? whole : undefined;
}
