import type { Language } from '../../../knowledge/vocabulary.ts';

/**
 * What the machine has to know of a language. All words are folded: lower case, no accents. Where a language has
 * compounds, a list of nouns is also tried on the end of a word ("Rüstungskonzern").
 */
export interface Grammar {
  language: Language;
  /** Articles, also elided ones. */
  articles: ReadonlySet<string>;
  /** Words of the grammar and the commonest others: never a name by themselves, never the first word of one. */
  small: ReadonlySet<string>;
  /** "di", "of": between a noun and what it belongs to. */
  of: ReadonlySet<string>;
  /** "da", "by": before who does or did it. */
  by: ReadonlySet<string>;
  /** Before a place. */
  locative: ReadonlySet<string>;
  /** What a company may be called: "startup", "gruppo". */
  companyNouns: ReadonlySet<string>;
  /** Further nouns of epithets: "gigante", "creatore", "casa". */
  epithetNouns: ReadonlySet<string>;
  /** "casa madre", "parent", "Mutter": of a company, the one above it. */
  parentNouns: ReadonlySet<string>;
  /** Who leads: "ceo", "capo", "patron". */
  headNouns: ReadonlySet<string>;
  /** All that a person may be called: roles, professions, titles. */
  personNouns: ReadonlySet<string>;
  honorifics: ReadonlySet<string>;
  productNouns: ReadonlySet<string>;
  /** What goes before a place, body or event: "città", "ministero". */
  otherNouns: ReadonlySet<string>;
  /** What is of or in a company: "azioni", "acquisizione", "quota", "concorrente". */
  dealNouns: ReadonlySet<string>;
  /** Whose object is a company: "acquistare", "backed". */
  dealVerbs: ReadonlySet<string>;
  /** Participles of leading and founding: "guidata". */
  ledBy: ReadonlySet<string>;
  /** "dirige", "runs": in "the company that X runs". */
  leads: ReadonlySet<string>;
  /** "che", "that". */
  relative: ReadonlySet<string>;
  /** What a company does: directly or an auxiliary after its name. */
  companyVerbs: ReadonlySet<string>;
  /** What a person or a company does: "ha detto". */
  speechVerbs: ReadonlySet<string>;
  auxiliaries: ReadonlySet<string>;
  /** "secondo", "according to": the last word before the source. */
  sourceBefore: ReadonlySet<string>;
  /** "scrive", "reported": of a source. */
  sourceVerbs: ReadonlySet<string>;
  /** "agenzia", "quotidiano". */
  sourceNouns: ReadonlySet<string>;
  /** Words that make the article one of the field: technology or money. */
  domain: ReadonlySet<string>;
  /** "come", "like": before examples. */
  like: ReadonlySet<string>;
  /** Turns in which a word is no deal term: the word with the one or two before or behind it, `#` for a number. */
  idioms: ReadonlySet<string>;
  and: ReadonlySet<string>;
  /** Nouns have capitals. */
  capitalNouns: boolean;
}

/** A list of words from a text of them. */
export function list(...texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.join(' ').split(/\s+/).filter(Boolean));
}

/** A list of phrases, parted by semicolons. */
export function phrases(text: string): ReadonlySet<string> {
  return new Set(text.split(';'));
}

/** The longest last part of a compound that is looked for. */
const LONGEST_PART = 20;

/** Whether a list has a word, or in a language with compounds the word's end. */
export function has(grammar: Grammar, words: ReadonlySet<string>, key: string): boolean {
  if (words.has(key)) return true;
  if (!grammar.capitalNouns || key.length < 7) return false;
  for (let cut = Math.max(3, key.length - LONGEST_PART); cut <= key.length - 4; cut++)
    if (words.has(key.slice(cut))) return true;
  return false;
}
