import type { Knowledge } from '../knowledge/knowledge.ts';
import type { EntityId } from '../knowledge/vocabulary.ts';
import { foldName } from '../reading/text/fold.ts';

/** A name that the knowledge has for an entity in every language. */
interface KnownName {
  id: EntityId;
  name: string;
}

const made = new WeakMap<Knowledge, ReadonlyMap<string, readonly EntityId[]>>();

/** The entities that the knowledge knows by a name, however it is written. */
export function knownAs(knowledge: Knowledge, name: string): readonly EntityId[] {
  let byName = made.get(knowledge);
  if (!byName) {
    byName = byKey(knownNames(knowledge));
    made.set(knowledge, byName);
  }
  return byName.get(nameKey(name) ?? '') ?? [];
}

/** All names of companies, people, products and sources that are the same in every language. */
export function* knownNames(knowledge: Knowledge): Generator<KnownName> {
  for (const { id, name, names, legalName } of knowledge.organisations)
    for (const each of [name, legalName, ...(names?.['*'] ?? [])])
      if (each !== undefined) yield { id, name: each };
  for (const { id, name, names = [] } of [...knowledge.people, ...knowledge.products])
    for (const each of [name, ...names]) yield { id, name: each };
  for (const { id, name, names } of knowledge.outlets)
    for (const each of [name, ...(names?.['*'] ?? [])]) yield { id, name: each };
}

/** The same for all ways to write a name; undefined where no text can hold it. */
export function nameKey(name: string): string | undefined {
  const folded = foldName(name);
  return folded && String.fromCharCode(...folded);
}

function byKey(names: Iterable<KnownName>): Map<string, EntityId[]> {
  const map = new Map<string, EntityId[]>();
  for (const { id, name } of names) {
    const key = nameKey(name);
    if (key === undefined) continue;
    const ids = map.get(key);
    if (!ids) map.set(key, [id]);
    else if (!ids.includes(id)) ids.push(id);
  }
  return map;
}
