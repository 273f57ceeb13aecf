import type { Knowledge, Organisation } from '../../knowledge/knowledge.ts';
import {
  type EntityId,
  type EntityKind,
  kindOf,
  type Language,
  LANGUAGES,
} from '../../knowledge/vocabulary.ts';
import { LEGAL_SUFFIXES, COMPANY_TAILS } from './languages/shapes.ts';
import { ORDINARY_WORDS } from './languages/ordinary.ts';
import { otherNames } from './languages/places.ts';
import {
  WELL_KNOWN_COMPANIES,
  WELL_KNOWN_PEOPLE,
  WELL_KNOWN_PRODUCTS,
  wellKnown,
} from './languages/well-known.ts';
import { idOf, versionId } from './ids.ts';
import { foldWord } from '../text/fold.ts';

/** How much a form tells by itself. */
export type Use =
  /** The name: enough by itself. */
  | 'name'
  /** A name that is an ordinary word as well: the context must speak for it. */
  | 'ambiguous'
  /** A surname or short form: only where the article has the full name, or what it belongs to. */
  | 'short'
  /** A description that fits one entity alone. */
  | 'epithet'
  /** Where a company is led from. */
  | 'seat'
  /** A deal term. */
  | 'term'
  /** A form of a deal term that is an ordinary word as well. */
  | 'weak-term'
  /** A place, public body or the like: no mention. */
  | 'other'
  /** A name that the reader watches. */
  | 'watched';

/** One form of one entity, as the lexicon knows it. */
export interface Entry {
  /** Absent for what is no mention. */
  id?: EntityId | undefined;
  kind?: EntityKind | undefined;
  /** As it is usually written. */
  form: string;
  use: Use;
  /** The row of the knowledge, where the form names a version of it that is an entity of its own. */
  base?: EntityId | undefined;
  /** Absent where the form is used in every language. */
  language?: Language | undefined;
}

/** The same entry with all fields there: what reads many entries then meets objects of one shape. */
export function levelled({ id, kind, form, use, base, language }: Entry): Entry {
  return { id, kind, form, use, base, language };
}

/** All forms by which the text may name what is known, but for the reader's own. */
export function entriesOf(knowledge: Knowledge): Entry[] {
  const entries: Entry[] = [];
  for (const form of otherNames()) entries.push({ form, use: 'other' });
  for (const row of knowledge.organisations) {
    addNames(entries, row, row.names);
    if (row.legalName !== undefined) entries.push(named(row.id, row.legalName, 'name'));
    if (row.seat !== undefined) entries.push(named(row.id, row.seat, 'seat'));
    for (const language of LANGUAGES)
      for (const form of row.epithets?.[language] ?? [])
        entries.push({ ...named(row.id, form, 'epithet'), language });
  }
  const listed = new Set<string>(
    [...knowledge.organisations, ...knowledge.products, ...knowledge.people].map(({ id }) => id),
  );
  addWellKnown(entries, listed);
  for (const row of knowledge.outlets) addNames(entries, row, row.names);
  for (const row of knowledge.products) addNames(entries, row, { '*': row.names ?? [] });
  for (const row of knowledge.people) {
    addPerson(entries, row.id, row.name);
    for (const form of row.names ?? [])
      entries.push(named(row.id, form, form.includes(' ') ? 'name' : 'short'));
  }
  for (const row of knowledge.terms)
    for (const language of LANGUAGES) {
      const weak = new Set(row.weak?.[language] ?? []);
      for (const form of row.forms[language])
        entries.push({ ...named(row.id, form, weak.has(form) ? 'weak-term' : 'term'), language });
      for (const form of weak)
        if (!row.forms[language].includes(form))
          entries.push({ ...named(row.id, form, 'weak-term'), language });
    }
  return entries;
}

/** Names that need no row; those of the knowledge come first. */
function addWellKnown(entries: Entry[], listed: ReadonlySet<string>): void {
  for (const [kind, names] of [
    ['company', WELL_KNOWN_COMPANIES],
    ['product', WELL_KNOWN_PRODUCTS],
    ['person', WELL_KNOWN_PEOPLE],
  ] as const)
    for (const forms of wellKnown(names)) {
      const name = forms[0]!;
      const id = idOf(kind, name);
      if (id === undefined || listed.has(id)) continue;
      if (kind === 'person') {
        addPerson(entries, id, name);
        for (const form of forms.slice(1)) entries.push(named(id, form, 'name'));
      } else for (const form of forms) entries.push(named(id, form, useOf({ id, name }, form)));
    }
}

function addPerson(entries: Entry[], id: EntityId, name: string): void {
  entries.push(named(id, name, 'name'));
  const surname = name.slice(name.lastIndexOf(' ') + 1);
  if (surname.length > 1) entries.push(named(id, surname, 'short'));
}

interface Named {
  id: EntityId;
  name: string;
  ambiguous?: true;
}

function addNames(entries: Entry[], row: Named, names: Organisation['names'] | undefined): void {
  entries.push(named(row.id, row.name, useOf(row, row.name)));
  for (const [language, forms] of Object.entries(names ?? {}))
    for (const form of forms ?? []) {
      // "il Sole", "the Journal": the article is no part of a mention.
      if (ARTICLE.test(form)) continue;
      entries.push({
        ...named(row.id, form, useOf(row, form)),
        ...versionOf(row, form),
        ...(language === '*' ? {} : { language: language as Language }),
      });
    }
}

const ARTICLE = /^(the|il|lo|la|le|les|el|los|l['’])\s*[A-Z]/;

/** A form with a number that the row's name lacks names a version: "GB300" of Blackwell, "Colossus 2". */
function versionOf(row: Named, form: string): Partial<Entry> {
  const id = versionId(row.id, row.name, form);
  return id === undefined ? {} : { id, base: row.id };
}

function named(id: EntityId, form: string, use: Use): Entry {
  return { id, kind: kindOf(id), form, use };
}

/** Whether a name needs its context: by its row, as an ordinary word, or as a bare abbreviation of another name. */
function useOf(row: Named, form: string): Use {
  const words = foldWord(form).split(/[ .]+/);
  const last = words.at(-1) ?? '';
  if (words.length > 1) {
    if (COMPANY_TAILS.has(last) || LEGAL_SUFFIXES.has(last) || /\d/.test(last)) return 'name';
    return row.ambiguous && form === row.name
      ? 'ambiguous'
      : words.every((word) => ORDINARY_WORDS.has(word))
        ? 'ambiguous'
        : 'name';
  }
  if (ORDINARY_WORDS.has(last)) return 'ambiguous';
  if (form !== row.name && /^[A-Z0-9]{1,3}$/.test(form) && !row.id.startsWith('source:')) return 'short';
  return row.ambiguous && (form === row.name || form.length < 4 || row.name.startsWith(form))
    ? 'ambiguous'
    : 'name';
}
