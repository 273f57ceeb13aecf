/** How a language puts dates: its patterns as one tree over words and classes of words, walked from a token. */
import { CLASSES, type ClassName, type ClassRead } from './date-classes.ts';
import { expand } from './expressions.ts';
import type { DateMark, TimeUnit } from './languages/grammar.ts';
import { FIGURE, FIRST_MARK } from './entry.ts';
import type { Lexicon } from './lexicon.ts';
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
  /** 0 is spring. */
  season?: number;
  relatives: (-1 | 0 | 1)[];
  units: TimeUnit[];
  counts: { count: number; fuzzy: boolean }[];
  letters: { kind: 'quarter' | 'half' | 'fiscal'; number: number }[];
}

interface Node {
  words: Map<number, Node>;
  classes: { name: ClassName; node: Node }[];
  /** The rank of the pattern that ends here. */
  rank: number | undefined;
  mark: Mark | undefined;
}

export type DateTree = Node;

const node = (): Node => ({ words: new Map(), classes: [], rank: undefined, mark: undefined });

/** Compiles the date patterns of a lexicon's grammar; also marks the words that dates begin with. */
export function compileDates(lexicon: Lexicon): DateTree {
  const { dates, forms } = lexicon.grammar;
  const root = node();
  let rank = 0;
  const add = (expression: string, mark: Mark | undefined): void => {
    rank++;
    for (const sequence of expand(expression, forms)) {
      let at = root;
      for (const piece of sequence)
        at = piece.startsWith('<')
          ? classNode(at, piece.slice(1, -1) as ClassName)
          : wordNode(at, lexicon.code(piece));
      if (at.rank !== undefined) continue;
      at.rank = rank;
      at.mark = mark;
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
  for (const code of root.words.keys()) if (code > 0) lexicon.entries[code]!.dateStart = true;
  return root;
}

function classNode(at: Node, name: ClassName): Node {
  let found = at.classes.find((one) => one.name === name);
  if (found === undefined) at.classes.push((found = { name, node: node() }));
  return found.node;
}

function wordNode(at: Node, code: number): Node {
  let next = at.words.get(code);
  if (next === undefined) at.words.set(code, (next = node()));
  return next;
}

/** What the classes of a pattern read, last first. */
interface Trail {
  name: ClassName;
  read: ClassRead;
  before: Trail | undefined;
}

interface Best {
  node: Node;
  next: number;
  trail: Trail | undefined;
}

/** Longest pattern, in tokens. */
const LONGEST = 14;

/** The longest date pattern that begins at a token; of equally long ones the first of the grammar. */
export function matchDate(line: Line, tree: DateTree, at: number): DateRead | undefined {
  if (!mayBegin(line, at)) return undefined;
  const best = walk(line, { node: tree, next: at, trail: undefined }, { at, best: undefined });
  return best === undefined ? undefined : gather(line, at, best);
}

/** Whether a date can begin with a token at all: most figures are told by what follows them. */
function mayBegin(line: Line, at: number): boolean {
  const code = line.codeAt(at);
  if (code > 0) return line.entry(at).dateStart;
  if (code !== FIGURE) return code < 0 && code > FIRST_MARK;
  if (line.decimals[at] !== 0 || line.whole[at]! > 4) return false;
  if (line.whole[at] === 4) return true;
  const after = line.codeAt(at + 1);
  return after > 0 || after <= FIRST_MARK;
}

function walk(line: Line, step: Best, search: { at: number; best: Best | undefined }): Best | undefined {
  const { node: from, next, trail } = step;
  if (from.rank !== undefined) {
    const { best } = search;
    if (best === undefined || next > best.next || (next === best.next && from.rank < best.node.rank!))
      search.best = step;
  }
  if (next < line.count && next - search.at <= LONGEST) {
    const word = from.words.get(line.code[next]!);
    if (word !== undefined) walk(line, { node: word, next: next + 1, trail }, search);
    for (const { name, node: after } of from.classes) {
      const read = CLASSES[name](line, next);
      if (read !== undefined)
        walk(line, { node: after, next: read.next, trail: { name, read, before: trail } }, search);
    }
  }
  return search.best;
}

function gather(line: Line, at: number, { node: { mark }, next, trail }: Best): DateRead {
  const date: DateRead = { at, next, relatives: [], units: [], counts: [], letters: [] };
  if (mark !== undefined) date.mark = mark;
  const trails: Trail[] = [];
  for (let one = trail; one !== undefined; one = one.before) trails.push(one);
  for (const { name, read } of trails.toReversed()) {
    const { value } = read;
    if (name === 'rel') date.relatives.push(value as -1 | 0 | 1);
    else if (name === 'unit' || name === 'days') date.units.push(line.entry(value).unit!);
    else if (name === 'n') date.counts.push({ count: value, fuzzy: read.fuzzy === true });
    else if (name === 'letter') {
      date.letters.push({ kind: read.kind!, number: value });
      if (read.year !== undefined) date.year = read.year;
    } else if (name === 'yy') date.year = value;
    else date[name] = value;
  }
  return date;
}
