/**
 * What is known before the first article. The data of `data/` are checked against `schema.ts` in the tests, so that
 * nothing is checked again at run time.
 */
import type { EntityId, Language } from './vocabulary.ts';
import type { Deal, Organisation, Outlet, Person, Product, Term } from './schema.ts';
import deals from './data/deals.json' with { type: 'json' };
import organisations from './data/organisations.json' with { type: 'json' };
import outlets from './data/outlets.json' with { type: 'json' };
import people from './data/people.json' with { type: 'json' };
import products from './data/products.json' with { type: 'json' };
import { terms } from './terms.ts';

export type { Deal, Organisation, Outlet, Person, Product, Term };

/** The lists of the knowledge base. */
export interface KnowledgeData {
  organisations: readonly Organisation[];
  people: readonly Person[];
  products: readonly Product[];
  outlets: readonly Outlet[];
  terms: readonly Term[];
  deals: readonly Deal[];
}

/** Looks up what is known of an entity; `undefined` where it is unknown. */
export class Knowledge implements KnowledgeData {
  readonly organisations: readonly Organisation[];
  readonly people: readonly Person[];
  readonly products: readonly Product[];
  readonly outlets: readonly Outlet[];
  readonly terms: readonly Term[];
  readonly deals: readonly Deal[];
  readonly #organisations: ReadonlyMap<string, Organisation>;
  readonly #people: ReadonlyMap<string, Person>;
  readonly #products: ReadonlyMap<string, Product>;
  readonly #outlets: ReadonlyMap<string, Outlet>;
  readonly #terms: ReadonlyMap<string, Term>;

  constructor(data: KnowledgeData) {
    this.organisations = data.organisations;
    this.people = data.people;
    this.products = data.products;
    this.outlets = data.outlets;
    this.terms = data.terms;
    this.deals = data.deals;
    this.#organisations = byId(data.organisations);
    this.#people = byId(data.people);
    this.#products = byId(data.products);
    this.#outlets = byId(data.outlets);
    this.#terms = byId(data.terms);
  }

  organisation(id: string): Organisation | undefined {
    return this.#organisations.get(id);
  }

  person(id: string): Person | undefined {
    return this.#people.get(id);
  }

  product(id: string): Product | undefined {
    return this.#products.get(id);
  }

  outlet(id: string): Outlet | undefined {
    return this.#outlets.get(id);
  }

  term(id: string): Term | undefined {
    return this.#terms.get(id);
  }

  /** An entity's name in a language; `undefined` where it is unknown. */
  nameOf(id: EntityId, language: Language): string | undefined {
    const named = this.organisation(id) ?? this.person(id) ?? this.product(id) ?? this.outlet(id);
    return named?.name ?? this.term(id)?.name[language];
  }
}

/** The knowledge that the extension ships. */
export function shippedKnowledge(): Knowledge {
  return new Knowledge({ organisations, people, products, outlets, terms, deals } as KnowledgeData);
}

function byId<Row extends { id: EntityId }>(rows: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}
