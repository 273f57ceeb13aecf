import Papa from 'papaparse';
import { ENTITY_KINDS, type EntityId, type EntityKind } from '../../knowledge/vocabulary.ts';
import { MAX_NAME_LENGTH } from '../lexicon/build.ts';
import { foldName, foldWord } from '../text/fold.ts';
import { idOf } from './ids.ts';
import type { WatchedName } from './own.ts';

/** Why a row of a watch-list was left out. */
export type WatchFault =
  'no-name' | 'too-short' | 'too-long' | 'not-a-name' | 'duplicate' | 'unknown-kind' | 'unreadable';

/** A watch-list as it was understood: the good rows as names, the others with what is wrong. */
export interface WatchList {
  /** One for each name and alias. */
  names: WatchedName[];
  /** `row` counts from 1, the heading included. */
  faults: { row: number; fault: WatchFault; text: string }[];
}

/** The headings of a column, folded, in the languages of the interface and the articles. */
const HEADINGS = {
  name: ['name', 'nome', 'nom', 'nombre', 'company', 'azienda', 'firma', 'empresa', 'entreprise'],
  kind: ['kind', 'type', 'tipo', 'art', 'typ', 'genre'],
  aliases: ['aliases', 'alias', 'also', 'altri nomi', 'weitere namen', 'autres noms', 'otros nombres'],
} as const;

/** Between the aliases of a row. */
const ALIAS_MARK = '|';
const SHORTEST_NAME = 2;
/** What a decoder writes for bytes of another encoding. */
const UNDECODED = '\uFFFD';

/**
 * Reads a watch-list: a CSV with a heading (name, and where wanted kind and aliases), with any usual delimiter, or plain
 * names one a line. Never throws: a row that cannot be used is left out, with the reason.
 */
export function readWatchList(text: string): WatchList {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
    skipEmptyLines: false,
    delimitersToGuess: [',', ';', '\t'],
  });
  const columns = columnsOf(data[0] ?? []);
  const list: WatchList = { names: [], faults: [] };
  const seen = new Set<string>();
  for (const [index, row] of data.entries()) {
    if ((index === 0 && columns.heading) || row.every((cell) => cell.trim() === '')) continue;
    const cell = (column: number): string => (column < 0 ? '' : (row[column] ?? '').trim());
    const name = cell(columns.name);
    const kind = foldWord(cell(columns.kind)) || 'company';
    const fail = (fault: WatchFault): void =>
      void list.faults.push({ row: index + 1, fault, text: row.join(', ').slice(0, MAX_NAME_LENGTH) });
    const id = isKind(kind) ? idOf(kind, name) : undefined;
    const fault = isKind(kind) ? faultOf(name, seen) : 'unknown-kind';
    if (fault || id === undefined) {
      fail(fault ?? 'not-a-name');
      continue;
    }
    add(list, seen, id, name);
    for (const alias of cell(columns.aliases)
      .split(ALIAS_MARK)
      .map((part) => part.trim())
      .filter(Boolean)) {
      const aliasFault = faultOf(alias, seen);
      if (aliasFault) fail(aliasFault);
      else add(list, seen, id, alias);
    }
  }
  return list;
}

function columnsOf(first: readonly string[]): {
  heading: boolean;
  name: number;
  kind: number;
  aliases: number;
} {
  const folded = first.map((cell) => foldWord(cell.trim()));
  const find = (headings: readonly string[]): number => folded.findIndex((cell) => headings.includes(cell));
  const name = find(HEADINGS.name);
  return name < 0
    ? { heading: false, name: 0, kind: -1, aliases: -1 }
    : { heading: true, name, kind: find(HEADINGS.kind), aliases: find(HEADINGS.aliases) };
}

function isKind(kind: string): kind is EntityKind {
  return (ENTITY_KINDS as readonly string[]).includes(kind);
}

function faultOf(name: string, seen: ReadonlySet<string>): WatchFault | undefined {
  if (name === '') return 'no-name';
  if (name.includes(UNDECODED)) return 'unreadable';
  if (name.length > MAX_NAME_LENGTH) return 'too-long';
  const folded = foldName(name);
  if (!folded) return 'not-a-name';
  if (folded.length < SHORTEST_NAME) return 'too-short';
  return seen.has(folded.join(' ')) ? 'duplicate' : undefined;
}

function add({ names }: WatchList, seen: Set<string>, id: EntityId, name: string): void {
  names.push({ id, name });
  seen.add(foldName(name)!.join(' '));
}
