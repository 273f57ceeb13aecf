/**
 * The words that every room uses: languages, kinds of entity, kinds of fact and the fields of a fact.
 * Lists are values, so that schemas and tests can walk them; the types derive from the lists.
 */

/** The languages that Postilla reads, as ISO 639-1 codes. */
export const LANGUAGES = ['it', 'en', 'de', 'fr', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

export const ENTITY_KINDS = ['company', 'person', 'product', 'term', 'source'] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** The kind, a colon and the usual English name in kebab-case: `company:openai`, `term:ipo`. */
export type EntityId<Kind extends EntityKind = EntityKind> = `${Kind}:${string}`;

export const FACT_KINDS = [
  'investment',
  'funding-round',
  'valuation',
  'stake',
  'acquisition',
  'ipo',
  'legal-form',
  'revenue',
  'profit',
  'spending',
  'revenue-share',
  'supply-deal',
  'licence',
  'partnership',
  'competition',
  'lawsuit',
  'role',
  'users',
] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/** How far along a claim is. `ended`: was so and is no longer, or was given up. */
export const STATUSES = ['actual', 'planned', 'in-talks', 'ended', 'denied'] as const;
export type Status = (typeof STATUSES)[number];

/** `stated`: in the article's own voice; `reported`: attributed to somebody, or hedged. */
export const CERTAINTIES = ['stated', 'reported'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

export const BOUNDS = ['exact', 'about', 'over', 'under', 'up-to'] as const;
export type Bound = (typeof BOUNDS)[number];

export const ROLES = [
  'ceo',
  'founder',
  'co-founder',
  'chair',
  'cfo',
  'cto',
  'coo',
  'president',
  'board-member',
  'chief-scientist',
  'head',
  'investor',
] as const;
export type Role = (typeof ROLES)[number];

/** An amount of money. A range has its lower end in `value` and its upper end in `upper`. */
export interface Amount {
  /** In whole units: 13 billion dollars is `13000000000`. Negative for a loss. */
  value: number;
  upper?: number;
  /** ISO 4217. */
  currency: string;
  bound: Bound;
}

/** A day, month or year: `2019`, `2025-10` or `2025-10-28`. */
export type PartialDate = string;

/** What a fact says, apart from where it was read. Articles' facts and the knowledge's past deals share it. */
export interface Claim {
  kind: FactKind;
  subject: EntityId;
  object?: EntityId;
  amount?: Amount;
  /** 27 for 27 %. */
  percent?: number;
  count?: number;
  role?: Role;
  /** When it happened, happens or holds. */
  date?: PartialDate;
  /** When it ends. */
  until?: PartialDate;
  /** True where the amount is a running total over several payments, not one payment. */
  total?: boolean;
  status: Status;
  certainty: Certainty;
  /** Who says so; absent where unnamed. */
  attributedTo?: EntityId;
}

/** The kind of an entity id: `company` for `company:openai`. */
export function kindOf(id: EntityId): EntityKind {
  return id.slice(0, id.indexOf(':')) as EntityKind;
}
