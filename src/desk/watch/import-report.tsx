import { counted, interfaceLocale, message } from '../../ui/messages.ts';
import { rangeText } from './problems.ts';
import { rangesOf } from './ranges.ts';
import type { SendReport } from './send-list.ts';

/** Lines of problems that are shown; nobody reads more before mending these. */
const MOST_LINES = 40;

/** What became of a list. */
export interface Imported extends SendReport {
  unknownColumns: readonly string[];
}

/** How many names were taken, and row by row why others were not. */
export function ImportReport({ imported }: { imported: Imported }) {
  const { added, joined, leftOut, stopped, unknownColumns } = imported;
  const ranges = rangesOf(leftOut);
  const hidden = ranges.slice(MOST_LINES);
  const hiddenRows = hidden.reduce((sum, { from, to }) => sum + to - from + 1, 0);
  return (
    <div class="import-report">
      <p>
        {counted('importAdded', added)} {joined > 0 && counted('importJoined', joined)}
      </p>
      {stopped && (
        <p class="problem">
          {message(stopped.code === 'storage-full' ? 'importNoRoom' : 'importStopped', {
            done: new Intl.NumberFormat(interfaceLocale()).format(stopped.done),
          })}
        </p>
      )}
      {unknownColumns.length > 0 && (
        <p class="small quiet">{message('columnsUnknown', { columns: unknownColumns.join(', ') })}</p>
      )}
      {ranges.length > 0 && (
        <>
          <p class="problem">{counted('importLeftOut', leftOut.length)}</p>
          <ul class="small">
            {ranges.slice(0, MOST_LINES).map((range) => (
              <li key={`${range.from} ${range.problem}`}>{rangeText(range)}</li>
            ))}
            {hiddenRows > 0 && <li class="quiet">{counted('importMore', hiddenRows)}</li>}
          </ul>
        </>
      )}
    </div>
  );
}
