/** Single amounts: a number with its currency, its percent sign, or neither, anchored at a token. */
import { readCents } from './cents.ts';
import { currencyOf, type Money } from './currencies.ts';
import { FIGURE } from './entry.ts';
import { type NumberRead, valueOf } from './number.ts';
import { loneScale, readNumber } from './numbers.ts';
import type { Line } from './tokens.ts';

export type Unit = 'money' | 'percent' | 'none';

/** An amount in tokens `at` to `next`. */
export interface Amount {
  at: number;
  next: number;
  number: NumberRead;
  unit: Unit;
  /** ISO 4217; absent where the word fits several currencies or none is written. */
  currency: string | undefined;
  /** Of a word that several countries use. */
  family: string | undefined;
  /** How many make a whole unit: 100 for cents. */
  parts: number;
  /** Cents that follow. */
  cents: number;
  negative: boolean;
  /** The currency stands before the number. */
  prefixed: boolean;
}

export function amountValue(amount: Amount): number {
  const value = valueOf(amount.number);
  const whole = amount.parts < 1 ? value * Math.round(1 / amount.parts) : value / amount.parts;
  return (
    (amount.negative ? -1 : 1) * (amount.cents === 0 ? whole : Math.round((whole + amount.cents) * 100) / 100)
  );
}

/** Reads the amount that begins at a token: its number, its currency sign or word, or its minus. */
export function readAmount(line: Line, at: number): Amount | undefined {
  let start = at;
  let negative = false;
  // "Au moins", "al menos" are bounds.
  if (line.entry(at).minus && line.lexicon.before.match(line.code, at, line.count, -1) === undefined) {
    negative = true;
    start++;
  }
  const amount = readPrefixed(line, start) ?? readPlain(line, start);
  if (amount === undefined) return undefined;
  const before = amount.at - 1;
  if (!negative && line.isHyphen(before) && line.isGlued(amount.at) && !line.isGlued(before)) {
    negative = true;
    amount.at = before;
  }
  if (negative) {
    amount.negative = true;
    amount.at = Math.min(amount.at, at);
  }
  return amount;
}

function plain(at: number, number: NumberRead): Amount {
  return {
    at,
    next: number.next,
    number,
    unit: 'none',
    currency: undefined,
    family: undefined,
    parts: 1,
    cents: 0,
    negative: false,
    prefixed: false,
  };
}

/** "$13bn", "US$ 1.2bn", "EUR 20", "dollar 22.5 million". */
function readPrefixed(line: Line, at: number): Amount | undefined {
  const money = line.currencyAt(at);
  if (money === undefined) return undefined;
  const sign = money.sign === true;
  let first = at + 1;
  let negative = false;
  if (sign && line.isHyphen(first) && line.isGlued(first) && line.isGlued(first + 1)) {
    negative = true;
    first++;
  }
  if (line.codeAt(first) !== FIGURE && !(sign && line.entry(first).sumStart)) return undefined;
  if (line.gap(first) > 2) return undefined;
  const number = readNumber(line, first, sign);
  if (number === undefined) return undefined;
  if (!sign) {
    // "In euro 2019": what follows a currency's name is its amount only where it is nothing else.
    const after = line.entry(number.next);
    if (number.yearly || after.otherUnit || after.month !== undefined || line.isMark(number.next, '%'))
      return undefined;
    if (line.currencyAt(number.next) !== undefined || line.percentAt(number.next) !== undefined)
      return undefined;
    if (money.parts === undefined && line.codeAt(at - 1) === FIGURE) return undefined;
  }
  const amount = plain(at, number);
  amount.unit = 'money';
  amount.prefixed = true;
  amount.negative = negative;
  setMoney(amount, money);
  if (money.scale !== undefined) number.scale *= money.scale;
  if (sign && line.percentAt(number.next) !== undefined) return undefined;
  // "$10 dollars": said twice.
  const again = readUnit(line, number.next, number);
  if (again !== undefined && (again.money.code === undefined || again.money.code === amount.currency))
    amount.next = again.next;
  readCents(line, amount);
  return amount;
}

/** "13 miliardi di dollari", "850 M€", "27,5 %", "700 million". */
function readPlain(line: Line, at: number): Amount | undefined {
  const number = readNumber(line, at);
  return number === undefined ? undefined : withUnit(line, number);
}

/** "Superior al millón de dólares": the scale alone, of which there is one. */
export function readLoneScale(line: Line, at: number): Amount | undefined {
  const number = loneScale(line, at);
  return number === undefined ? undefined : withUnit(line, number);
}

