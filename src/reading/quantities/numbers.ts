/** Numbers, in figures or words, with their scale: "13.000", "6,6 Mrd.", "un miliardo e mezzo", "two and a half billion". */
import { foldWord } from '../text/fold.ts';
import { addable, readFraction } from './compounds.ts';
import { COMPOUND, FIGURE } from './entry.ts';
import { DOUBTFUL, GROUPED, type Line } from './tokens.ts';

/** `(mantissa / 10 ** decimals / parts) * scale + rest`, in tokens `at` to `next`. */
export interface NumberRead {
  at: number;
  next: number;
  mantissa: number;
  decimals: number;
  scale: number;
  /** 5 for fifths. */
  parts: number;
  /** The half of "a million and a half". */
  rest: number;
  figure: boolean;
  /** A word of scale is part of it. */
  scaled: boolean;
  /** Its scale is a single letter. */
  lettered: boolean;
  /** Thousands are marked. */
  grouped: boolean;
  /** It is only roughly so: "a dozen". */
  rough: boolean;
  /** Four figures that may be a year. */
  yearly: boolean;
}

export function valueOf({ mantissa, decimals, parts, scale, rest }: NumberRead): number {
  const value = (mantissa * scale) / 10 ** decimals;
  return (parts === 1 ? value : value / parts) + rest;
}

/**
 * Reads the number that begins at a token. `money`: it stands beside a currency, so that a single letter may be its scale.
 */
export function readNumber(line: Line, at: number, money = false): NumberRead | undefined {
  const number = line.codeAt(at) === FIGURE ? readFigured(line, at) : readWords(line, at);
  if (number === undefined) return undefined;
  if (
    number.figure &&
    number.decimals === 0 &&
    line.entry(number.next).point &&
    line.codeAt(number.next + 1) === FIGURE
  )
    readDecimals(line, number);
  readScale(line, number, money);
  readRest(line, number);
  return number;
}

/** A scale from a million up that nothing multiplies: "the billion". */
export function loneScale(line: Line, at: number): NumberRead | undefined {
  const { times, bare } = line.entry(at);
  if (times === undefined || times < 1e6 || bare) return undefined;
  const number = blank(at);
  Object.assign(number, { mantissa: 1, scale: times, scaled: true, next: at + 1 });
  readRest(line, number);
  return number;
}

function blank(at: number): NumberRead {
  return {
    at,
    next: at,
    mantissa: 0,
    decimals: 0,
    scale: 1,
    parts: 1,
    rest: 0,
    figure: false,
    scaled: false,
    lettered: false,
    grouped: false,
    rough: false,
    yearly: false,
  };
}

const FIRST_YEAR = 1300;
const LAST_YEAR = 2199;

function readFigured(line: Line, at: number): NumberRead {
  const mantissa = line.value[at]!;
  const decimals = line.decimals[at]!;
  const grouped = (line.flags[at]! & GROUPED) !== 0;
  return {
    ...blank(at),
    next: at + 1,
    mantissa,
    decimals,
    figure: true,
    grouped,
    yearly:
      !grouped && decimals === 0 && line.whole[at] === 4 && mantissa >= FIRST_YEAR && mantissa <= LAST_YEAR,
  };
}

function readWords(line: Line, at: number): NumberRead | undefined {
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

/** Longer words are no fractions. */
const LONGEST_FRACTION = 40;

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
function readDecimals(line: Line, made: NumberRead): void {
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

/** The scale behind a number: thousand, millions, bn, k. */
function readScale(line: Line, made: NumberRead, money: boolean): void {
  let { next } = made;
  if (made.rough && line.entry(next).of && line.entry(next + 1).times !== undefined) next++;
  for (let words = 0; words < 2; words++) {
    const entry = line.entry(next);
    let scale = entry.times !== undefined && entry.times >= 100 ? entry.times : entry.short;
    if (entry.times === 100 && entry.money !== undefined) scale = undefined;
    if (entry.short !== undefined && entry.times === undefined && entry.money !== undefined)
      scale = undefined;
    if (scale === undefined && entry.letter !== undefined && isLetterScale(line, next, money)) {
      scale = entry.letter;
      made.lettered = true;
    }
    if (scale === undefined) break;
    // Two scales in a row: "mil millones", "lakh crore".
    if (words === 1 && !((made.scale === 1e3 || made.scale === 1e5) && scale > made.scale)) break;
    if (made.scaled && words === 0 && !(made.scale === 1e3 && scale > 1e3)) break;
    made.scale *= scale;
    made.scaled = true;
    next++;
    made.next = next;
  }
  if (made.scale > 1 && made.figure && (line.flags[made.at]! & DOUBTFUL) !== 0 && made.decimals === 3)
    made.decimals = 0;
  if (made.scaled) made.yearly = false;
}

/** Whether a single letter behind a figure is its scale: beside a currency, or a capital in one with the figure. */
function isLetterScale(line: Line, at: number, money: boolean): boolean {
  // Spanish compact notation: "100 mil M€".
  if (line.entry(at - 1).times === 1000 && line.isUpper(at))
    return money || line.currencyAt(at + 1) !== undefined;
  if (line.codeAt(at - 1) !== FIGURE) return false;
  const glued = line.isGlued(at);
  if (money) return glued || line.isUpper(at);
  if (line.currencyAt(at + 1) !== undefined && line.gap(at + 1) <= 1) return glued || line.gap(at) <= 1;
  const { word } = line.entry(at);
  return (
    glued && (word === 'k' || (line.isUpper(at) && word !== 't')) && (word.length === 1 || line.isUpper(at))
  );
}

/** "And a half", in figures or words, and the lower scale of "3 milioni 400 mila". */
function readRest(line: Line, made: NumberRead): void {
  if (line.isMark(made.next, '½') && made.figure && line.gap(made.next) <= 1) {
    Object.assign(made, {
      mantissa: made.mantissa * 10 + 5,
      decimals: made.decimals + 1,
      next: made.next + 1,
    });
    readScale(line, made, false);
    return;
  }
  let next = made.next;
  const linked = line.entry(next).partLink;
  if (linked) next++;
  let times = 1;
  const article = line.entry(next);
  if (article.article) next++;
  else if (article.number !== undefined && article.number < 4 && line.entry(next + 1).part === 25)
    times = line.entry(next++).number!;
  const { part } = line.entry(next);
  if (part !== undefined && linked && made.decimals === 0 && (made.scaled || isPartOf(line, next + 1))) {
    made.next = next + 1;
    if (made.scaled) made.rest += (part * times * made.scale) / 100;
    else {
      made.mantissa = made.mantissa * 100 + part * times;
      made.decimals = 2;
      readScale(line, made, false);
    }
    return;
  }
  if (made.scale >= 1e6 && (made.figure || made.scaled)) readLower(line, made);
}

/** Whether a scale or a currency follows a half, which is the half of something else otherwise. */
function isPartOf(line: Line, at: number): boolean {
  const after = line.entry(at);
  return (
    after.times !== undefined || after.short !== undefined || after.money !== undefined || line.entry(at).of
  );
}

function readLower(line: Line, made: NumberRead): void {
  let at = made.next;
  if (line.entry(at).partLink && line.lexicon.grammar.decimal === ',') at++;
  if (line.codeAt(at) !== FIGURE || line.decimals[at] !== 0) return;
  const lower = readFigured(line, at);
  readScale(line, lower, false);
  if (!lower.scaled || lower.scale >= made.scale || valueOf(lower) >= made.scale) return;
  made.rest += valueOf(lower);
  made.next = lower.next;
}
