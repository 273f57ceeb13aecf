/** What a text has told of those who act in it: who works where, who invests, buys, is sued, and where they are from. */
import type { EntityId, Role } from '../../knowledge/vocabulary.ts';
import type { Background } from './background.ts';

export class Cast {
  readonly #background: Background;
  #deal: { buyer: EntityId; target: EntityId } | undefined;
  readonly #buyers = new Set<EntityId>();
  #defendant: { id: EntityId; block: number } | undefined;
  readonly #defendants = new Set<EntityId>();
  readonly #investors = new Set<EntityId>();
  readonly #countries = new Map<EntityId, string>();
  readonly #employers = new Map<EntityId, EntityId>();
  readonly #officers = new Map<Role, EntityId>();

  constructor(background: Background) {
    this.#background = background;
  }

  /** The last purchase that the text told of: "the buyer", "the target". */
  noteDeal(buyer: EntityId, target: EntityId): void {
    this.#deal = { buyer, target };
    this.#buyers.add(buyer);
  }

  /** The parties of the last purchase that the text told of. */
  get deal(): { buyer: EntityId; target: EntityId } | undefined {
    return this.#deal;
  }

  buys(id: EntityId): boolean {
    return this.#buyers.has(id);
  }

  /** Whom the last lawsuit is against. */
  noteDefendant(id: EntityId, block: number): void {
    this.#defendants.add(id);
    this.#defendant = { id, block };
  }

  /** "the defendant": of several, a paragraph of its own tells which is meant. */
  defendantIn(block: number): EntityId | undefined {
    const known = this.#defendant;
    return known !== undefined && (known.block === block || this.#defendants.size === 1)
      ? known.id
      : undefined;
  }

  /** The text has told of a lawsuit. */
  get isSuing(): boolean {
    return this.#defendant !== undefined;
  }

  /** The text tells that it invests. */
  noteInvestor(id: EntityId): void {
    this.#investors.add(id);
  }

  invests(id: EntityId): boolean {
    return this.#investors.has(id) || this.#background.isInvestor(id);
  }

  /** "the Norwegian Aker": where the text says that it is from. */
  noteCountry(id: EntityId, country: string): void {
    this.#countries.set(id, country);
  }

  countryOf(id: EntityId): string | undefined {
    return this.#countries.get(id) ?? this.#background.country(id);
  }

  /** The text tells that a person works there. */
  noteEmployer(person: EntityId, employer: EntityId, office: Role | undefined): void {
    this.#employers.set(person, employer);
    if (office !== undefined) this.#officers.set(office, person);
  }

  /** Where the text has told that a person works. */
  employerOf(person: EntityId): EntityId | undefined {
    return this.#employers.get(person);
  }

  /** Who holds an office, as far as the text has told: "the chief executive". */
  holderOf(office: Role): EntityId | undefined {
    return this.#officers.get(office);
  }
}
