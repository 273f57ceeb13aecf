/** Amounts in company: bounds ("over 13 billion"), ranges ("tra 10 e 13 miliardi") and lists that share a unit ("10 e 13 miliardi"). */
import type { Bound } from '../../knowledge/vocabulary.ts';
import { type Amount, amountValue, readAmount, readLoneScale } from './amounts.ts';
import { foldWord } from '../text/fold.ts';
import { type Lead, LINK_AND, LINK_FREE, LINK_OR, LINK_RISE, LINK_SHARE, LINK_TO } from './lexicon.ts';
import { valueOf } from './number.ts';
import type { Line } from './tokens.ts';

/** One amount, or the two ends of a range, with what is said about it. */
export interface Sum {
  amount: Amount;
  upper?: Amount;
  bound?: Bound;
  /** The tokens that it takes up. */
  at: number;
  next: number;
}

/** As many amounts of a list are looked through for the unit that they share. */
const LONGEST_LIST = 5;
/** How far before "from ... to ..." a word of change is looked for, in tokens. */
const CHANGE_REACH = 7;

/** Reads the amount or range that begins at a token. */
export function readSum(line: Line, at: number): Sum | undefined {
  const amount = readAmount(line, at);
  if (amount === undefined) return undefined;
  const lead = leadBefore(line, amount.at);
  const sum = readRange(line, amount, lead) ?? { amount, at: amount.at, next: amount.next };
  const bound = boundOf(line, sum, lead);
  if (bound !== undefined) sum.bound = bound;
  return sum;
}

/** "Over the billion": a scale alone is an amount where words of bound lead it. */
export function readLoneSum(line: Line, at: number): Sum | undefined {
  const amount = readLoneScale(line, at);
  if (amount === undefined) return undefined;
  const bound = boundBefore(line, at);
  // "Millón y medio" needs no bound.
  if (bound === undefined && amount.number.rest === 0) return undefined;
  return { amount, at, next: amount.next, ...(bound === undefined ? {} : { bound }) };
}

interface FoundLead {
  lead: Lead;
  /** The token before it. */
  before: number;
}

function leadBefore(line: Line, at: number): FoundLead | undefined {
  let last = at - 1;
  let found = line.lexicon.leads.match(line.code, last, line.count, -1);
  if (found === undefined && line.entry(last).the) {
    last--;
    found = line.lexicon.leads.match(line.code, last, line.count, -1);
  }
  return found === undefined ? undefined : { lead: found.value, before: found.next };
}

function readRange(line: Line, single: Amount, lead: FoundLead | undefined): Sum | undefined {
  // A copy, for a list's amounts share a unit on other terms than the ends of a range.
  const amount = { ...single, number: { ...single.number } };
  const other = readOther(line, amount, 0);
  if (other === undefined) return undefined;
  const { second, flags } = other;
  const owned = isOwn(amount);
  if (!share(amount, second)) return undefined;
  const range = { amount, upper: second, at: amount.at, next: second.next };
  const rising = amountValue(amount) <= amountValue(second);
  if (flags === DASH) return rising ? range : undefined;
  const change =
    lead?.lead !== 'between' &&
    (flags & (LINK_TO | LINK_FREE | LINK_RISE)) !== 0 &&
    isChange(line, lead?.before ?? amount.at - 1);
  if (lead?.lead === 'between' && (flags & LINK_AND) !== 0) return rising ? range : undefined;
  if ((flags & LINK_RISE) !== 0 && (flags & (LINK_TO | LINK_FREE)) === 0) return undefined;
  if (lead?.lead === 'from' && (flags & LINK_TO) !== 0)
    return rising && !change && !other.bounded && amount.unit !== 'percent' ? range : undefined;
  if ((flags & LINK_FREE) !== 0) return rising && !change && !other.bounded ? range : undefined;
  // "10 a 13 miliardi", "two or three billion": only where the first has no unit of its own.
  if (owned) return undefined;
  if ((flags & LINK_OR) !== 0) return rising ? range : undefined;
  if ((flags & LINK_RISE) !== 0 && (flags & LINK_TO) !== 0 && !other.bounded)
    return rising && !change && amount.unit !== 'percent' && lead === undefined ? range : undefined;
  return undefined;
}

const DASH = -1;
/** Articles and words of bound between a link and the second amount. */
const MOST_BETWEEN = 4;

interface Other {
  second: Amount;
  flags: number;
  bounded: boolean;
}

