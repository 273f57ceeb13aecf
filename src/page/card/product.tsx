import type { ProductCard } from '../../messages.ts';
import { when } from '../../ui/dates.ts';
import { message } from '../../ui/messages.ts';
import type { CardActions } from './actions.ts';
import { Claims, Grounds } from './claims.tsx';

/** A product: whose it is, since when, and what articles claim. */
export function ProductBody({ card, actions }: { card: ProductCard; actions: CardActions }) {
  return (
    <>
      {card.summary && <p class="card-summary">{card.summary}</p>}
      {card.owner && <p>{message('productOf', { owner: card.owner.name })}</p>}
      {card.released && <p class="small quiet">{message('released', { when: when(card.released) })}</p>}
      <Claims here={card.here} earlier={card.earlier} earlierCount={card.earlierCount} actions={actions} />
      <Grounds sources={card.sources} asOf={card.asOf} />
    </>
  );
}
