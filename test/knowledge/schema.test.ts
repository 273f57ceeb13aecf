import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type KnowledgeData, shippedKnowledge } from '../../src/knowledge/knowledge.ts';
import { SCHEMAS } from '../../src/knowledge/schema.ts';
import { kindOf } from '../../src/knowledge/vocabulary.ts';

const knowledge = shippedKnowledge();
const lists = Object.keys(SCHEMAS) as (keyof KnowledgeData)[];
const listsWithIds = ['organisations', 'people', 'products', 'outlets', 'terms'] as const;

/** What is wrong with a list, a line a fault: which row, which field, what. */
function faultsOf(list: keyof KnowledgeData, rows: readonly unknown[]): string[] {
  const checked = v.safeParse(SCHEMAS[list], rows);
  return (checked.issues ?? []).map((issue) => {
    const index = issue.path?.[0]?.key;
    const row = typeof index === 'number' ? rows[index] : undefined;
    const id = typeof row === 'object' && row !== null && 'id' in row ? row.id : `row ${String(index)}`;
    const field = issue.path?.slice(1).map(({ key }) => String(key));
    return `${String(id)}: ${field?.join('.')}: ${issue.message}`;
  });
}

/** The words that stand more than once. */
function repeated(words: readonly string[]): string[] {
  return words.filter((word, index) => words.indexOf(word) !== index);
}

describe('the shipped knowledge', () => {
  it.each(lists)('has %s that fit their schema', (list) => {
    expect(knowledge[list].length).toBeGreaterThan(0);
    expect(faultsOf(list, knowledge[list])).toEqual([]);
  });

  it.each(listsWithIds)('has no id twice among its %s', (list) => {
    expect(repeated(knowledge[list].map(({ id }) => id))).toEqual([]);
  });

  it('knows every parent, owner and employer that it names', () => {
    const known = new Set(knowledge.organisations.map(({ id }) => id));
    const named = [
      ...knowledge.organisations.map(({ id, parent }) => ({ id, names: parent })),
      ...knowledge.products.map(({ id, owner }) => ({ id, names: owner })),
      ...knowledge.people.flatMap(({ id, roles }) => roles.map((role) => ({ id, names: role.organisation }))),
    ];
    const unknown = named.filter(({ names }) => names !== undefined && !known.has(names));
    expect(unknown.map(({ id, names }) => `${id} names ${names}`)).toEqual([]);
  });

  it('knows every term that it names', () => {
    const named = [
      ...knowledge.organisations.flatMap(({ id, legalForms = [] }) =>
        legalForms.map(({ form }) => ({ by: id, term: form })),
      ),
      ...knowledge.terms.flatMap(({ id, related }) => related.map((term) => ({ by: id, term }))),
      ...knowledge.deals.flatMap(({ subject, object }) =>
        object !== undefined && kindOf(object) === 'term' ? [{ by: subject, term: object }] : [],
      ),
    ];
    expect(named.filter(({ term }) => !knowledge.term(term))).toEqual([]);
  });
});

describe('the check of the data', () => {
  const [term] = knowledge.terms;

  it('tells which row and which field is wrong', () => {
    const broken = { ...term!, source: 'file:///page', forms: { ...term!.forms, de: [' '] } };
    const faults = faultsOf('terms', [term, broken]);
    expect(faults).toHaveLength(2);
    expect(faults[0]).toContain(`${broken.id}: forms.de.0: `);
    expect(faults[1]).toContain(`${broken.id}: source: `);
  });

  it('does NOT let a misspelt field pass', () => {
    expect(faultsOf('terms', [{ ...term!, exmaple: 'x' }])).toHaveLength(1);
  });
});
