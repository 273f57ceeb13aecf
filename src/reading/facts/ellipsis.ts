/**
 * Sums that leave their unit to the one before: "13 billion, at a valuation of 183", "de 7.500 millones; el segundo,
 * de 22.500". A bare number after a preposition or an article is taken for one, in the scale of the last full sum of
 * its block, unless a noun that it counts follows.
 */
import type { Quantity } from '../annotation.ts';
import { prepositions } from '../clauses/phrases.ts';
import { is, type Token } from '../clauses/tokens.ts';

const NUMBER = /^\d{1,3}(?:[.,]\d{3})*(?:[.,]\d{1,2})?$/;
/** Scales of sums that newspapers leave unsaid. */
const LEAST_SCALE = 1_000_000;
const MONTHS_AND_SUCH = new Set([
  'days',
  'years',
  'months',
  'giorni',
  'anni',
  'mesi',
  'tage',
  'jahre',
  'monate',
  'jours',
  'ans',
  'mois',
  'días',
  'años',
  'meses',
]);

export interface Scale {
  factor: number;
  currency: string | undefined;
}

/** What bare numbers of a block stand for: the unit of its last sum, or of its last count of users where that came after. */
export interface Scales {
  last: Scale | undefined;
  users: number | undefined;
}

/** A quantity as a count: a count as it is, and a sum in no currency, which may count anything. */
export function asCount(quantity: Quantity | undefined): Quantity | undefined {
  if (quantity?.kind === 'count') return quantity;
  return quantity?.kind === 'money' && quantity.currency === undefined
    ? { ...quantity, kind: 'count' }
    : undefined;
}

/** The unit of a count that users are counted with: 1e6 for "8 million users". */
export function isCountOfUsers(tokens: readonly Token[], at: number): number | undefined {
  const quantity = asCount(tokens[at]!.quantity);
  if (quantity?.value === undefined) return undefined;
  const near = tokens.slice(Math.max(0, at - 7), at + 4).some((token) => is(token, 'users.n'));
  if (!near) return undefined;
  const written = /\d[\d.,  ]*/.exec(quantity.text)?.[0];
  const number = written === undefined ? undefined : parse(written.trim(), quantity.value);
  return number === undefined ? magnitude(quantity.value) : quantity.value / number;
}

/** "up from 2.3 in July", "und 400 im Februar": a bare number in the unit of the last count of users. */
export function countOf(tokens: readonly Token[], at: number, factor: number): Quantity | undefined {
  if (factor < LEAST_SCALE) return undefined;
  const sum = ellipticSum(tokens, at, { scale: { factor, currency: undefined }, part: false });
  return sum === undefined ? undefined : { ...sum, kind: 'count' };
}

/** The unit that a sum was written in: 1e9 for "13 billion", 1e6 for "7.500 millones". */
export function scaleOf(quantity: Quantity): Scale | undefined {
  if (quantity.kind !== 'money' || quantity.value === undefined) return undefined;
  const written = /\d[\d.,  ]*/.exec(quantity.text)?.[0];
  const number = written === undefined ? undefined : parse(written.trim(), quantity.value);
  const factor = number === undefined ? magnitude(quantity.value) : quantity.value / number;
  return factor >= LEAST_SCALE ? { factor, currency: quantity.currency } : undefined;
}

function magnitude(value: number): number {
  return value >= 1e12 ? 1e12 : value >= 1e9 ? 1e9 : value >= 1e6 ? 1e6 : 1;
}

/** A number as its language writes it: of the readings possible, the one that divides the value by a power of ten. */
function parse(written: string, value?: number): number | undefined {
  const bare = written.replace(/[.,]$/, '');
  const plain = Number(
    bare
      .replace(/[\s\u00a0\u202f]/g, '')
      .replace(/[.,](?=\d{3}(?:\D|$))/g, '')
      .replace(',', '.'),
  );
  const decimal = Number(bare.replace(',', '.'));
  for (const number of [plain, decimal])
    if (Number.isFinite(number) && number > 0 && (value === undefined || isPower(value / number)))
      return number;
  return undefined;
}

