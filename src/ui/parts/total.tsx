import type { TotalView } from '../../messages.ts';
import { message } from '../messages.ts';
import { tellTotal, type ToldRow } from '../totals.ts';

/** More payments than this would push the other figures out of sight. */
const MOST_ROWS = 3;

export interface TotalProps {
  total: TotalView;
  /** What stands above the figure: the investor, the receiver, or both. */
  parties: string;
}

/** A total investment: the figure, what it rests on, and the single payments beside it. */
export function Total({ total, parties }: TotalProps) {
  const told = tellTotal(total);
  return (
    <section class="total">
      <h3 class="total-parties">{parties}</h3>
      {told.figure && <p class="total-figure">{told.figure}</p>}
      <p class="small quiet">
        {told.basis}
        {told.sources.length > 0 && `; ${told.sources.join(', ')}`}
      </p>
      <Rows label={message('totalBeside')} rows={told.beside} />
      <Rows label={message('totalPlanned')} rows={told.planned} />
    </section>
  );
}

/** "Microsoft → OpenAI", or the receiver alone where the total is about all investors. */
export function flowOf({ investor, receiver }: TotalView): string {
  return message('flow', { from: investor?.name ?? message('allInvestors'), to: receiver.name });
}

/** A few rows are shown; many are folded under their number. */
function Rows({ label, rows }: { label: string; rows: readonly ToldRow[] }) {
  if (rows.length === 0) return null;
  const list = (
    <ul>
      {rows.map(({ text, sources }) => (
        <li key={text}>
          {text}
          {sources.length > 0 && <span class="quiet"> ({sources.join(', ')})</span>}
        </li>
      ))}
    </ul>
  );
  if (rows.length > MOST_ROWS) {
    return (
      <details class="total-rows more">
        <summary class="quiet">{message('labelAndCount', { label, count: String(rows.length) })}</summary>
        {list}
      </details>
    );
  }
  return (
    <div class="total-rows">
      <p class="quiet">{label}</p>
      {list}
    </div>
  );
}
