import { buildLexicon } from '../lexicon/build.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { matchNames } from '../lexicon/match.ts';
import { type Article, type Hit } from './article.ts';
import { type Entry, levelled } from './entries.ts';
import { Caps } from './words.ts';

/** The lexicon with what its slots mean. */
export interface Forms {
  lexicon: Lexicon;
  /** The entries of a slot. */
  entriesAt(slot: number): readonly Entry[];
}

/** Makes a lexicon of entries, at once. For lists of thousands see `packWatched`. */
export function createForms(entries: readonly Entry[]): Forms {
  const { lexicon, slots } = buildLexicon(entries.map(({ form }) => form));
  const bySlot: Entry[][] = [];
  for (const [index, entry] of entries.entries()) {
    const slot = slots[index]!;
    if (slot >= 0) (bySlot[slot] ??= []).push(levelled(entry));
  }
  return { lexicon, entriesAt: (slot) => bySlot[slot] ?? [] };
}

/** All forms in a text, in its order; where several begin at one word, the longest first. */
export function findForms(lexica: readonly Forms[], article: Article): Hit[] {
  const [first = [], ...others] = lexica.map((forms) => findIn(forms, article));
  if (others.every((hits) => hits.length === 0)) return first;
  // A form of several lexica keeps the entries of all.
  const merged: Hit[] = [];
  for (const hit of [first, ...others].flat().sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = merged.at(-1);
    if (last?.from === hit.from && last.to === hit.to)
      merged[merged.length - 1] = { ...last, entries: [...last.entries, ...hit.entries] };
    else merged.push(hit);
  }
  return merged;
}

function findIn({ lexicon, entriesAt }: Forms, article: Article): Hit[] {
  const { words, text, language } = article;
  const hits: Hit[] = [];
  let at = 0;
  matchNames(lexicon, text, (start, end, slot, genitive) => {
    while (at < words.length && words[at]!.end <= start) at++;
    const first = words[at];
    if (!first || first.start > start) return;
    let to = at;
    while (to < words.length && words[to]!.start < end) to++;
    if (words[to - 1]!.block !== first.block) return;
    if (genitive && !mayHaveGenitive(article, to - 1)) return;
    const fitting = entriesAt(slot).filter(
      (entry) =>
        (entry.language === undefined || entry.language === language) && fitsCase(article, at, to, entry),
    );
    if (fitting.length === 0) return;
    const hit = { from: at, to, start, end, entries: fitting };
    let place = hits.length;
    while (place > 0 && hits[place - 1]!.from === at && hits[place - 1]!.to < to) place--;
    hits.splice(place, 0, hit);
  });
  return hits;
}

/** A genitive s without an apostrophe: in German, and as the plural of an abbreviation ("TPUs"). */
function mayHaveGenitive(article: Article, last: number): boolean {
  const word = article.words[last]!;
  return article.grammar.capitalNouns || word.caps === Caps.mixed;
}

/** Whether the text's capitals agree with those of the form: a name that is an ordinary word needs them. */
function fitsCase(article: Article, from: number, to: number, entry: Entry): boolean {
  if (entry.use === 'term' || entry.use === 'weak-term') return true;
  const { form } = entry;
  // A watched name may be an ordinary word: "Gap" is no gap, but who watches "tiny fjord" takes it as it comes.
  if (entry.use === 'watched')
    return article.words[from]!.caps !== Caps.lower || form.charAt(0) === form.charAt(0).toLowerCase();
  if (entry.use === 'epithet')
    return form.includes(' ') || article.words[from]!.caps !== Caps.lower || form === form.toLowerCase();
  const lower = form === form.toLowerCase();
  if (lower) {
    // "fal", "dpa": as it is written, or in capitals.
    return form.length > 5 || article.slice(from, to) === form || article.words[from]!.caps === Caps.all;
  }
  let capitals = 0;
  let small = 0;
  for (let i = from; i < to; i++) {
    const { caps } = article.words[i]!;
    if (caps === Caps.lower) small++;
    else if (caps !== Caps.digits) capitals++;
  }
  if (capitals === 0 && small > 0)
    // "openai", "chatgpt": only names that are written as no word is.
    return entry.use === 'name' && /[a-z][A-Z]/.test(form) && !form.includes(' ');
  if (to - from === 1 && article.grammar.small.has(article.key(from)) && article.slice(from, to) !== form)
    return false;
  if (form.length <= 2 && form === form.toUpperCase()) return article.slice(from, to) === form;
  if (small === 0) return true;
  // "the New York Times": the article is no part of the name.
  if (article.words[from]!.caps === Caps.lower && form.charAt(0) !== form.charAt(0).toLowerCase())
    return false;
  // A small word inside ("La Repubblica", "d-Matrix") as in the form.
  return small <= countSmall(form) || (capitals > 0 && entry.use === 'name' && small < capitals);
}

function countSmall(form: string): number {
  let small = 0;
  for (const word of form.split(/[ .'’-]/))
    if (word !== '' && word === word.toLowerCase() && !/\d/.test(word)) small++;
  return small;
}
