import type { EntityId, EntityKind, Language } from '../../knowledge/vocabulary.ts';

/** How much a form tells by itself. */
export type Use =
  /** The name: enough by itself. */
  | 'name'
  /** A name that is an ordinary word as well: the context must speak for it. */
  | 'ambiguous'
  /** A surname or short form: only where the article has the full name. */
  | 'short'
  /** A description that fits one entity alone. */
  | 'epithet'
  /** A deal term. */
  | 'term';

/** One form of one entity, as the lexicon knows it. */
export interface Entry {
  id: EntityId;
  kind: EntityKind;
  /** As it is usually written. */
  form: string;
  use: Use;
  /** Absent where the form is used in every language. */
  language?: Language;
}
