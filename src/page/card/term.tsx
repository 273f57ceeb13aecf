import type { TermCard } from '../../messages.ts';
import { message } from '../../ui/messages.ts';
import { States } from '../../ui/parts/states.tsx';
import type { CardActions } from './actions.ts';
import { Claims, Grounds } from './claims.tsx';

/** A deal term: what it means, whom it concerns, and what this article claims with it. */
export function TermBody({ card, actions }: { card: TermCard; actions: CardActions }) {
  return (
    <>
      <p class="card-summary">{card.explanation}</p>
      {card.example && (
        <p class="small quiet">
          {message('example')} {card.example}
        </p>
      )}
      {card.concerns.length > 0 && (
        <section class="card-part">
          <h2 class="label">{message('concerns')}</h2>
          <States states={card.concerns} />
        </section>
      )}
      {card.here.length > 0 && <Claims here={card.here} actions={actions} />}
      {card.related.length > 0 && (
        <p class="small quiet">
          {message('seeAlso', { terms: card.related.map((term) => term.name).join(', ') })}
        </p>
      )}
      <Grounds sources={card.source ? [card.source] : []} />
    </>
  );
}