/** The amount that a link joins to another: "and 13 billion", "- 25bn", "a poco più del 2 per cento". */
function readOther(line: Line, amount: Amount, depth: number): Other | undefined {
  const { links } = line.lexicon;
  let next = amount.next;
  let flags: number;
  if (line.isHyphen(next)) {
    flags = DASH;
    next++;
    // "10 - 20" needs the same spacing on both sides, or it is a dash in the sentence.
    if (line.isGlued(next - 1) !== line.isGlued(next)) return undefined;
  } else if (line.isMark(next, ',')) {
    flags = 0;
    next++;
  } else {
    const link = links.match(line.code, next, line.count);
    if (link === undefined) return undefined;
    flags = link.value;
    next = link.next;
  }
  let bounded = false;
  const most = flags === DASH ? 0 : MOST_BETWEEN;
  for (let skipped = 0; skipped < most; skipped++) {
    const entry = line.entry(next);
    const article = entry.the && entry.number === undefined;
    if (!article && (!entry.boundWord || line.signAt(next) !== undefined)) break;
    if (!article) bounded = true;
    next++;
  }
  const second = readAmount(line, next);
  if (second === undefined) return undefined;
  if (flags === DASH && second.negative) return undefined;
  if (flags !== DASH && !isOwn(second) && depth < LONGEST_LIST) {
    const third = readOther(line, second, depth + 1);
    // A list must end in "and": otherwise its commas part other things.
    if (third !== undefined && !isYear(second) && share(second, third.second)) {
      if (flags === 0 && third.flags !== 0) flags = LINK_AND;
      if (
        flags !== 0 &&
        (third.flags === DASH || (third.flags & (LINK_AND | LINK_OR | LINK_FREE | LINK_TO)) !== 0)
      )
        return { second, flags, bounded };
    }
  }
  if (flags === 0) return undefined;
  return { second, flags, bounded };
}

function isYear(amount: Amount): boolean {
  return amount.number.yearly && amount.unit === 'none';
}

/** Whether an amount has a unit or a scale itself. */
function isOwn({ unit, number }: Amount): boolean {
  return unit !== 'none' || number.scaled;
}

/** A number without a unit is taken for thousands of its own from here on. */
const LARGE = 1000;

/** Gives both the unit and scale that only one of them has; tells whether they are of one kind. */
function share(first: Amount, second: Amount): boolean {
  if (first.number.rough !== second.number.rough) return false;
  if (first.unit === 'none') {
    if (second.unit === 'none' && !second.number.scaled) return false;
    if (isYear(first)) return false;
    Object.assign(first, { unit: second.unit, parts: second.parts });
    if (second.currency !== undefined) first.currency = second.currency;
    if (second.family !== undefined) first.family = second.family;
  } else if (second.unit === 'none') {
    if (!first.prefixed) return false;
    second.unit = first.unit;
    second.parts = first.parts;
    if (first.currency !== undefined) second.currency = first.currency;
    if (first.family !== undefined) second.family = first.family;
  } else if (
    first.unit !== second.unit ||
    (first.currency !== second.currency && first.currency !== undefined && second.currency !== undefined)
  )
    return false;
  const { number } = first;
  if (!number.scaled && second.number.scaled) {
    const plain = valueOf(number);
    if (plain < LARGE || plain <= valueOf(second.number) / second.number.scale) {
      number.scale *= second.number.scale;
      number.scaled = true;
    }
  }
  return true;
}

/** "Rose from 10 to 13": two amounts at two times, not a range. */
function isChange(line: Line, from: number): boolean {
  const { changes } = line.lexicon;
  for (let at = from; at >= 0 && at > from - CHANGE_REACH; at--) {
    if (line.codeAt(at) < 0) {
      if (line.isMark(at, '.') || line.isMark(at, ';')) break;
      continue;
    }
    const word = foldWord(line.text.slice(line.start[at], line.end[at]));
    if (changes.some((beginning) => word.startsWith(beginning))) return true;
  }
  return false;
}

/**
 * The unit that a number takes from the list it stands in: "10 e 13 miliardi" is 10 billion and 13 billion.
 * Gives the amount changed, or nothing where it shares none.
 */
export function readShared(line: Line, amount: Amount): Amount | undefined {
  if (isOwn(amount) || isYear(amount) || amount.number.yearly) return undefined;
  // "Gemini 3 and 4 billion users": the figure is part of a name.
  if (line.codeAt(amount.at - 1) === 0 && line.isCapital(amount.at - 1) && amount.at > 1) return undefined;
  const other = readOther(line, amount, 0);
  if (other === undefined || other.flags === DASH) return undefined;
  if ((other.flags & (LINK_AND | LINK_OR | LINK_TO | LINK_RISE | LINK_SHARE)) === 0) return undefined;
  return share(amount, other.second) && isOwn(amount) ? amount : undefined;
}

/** What the words before and after say: over, about, up to. */
function boundOf(line: Line, sum: Sum, lead: FoundLead | undefined): Bound | undefined {
  const before =
    boundBefore(line, sum.at) ??
    (lead !== undefined && sum.upper !== undefined ? boundBefore(line, lead.before + 1) : undefined);
  if (before !== undefined) return before;
  const after = line.lexicon.after.match(line.code, sum.next, line.count);
  if (after !== undefined) return after.value;
  return sum.amount.number.rough ? 'about' : undefined;
}

function boundBefore(line: Line, at: number): Bound | undefined {
  const { before, topical } = line.lexicon;
  for (let last = at - 1, skipped = 0; last >= 0 && skipped < 3; last--, skipped++) {
    const found = before.match(line.code, last, line.count, -1);
    if (found !== undefined) {
      const single = found.next === last - 1;
      // "Ein Auftrag über 3 Milliarden": after a noun the word tells what the noun is about.
      if (single && topical.has(line.codeAt(last)) && line.isNoun(last - 1)) return undefined;
      return found.value;
    }
    if (!line.entry(last).the) break;
  }
  return undefined;
}
