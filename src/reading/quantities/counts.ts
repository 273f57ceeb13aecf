/** Numbers without a currency: a count of things, a sum of money told without its currency, or neither. */
import { foldWord } from '../text/fold.ts';
import { amountValue } from './amounts.ts';
import type { Sum } from './sums.ts';
import type { Line } from './tokens.ts';

/** `open`: a large number that may be money or a count; `bare`: a count, though no noun tells so. */
export type Count = 'count' | 'money' | 'open' | 'bare';

/** Smaller numbers are no large counts. */
const LEAST = 1000;
/** So far behind a number its noun is looked for. */
const NOUN_REACH = 3;

/** What a number without a unit is; nothing where it is too small, or measures something else (years, megawatts). */
export function countOf(line: Line, sum: Sum): Count | undefined {
  const { amount, upper } = sum;
  const { number } = amount;
  if (amountValue(amount) < LEAST && (upper === undefined || amountValue(upper) < LEAST)) return undefined;
  // "1.6 billion ($2.54 billion)": the same sum in another currency, which alone is worth keeping.
  if (line.isMark(sum.next, '(') && line.signAt(sum.next + 1) !== undefined) return undefined;
  const noun = nounAfter(line, sum.next);
  if (noun === 'other') return undefined;
  if (noun !== undefined) return noun;
  if ((number.yearly && !number.scaled) || number.lettered) return undefined;
  // Figures without marks of thousands are mostly a name's or a number's ("RTX 5090", "n. 12345").
  if (!number.scaled) return number.figure && number.grouped ? 'bare' : undefined;
  return 'open';
}

function nounAfter(line: Line, next: number): 'count' | 'money' | 'other' | undefined {
  const { counted, worth } = line.lexicon;
  const linked = line.entry(next).of;
  const first = linked ? next + 1 : next;
  if (line.entry(first).otherUnit) return 'other';
  for (let at = first; at < first + NOUN_REACH && at < line.count; at++) {
    if (line.codeAt(at) < 0) break;
    const entry = line.entry(at);
    if (entry.of && at > first) break;
    if (entry.boundWord || entry.sumStart || entry.dateStart) break;
    const word = foldWord(line.text.slice(line.start[at], line.end[at]));
    if (worth.some((beginning) => word.startsWith(beginning))) return 'money';
    if (counted.some((beginning) => word.startsWith(beginning))) return 'count';
    // Only adjectives may stand between.
    if (line.codeAt(at) > 0) break;
  }
  if (isRate(line, next)) return 'count';
  // "Milioni di volumi": what is counted follows at once.
  return linked && line.codeAt(first) === 0 && line.entry(next).word.startsWith('d') ? 'count' : undefined;
}

/** "800 milioni a settimana", "a week", "pro Woche": so many each time. */
function isRate(line: Line, next: number): boolean {
  const second = line.entry(next + 1);
  const unit = second.unit ?? (second.the ? line.entry(next + 2).unit : undefined);
  return line.entry(next).rate && (unit === 'day' || unit === 'week' || unit === 'month');
}
