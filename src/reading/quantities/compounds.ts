/** Numbers that are written as one word: duemilacinquecento, siebenunddreißig, veinticinco. */
import { foldWord } from '../text/fold.ts';
import type { Numerals } from './languages/grammar.ts';

interface Part {
  number?: number;
  times?: number;
}

const PARTS = new WeakMap<Numerals, { parts: ReadonlyMap<string, Part>; longest: number }>();

function partsOf(numerals: Numerals): { parts: ReadonlyMap<string, Part>; longest: number } {
  let made = PARTS.get(numerals);
  if (made === undefined) {
    const parts = new Map<string, Part>();
    for (const [word, number] of Object.entries(numerals.words)) parts.set(foldWord(word), { number });
    for (const [word, times] of Object.entries(numerals.multipliers))
      if (times <= 1e6) parts.set(foldWord(word), { times });
    made = { parts, longest: Math.max(...[...parts.keys()].map((word) => word.length)) };
    PARTS.set(numerals, made);
  }
  return made;
}

/** The value of a folded word that is put together of number words; nothing where it is not. */
export function readCompound(word: string, numerals: Numerals): number | undefined {
  const read = readStem(word, numerals);
  return read === undefined || read.parts < 2 ? undefined : read.value;
}

/** By how many a folded word parts a whole: veintiunavo is a 21st. */
export function readFraction(word: string, numerals: Numerals): number | undefined {
  for (const ending of numerals.fractionEndings ?? []) {
    const plain = foldWord(ending);
    if (!word.endsWith(plain)) continue;
    const stem = readStem(word.slice(0, -plain.length), numerals);
    if (stem !== undefined && stem.value > 1) return stem.value;
  }
  return undefined;
}

function readStem(word: string, numerals: Numerals): { value: number; parts: number } | undefined {
  const { parts, longest } = partsOf(numerals);
  const link = numerals.compounds?.link;
  let total = 0;
  let group = 0;
  let unit = 0;
  let at = 0;
  let read = 0;
  while (at < word.length) {
    let length = Math.min(longest, word.length - at);
    let part: Part | undefined;
    for (; length > 0; length--) if ((part = parts.get(word.slice(at, at + length))) !== undefined) break;
    if (part === undefined) {
      // "dreiundzwanzig": the link stands after the ones.
      if (link !== undefined && read > 0 && word.startsWith(link, at) && at + link.length < word.length) {
        at += link.length;
        unit = group % 10;
        if (unit === 0) unit = -1;
        continue;
      }
      return undefined;
    }
    at += length;
    read++;
    if (part.number !== undefined) {
      const { number } = part;
      const linked = unit > 0 && number >= 20 && number < 100 && number % 10 === 0;
      if (!linked && !addable(group, number)) return undefined;
      group += number;
      unit = 0;
    } else {
      const times = part.times!;
      if (times === 100) {
        if (group >= 100) return undefined;
        group = (group || 1) * 100;
      } else {
        total = (total + (group || 1)) * times;
        group = 0;
      }
    }
  }
  return read > 0 ? { value: total + group, parts: read } : undefined;
}

/** Whether a number may follow another inside a group below a thousand: twenty + two, two hundred + fifty. */
export function addable(group: number, number: number): boolean {
  if (group === 0) return true;
  if (number < 10) return number > 0 && group % 10 === 0 && group % 100 !== 10;
  if (number < 100) return group % 100 === 0;
  return number < 1000 && group === 0;
}
