import type { Amount, EntityId } from '../knowledge/vocabulary.ts';
import { compareSharpness, sumOf, valuesAgree } from './amounts.ts';
import { asOf, compareIds } from './as-of.ts';
import { compareDates, daysApart, daysOf, isAfter, newestDate } from './dates.ts';
import { gatherEvents } from './events.ts';
import { groupBy } from './group.ts';
import { sourcesOf } from './sources.ts';
import type { Figure, InvestmentTotal, LedgerEvent, LedgerFact } from './types.ts';

/** A fact with an amount. */
type Sum = LedgerFact & { amount: Amount };

/** A payment this near a round of the same company is part of the round. */
const ROUND_DAYS = 120;

/**
 * What one investor has put into one company, one record a currency, the one with the newest figure first.
 * @param facts any facts; those of other parties, and those that were withdrawn, are passed over
 */
export function totalOfPair(
  facts: readonly LedgerFact[],
  { investor, receiver }: { investor: EntityId; receiver: EntityId },
): InvestmentTotal[] {
  const ours = facts.filter(
    (fact) => fact.kind === 'investment' && fact.subject === investor && fact.object === receiver,
  );
  return byCurrency(ours, (sums, currency) => {
    const { running, payments, planned } = figuresOf(sums);
    const later = payments.filter((payment) => isAfter(payment.date, running?.date));
    const paid = sumOf(payments.map((payment) => payment.amount));
    const best = running ? sumOf([running, ...later].map((figure) => figure.amount)) : paid;
    return { investor, receiver, currency, ...figures({ running, payments, paid, best, planned }) };
  });
}

/** What each investor has put into a company: the totals of its pairs, the largest first. */
export function totalsByInvestor(facts: readonly LedgerFact[], receiver: EntityId): InvestmentTotal[] {
  const ours = facts.filter((fact) => fact.kind === 'investment' && fact.object === receiver);
  const investors = new Set(ours.map((fact) => fact.subject));
  return [...investors].flatMap((investor) => totalOfPair(ours, { investor, receiver })).sort(compareSize);
}

/** What an investor has put into each company: the totals of its pairs, the largest first. */
export function totalsMade(facts: readonly LedgerFact[], investor: EntityId): InvestmentTotal[] {
  const ours = facts.filter((fact) => fact.kind === 'investment' && fact.subject === investor);
  const receivers = new Set(ours.flatMap((fact) => fact.object ?? []));
  return [...receivers].flatMap((receiver) => totalOfPair(ours, { investor, receiver })).sort(compareSize);
}

/** What all have put into a company: see `totalOfAll`. */
export function totalByAll(facts: readonly LedgerFact[], receiver: EntityId): InvestmentTotal[] {
  return totalOfAll(receiver, { rounds: facts, given: totalsByInvestor(facts, receiver) });
}

/**
 * What all have put into a company. Its running total is what it is said to have raised in all; its payments are its
 * rounds, and the payments of investors that are part of no round. The best figure without a running total is the larger
 * of two that each count nothing twice: the payments' sum, and the sum of what the investors are each said to have put in.
 * @param sources `rounds`: facts, of which those that are no rounds of the receiver are passed over; `given`: the totals of
 * its investors
 */
export function totalOfAll(
  receiver: EntityId,
  { rounds, given }: { rounds: readonly LedgerFact[]; given: readonly InvestmentTotal[] },
): InvestmentTotal[] {
  const raisedIn = groupBy(
    sumsIn(rounds.filter((fact) => fact.kind === 'funding-round' && fact.subject === receiver)),
    (fact) => fact.amount.currency,
  );
  const givenIn = groupBy(given, (total) => total.currency);
  const inCurrency = (currency: string): InvestmentTotal => {
    const raised = figuresOf(raisedIn.get(currency) ?? []);
    const own = givenIn.get(currency) ?? [];
    const loose = own
      .flatMap((total) => total.payments)
      .filter((payment) => !raised.payments.some((round) => covers(round, payment)));
    const payments = [...raised.payments, ...loose].sort(compareFigures);
    const { running } = raised;
    const later = payments.filter((payment) => isAfter(payment.date, running?.date));
    const paid = sumOf(payments.map((payment) => payment.amount));
    const claimed = sumOf(own.flatMap((total) => total.best ?? []));
    const best = running ? sumOf([running, ...later].map((figure) => figure.amount)) : larger(paid, claimed);
    const planned = [...raised.planned, ...own.flatMap((total) => total.planned)].sort(compareFigures);
    return { receiver, currency, ...figures({ running, payments, paid, best, planned }) };
  };
  return tellingOnes([...new Set([...raisedIn.keys(), ...givenIn.keys()])].map(inCurrency));
}

