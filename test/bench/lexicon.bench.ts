/*
 * Looking for names and where they stand: our lexicon against a bare loop with a table, the plain RegExp, and a map from words to names as
 * FlashText has it; and building it against filling a Map.
 */
import { buildInSlices, buildLexicon } from '../../src/reading/lexicon/build.ts';
import { matchNames } from '../../src/reading/lexicon/match.ts';
import { FOLD, FIRST_WORD, foldWord } from '../../src/reading/text/fold.ts';
import { interleaved, judge } from './interleaved.ts';
import { articleText, someNames } from './names.ts';

const TEXT_LENGTH = 2_000_000;
const SIZES = [500, 5_000, 100_000] as const;
/** A plain RegExp of more names takes seconds for one pass. */
const REGEXP_MOST = 5_000;
const BUILDING_ROUNDS = 8;

/** Measures, prints medians and ratios, and fails where a goal is missed. */
export async function bench(): Promise<void> {
  const text = articleText(TEXT_LENGTH);
  const ways: Record<string, () => unknown> = { 'bare loop': () => bareLoop(text) };
  const cold = new Map<string, number>();
  const first = (name: string, way: () => unknown): void => {
    const began = performance.now();
    way();
    cold.set(name, performance.now() - began);
    ways[name] = way;
  };
  for (const size of SIZES) {
    const names = someNames(size);
    const { lexicon } = buildLexicon(names);
    first(`lexicon ${size}`, () => {
      let ends = 0;
      matchNames(lexicon, text, (_start, end) => (ends += end));
      return ends;
    });
    const words = flashText(names);
    first(`word map ${size}`, () => words(text));
    if (size <= REGEXP_MOST) {
      const pattern = plainPattern(names);
      first(`RegExp ${size}`, () => {
        let ends = 0;
        for (const { index, 0: name } of text.matchAll(pattern)) ends += index + name.length;
        return ends;
      });
    }
  }
  const times = interleaved(ways);
  const bare = times['bare loop']!;
  for (const [name, ms] of Object.entries(times)) {
    const coldMs = cold.get(name);
    const passes = coldMs === undefined ? '' : `, first pass ${coldMs.toFixed(1)} ms`;
    console.log(
      `${name.padEnd(18)} ${ms.toFixed(1).padStart(8)} ms ${(ms / bare).toFixed(2).padStart(7)} times the bare loop${passes}`,
    );
  }
  const at = (name: string): number => times[name]!;
  judge('500 names, times the bare loop', at('lexicon 500') / bare, 2);
  judge('100,000 names, times the bare loop', at('lexicon 100000') / bare, 2.5);
  judge('500 names, times the RegExp', at('lexicon 500') / at('RegExp 500'), 1);
  judge('100,000 names, times the word map', at('lexicon 100000') / at('word map 100000'), 1 / 5);
  judge('100,000 names, times 500', at('lexicon 100000') / at('lexicon 500'), 1.3);
  await benchBuilding();
}

/** 100,000 names of the reader, built in slices. */
async function benchBuilding(): Promise<void> {
  const names = someNames(100_000);
  const fill = (): unknown => new Map(names.map((name, index) => [foldWord(name), index]));
  const { fill: filling } = interleaved({ fill }, { rounds: 5, warm: 1 });
  const longest: number[] = [];
  const built: number[] = [];
  for (let round = 0; round < BUILDING_ROUNDS; round++) {
    let slice = 0;
    const began = performance.now();
    let since = began;
    await buildInSlices(names, {
      pause: async () => {
        slice = Math.max(slice, performance.now() - since);
        await new Promise((resolve) => setImmediate(resolve));
        since = performance.now();
      },
    });
    longest.push(Math.max(slice, performance.now() - since));
    built.push(performance.now() - began);
  }
  const least = Math.min(...built);
  console.log(
    `building 100,000 names: ${least.toFixed(0)} ms, filling a Map ${filling!.toFixed(0)} ms, longest slices of the rounds ` +
      `${longest.map((ms) => ms.toFixed(0)).join(', ')} ms`,
  );
  judge('building, times filling a Map', least / filling!, 10);
  judge('longest slice of the least disturbed round, ms', Math.min(...longest), 8);
}

/** The least that any reading of the text costs: one look-up in a table for each character. */
function bareLoop(text: string): number {
  let words = 0;
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const word = FOLD[text.charCodeAt(i)]! >= FIRST_WORD;
    if (word && !inside) words++;
    inside = word;
  }
  return words;
}

/** Case-sensitive, without folding. */
function plainPattern(names: readonly string[]): RegExp {
  const escaped = names
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`\\b(${escaped.join('|')})\\b`, 'g');
}

/** A trie of words in Maps, walked word by word, as FlashText has it. */
function flashText(names: readonly string[]): (text: string) => number {
  interface Node {
    next: Map<string, Node>;
    name?: string;
  }
  const root: Node = { next: new Map() };
  for (const name of names) {
    let node = root;
    for (const word of name.toLowerCase().split(/\s+/)) {
      let next = node.next.get(word);
      if (!next) {
        next = { next: new Map() };
        node.next.set(word, next);
      }
      node = next;
    }
    node.name = name;
  }
  return (text) => {
    let found = 0;
    const words: string[] = [];
    const ends: number[] = [];
    for (const { index, 0: word } of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) {
      words.push(word);
      ends.push(index + word.length);
    }
    for (let i = 0; i < words.length; i++) {
      let node: Node | undefined = root;
      for (let j = i; j < words.length; j++) {
        node = node.next.get(words[j]!);
        if (!node) break;
        if (node.name !== undefined) found += ends[j]!;
      }
    }
    return found;
  };
}
