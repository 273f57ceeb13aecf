import type { Amount } from '../knowledge/vocabulary.ts';
import type { FigureView, TotalView } from '../messages.ts';
import { formatAmount } from './amounts.ts';
import { formatDate, when } from './dates.ts';
import { counted, message } from './messages.ts';

/** An amount in words with who says so. */
export interface ToldRow {
  text: string;
  sources: readonly string[];
}

/** A total in words, ready to be set. */
export interface ToldTotal {
  /** "over $13 billion"; absent where no amount is known. */
  figure?: string;
  /** What the figure is: "in all (running total), as of May 2025". */
  basis: string;
  sources: readonly string[];
  /** What stands beside the figure: single payments, and the running total where payments were added to it. */
  beside: readonly ToldRow[];
  planned: readonly ToldRow[];
}

/** Puts a total into words of the interface's language. */
export function tellTotal(total: TotalView): ToldTotal {
  const { running, payments, paid, best, planned } = total;
  const figure = best ?? running?.amount ?? paid;
  const figures = [...(running ? [running] : []), ...payments, ...planned];
  // What no article tells is marked as such: once where that is all of it, else row by row.
  const allKnown = figures.length > 0 && figures.every((each) => each.fromKnowledge);
  const sourcesOf = ({ sources, fromKnowledge }: FigureView): readonly string[] =>
    fromKnowledge && !allKnown ? [...sources, message('fromKnowledge')] : sources;
  const row = (each: FigureView): ToldRow => ({ text: tellFigure(each), sources: sourcesOf(each) });
  const note = allKnown ? [message('fromKnowledge')] : [];

  if (!figure) {
    // Where no money has been paid as far as is known, the first plan is the figure.
    const [first, ...others] = planned;
    if (!first) return { basis: message('totalUnknown'), sources: [], beside: [], planned: [] };
    return {
      figure: formatAmount(first.amount),
      basis: message('totalOnlyPlanned', { when: first.date && when(first.date) }),
      sources: [...sourcesOf(first), ...note],
      beside: [],
      planned: others.map(row),
    };
  }
  const isRunning = running !== undefined && sameAmount(running.amount, figure);
  const [only] = payments;
  const onePayment = !running && payments.length === 1 ? only : undefined;
  const beside = payments.map(row);
  if (running && !isRunning) {
    beside.unshift({
      text: message('totalOfWhich', { figure: tellFigure(running) }),
      sources: sourcesOf(running),
    });
  }
  return {
    figure: formatAmount(figure),
    basis: basisOf({ isRunning, running, onePayment, payments: payments.length }),
    sources: [...(isRunning ? sourcesOf(running) : onePayment ? sourcesOf(onePayment) : []), ...note],
    // A single payment that is the figure itself needs no second line.
    beside: onePayment ? [] : beside,
    planned: planned.map(row),
  };
}

/** Whether a total has any amount to show. */
export function hasFigure({ running, payments, planned, best, paid }: TotalView): boolean {
  return Boolean(best ?? running ?? paid) || payments.length > 0 || planned.length > 0;
}

interface Basis {
  /** Whether the figure is the running total itself. */
  isRunning: boolean;
  running: FigureView | undefined;
  onePayment: FigureView | undefined;
  payments: number;
}

function basisOf({ isRunning, running, onePayment, payments }: Basis): string {
  if (isRunning) return message('totalRunning', { date: running?.date && formatDate(running.date) });
  if (running) return message('totalRunningAndLater');
  if (onePayment) return message('totalOnePayment', { when: onePayment.date && when(onePayment.date) });
  return counted('totalPayments', payments);
}

function tellFigure({ amount, date }: FigureView): string {
  return message('figureWhen', { amount: formatAmount(amount), when: date && when(date) });
}

function sameAmount(a: Amount, b: Amount): boolean {
  return a.value === b.value && a.upper === b.upper && a.currency === b.currency;
}
