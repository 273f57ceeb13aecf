/** When a claim holds: the date beside it, the period of a result, the date of publication for what is news. */
import type { PartialDate, Status } from '../../knowledge/vocabulary.ts';
import { is, type Token } from '../clauses/tokens.ts';
import type { Analysis, Sum } from './analysis.ts';
import type { Draft } from './draft.ts';

export interface Dating {
  date?: PartialDate;
  until?: PartialDate;
  /** The date is only the publication's. */
  assumed: boolean;
  /** Its token in the sentence, where the text tells it. */
  at?: number;
}

/** These hold for long, so that without a word of what is new they tell how things are. */
const STATES = new Set(['ipo', 'partnership', 'licence', 'supply-deal']);

const PERIODS = new Set(['revenue', 'profit', 'spending']);
const NEWS = new Set([
  'funding-round',
  'investment',
  'acquisition',
  'ipo',
  'partnership',
  'supply-deal',
  'licence',
  'lawsuit',
  'valuation',
  'users',
]);

/** So far from a claim its date stands at most. */
const REACH = 22;
const OTHER_CLAUSE = 9;
/** What a date costs that belongs to another sum. */
const OTHER_SUM = 9;

/** Times that the text has told of before. */
export interface Told {
  published: PartialDate | undefined;
  /** The date of what was told last: "back then"; whether the sentence before or this one told it. */
  last: { date: PartialDate; near: boolean } | undefined;
}

/** These happen at a time. */
const EVENTS = new Set(['funding-round', 'investment', 'acquisition', 'valuation']);

export function readDating(draft: Draft, status: Status, { published, last }: Told): Dating {
  const { analysis, kind } = draft;
  const { tokens, sums } = analysis;
  const dates = sums.filter(
    (sum) =>
      sum.quantity.kind === 'date' && (sum.quantity.date !== undefined || sum.quantity.until !== undefined),
  );
  let best: Sum | undefined;
  let least = REACH;
  let until: PartialDate | undefined;
  for (const one of dates) {
    const deadline = is(tokens[one.at - 1], 'until') || is(tokens[one.at - 2], 'until');
    const distance = distanceTo(draft, one);
    if (deadline || (one.quantity.date === undefined && one.quantity.until !== undefined)) {
      if (distance < REACH) until ??= one.quantity.until ?? one.quantity.date;
      continue;
    }
    if (distance < least) {
      least = distance;
      best = one;
    }
  }
  let date = best === undefined ? undefined : dateOf(analysis, best, last?.date);
  if (best?.quantity.until !== undefined) until ??= best.quantity.until;
  const year = published?.slice(0, 4);
  if (date !== undefined && PERIODS.has(kind)) {
    date = date.slice(0, 4);
    if (isEarlier(draft) && !isBeside(draft, best!)) date = String(Number(date) - 1);
    // Income that is expected is not of a year that is over.
    if (status === 'planned' && kind !== 'spending' && year !== undefined && date < year) date = undefined;
  }
  // What is to come is not of the day on which it is told ("decisions taken today").
  if (date === published && status !== 'actual' && !isFresh(draft)) date = undefined;
  const told = date !== undefined;
  if (!told && last !== undefined && (refersBack(draft) || goesOn(draft, status, last.near)))
    date = last.date;
  if (date === undefined && best === undefined && published !== undefined && isNews(draft, status))
    date = published.slice(0, 7);
  if (date === undefined && published !== undefined && PERIODS.has(kind))
    date = periodOf(published, draft, status);
  return {
    assumed: !told,
    ...(date === undefined ? {} : { date }),
    ...(until === undefined ? {} : { until }),
    ...(told ? { at: best!.at } : {}),
  };
}

/** The token that a date stands beside: the claim's sum, else its trigger. */
function anchorOf({ elsewhere, sum, percent, count, at }: Draft): number {
  return elsewhere === true ? at : (sum?.at ?? percent?.at ?? count?.at ?? at);
}

/** How far a date is from a claim, in tokens; borders and other sums between them count for more. */
function distanceTo(draft: Draft, date: Sum): number {
  const { analysis, at } = draft;
  const { tokens, clauses, sums } = analysis;
  const anchor = anchorOf(draft);
  const clause = clauses.of[date.at]!;
  const inClause = clause === clauses.of[anchor] || clause === clauses.of[at];
  const [from, to] = [Math.min(date.at, anchor), Math.max(date.at, anchor)];
  const commas = tokens.slice(from, to).filter(isComma).length;
  const amounts = sums.filter(({ quantity }) => quantity.kind !== 'date');
  // "5.8 billion, set in June 2024": the date is that of the sum which stands before it, unless it opens the sentence.
  const owner = amounts.findLast((one) => one.at < date.at && one.at !== anchor);
  const between = owner !== undefined && (anchor < date.at ? owner.at > anchor : date.at < anchor);
  const parted = owner !== undefined && isParted(tokens, owner.at, anchor);
  if (between && parted && isTight(tokens, owner.at, date.from)) return REACH;
  // "146 million (third quarter of 2024: 32 million)"
  const next = amounts.find((one) => one.at > date.at && one.at !== anchor);
  if (
    !inClause &&
    clauses.list[clause]!.kind === 'bracket' &&
    next !== undefined &&
    clauses.of[next.at] === clause
  )
    return REACH;
  const taken = between && anchor < date.at;
  return (
    Math.min(Math.abs(date.at - anchor), Math.abs(date.at - at)) +
    (inClause ? 0 : OTHER_CLAUSE) +
    commas +
    (taken ? OTHER_SUM : 0)
  );
}

function isComma({ word }: Token): boolean {
  return word === ',';
}

