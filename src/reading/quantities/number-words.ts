/** Numbers in words: "three hundred and fifty thousand", "quatre-vingt-dix", "trentasette virgola cinque", "half a million". */
import { foldWord } from '../text/fold.ts';
import { addable, readFraction } from './compounds.ts';
import { COMPOUND, FIGURE } from './entry.ts';
import { blank, type NumberRead } from './number.ts';
import type { Line } from './tokens.ts';

export function readWords(line: Line, at: number): NumberRead | undefined {
  const made = blank(at);
  const first = line.entry(at);
  if (first.part !== undefined) return readPart(line, made, 1);
  if (first.tenths !== undefined) return { ...made, next: at + 1, mantissa: first.tenths, decimals: 1 };
  let start = at;
  if (first.article) {
    const second = line.entry(at + 1);
    if (second.rough !== undefined) start++;
    else if (second.part !== undefined) return readPart(line, { ...made, next: at + 1 }, 1);
  }
  const { rough } = line.entry(start);
  if (rough !== undefined) return { ...made, next: start + 1, mantissa: rough, rough: true };
  const whole = addWords(line, at);
  if (whole === undefined) return undefined;
  made.next = whole.next;
  made.mantissa = whole.total;
  made.scaled = whole.last > 0;
  // Three quarters (of a million).
  const part = line.entry(whole.next);
  if (part.part !== undefined && whole.total < 10 && whole.last === 0 && part.part < 50)
    return readPart(line, made, whole.total);
  if (whole.last > 0) {
    // Kept apart so that a range can share the scale.
    made.mantissa = whole.total / whole.last;
    made.scale = whole.last;
    while (!Number.isInteger(made.mantissa) && made.decimals < 9) {
      made.decimals++;
      made.mantissa = (whole.total * 10 ** made.decimals) / whole.last;
    }
    if (!Number.isInteger(made.mantissa))
      Object.assign(made, { mantissa: whole.total, scale: 1, decimals: 0 });
  } else if (line.entry(whole.next).point) readDecimals(line, made);
  if (line.lexicon.grammar.numerals.fractions !== undefined) readFractions(line, made);
  return made;
}

/** "Tres quintos", "uno sobre tres", "ciento treinta con tres veintiunavos": read for percentages alone. */
function readFractions(line: Line, made: NumberRead): void {
  if (made.scaled) return;
  const { next } = made;
  const parts = fractionAt(line, next);
  if (parts !== undefined) {
    if (line.percentAt(next + 1) !== undefined) Object.assign(made, { parts, next: next + 1 });
    return;
  }
  const { over, point } = line.entry(next);
  if (!over && !point) return;
  const second = addWords(line, next + 1);
  if (second === undefined || second.last > 0) return;
  if (over) {
    if (second.total > 0 && line.percentAt(second.next) !== undefined)
      Object.assign(made, { parts: second.total, next: second.next });
    return;
  }
  const fraction = fractionAt(line, second.next);
  if (fraction !== undefined && line.percentAt(second.next + 1) !== undefined)
    Object.assign(made, { rest: second.total / fraction, next: second.next + 1 });
}

function fractionAt(line: Line, at: number): number | undefined {
  const { fraction } = line.entry(at);
  if (fraction !== undefined || line.codeAt(at) !== 0 || at >= line.count) return fraction;
  const { start, end, text } = line;
  if (end[at]! - start[at]! > LONGEST_FRACTION) return undefined;
  return readFraction(foldWord(text.slice(start[at], end[at])), line.lexicon.grammar.numerals);
}

/** Half a million, three quarters of a billion: a part alone is nothing without what it is a part of. */
function readPart(line: Line, made: NumberRead, times: number): NumberRead | undefined {
  const part = line.entry(made.next).part!;
  let next = made.next + 1;
  if (line.entry(next).of) next++;
  if (line.entry(next).article) next++;
  const after = line.entry(next);
  if (after.times === undefined && after.short === undefined) {
    const compound = line.codeAt(next);
    if (compound !== COMPOUND) return undefined;
  }
  return { ...made, next, mantissa: part * times, decimals: 2 };
}

/** Longer words are no fractions. */
const LONGEST_FRACTION = 40;

interface Sum {
  total: number;
  /** The last scale from a million up. */
  last: number;
  next: number;
}

