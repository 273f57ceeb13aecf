import { useState } from 'preact/hooks';
import type { FactView, Named, Summary } from '../messages.ts';
import { formatDate } from '../ui/dates.ts';
import { message } from '../ui/messages.ts';
import { Facts } from '../ui/parts/fact.tsx';
import { States } from '../ui/parts/states.tsx';
import { flowOf, Total } from '../ui/parts/total.tsx';

export interface PageSummaryProps {
  summary: Summary;
  /** Scrolls the page to a fact's quote. */
  show(fact: FactView): void;
}

/** The article in one look: the figure that matters, who is named, what is claimed, the terms explained. */
export function PageSummary({ summary, show }: PageSummaryProps) {
  const { article, headline, facts, terms } = summary;
  const names = [
    ['company', summary.companies],
    ['person', summary.people],
    ['product', summary.products],
  ] as const;
  return (
    <>
      <section class="part">
        <h1 class="popup-title" lang={article.language}>
          {article.title}
        </h1>
        <p class="small quiet">
          {message('siteAndDate', {
            site: article.site,
            date: article.published && formatDate(article.published),
          })}
        </p>
      </section>
      {headline && (
        <section class="part popup-headline">
          <h2 class="unseen">{message('headline')}</h2>
          <Total total={headline} parties={flowOf(headline)} />
        </section>
      )}
      {names.some(([, list]) => list.length > 0) && (
        <section class="part">
          <h2 class="unseen">{message('named')}</h2>
          <ul class="names">
            {names.map(([kind, list]) =>
              list.map((named) => <Name key={named.id} kind={kind} named={named} />),
            )}
          </ul>
        </section>
      )}
      <FactsPart facts={facts} show={show} />
      {terms.length > 0 && <Terms terms={terms} named={summary.companies} />}
    </>
  );
}

/** A name in the style of its marks, so that the list is also the key to the marks. */
function Name({ kind, named }: { kind: string; named: Named & { mentions: number } }) {
  return (
    <li>
      <span class={`name name-${kind}`}>{named.name}</span>
      {named.mentions > 1 && <span class="names-count">{named.mentions}</span>}
    </li>
  );
}

type Filter = 'all' | 'new' | 'disagrees';

function FactsPart({ facts, show }: { facts: readonly FactView[]; show(fact: FactView): void }) {
  const [filter, setFilter] = useState<Filter>('all');
  const count = (wanted: Filter) =>
    wanted === 'all' ? facts.length : facts.filter((fact) => fact.standing === wanted).length;
  const filters = (['all', 'new', 'disagrees'] as const).filter(
    // A filter that takes nothing away, or everything, is no choice.
    (each) => each === 'all' || (count(each) > 0 && count(each) < facts.length),
  );
  return (
    <section class="part">
      <h2 class="label">{message('facts')}</h2>
      {filters.length > 1 ? (
        <div class="filters" role="group" aria-label={message('filters')}>
          {filters.map((each) => (
            <button
              key={each}
              type="button"
              class="filter"
              aria-pressed={filter === each}
              onClick={() => setFilter(each)}
            >
              {message(`filter_${each}`)} <span class="quiet">{count(each)}</span>
            </button>
          ))}
        </div>
      ) : (
        <p class="small quiet">{noveltyOf(facts.length, count('new'))}</p>
      )}
      <Facts facts={facts.filter((fact) => filter === 'all' || fact.standing === filter)} show={show} />
    </section>
  );
}

/** What the article brings against the ledger, where it is all of a kind. */
function noveltyOf(facts: number, fresh: number): string {
  if (facts === 0) return message('factsNone');
  return message(fresh > 0 ? 'factsAllNew' : 'factsNoneNew');
}

/** The terms, those first that concern the most of who is named here; the first one open. */
function Terms({ terms, named }: { terms: Summary['terms']; named: Summary['companies'] }) {
  const ids = new Set(named.map(({ id }) => id));
  const concerned = ({ concerns }: Summary['terms'][number]) =>
    concerns.filter(({ what }) => ids.has(what.id)).length;
  const ordered = [...terms].sort((a, b) => concerned(b) - concerned(a));
  return (
    <section class="part">
      <h2 class="label">{message('termsExplained')}</h2>
      {ordered.map(({ id, name, explanation, concerns }, index) => (
        <details key={id} class="term" open={index === 0}>
          <summary>
            <span class="name name-term">{name}</span>
          </summary>
          <p>{explanation}</p>
          {concerns.length > 0 && (
            <>
              <p class="small quiet">{message('concerns')}</p>
              <States states={concerns} brief />
            </>
          )}
        </details>
      ))}
    </section>
  );
}
