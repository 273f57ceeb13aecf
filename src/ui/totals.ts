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
  if (!figure) return tellPlans(planned);
  const isRunning = running !== undefined && sameAmount(running.amount, figure);
  const beside = payments.map(tellRow);
  if (running && !isRunning) {
    const figureThen = tellFigure(running);
    beside.unshift({ text: message('totalOfWhich', { figure: figureThen }), sources: sourcesOf(running) });
  }
  const [only] = payments;
  const isOnePayment = !running && payments.length === 1 && only !== undefined;
  return {
    figure: formatAmount(figure),
    basis: isRunning
      ? message('totalRunning', { date: running.date && formatDate(running.date) })
      : isOnePayment
        ? message('totalOnePayment', { when: only.date && when(only.date) })
        : running
          ? message('totalRunningAndLater')
          : counted('totalPayments', payments.length),
    sources: isRunning ? sourcesOf(running) : isOnePayment ? sourcesOf(only) : [],
    // A single payment that is the figure itself needs no second line.
    beside: isOnePayment ? [] : beside,
    planned: planned.map(tellRow),
  };
}

/** Where no money has been paid as far as is known, the first plan is the figure. */
function tellPlans([first, ...others]: readonly FigureView[]): ToldTotal {
  if (!first) return { basis: message('totalUnknown'), sources: [], beside: [], planned: [] };
  return {
    figure: formatAmount(first.amount),
    basis: message('totalOnlyPlanned', { when: first.date && when(first.date) }),
    sources: sourcesOf(first),
    beside: [],
    planned: others.map(tellRow),
  };
}

function tellRow(figure: FigureView): ToldRow {
  return { text: tellFigure(figure), sources: sourcesOf(figure) };
}

/** Who says so; what no article tells is shown as coming from the knowledge. */
function sourcesOf({ sources, fromKnowledge }: FigureView): readonly string[] {
  return fromKnowledge ? [...sources, message('fromKnowledge')] : sources;
}

function tellFigure({ amount, date }: FigureView): string {
  return message('figureWhen', { amount: formatAmount(amount), when: date && when(date) });
}

function sameAmount(a: Amount, b: Amount): boolean {
  return a.value === b.value && a.upper === b.upper && a.currency === b.currency;
}