/** Adds up number words: "three hundred and fifty thousand". */
function addWords(line: Line, at: number): Sum | undefined {
  const vigesimal = line.lexicon.grammar.numerals.vigesimal === true;
  let high = 0;
  let middle = 0;
  let group = 0;
  let last = 0;
  let next = at;
  let lone = false;
  let words = 0;
  for (;;) {
    const entry = line.entry(next);
    let number = entry.number;
    const compound = line.codeAt(next) === COMPOUND;
    if (compound) number = line.value[next]!;
    if (number !== undefined && entry.article && words > 0 && group !== 0 && group % 10 !== 0) break;
    if (number !== undefined) {
      if (number >= 1000) {
        if (middle > 0 || group > 0) break;
        middle = number;
      } else if (group === 4 && number === 20 && vigesimal) group = 80;
      else if (vigesimal && (group % 100 === 60 || group % 100 === 80) && number >= 10 && number < 20)
        group += number;
      else if (words > 0 && group === 0 && number === 0) break;
      else if (addable(group, number)) group += number;
      else break;
      lone = words === 0 && entry.article;
    } else if (entry.times !== undefined) {
      const { times } = entry;
      if (times === 100) {
        if (group >= 100 || (entry.money !== undefined && group >= 10)) break;
        group = (group || 1) * 100;
      } else if (times === 1000) {
        if (entry.bare && group === 0) break;
        if (middle > 0) break;
        middle = (group || 1) * 1000;
        group = 0;
      } else {
        const base = middle + group;
        if ((last > 0 && times >= last) || base === 0) break;
        high += base * times;
        last = times;
        middle = 0;
        group = 0;
      }
      lone = false;
    } else if (words > 0 && entry.join !== undefined) {
      const after = line.entry(next + 1);
      const following = line.codeAt(next + 1) === COMPOUND ? line.value[next + 1]! : after.number;
      const { join } = entry;
      const fits =
        following !== undefined &&
        !after.article &&
        (join === 'any'
          ? addable(group, following) || group % 100 === 60 || group % 100 === 80
          : join === 'ten'
            ? following < 10 && group % 10 === 0 && group % 100 > 10
            : group % 100 === 0 && (group > 0 || middle > 0) && following < 100);
      if (!fits) break;
      next++;
      continue;
    } else break;
    words++;
    next++;
  }
  if (words === 0) return undefined;
  // A mere article counts beside a scale or a currency only.
  if (lone) {
    const after = line.entry(next);
    const beside = after.money ?? after.short ?? after.fraction ?? fractionAt(line, next);
    if (beside === undefined) return undefined;
  }
  return { total: high + middle + group, last, next };
}

/** "One point three": the figures behind the mark in words. */
export function readDecimals(line: Line, made: NumberRead): void {
  let next = made.next + 1;
  // "Con tres veintiunavos" is a fraction.
  if (fractionAt(line, next + 1) !== undefined) return;
  let { mantissa, decimals } = made;
  if (line.codeAt(next) === FIGURE && line.decimals[next] === 0 && line.whole[next]! < 6) {
    mantissa = mantissa * 10 ** line.whole[next]! + line.value[next]!;
    decimals += line.whole[next]!;
    next++;
  } else {
    const single = (index: number): number | undefined => {
      const { number } = line.entry(index);
      return number !== undefined && number < 10 ? number : undefined;
    };
    if (single(next) !== undefined && !isLarge(line, next + 1))
      for (let digit = single(next); digit !== undefined && decimals < 9; digit = single(++next)) {
        mantissa = mantissa * 10 + digit;
        decimals++;
      }
    else {
      const sum = addWords(line, next);
      if (sum === undefined || sum.total >= 1e6 || sum.last > 0) return;
      if (fractionAt(line, sum.next) !== undefined) return;
      const length = String(sum.total).length;
      mantissa = mantissa * 10 ** length + sum.total;
      decimals += length;
      next = sum.next;
    }
  }
  Object.assign(made, { mantissa, decimals, next });
}

/** Whether a hundred or thousand goes on: "point five hundred" is no row of digits. */
function isLarge(line: Line, at: number): boolean {
  const { times } = line.entry(at);
  return times !== undefined && times <= 1000;
}
