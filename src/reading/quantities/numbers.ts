/** Numbers, in figures or words, with their scale: "13.000", "6,6 Mrd.", "un miliardo e mezzo", "two and a half billion". */
import { FIGURE } from './entry.ts';
import { readDecimals, readWords } from './number-words.ts';
import { blank, type NumberRead, valueOf } from './number.ts';
import { DOUBTFUL, GROUPED, type Line } from './tokens.ts';

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
