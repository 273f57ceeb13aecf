import { type EntityId, kindOf } from '../knowledge/vocabulary.ts';
import type { Named } from '../messages.ts';
import type { LedgerFact } from '../ledger/types.ts';
import { entitiesOf } from '../store/article.ts';
import { entitiesById } from '../store/ledger.ts';
import { watchedAmong } from '../store/watched.ts';
import type { Context } from './context.ts';

/** Gives an entity with its name in the interface's language. */
export type Naming = (id: EntityId) => Named;

/**
 * Names for some entities: the knowledge's, or else the reader's own, or else the surface that an article calls it by, which is looked up beforehand.
 * @param surfaces names that are at hand already
 */
export async function namingFor(
  { database, knowledge, language }: Context,
  ids: Iterable<EntityId>,
  surfaces: ReadonlyMap<EntityId, string> = new Map(),
): Promise<Naming> {
  const unknown = [...new Set([...ids, ...surfaces.keys()])].filter(
    (id) => knowledge.nameOf(id, language) === undefined,
  );
  const watched = unknown.length > 0 ? await watchedAmong(database, unknown) : new Map<EntityId, Named>();
  const nameless = unknown.filter((id) => !watched.has(id) && !surfaces.has(id));
  const entities =
    nameless.length > 0 ? await entitiesById(database, nameless) : new Map<EntityId, { name: string }>();
  return (id) => ({
    id,
    name:
      knowledge.nameOf(id, language) ??
      watched.get(id)?.name ??
      surfaces.get(id) ??
      (entities.get(id)?.name || nameInId(id)),
  });
}

/** The entities that facts name. */
export function entitiesIn(facts: Iterable<LedgerFact>): EntityId[] {
  return [...facts].flatMap(entitiesOf);
}

/** The last resort, where a fact's party is only implied by its text: "company:magnetar-capital" is "Magnetar Capital". */
function nameInId(id: EntityId): string {
  const words = id.slice(kindOf(id).length + 1).split('-');
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
}
