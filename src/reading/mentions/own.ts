import type { EntityId } from '../../knowledge/vocabulary.ts';

/** A name that the reader watches. */
export interface WatchedName {
  id: EntityId;
  name: string;
}

/** What the reader has said of a name: never mark it, or it is another entity. */
export type ReaderRule = { name: string; never: true } | { name: string; is: EntityId };