/** A comma or an "and" stands between. */
function isParted(tokens: readonly Token[], one: number, other: number): boolean {
  return tokens
    .slice(Math.min(one, other), Math.max(one, other))
    .some((token) => isComma(token) || is(token, 'and'));
}

/** Nothing but a few words stands between. */
function isTight(tokens: readonly Token[], from: number, to: number): boolean {
  return to - from <= 4 && tokens.slice(from + 1, to).every(({ kind }) => kind === 'word');
}

/** A sum and its own date, side by side: "35 billion a year earlier in 2024". */
function isBeside(draft: Draft, date: Sum): boolean {
  const anchor = anchorOf(draft);
  const [from, to] = [Math.min(anchor, date.at), Math.max(anchor, date.at)];
  return to - from <= 3 && !draft.analysis.sums.some(({ at }) => at > from && at < to);
}

/** "in November of the same year": the year is that of what was told before. */
function dateOf({ tokens }: Analysis, { at, quantity }: Sum, last: PartialDate | undefined): PartialDate {
  const date = quantity.date!;
  return date.length >= 7 && last !== undefined && [1, 2].some((k) => is(tokens[at + k], 'same.year'))
    ? last.slice(0, 4) + date.slice(4)
    : date;
}

/** "back then", "in the same month": at the time of what was told before. */
function refersBack({ analysis: { tokens, clauses }, at }: Draft): boolean {
  return tokens.some(
    (token, k) =>
      (is(token, 'back.then') || is(token, 'same.year')) &&
      (clauses.of[k] === clauses.of[at] || Math.abs(k - at) <= 6),
  );
}

/** What the text tells by the way goes on from what it has just told: "It was worth 6 billion in May. It raised 750 million." */
function goesOn(draft: Draft, status: Status, near: boolean): boolean {
  return near && status === 'actual' && EVENTS.has(draft.kind) && !isFresh(draft);
}

/** A result told without its year is of the last quarter or year that was over. */
function periodOf(published: PartialDate, draft: Draft, status: Status): PartialDate | undefined {
  const year = Number(published.slice(0, 4));
  const month = Number(published.slice(5, 7)) || 12;
  if (draft.kind === 'spending' && draft.total) return undefined;
  const last = status === 'planned' ? year : month <= 3 ? year - 1 : year;
  return String(isEarlier(draft) ? last - 1 : last);
}

/** "from 290 to 510 million", "35 billion a year earlier": the first, or the marked one, is of the year before. */
function isEarlier({ analysis, sum }: Draft): boolean {
  if (sum === undefined) return false;
  const { tokens, sums } = analysis;
  const next = sums.find((one) => one.quantity.kind === 'money' && one.at > sum.at);
  if (
    sum.cases.includes('p:from') &&
    next !== undefined &&
    next.cases.includes('p:to') &&
    next.at - sum.at <= 4
  )
    return true;
  // "510 million, up from 290", "3.740 miliardi, da 3.470"
  const previous = sums.findLast((one) => one.quantity.kind === 'money' && one.at < sum.at);
  if (
    previous !== undefined &&
    sum.cases.includes('p:from') &&
    sum.from - previous.at <= 5 &&
    tokens.slice(previous.at + 1, sum.from).some(({ word }) => word === ',')
  )
    return true;
  // "a loss of 480 million became a profit of 240"
  if (next !== undefined && tokens.slice(sum.at + 1, next.at).some((token) => is(token, 'become.v')))
    return true;
  const border = next?.from ?? tokens.length;
  return (
    tokens.slice(sum.at + 1, Math.min(border, sum.at + 4)).some((token) => is(token, 'year.earlier')) ||
    tokens.slice(Math.max(0, sum.from - 2), sum.from + 1).some((token) => is(token, 'year.earlier'))
  );
}

/** Whether it tells what has just happened, and not how things are, what is to come, or a sum over years. */
function isNews(draft: Draft, status: Status): boolean {
  const { kind, total } = draft;
  if (kind === 'role') return isChange(draft);
  if (!NEWS.has(kind) || total === true || isPast(draft)) return false;
  if (status === 'denied' || status === 'ended') return false;
  // Talks and plans are of the day that tells of them.
  return !STATES.has(kind) || isFresh(draft);
}

/** Told in the headline or the lead, or with a word of announcing or agreeing. */
function isFresh({ analysis: { sentence, tokens } }: Draft): boolean {
  return sentence.blockIndex <= 1 || tokens.some((token) => is(token, 'announce') || is(token, 'fresh'));
}

/** Somebody comes or goes: the office itself is no news. */
function isChange(draft: Draft): boolean {
  const { analysis, at, why } = draft;
  const { tokens, clauses } = analysis;
  if (isPast(draft)) return false;
  return (
    why[0] === 'handover' ||
    tokens.some(
      (token, k) =>
        (is(token, 'appoint.v') || is(token, 'leave.v')) &&
        clauses.of[k] === clauses.of[at] &&
        Math.abs(k - at) <= 8 &&
        !is(token, 'be'),
    )
  );
}

/** The pluperfect tells of something before what the article is about. */
function isPast({ analysis, at }: Draft): boolean {
  const { tokens, clauses } = analysis;
  for (let k = Math.max(0, at - 6); k < Math.min(tokens.length, at + 3); k++)
    if (clauses.of[k] === clauses.of[at] && PLUPERFECT.has(tokens[k]!.word)) return true;
  return false;
}
const PLUPERFECT = new Set([
  'had',
  'aveva',
  'avevano',
  'era',
  'erano',
  'avait',
  'avaient',
  'était',
  'étaient',
  'había',
  'habían',
  'hatte',
  'hatten',
  'war',
  'waren',
]);
