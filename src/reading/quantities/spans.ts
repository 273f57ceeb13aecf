/** Dates with what leads them: deadlines ("by 2030"), ends ("fino al 2032") and spans ("from 2025 to 2027"). */
import type { PartialDate } from '../../knowledge/vocabulary.ts';
import { type Day, writeDay } from './calendar.ts';
import { type Dated, resolve, type Tense } from './dates.ts';
import { type DateRead, matchDate } from './date-patterns.ts';
import { FIGURE, NUMERIC_DATE } from './entry.ts';
import type { Edge, QuantityReader } from './readers.ts';
import type { Line } from './tokens.ts';

export interface SpannedDate {
  at: number;
  next: number;
  date?: PartialDate;
  until?: PartialDate;
  /** It is to happen by then. */
  deadline: boolean;
  /** Nothing but a year in four figures: it may be a number after all. */
  yearOnly: boolean;
}

/** How far around a date the words are looked for that tell whether its sentence looks ahead, in tokens. */
const AHEAD_BEFORE = 14;
const AHEAD_AFTER = 8;

/** Reads the date that begins at a token, with the date that it runs to. */
export function readDated(
  line: Line,
  reader: QuantityReader,
  at: number,
  published: Day | undefined,
): SpannedDate | undefined {
  const first = readOne(line, reader, at, published);
  if (first === undefined) return undefined;
  const { dated, read } = first;
  const made: SpannedDate = { at, next: first.next, deadline: false, yearOnly: isYearOnly(read), ...dated };
  if (dated.date === undefined) return made;
  const to = spanEnd(line, reader, first, published);
  if (to !== undefined) return { ...made, next: to.next, until: to.dated.date!, yearOnly: false };
  const edge = edgeBefore(line, reader, at);
  if (edge === 'until')
    return { at, next: made.next, until: dated.date, deadline: false, yearOnly: made.yearOnly };
  if (edge === 'by') return { ...made, deadline: true };
  return made;
}

interface One {
  at: number;
  next: number;
  dated: Dated;
  read?: DateRead;
}

function readOne(
  line: Line,
  reader: QuantityReader,
  at: number,
  published: Day | undefined,
): One | undefined {
  if (line.codeAt(at) === NUMERIC_DATE) {
    const value = line.value[at]!;
    const date = writeDay({
      year: Math.floor(value / 10000),
      month: Math.floor(value / 100) % 100,
      day: value % 100,
    });
    return date === undefined ? undefined : { at, next: at + 1, dated: { date } };
  }
  const read = matchDate(line, reader.dates, at);
  if (read === undefined || !isLikely(line, read)) return undefined;
  const dated = resolve(read, {
    published,
    tense: () => (edgeBefore(line, reader, at) !== undefined ? 1 : tenseOf(line, at)),
  });
  return dated === undefined ? undefined : { at, next: read.next, dated, read };
}

function isYearOnly(read: DateRead | undefined): boolean {
  return read !== undefined && read.year !== undefined && read.next === read.at + 1;
}

/** Whether the words are used as a date here: "May" may be a verb, four figures a number. */
function isLikely(line: Line, read: DateRead): boolean {
  const { at, next } = read;
  const first = line.entry(at);
  if (read.month !== undefined && next === at + 1 && first.weakMonth) {
    if (line.lexicon.grammar.dates.capitalMonths === true && !line.isCapital(at)) return false;
    const before = line.entry(at - 1);
    return before.dateLead;
  }
  if (read.season !== undefined && next === at + 1) return false;
  if (isYearOnly(read)) {
    if (line.codeAt(at) !== FIGURE) return false;
    const year = read.year!;
    if (year < 1800 || year > 2100) return false;
    const after = line.entry(next);
    if (
      after.money !== undefined &&
      after.money.weak !== true &&
      (after.money.capitals !== true || line.isUpper(next))
    )
      return false;
    return !after.otherUnit && line.percentAt(next) === undefined && line.signAt(next) === undefined;
  }
  return true;
}

