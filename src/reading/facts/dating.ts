/** When a claim holds: the date beside it, the period of a result, the date of publication for what is news. */
import type { PartialDate, Status } from '../../knowledge/vocabulary.ts';
import { is } from '../clauses/tokens.ts';
import type { Draft } from './draft.ts';

export interface Dating {
  date?: PartialDate;
  until?: PartialDate;
  /** The date is only the publication's. */
  assumed?: boolean;
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

export function readDating(draft: Draft, status: Status, published: PartialDate | undefined): Dating {
  const { analysis, kind } = draft;
  const { tokens, clauses, sums } = analysis;
  const anchor = draft.elsewhere
    ? draft.at
    : (draft.sum?.at ?? draft.percent?.at ?? draft.count?.at ?? draft.at);
  const dates = sums.filter(
    (sum) =>
      sum.quantity.kind === 'date' && (sum.quantity.date !== undefined || sum.quantity.until !== undefined),
  );
  let best: (typeof dates)[number] | undefined;
  let least = 22;
  let until: PartialDate | undefined;
  for (const one of dates) {
    const previous = tokens[one.at - 1];
    const deadline = is(previous, 'until') || is(tokens[one.at - 2], 'until');
    const inClause = clauses.of[one.at] === clauses.of[anchor] || clauses.of[one.at] === clauses.of[draft.at];
    const distance =
      Math.min(Math.abs(one.at - anchor), Math.abs(one.at - draft.at)) +
      (inClause ? 0 : 9) +
      tokens.slice(Math.min(one.at, anchor), Math.max(one.at, anchor)).filter((token) => token.word === ',')
        .length;
    if (deadline || (one.quantity.date === undefined && one.quantity.until !== undefined)) {
      if (distance < 22) until ??= one.quantity.until ?? one.quantity.date;
      continue;
    }
    if (distance < least) {
      least = distance;
      best = one;
    }
  }
  let date = best?.quantity.date;
  if (best?.quantity.until !== undefined) until ??= best.quantity.until;
  if (date !== undefined && PERIODS.has(kind)) date = date.slice(0, 4);
  // What is expected is not of a year that is over.
  if (
    date !== undefined &&
    PERIODS.has(kind) &&
    status === 'planned' &&
    published !== undefined &&
    date < published.slice(0, 4)
  )
    date = undefined;
  // What is to come is not of the day on which it is told ("decisions taken today").
  if (date === published && status !== 'actual' && !isFresh(draft)) date = undefined;
  const assumed = date === undefined;
  if (assumed && dates.length === 0 && published !== undefined && isNews(draft, status))
    date = published.slice(0, 7);
  if (date === undefined && published !== undefined && PERIODS.has(kind))
    date = periodOf(published, draft, status);
  return {
    assumed,
    ...(date === undefined ? {} : { date }),
    ...(until === undefined ? {} : { until }),
    ...(assumed || best === undefined ? {} : { at: best.at }),
  };
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
  const border = next?.from ?? tokens.length;
  return (
    tokens.slice(sum.at + 1, Math.min(border, sum.at + 4)).some((token) => is(token, 'year.earlier')) ||
    tokens.slice(Math.max(0, sum.from - 2), sum.from + 1).some((token) => is(token, 'year.earlier'))
  );
}

/** Whether it tells what has just happened, and not how things are, what is to come, or a sum over years. */
function isNews(draft: Draft, status: Status): boolean {
  const { kind, total } = draft;
  if (!NEWS.has(kind) || total === true || isPast(draft)) return false;
  if (status === 'denied' || status === 'ended') return false;
  // Talks over money are of the day that tells of them.
  const current = (status === 'actual' || status === 'in-talks') && !STATES.has(kind);
  return current || isFresh(draft);
}

/** Told in the headline or the lead, or with a word of announcing or agreeing. */
function isFresh({ analysis: { sentence, tokens } }: Draft): boolean {
  return sentence.blockIndex <= 1 || tokens.some((token) => is(token, 'announce') || is(token, 'fresh'));
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