function isPower(factor: number): boolean {
  const power = Math.log10(factor);
  return Math.abs(power - Math.round(power)) < 1e-6;
}

/** "X keeps 26 % and Y some 27": a bare number after a percentage of the same sentence. */
function ellipticPercent(tokens: readonly Token[], at: number): Quantity | undefined {
  const token = tokens[at]!;
  if (token.kind !== 'word' || !/^\d{1,2}(?:[.,]\d{1,2})?$/.test(token.word) || token.glued) return undefined;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (
    before === undefined ||
    !(before.kind === 'name' || is(before, 'det') || is(before, 'adv') || prepositions(before).length > 0)
  )
    return undefined;
  if (next !== undefined && next.kind !== 'mark' && prepositions(next).length === 0 && !is(next, 'and'))
    return undefined;
  if (next?.kind === 'mark' && next.glued && '-/:%'.includes(next.word)) return undefined;
  return {
    kind: 'percent',
    start: token.start,
    end: token.end,
    text: token.word,
    value: Number(token.word.replace(',', '.')),
  };
}

/** Large numbers that count nothing are sums whose currency stands before: "de 7.500 millones", "unos 100.000". */
export function moneyOfCount(
  tokens: readonly Token[],
  at: number,
  scale: Scale | undefined,
): Quantity | undefined {
  const quantity = tokens[at]!.quantity;
  if (quantity?.kind !== 'count' || quantity.value === undefined || isCounting(tokens, at)) return undefined;
  const bare = quantity.value < LEAST_SCALE;
  if (bare && (scale === undefined || !NUMBER.test(quantity.text))) return undefined;
  const factor = bare ? scale!.factor : 1;
  const upper = quantity.upper === undefined ? {} : { upper: quantity.upper * factor };
  return {
    ...quantity,
    kind: 'money',
    value: quantity.value * factor,
    ...upper,
    ...(scale?.currency === undefined ? {} : { currency: scale.currency }),
  };
}

/** A noun follows that is counted, with "of" or without. */
function isCounting(tokens: readonly Token[], at: number): boolean {
  let next = tokens[at + 1];
  let k = at + 1;
  while (next !== undefined && (prepositions(next).includes('p:of') || is(next, 'adv'))) next = tokens[++k];
  if (next === undefined || next.kind === 'mark')
    return tokens.slice(Math.max(0, at - 6), at).some((token) => is(token, 'users.n'));
  if (is(next, 'users.n') || is(next, 'goods.n') || is(next, 'shares.n')) return true;
  if (next.kind === 'name') return next.mention?.kind === 'product';
  return next.kind === 'word' && next.classes.length === 0;
}

export interface EllipsisContext {
  /** Whether the sentence has a percentage. */
  percent: boolean;
  lastKind: Quantity['kind'] | undefined;
  scale: Scale | undefined;
}

/** What a bare number at an index stands for; nothing where it is only a number. */
export function ellipsisAt(
  tokens: readonly Token[],
  at: number,
  { percent, lastKind, scale }: EllipsisContext,
): Quantity | undefined {
  // Percentages have a singular article ("il 27"), sums a plural one ("i 27", "agli 8").
  if (
    percent &&
    (lastKind === 'percent' || is(tokens[at - 1], 'article.one') || is(tokens[at - 1], 'rest'))
  ) {
    const share = ellipticPercent(tokens, at);
    if (share !== undefined) return share;
  }
  const whole = wholeAfter(tokens, at);
  const own = whole ?? scale;
  return own === undefined
    ? undefined
    : ellipticSum(tokens, at, {
        scale: own,
        part: whole !== undefined || opensWithWhole(tokens, at),
      });
}