function edgeBefore(line: Line, reader: QuantityReader, at: number): Edge | undefined {
  for (let last = at - 1, skipped = 0; last >= 0 && skipped < 2; last--, skipped++) {
    const found = reader.edges.match(line.code, last, line.count, -1);
    if (found !== undefined) return found.value;
    if (!line.entry(last).the && !line.entry(last).of) break;
  }
  return undefined;
}

/** "From 2025 to 2027", "2025-2027", "2025/26". */
function spanEnd(
  line: Line,
  reader: QuantityReader,
  first: One,
  published: Day | undefined,
): One | undefined {
  let { next } = first;
  if ((line.isHyphen(next) || line.isMark(next, '/')) && line.isGlued(next) && isYearOnly(first.read)) {
    next++;
    if (line.codeAt(next) !== FIGURE || !line.isGlued(next) || line.decimals[next] !== 0) return undefined;
    const value = line.value[next]!;
    const from = first.read!.year!;
    const year = line.whole[next] === 2 ? Math.floor(from / 100) * 100 + value : value;
    if ((line.whole[next] !== 4 && line.whole[next] !== 2) || year <= from || year > from + 60)
      return undefined;
    return { at: next, next: next + 1, dated: { date: String(year) } };
  }
  for (let last = first.at - 1, skipped = 0; last >= 0 && skipped < 2; last--, skipped++) {
    const lead = reader.leads.match(line.code, last, line.count, -1);
    if (lead !== undefined) {
      const link = reader.links[lead.value]!.match(line.code, next, line.count);
      if (link === undefined) return undefined;
      let to = link.next;
      if (line.entry(to).the) to++;
      const second = readOne(line, reader, to, published);
      const { date } = second?.dated ?? {};
      if (second === undefined || date === undefined) return undefined;
      return date.slice(0, first.dated.date!.length) > first.dated.date! ? second : undefined;
    }
    if (!line.entry(last).the) break;
  }
  return undefined;
}

/**
 * Whether the clause around a date looks ahead (1) or back (-1); where it does not tell, the sentence; 0 where neither
 * does. A clause is what stands between commas: coarse, but enough for the nearest verb to decide.
 */
function tenseOf(line: Line, at: number): Tense {
  for (const wide of [false, true]) {
    const before = tenseBeside(line, at, { step: -1, reach: AHEAD_BEFORE, wide });
    const after = before === 1 ? 0 : tenseBeside(line, at, { step: 1, reach: AHEAD_AFTER, wide });
    const tense = before === 1 || after === 1 ? 1 : before === 0 ? after : before;
    if (tense !== 0) return tense;
  }
  return 0;
}

/** The tense on one side of a token: up to the first comma, or (`wide`) from there on. */
function tenseBeside(
  line: Line,
  at: number,
  { step, reach, wide }: { step: 1 | -1; reach: number; wide: boolean },
): Tense {
  let beyond = false;
  let tense: Tense = 0;
  for (
    let i = at + step;
    i >= 0 && i < line.count && Math.abs(i - at) < reach && !isStop(line, i);
    i += step
  ) {
    if (line.isMark(i, ',')) beyond = true;
    if (beyond !== wide) continue;
    if (tells(line, i, 'ahead')) return 1;
    if (tense === 0 && tells(line, i, 'behind')) tense = -1;
  }
  return tense;
}

function tells(line: Line, at: number, side: 'ahead' | 'behind'): boolean {
  const code = line.codeAt(at);
  if (code < 0) return false;
  if (line.entry(at)[side]) return true;
  if (code !== 0) return false;
  const { dates } = line.lexicon.grammar;
  const endings = side === 'ahead' ? dates.aheadEndings : dates.behindEndings;
  if (endings.length === 0) return false;
  const word = line.text.slice(line.start[at], line.end[at]);
  return word.length > SHORTEST_VERB && !isName(line, at) && endings.some((ending) => word.endsWith(ending));
}

/** A capital inside the sentence. */
function isName(line: Line, at: number): boolean {
  return at > 0 && !isStop(line, at - 1) && line.isCapital(at);
}

/** Shorter words that end like a verb are mostly none. */
const SHORTEST_VERB = 4;

function isStop(line: Line, at: number): boolean {
  return line.isMark(at, '.') || line.isMark(at, ';') || line.isMark(at, '!') || line.isMark(at, '?');
}
