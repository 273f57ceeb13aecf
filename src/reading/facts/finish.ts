/** From a draft to a fact: amount, status, certainty, source, date and quote. */
import type { Amount, Language } from '../../knowledge/vocabulary.ts';
import type { Fact, Quantity } from '../annotation.ts';
import { is } from '../clauses/tokens.ts';
import type { Analysis, Sum } from './analysis.ts';
import type { Attribution } from './attribution.ts';
import { creditOf } from './credit.ts';
import { readDating, type Told } from './dating.ts';
import type { Draft } from './draft.ts';
import { readModality } from './modality.ts';
import { quoteOf } from './quote.ts';
import type { Speech } from './speech.ts';

export interface Surroundings {
  text: string;
  language: Language;
  told: Told;
  attributions: readonly Attribution[];
  speech: Speech;
  quantities: readonly Quantity[];
}

export function finish(
  draft: Draft,
  around: Surroundings,
): { fact: Fact; dateAssumed: boolean; aside: boolean } | undefined {
  const amount = draft.sum === undefined ? undefined : amountOf(draft, around);
  if (draft.sum !== undefined && amount === undefined) return undefined;
  const { status, hedged, by } = readModality(draft, around.language);
  const attribution = creditOf(draft, status, around);
  const total = draft.total ?? isTotal(draft);
  const { date, until, assumed, at: dated } = readDating({ ...draft, total }, status, around.told);
  const { start, end } = withSum(draft, quoteOf(draft, { dated, language: around.language, by }));
  // What the sentence itself tells wins over what the claim was read from.
  const when = dated === undefined ? (draft.date ?? date) : date;
  const percent = draft.percent?.quantity.value;
  const count = draft.count?.quantity.value;
  const fact: Fact = {
    kind: draft.kind,
    subject: draft.subject,
    ...(draft.object === undefined ? {} : { object: draft.object }),
    ...(amount === undefined ? {} : { amount }),
    ...(percent === undefined ? {} : { percent }),
    ...(count === undefined ? {} : { count }),
    ...(draft.role === undefined ? {} : { role: draft.role }),
    ...(when === undefined ? {} : { date: when }),
    ...(draft.until !== undefined ? { until: draft.until } : until === undefined ? {} : { until }),
    ...(total ? { total } : {}),
    status,
    certainty: attribution !== undefined || hedged ? 'reported' : 'stated',
    ...(attribution?.source === undefined ? {} : { attributedTo: attribution.source }),
    quote: around.text.slice(start, end),
    start,
    end,
    why: draft.why,
  };
  return {
    fact,
    dateAssumed: draft.date === undefined && assumed,
    aside: draft.aside ?? false,
  };
}

/** So far before its claim a sum may stand that the quote takes in. */
const SUM_REACH = 160;

/** "650 million. So many use X": with the sum that stands in a sentence before. */
function withSum({ elsewhere, sum, count }: Draft, quote: { start: number; end: number }): typeof quote {
  const from = (count ?? sum)?.quantity.start;
  return elsewhere === true && from !== undefined && from < quote.start && quote.start - from <= SUM_REACH
    ? { start: from, end: quote.end }
    : quote;
}

function amountOf(
  { sum, negative, analysis }: Draft,
  { quantities, text }: Surroundings,
): Amount | undefined {
  const { quantity } = sum!;
  if (quantity.value === undefined) return undefined;
  const currency = quantity.currency ?? nearestCurrency(quantity, quantities, text);
  if (currency === undefined) return undefined;
  const sign = negative ? -1 : 1;
  return {
    value: sign * Math.abs(quantity.value),
    ...(quantity.upper === undefined ? {} : { upper: sign * quantity.upper }),
    currency,
    bound: risesTo(sum!, analysis) ? 'exact' : (quantity.bound ?? 'exact'),
  };
}

/** "crecieron un 20 por ciento hasta 5.000 millones", "in crescita del 20 per cento fino a 5 miliardi": not a bound but the outcome. */
function risesTo({ quantity, from }: Sum, { sums }: Analysis): boolean {
  return (
    quantity.bound === 'up-to' &&
    sums.some((one) => one.quantity.kind === 'percent' && one.at < from && from - one.at <= 3)
  );
}

/** A sum without a currency is in that of the sum before it, else in that of the next. */
function nearestCurrency(
  quantity: Quantity,
  quantities: readonly Quantity[],
  text: string,
): string | undefined {
  let currency: string | undefined;
  for (const one of quantities) {
    // A conversion in brackets is in a foreign currency.
    if (one.kind !== 'money' || one.currency === undefined || text[one.start - 1] === '(') continue;
    if (one.start > quantity.start) return currency ?? one.currency;
    currency = one.currency;
  }
  return currency;
}

const TOTALS = new Set(['investment', 'funding-round', 'spending']);

function isTotal({ kind, analysis, at, sum }: Draft): boolean {
  if (!TOTALS.has(kind) || sum === undefined) return false;
  const { tokens, clauses } = analysis;
  for (let k = Math.max(0, at - 12); k < Math.min(tokens.length, at + 14); k++) {
    if (!is(tokens[k], 'total')) continue;
    if (clauses.of[k] === clauses.of[at]) return true;
    // A word that may open a clause need not: "Insgesamt hat X damit 5 Millionen eingesammelt"
    if (k < at && !tokens.slice(k, at).some((token) => token.kind === 'mark' || is(token, 'and')))
      return true;
  }
  return (
    kind === 'investment' &&
    sum.quantity.bound === 'over' &&
    is(tokens[at], 'invest.pp') &&
    tokens.slice(Math.max(0, at - 4), at).some((token) => is(token, 'have'))
  );
}
