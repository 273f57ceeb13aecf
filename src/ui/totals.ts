import type { Amount } from '../knowledge/vocabulary.ts';
import type { FigureView, TotalView } from '../messages.ts';
import { formatAmount } from './amounts.ts';
import { formatDate, when } from './dates.ts';
import { counted, message } from './messages.ts';

/** A total in words, ready to be set. */
export interface ToldTotal {
  /** "over $13 billion"; absent where only plans are known. */
  figure?: string;
  /** What the figure is: "in all (running total), May 2025". */
  basis?: string;
  sources: readonly string[];
  /** What stands beside the figure: single payments, and the running total where payments were added to it. */
  beside: readonly { text: string; sources: readonly string[] }[];
  planned: readonly { text: string; sources: readonly string[] }[];
}

/** Puts a total into words of the interface's language. */
export function tellTotal({ running, payments, paid, best, planned }: TotalView): ToldTotal {
  const figure = best ?? running?.amount ?? paid;
  const isRunning = running !== undefined && figure !== undefined && sameAmount(running.amount, figure);
  const beside = payments.map((payment) => ({ text: tellFigure(payment), sources: payment.sources }));
  if (running && !isRunning) {
    beside.unshift({
      text: message('totalOfWhich', { figure: tellFigure(running) }),
      sources: running.sources,
    });
  }
  // A single payment that is the figure itself needs no second line.
  const [only] = payments;
  const sayBeside = running !== undefined || payments.length > 1;
  return {
    ...(figure && { figure: formatAmount(figure) }),
    ...(figure && { basis: basisOf({ isRunning, running, payments }) }),
    sources: isRunning ? running.sources : running ? [] : payments.length === 1 && only ? only.sources : [],
    beside: sayBeside ? beside : [],
    planned: planned.map((plan) => ({ text: tellFigure(plan), sources: plan.sources })),
  };
}

function basisOf({
  isRunning,
  running,
  payments,
}: {
  isRunning: boolean;
  running: FigureView | undefined;
  payments: readonly FigureView[];
}): string {
  if (isRunning) return message('totalRunning', { date: running?.date && formatDate(running.date) });
  if (running) return message('totalRunningAndLater');
  const [only] = payments;
  if (payments.length === 1 && only)
    return message('totalOnePayment', { when: only.date && when(only.date) });
  return counted('totalPayments', payments.length);
}

function tellFigure({ amount, date }: FigureView): string {
  return message('figureWhen', { amount: formatAmount(amount), when: date && when(date) });
}

function sameAmount(a: Amount, b: Amount): boolean {
  return a.value === b.value && a.upper === b.upper && a.currency === b.currency;
}