/** True where a round may hold a payment: it is no larger, and made about the same time, or nobody says when. */
function covers(round: Figure, payment: Figure): boolean {
  const [a, b] = [daysOf(round.date), daysOf(payment.date)];
  const near = !a || !b || daysApart(a, b) <= ROUND_DAYS;
  return near && (payment.amount.value <= round.amount.value || valuesAgree(payment.amount, round.amount));
}

function larger(a: Amount | undefined, b: Amount | undefined): Amount | undefined {
  return !a || (b && b.value > a.value) ? b : a;
}

function byCurrency(
  facts: readonly LedgerFact[],
  totalOf: (sums: Sum[], currency: string) => InvestmentTotal,
): InvestmentTotal[] {
  const sums = groupBy(sumsIn(facts), (fact) => fact.amount.currency);
  return tellingOnes([...sums].map(([currency, own]) => totalOf(own, currency)));
}

function sumsIn(facts: readonly LedgerFact[]): Sum[] {
  return facts.filter((fact): fact is Sum => fact.amount !== undefined && fact.withdrawn === undefined);
}

/** Those that tell a figure, the one with the newest first. */
function tellingOnes(totals: readonly InvestmentTotal[]): InvestmentTotal[] {
  return totals
    .filter((total) => total.best !== undefined || total.planned.length > 0)
    .sort((a, b) => compareDates(newest(b), newest(a)) || (a.currency < b.currency ? -1 : 1));
}

function newest({ running, payments, planned }: InvestmentTotal): string | undefined {
  return newestDate([running, ...payments, ...planned].map((figure) => figure?.date));
}

/** The running total, the payments and the plans that sums of one currency tell. */
function figuresOf(
  sums: readonly Sum[],
): Pick<InvestmentTotal, 'payments' | 'planned'> & { running: Figure | undefined } {
  const [totals, parts] = [sums.filter((fact) => fact.total), sums.filter((fact) => !fact.total)];
  const events = gatherEvents(parts);
  const plans = gatherEvents(
    totals.filter((fact) => fact.status === 'planned' || fact.status === 'in-talks'),
  );
  return {
    running: runningTotal(totals.filter((fact) => fact.status === 'actual')),
    payments: toFigures(events.filter((event) => event.status === 'actual')),
    planned: toFigures(
      [...events, ...plans].filter((event) => event.status === 'planned' || event.status === 'in-talks'),
    ),
  };
}

/**
 * The newest running total. Where several are as new, the one that more independent sources bear, then the sharper, then
 * the larger. Older claims of the same value stand behind it.
 */
function runningTotal(totals: readonly Sum[]): Figure | undefined {
  const date = newestDate(totals.map(asOf));
  const candidates = totals.filter((fact) => compareDates(asOf(fact), date) === 0);
  const support = (fact: Sum): Sum[] => totals.filter((other) => valuesAgree(other.amount, fact.amount));
  const [best] = candidates
    .map((fact) => ({ fact, support: support(fact) }))
    .sort(
      (a, b) =>
        sourcesOf(b.support).length - sourcesOf(a.support).length ||
        compareSharpness(a.fact.amount, b.fact.amount) ||
        b.fact.amount.value - a.fact.amount.value ||
        compareIds(a.fact, b.fact),
    );
  if (!best) return undefined;
  const behind = best.support
    .filter((fact) => fact.id !== best.fact.id)
    .sort((a, b) => compareDates(asOf(b), asOf(a)) || compareIds(a, b));
  return {
    amount: best.fact.amount,
    ...(date !== undefined && { date }),
    facts: [best.fact, ...behind],
  };
}

function toFigures(events: readonly LedgerEvent[]): Figure[] {
  return events
    .flatMap(({ amount, date, facts }) =>
      amount ? { amount, ...(date !== undefined && { date }), facts } : [],
    )
    .sort(compareFigures);
}

function compareFigures(a: Figure, b: Figure): number {
  return (
    compareDates(a.date, b.date) || b.amount.value - a.amount.value || compareIds(a.facts[0]!, b.facts[0]!)
  );
}

/** The largest first. */
export function compareSize(a: InvestmentTotal, b: InvestmentTotal): number {
  return (b.best?.value ?? 0) - (a.best?.value ?? 0) || (keyOf(a) < keyOf(b) ? -1 : 1);
}

function keyOf({ investor, receiver, currency }: InvestmentTotal): string {
  return [investor, receiver, currency].join(' ');
}

/** Leaves out what there is not. */
function figures({
  running,
  paid,
  best,
  ...rest
}: {
  running: Figure | undefined;
  paid: Amount | undefined;
  best: Amount | undefined;
  payments: readonly Figure[];
  planned: readonly Figure[];
}): Omit<InvestmentTotal, 'investor' | 'receiver' | 'currency'> {
  return { ...rest, ...(running && { running }), ...(paid && { paid }), ...(best && { best }) };
}
