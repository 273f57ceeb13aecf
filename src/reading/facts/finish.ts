/** From a draft to a fact: amount, status, certainty, source, date and quote. */
import type { Amount, EntityId, Language, PartialDate } from '../../knowledge/vocabulary.ts';
import type { Fact, Quantity } from '../annotation.ts';
import { is } from '../clauses/tokens.ts';
import type { Attribution } from './attribution.ts';
import { readDating } from './dating.ts';
import type { Draft } from './draft.ts';
import { readModality } from './modality.ts';

export interface Surroundings {
  text: string;
  language: Language;
  published?: PartialDate;
  attributions: readonly Attribution[];
  /** Who is speaking, where the whole block is somebody's answer. */
  speaker?: EntityId;
  quantities: readonly Quantity[];
}

export function finish(draft: Draft, around: Surroundings): Fact | undefined {
  const amount = draft.sum === undefined ? undefined : amountOf(draft, around);
  if (draft.sum !== undefined && amount === undefined) return undefined;
  const { status, hedged } = readModality(draft, around.language);
  const attribution = attributionOf(draft, around);
  const { date, until } = readDating(draft, around.published);
  const total = draft.total ?? isTotal(draft);
  const { start, end } = quoteOf(draft, around.text);
  const percent = draft.percent?.quantity.value;
  const count = draft.count?.quantity.value;
  return {
    kind: draft.kind,
    subject: draft.subject,
    ...(draft.object === undefined ? {} : { object: draft.object }),
    ...(amount === undefined ? {} : { amount }),
    ...(percent === undefined ? {} : { percent }),
    ...(count === undefined ? {} : { count }),
    ...(draft.role === undefined ? {} : { role: draft.role }),
    ...(draft.date !== undefined ? { date: draft.date } : date === undefined ? {} : { date }),
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
}

function amountOf({ sum, negative }: Draft, { quantities, text }: Surroundings): Amount | undefined {
  const { quantity } = sum!;
  if (quantity.value === undefined) return undefined;
  const currency = quantity.currency ?? nearestCurrency(quantity, quantities, text);
  if (currency === undefined) return undefined;
  const sign = negative ? -1 : 1;
  return {
    value: sign * Math.abs(quantity.value),
    ...(quantity.upper === undefined ? {} : { upper: sign * quantity.upper }),
    currency,
    bound: quantity.bound ?? 'exact',
  };
}

/** A sum without a currency is in that of the sum before it, else in that of the next. */
function nearestCurrency(quantity: Quantity, quantities: readonly Quantity[], text: string): string | undefined {
  let currency: string | undefined;
  for (const one of quantities) {
    // A conversion in brackets is in a foreign currency.
    if (one.kind !== 'money' || one.currency === undefined || text[one.start - 1] === '(') continue;
    if (one.start > quantity.start) return currency ?? one.currency;
    currency = one.currency;
  }
  return currency;
}

const OWN_VOICE = new Set(['role', 'competition', 'legal-form']);

function attributionOf(draft: Draft, { attributions, speaker }: Surroundings): Attribution | undefined {
  if (speaker !== undefined) {
    const outlet = attributions.find((one) => one.source?.startsWith('source:'));
    return OWN_VOICE.has(draft.kind) || outlet === undefined ? { source: speaker, at: draft.at } : outlet;
  }
  if (OWN_VOICE.has(draft.kind)) return undefined;
  let best: Attribution | undefined;
  for (const one of attributions)
    if (best === undefined || (best.source === undefined && one.source !== undefined) || Math.abs(one.at - draft.at) < Math.abs(best.at - draft.at)) best = one;
  return best;
}

const TOTALS = new Set(['investment', 'funding-round', 'spending']);

function isTotal({ kind, analysis, at, sum }: Draft): boolean {
  if (!TOTALS.has(kind) || sum === undefined) return false;
  const { tokens, clauses } = analysis;
  for (let k = Math.max(0, at - 12); k < Math.min(tokens.length, at + 14); k++) {
    if (clauses.of[k] !== clauses.of[at]) continue;
    if (is(tokens[k], 'total')) return true;
  }
  return (
    kind === 'investment' &&
    sum.quantity.bound === 'over' &&
    is(tokens[at], 'invest.pp') &&
    tokens.slice(Math.max(0, at - 4), at).some((token) => is(token, 'have'))
  );
}

const BORDERS = ',;:()–—"“”«»„';

/** The shortest run of whole clauses that holds all that bears the fact. */
function quoteOf({ analysis, bearing }: Draft, text: string): { start: number; end: number } {
  const { tokens } = analysis;
  let from = Math.max(0, Math.min(...bearing));
  let to = Math.min(tokens.length - 1, Math.max(...bearing));
  while (from > 0 && !(tokens[from - 1]!.kind === 'mark' && BORDERS.includes(tokens[from - 1]!.word))) from--;
  while (
    to < tokens.length - 1 &&
    !(tokens[to + 1]!.kind === 'mark' && BORDERS.includes(tokens[to + 1]!.word))
  )
    to++;
  while (to > from && tokens[to]!.kind === 'mark' && '.!?…'.includes(tokens[to]!.word)) to--;
  void text;
  return { start: tokens[from]!.start, end: tokens[to]!.end };
}
