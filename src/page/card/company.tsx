import type { CompanyCard } from '../../messages.ts';
import { period } from '../../ui/dates.ts';
import { interfaceLocale, message } from '../../ui/messages.ts';
import { States } from '../../ui/parts/states.tsx';
import type { CardActions } from './actions.ts';
import { Claims, Grounds } from './claims.tsx';
import { Money } from './money.tsx';

/** A company: what it is, its legal form, the money that it got and gave, what articles claim of it. */
export function CompanyBody({ card, actions }: { card: CompanyCard; actions: CardActions }) {
  const [form] = card.legalForms;
  const about = [
    form && !form.to && message('stateSince', { state: form.what.name, since: period(form.from, form.to) }),
    card.country && new Intl.DisplayNames(interfaceLocale(), { type: 'region' }).of(card.country),
    card.founded && message('founded', { year: String(card.founded) }),
    card.parent && message('belongsTo', { parent: card.parent.name }),
    card.ticker,
  ].filter(Boolean);
  return (
    <>
      {card.summary && <p class="card-summary">{card.summary}</p>}
      {!card.known && <p class="small quiet">{message('companyUnknown')}</p>}
      {about.length > 0 && <p class="small quiet">{about.join(' · ')}</p>}
      <Money
        label={message('received')}
        totals={card.received}
        party={(total) => total.investor?.name ?? message('allInvestors')}
      />
      <Money label={message('made')} totals={card.made} party={(total) => total.receiver.name} />
      <Claims here={card.here} earlier={card.earlier} earlierCount={card.earlierCount} actions={actions} />
      {card.legalForms.length > 0 && (
        <section class="card-part">
          <h2 class="label">{message('legalForm')}</h2>
          <States states={card.legalForms} />
        </section>
      )}
      <Grounds sources={card.sources} asOf={card.asOf} />
    </>
  );
}
