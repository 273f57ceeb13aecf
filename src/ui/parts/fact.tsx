import type { DisagreementView, FactView } from '../../messages.ts';
import { formatDate } from '../dates.ts';
import { attributionOf, oppositionOf, sentenceOf, statusOf, type ToldFact } from '../facts.ts';
import { quoteAddress } from '../links.ts';
import { counted, message } from '../messages.ts';
import { Link } from './link.tsx';
import { NoteForm } from './note-form.tsx';

export interface FactProps {
  fact: FactView;
  /** Shows the quote in the open article; absent where the fact was read elsewhere. */
  show?(fact: FactView): void;
  keep?(fact: FactView, words: string): Promise<boolean>;
  /** Says where it was read. */
  withArticle?: boolean;
}

/** A fact as a sentence, with how far along it is, who says so, and what it does not agree with. */
export function Fact({ fact, show, keep, withArticle = false }: FactProps) {
  const sentence = sentenceOf(fact);
  return (
    <li class="fact">
      <p class="fact-claim">
        {show ? (
          <button type="button" class="fact-show" title={fact.quote} onClick={() => show(fact)}>
            {sentence}
          </button>
        ) : (
          sentence
        )}
      </p>
      <div class="fact-line">
        <FactStanding fact={fact} />
        <FactStatus fact={fact} />
        {withArticle && <WhereRead fact={fact} />}
        {keep && <NoteForm about={fact.id} label={message('keepFact')} keep={(words) => keep(fact, words)} />}
      </div>
      <Disagreements fact={fact} />
    </li>
  );
}

/** A list of facts. */
export function Facts({ facts, ...rest }: { facts: readonly FactView[] } & Omit<FactProps, 'fact'>) {
  return (
    <ul class="facts">
      {facts.map((fact) => (
        <Fact key={fact.id} fact={fact} {...rest} />
      ))}
    </ul>
  );
}

/** How far along it is and who says so. */
export function FactStatus({ fact }: { fact: ToldFact }) {
  const attribution = attributionOf(fact);
  return (
    <>
      <span class={`status status-${fact.status}`}>{statusOf(fact)}</span>
      {attribution && <span>{attribution}</span>}
      {fact.withdrawn && <span>{message('factWithdrawn')}</span>}
    </>
  );
}

/** The article's literal words. */
export function Quote({ fact }: { fact: Pick<ToldFact, 'quote' | 'article'> }) {
  if (!fact.quote) return null;
  return (
    <blockquote class="quote" lang={fact.article.language}>
      {message('quoted', { quote: fact.quote })}
    </blockquote>
  );
}

/** The article that a fact was read in, as a link to its very words. */
export function WhereRead({ fact }: { fact: ToldFact }) {
  const { url, site, published } = fact.article;
  return (
    <Link to={fact.fromKnowledge ? url : quoteAddress(url, fact.quote)}>
      {message('siteAndDate', { site, date: published && formatDate(published, 'short') })}
    </Link>
  );
}

function FactStanding({ fact }: { fact: FactView }) {
  if (fact.standing === 'new') return <span class="fact-standing">{message('standingNew')}</span>;
  if (fact.standing === 'confirms') return null;
  return <span class="fact-standing fact-standing-disagrees">{message('standingDisagrees')}</span>;
}

/** The other sides: the first in full, more of them folded. */
function Disagreements({ fact }: { fact: FactView }) {
  const [first, ...others] = fact.disagreements;
  if (!first) return null;
  return (
    <>
      <Other fact={fact} disagreement={first} />
      {others.length > 0 && (
        <details class="more">
          <summary class="small quiet">{counted('disagreementsMore', others.length)}</summary>
          {others.map((each) => (
            <Other key={each.with.id} fact={fact} disagreement={each} />
          ))}
        </details>
      )}
    </>
  );
}

function Other({ fact, disagreement }: { fact: FactView; disagreement: DisagreementView }) {
  const { type, with: other } = disagreement;
  return (
    <div class={`disagreement disagreement-${type}`}>
      <p>{message(`disagreement_${oppositionOf(fact, disagreement)}`, { claim: sentenceOf(other) })}</p>
      <p class="fact-line">
        <FactStatus fact={other} />
        <WhereRead fact={other} />
      </p>
    </div>
  );
}
