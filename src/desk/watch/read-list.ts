import Papa from 'papaparse';
import type { NewWatched } from '../../messages.ts';
import { type Column, COLUMNS, colourNamed, headedColumn, kindNamed, plain } from './words.ts';

/** What is wrong with a row; `detail` is what the message names. Those with a hyphen in them are found by the background. */
export interface RowProblem {
  /** From 1, as a spreadsheet counts. */
  row: number;
  problem: 'empty' | 'duplicate' | 'kind' | 'colour' | 'columns' | 'quote';
  detail?: string;
}

export interface ListedName {
  row: number;
  name: NewWatched;
}

/** What a list holds: good rows, the others with what is wrong, and headings that say nothing. */
export type ReadList =
  | { ok: true; names: ListedName[]; problems: RowProblem[]; unknownColumns: string[] }
  | { ok: false; reason: 'empty' | 'no-name' };

/** Semicolons part columns in some countries, aliases in others; a bar parts aliases alone. */
const DELIMITERS = [',', ';', '\t'];
const BETWEEN_ALIASES = /[;|]/;

/**
 * Reads a list of names to watch: CSV, or rows pasted from a spreadsheet. Its first row may head the columns, in any order;
 * without headings they are name, aliases, kind and colour, of which the name is enough. Never throws.
 */
export function readList(text: string): ReadList {
  const content = text.replace(/^\uFEFF/, '');
  const { data, errors } = Papa.parse<string[]>(content, {
    delimiter: headingDelimiter(content),
    delimitersToGuess: DELIMITERS,
  });
  const unclosed = new Set(errors.filter(({ type }) => type === 'Quotes').map(({ row }) => row));
  const columns = columnsOf(data[0] ?? []);
  if (columns && !columns.of.includes('name')) return { ok: false, reason: 'no-name' };
  const order = columns?.of ?? COLUMNS;
  const names: ListedName[] = [];
  const problems: RowProblem[] = [];
  const rowOf = new Map<string, number>();
  for (const [index, cells] of data.entries()) {
    if ((columns && index === 0) || cells.every((cell) => cell.trim() === '')) continue;
    const row = index + 1;
    const read = unclosed.has(index) ? ({ problem: 'quote' } as const) : readRow(cells, order);
    if ('problem' in read) {
      problems.push({ row, ...read });
      continue;
    }
    const key = plain(read.name);
    const before = rowOf.get(key);
    if (before !== undefined) problems.push({ row, problem: 'duplicate', detail: String(before) });
    else {
      rowOf.set(key, row);
      names.push({ row, name: read });
    }
  }
  if (names.length === 0 && problems.length === 0) return { ok: false, reason: 'empty' };
  return { ok: true, names, problems, unknownColumns: columns?.unknown ?? [] };
}

function readRow(
  cells: readonly string[],
  order: readonly (Column | undefined)[],
): NewWatched | Omit<RowProblem, 'row'> {
  if (cells.slice(order.length).some((cell) => cell.trim() !== '')) return { problem: 'columns' };
  const at = (column: Column): string => cells[order.indexOf(column)]?.replaceAll(/\s+/g, ' ').trim() ?? '';
  const name = at('name');
  if (name === '') return { problem: 'empty' };
  const kind = kindNamed(at('kind'));
  if (!kind && at('kind') !== '') return { problem: 'kind', detail: shortened(at('kind')) };
  const colour = colourNamed(at('colour'));
  if (!colour && at('colour') !== '') return { problem: 'colour', detail: shortened(at('colour')) };
  const aliases = at('aliases')
    .split(BETWEEN_ALIASES)
    .map((alias) => alias.trim())
    .filter((alias) => alias !== '');
  return { name, aliases, ...(kind && { kind }), ...(colour && { colour }) };
}

/** The columns of a first row that heads them; undefined where it is a row of names itself. */
function columnsOf(first: readonly string[]): { of: (Column | undefined)[]; unknown: string[] } | undefined {
  const of = first.map((cell, index) => headedColumn(cell, index));
  if (of.every((column) => column === undefined)) return undefined;
  const unknown = first.filter((cell, index) => of[index] === undefined && cell.trim() !== '');
  return { of, unknown: unknown.map(shortened) };
}

/** What parts the headings of a first row; empty, which lets the parser guess, where it is none. */
function headingDelimiter(text: string): string {
  const [line = ''] = text.split(/[\r\n]/, 1);
  const headed = (delimiter: string): number =>
    line.split(delimiter).filter((cell, index) => headedColumn(cell.replaceAll('"', ''), index)).length;
  const [best = ''] = [...DELIMITERS].sort((a, b) => headed(b) - headed(a));
  return headed(best) > 1 ? best : '';
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
