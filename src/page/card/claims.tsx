import type { FactView } from '../../messages.ts';
import { formatDate } from '../../ui/dates.ts';
import { counted, message } from '../../ui/messages.ts';
import { Facts } from '../../ui/parts/fact.tsx';
import { Sources } from '../../ui/parts/sources.tsx';
import type { CardActions } from './actions.ts';

/** Claims of this article that a card shows at once. */
const MOST_HERE = 5;
/** Facts of earlier articles that a card shows; the desk has them all. */
const MOST_EARLIER = 5;

export interface ClaimsProps {
  here: readonly FactView[];
  earlier?: readonly FactView[];
  earlierCount?: number;
  actions: CardActions;
}

/** What this article claims, and what earlier ones did; one sentence where none said anything. */
export function Claims({ here, earlier = [], earlierCount = earlier.length, actions }: ClaimsProps) {
  if (here.length === 0 && earlier.length === 0) return <p class="small quiet">{message('cardNoClaims')}</p>;
  const shown = earlier.slice(0, MOST_EARLIER);
  const more = earlierCount - shown.length;
  return (
    <>
      {here.length > 0 && (
        <section class="card-part">
          <h2 class="label">
            {message('claimsHere')} <span class="count">{here.length}</span>
          </h2>
          <Here facts={here.slice(0, MOST_HERE)} actions={actions} />
          {here.length > MOST_HERE && (
            <details class="more">
              <summary class="small quiet">{counted('claimsMoreHere', here.length - MOST_HERE)}</summary>
              <Here facts={here.slice(MOST_HERE)} actions={actions} />
            </details>
          )}
        </section>
      )}
      {earlier.length > 0 && (
        <section class="card-part">
          <h2 class="label">
            {message('claimsEarlier')} <span class="count">{earlierCount}</span>
          </h2>
          <Facts facts={shown} withArticle />
          {more > 0 && <p class="small quiet">{counted('claimsMore', more)}</p>}
        </section>
      )}
    </>
  );
}

function Here({ facts, actions }: { facts: readonly FactView[]; actions: CardActions }) {
  return (
    <Facts
      facts={facts}
      show={({ start, end }) => void actions.showPassage(start, end)}
      keep={(fact, words) => actions.keepFact(fact, words)}
    />
  );
}

/** Where the knowledge comes from, and how old it is. */
export function Grounds({ sources, asOf }: { sources: readonly string[]; asOf?: string | undefined }) {
  if (sources.length === 0 && !asOf) return null;
  return (
    <div class="card-part">
      <Sources addresses={sources} />
      {asOf && <p class="small quiet">{message('knowledgeAsOf', { date: formatDate(asOf) })}</p>}
    </div>
  );
}
