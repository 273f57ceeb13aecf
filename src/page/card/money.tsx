import type { TotalView } from '../../messages.ts';
import { counted, message } from '../../ui/messages.ts';
import { Total } from '../../ui/parts/total.tsx';
import { hasFigure } from '../../ui/totals.ts';

/** Totals that a card shows at once; they come largest first. */
const MOST_TOTALS = 3;

export interface MoneyProps {
  label: string;
  totals: readonly TotalView[];
  /** The other side of a total. */
  party(total: TotalView): string;
}

/** The money that a company got, or gave: a few totals in full, more of them folded, parties without an amount in a line. */
export function Money({ label, totals, party }: MoneyProps) {
  const told = totals.filter(hasFigure);
  const untold = totals.filter((total) => !hasFigure(total));
  const more = told.slice(MOST_TOTALS);
  if (totals.length === 0) return null;
  return (
    <section class="card-part">
      <h2 class="label">{label}</h2>
      <Totals totals={told.slice(0, MOST_TOTALS)} party={party} />
      {more.length > 0 && (
        <details class="more">
          <summary class="small quiet">{counted('totalsMore', more.length)}</summary>
          <Totals totals={more} party={party} />
        </details>
      )}
      {untold.length > 0 && (
        <p class="small quiet">{message('totalsUntold', { parties: untold.map(party).join(', ') })}</p>
      )}
    </section>
  );
}

function Totals({ totals, party }: Pick<MoneyProps, 'totals' | 'party'>) {
  if (totals.length === 0) return null;
  return (
    <div class="card-totals">
      {totals.map((total) => (
        <Total
          key={`${total.investor?.id ?? ''} ${total.receiver.id} ${total.currency}`}
          total={total}
          parties={party(total)}
        />
      ))}
    </div>
  );
}
