import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { EntityId } from '../../knowledge/vocabulary.ts';
import { foldWord } from '../text/fold.ts';
import { idOf, versionId } from './ids.ts';
import { WELL_KNOWN_HEADS, WELL_KNOWN_OWNERS } from './languages/well-known.ts';

/** What the knowledge tells of how entities hang together, in the shape in which the passes ask for it. */
export interface Background {
  /** Folded words and pairs of words that speak for an entity. */
  cues: ReadonlyMap<EntityId, ReadonlySet<string>>;
  /** Owner and products, heads and companies, parents and subsidiaries. */
  related: ReadonlyMap<EntityId, ReadonlySet<EntityId>>;
  /** Who owns a product. */
  ownerOf: ReadonlyMap<EntityId, EntityId>;
  /** The company above a company. */
  parentOf: ReadonlyMap<EntityId, EntityId>;
  /** The companies that a person leads or founded, those led today first. */
  companiesOf: ReadonlyMap<EntityId, readonly EntityId[]>;
  /** Who leads a company today. */
  headOf: ReadonlyMap<EntityId, EntityId>;
  /** Names as usually written. */
  names: ReadonlyMap<EntityId, string>;
}

/** Gathers the background of the passes. */
export function backgroundOf(knowledge: Knowledge): Background {
  const cues = new Map<EntityId, Set<string>>();
  const related = new Map<EntityId, Set<EntityId>>();
  const ownerOf = new Map<EntityId, EntityId>();
  const parentOf = new Map<EntityId, EntityId>();
  const companiesOf = new Map<EntityId, EntityId[]>();
  const headOf = new Map<EntityId, EntityId>();
  const names = new Map<EntityId, string>();
  const relate = (one: EntityId, other: EntityId): void => {
    addTo(related, one, other);
    addTo(related, other, one);
  };
  for (const row of [...knowledge.organisations, ...knowledge.products, ...knowledge.outlets]) {
    names.set(row.id, row.name);
    for (const cue of row.cues ?? []) addTo(cues, row.id, foldWord(cue));
  }
  for (const { id, parent } of knowledge.organisations)
    if (parent) {
      parentOf.set(id, parent);
      relate(id, parent);
    }
  for (const [name, owner] of WELL_KNOWN_OWNERS) {
    const id = idOf('product', name);
    if (!id || knowledge.product(id)) continue;
    ownerOf.set(id, owner as EntityId);
    relate(id, owner as EntityId);
  }
  for (const { id, name, names: productNames, owner } of knowledge.products)
    if (owner) {
      ownerOf.set(id, owner);
      for (const form of productNames ?? []) {
        const version = versionId(id, name, form);
        if (version) ownerOf.set(version, owner);
      }
      relate(id, owner);
    }
  for (const { id, name, roles } of knowledge.people) {
    names.set(id, name);
    const led = roles.filter(({ role, to }) => role === 'ceo' && to === undefined);
    const chaired = roles.filter(({ role, to }) => role === 'chair' && to === undefined);
    const founded = roles.filter(({ role }) => role === 'founder' || role === 'co-founder');
    companiesOf.set(id, [
      ...new Set([...led, ...founded, ...chaired].map(({ organisation }) => organisation)),
    ]);
    for (const { organisation } of led) if (!headOf.has(organisation)) headOf.set(organisation, id);
    for (const { organisation } of roles) relate(id, organisation);
  }
  for (const [company, person] of WELL_KNOWN_HEADS as readonly (readonly [EntityId, EntityId])[]) {
    if (!headOf.has(company)) headOf.set(company, person);
    const companies = companiesOf.get(person) ?? [];
    if (!companies.includes(company)) companiesOf.set(person, [...companies, company]);
    relate(company, person);
  }
  return { cues, related, ownerOf, parentOf, companiesOf, headOf, names };
}

function addTo<Key, Value>(map: Map<Key, Set<Value>>, key: Key, value: Value): void {
  const values = map.get(key);
  if (values) values.add(value);
  else map.set(key, new Set([value]));
}