/** "Of the 600 million, Y put in 40": the sentence opens with the sum that the number is a part of. */
function opensWithWhole(tokens: readonly Token[], at: number): boolean {
  if (!prepositions(tokens[0]).includes('p:of')) return false;
  const whole = tokens.findIndex((token) => token.kind === 'quantity' && token.quantity!.kind !== 'date');
  return (
    whole > 0 &&
    whole < WHOLE_REACH &&
    at > whole &&
    !tokens.slice(whole + 1, at).some((token) => token.kind === 'quantity')
  );
}

const MONEY_VERBS = [
  'raise.v',
  'raise.pp',
  'invest.v',
  'invest.pp',
  'value.v',
  'value.pp',
  'add.v',
  'follow.v',
  'lose.v',
  'earn.v',
  'spend.v',
];

/** "on raising 13, it was valued at 183": right after a verb of money, and nothing after it that is counted. */
function followsMoneyVerb(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    MONEY_VERBS.some((name) => is(tokens[at - 1], name)) &&
    (next === undefined ||
      next.kind === 'mark' ||
      (prepositions(next).length > 0 && !prepositions(next).includes('p:for')))
  );
}

const WHOLE_REACH = 5;

/** "1.3 of the 1.7 billion": the unit of the sum that a number is a part of. */
function wholeAfter(tokens: readonly Token[], at: number): Scale | undefined {
  if (!NUMBER.test(tokens[at]!.word)) return undefined;
  const link = prepositions(tokens[at + 1]);
  if (!link.includes('p:of') && !link.includes('p:on')) return undefined;
  for (let k = at + 2; k < tokens.length && k <= at + WHOLE_REACH; k++) {
    const token = tokens[k]!;
    if (token.quantity?.kind === 'money') return scaleOf(token.quantity);
    if (!is(token, 'det') && !is(token, 'adv') && !is(token, 'total') && prepositions(token).length === 0)
      return undefined;
  }
  return undefined;
}

/** The sum that a bare number at an index stands for. */
function ellipticSum(
  tokens: readonly Token[],
  at: number,
  { scale, part }: { scale: Scale; part: boolean },
): Quantity | undefined {
  const token = tokens[at]!;
  if (token.kind !== 'word' || !NUMBER.test(token.word)) return undefined;
  const before = tokens[at - 1];
  if (
    before === undefined ||
    token.glued ||
    !(
      part ||
      prepositions(before).length > 0 ||
      is(before, 'det') ||
      is(before, 'adv') ||
      is(before, 'rel') ||
      is(before, 'payment') ||
      followsMoneyVerb(tokens, at)
    )
  )
    return undefined;
  const next = tokens[at + 1];
  // "183 employees", "25 years": a noun that is counted.
  if (
    next !== undefined &&
    next.kind === 'word' &&
    (next.classes.length === 0 || MONTHS_AND_SUCH.has(next.word) || is(next, 'goods.n'))
  )
    return undefined;
  if (
    next !== undefined &&
    (next.kind === 'name' ||
      next.kind === 'quantity' ||
      (next.kind === 'mark' && next.glued && '%-/:'.includes(next.word)))
  )
    return undefined;
  const number = parse(token.word);
  if (number === undefined) return undefined;
  const value = number * scale.factor;
  return {
    kind: 'money',
    start: token.start,
    end: token.end,
    text: token.word,
    value,
    ...(scale.currency === undefined ? {} : { currency: scale.currency }),
    bound: boundBefore(tokens, at),
  };
}

function boundBefore(tokens: readonly Token[], at: number): 'exact' | 'over' | 'about' | 'up-to' {
  for (let k = at - 1; k >= 0 && k >= at - 3; k--) {
    const word = tokens[k]!;
    if (is(word, 'bound.over')) return 'over';
    if (is(word, 'bound.about')) return 'about';
    if (is(word, 'bound.upto')) return 'up-to';
    if (word.kind !== 'word' || (!is(word, 'adv') && !is(word, 'det') && prepositions(word).length === 0))
      break;
  }
  return 'exact';
}
