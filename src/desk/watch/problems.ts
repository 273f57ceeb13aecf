import { MOST_WATCHED } from '../../messages.ts';
import { interfaceLocale, message } from '../../ui/messages.ts';
import type { RowRange } from './ranges.ts';
import type { LeftOut } from './send-list.ts';

/** What is wrong with a name or row, as the end of a sentence. */
export function problemText({ problem, detail }: Omit<LeftOut, 'row'>): string {
  switch (problem) {
    case 'not-a-name':
      return message('problem_not_a_name');
    case 'too-short':
      return message('problem_too_short');
    case 'too-long':
      return message('problem_too_long');
    case 'full':
      return message('problem_full', { most: new Intl.NumberFormat(interfaceLocale()).format(MOST_WATCHED) });
    default:
      return message(`problem_${problem}`, { detail });
  }
}

/** A row or several with what is wrong with them. */
export function rangeText(range: RowRange): string {
  const { from, to } = range;
  const format = new Intl.NumberFormat(interfaceLocale());
  const problem = problemText(range);
  if (from === to) return message('importRow', { row: format.format(from), problem });
  return message('importRows', { rows: `${format.format(from)}–${format.format(to)}`, problem });
}