/** Gives a number the unit that stands behind it. */
function withUnit(line: Line, number: NumberRead): Amount {
  const amount = plain(number.at, number);
  const percent = line.percentAt(number.next);
  if (percent !== undefined && line.gap(number.next) <= 3)
    return { ...amount, unit: 'percent', next: percent };
  const split = readSplit(line, number);
  if (split !== undefined) return { ...amount, unit: 'percent', next: split };
  if (isPercentOf(line, number)) return { ...amount, unit: 'percent' };
  const unit = readUnit(line, number.next, number);
  if (unit !== undefined) {
    amount.unit = 'money';
    amount.next = unit.next;
    setMoney(amount, unit.money, unit.country);
    if (unit.money.scale !== undefined) number.scale *= unit.money.scale;
    readCents(line, amount);
  }
  return amount;
}

/** "3/4 %". */
function readSplit(line: Line, number: NumberRead): number | undefined {
  const { next } = number;
  if (
    !number.figure ||
    !line.isMark(next, '/') ||
    line.codeAt(next + 1) !== FIGURE ||
    line.decimals[next + 1] !== 0
  )
    return undefined;
  const percent = line.percentAt(next + 2);
  const parts = line.value[next + 1]!;
  if (percent === undefined || parts === 0) return undefined;
  number.parts = parts;
  return percent;
}

/** "Percent of 10" where it stands alone: a cell or a heading. */
function isPercentOf(line: Line, { at, next }: NumberRead): boolean {
  if (next < line.count || !line.entry(at - 1).of || at > 3) return false;
  return line.percentAt(0) === at - 1;
}

function setMoney(amount: Amount, money: Money, country?: string): void {
  const code = money.code ?? (money.family === undefined ? undefined : currencyOf(money.family, country));
  if (code !== undefined) amount.currency = code;
  if (money.family !== undefined) amount.family = money.family;
  if (money.parts !== undefined) amount.parts = money.parts;
}

interface WrittenUnit {
  money: Money;
  country?: string;
  next: number;
}

/** Below this a word that mostly means something else ("won", "mark") is no currency. */
const LEAST_WEAK = 100;

/** The currency behind a number: "di dollari", "US dollars", "dollari canadesi", "$", "USD million". */
function readUnit(line: Line, at: number, number: NumberRead): WrittenUnit | undefined {
  let next = at;
  let country: string | undefined;
  if (line.entry(next).of && (number.scaled || number.rough)) next++;
  const nation = line.countryAt(next);
  if (nation !== undefined && line.currencyAt(nation.next)?.sign !== true) {
    country = nation.value;
    next = nation.next;
  }
  const money = line.currencyAt(next);
  if (money === undefined || line.gap(next) > 2) return undefined;
  const word = line.entry(next);
  if (word.times === 100 && number.next === next && !number.figure) return undefined;
  if (word.ordinalMark && money.sign !== true) return undefined;
  if (
    money.weak === true &&
    country === undefined &&
    valueOf(number) < LEAST_WEAK &&
    line.countryAt(next + 1) === undefined
  )
    return undefined;
  if (money.weak === true && number.yearly) return undefined;
  // "500 $100 bills": the sign belongs to the figure that it is in one with.
  if (
    money.sign === true &&
    money.code !== 'EUR' &&
    line.codeAt(next + 1) === FIGURE &&
    line.isGlued(next + 1) &&
    !line.isGlued(next)
  )
    return undefined;
  next++;
  if (country === undefined && money.family !== undefined) {
    const sign = money.sign === true ? line.entry(next) : undefined;
    if (sign !== undefined) {
      // "16 millions de $ CA": the dollar's country stands behind it.
      if (
        sign.prefix !== undefined &&
        line.gap(next) <= 1 &&
        line.codeAt(next + 1) !== FIGURE &&
        SUFFIXES.has(sign.word) &&
        !(sign.word === 'c' && line.lexicon.grammar.decimal === '.')
      )
        return { money: { code: sign.prefix }, next: next + 1 };
    } else {
      const behind = line.entry(next).of ? line.countryAt(next + 1) : line.countryAt(next);
      if (behind !== undefined) {
        country = behind.value;
        next = behind.next;
      }
    }
  }
  // "75 USD million".
  const scale = line.entry(next);
  if (money.sign === true && !number.scaled && scale.times !== undefined && scale.times >= 1e6) {
    number.scale *= scale.times;
    number.scaled = true;
    next++;
  }
  return { money, next, ...(country === undefined ? {} : { country }) };
}

const SUFFIXES: ReadonlySet<string> = new Set([
  'us',
  'usd',
  'ca',
  'cad',
  'can',
  'hk',
  'hkd',
  'au',
  'aud',
  'nz',
  'nzd',
  'sg',
  'sgd',
  'c',
]);
