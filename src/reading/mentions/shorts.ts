import type { EntityId } from '../../knowledge/vocabulary.ts';
import type { Article, Draft, Hit } from './article.ts';
import type { Background } from './background.ts';
import { GIVEN_NAMES, NAME_PARTICLES } from './languages/given-names.ts';
import { ORDINARY_WORDS } from './languages/ordinary.ts';
import { BARE_CAPITALS } from './languages/places.ts';
import { COMPANY_HEADS, COMPANY_TAILS, LEGAL_SUFFIXES } from './languages/shapes.ts';
import { isFree } from './known.ts';
import type { Topic } from './topic.ts';
import { placesOf } from './unknown.ts';
import { Caps, Gap } from './words.ts';
import { isNoun } from './runs.ts';

/** Marks what stands for a full name of the article: surnames, first words of a company's name, abbreviations in brackets. */
export function markShorts(
  article: Article,
  { hits, background, topic }: { hits: readonly Hit[]; background: Background; topic: Topic },
): void {
  const full = article.drafts.filter(({ use }) => use === 'name' || use === 'unknown');
  const forms = new Map<string, { keys: string[]; ids: Set<EntityId>; of: Draft }>();
  const offer = (keys: string[], of: Draft): void => {
    if (keys.length === 0 || keys.join('').length < 2) return;
    const key = keys.join(' ');
    const form = forms.get(key);
    if (form) form.ids.add(of.id);
    else forms.set(key, { keys, ids: new Set([of.id]), of });
  };
  markAbbreviations(article, full);
  const seen = new Set<string>();
  for (const draft of full) {
    const keys = Array.from({ length: draft.to - draft.from }, (_, i) => article.key(draft.from + i));
    if (keys.length < 2 || seen.has(keys.join(' '))) continue;
    seen.add(keys.join(' '));
    if (draft.kind === 'person') for (const form of surnames(keys)) offer(form, draft);
    else if (draft.kind === 'company') offer(shortCompany(keys), draft);
  }
  for (const { keys, ids, of } of forms.values()) {
    // Two people of one surname stay unmarked.
    if (ids.size > 1) continue;
    for (const place of placesOf(article, keys)) markShort(article, { place, keys, of });
  }
  markKnownShorts(article, { hits, background, topic, full });
}

/** The short forms of a person's name: the surname, two surnames, the given name. */
function surnames(keys: string[]): string[][] {
  const forms: string[][] = [];
  let surname = keys.length - 1;
  while (surname > 1 && NAME_PARTICLES.has(keys[surname - 1]!)) surname--;
  forms.push(keys.slice(surname));
  if (surname < keys.length - 1) forms.push(keys.slice(-1));
  if (keys.length === 3 && surname === 2) forms.push([keys[1]!], keys.slice(1));
  if (keys.length === 2 || GIVEN_NAMES.has(keys[0]!)) forms.push([keys[0]!]);
  return forms;
}

/** A company's name without its last words that say what it is: "Cerebras" for "Cerebras Systems". */
function shortCompany(keys: string[]): string[] {
  let to = keys.length;
  while (to > 0 && (COMPANY_TAILS.has(keys[to - 1]!) || LEGAL_SUFFIXES.has(keys[to - 1]!))) to--;
  const form = keys.slice(0, to);
  if (
    form.length === 0 ||
    form.length === keys.length ||
    COMPANY_HEADS.has(form[0]!) ||
    BARE_CAPITALS.has(form[0]!)
  )
    return [];
  return form.length === 1 && form[0]!.length < 3 ? [] : form;
}

function markShort(
  article: Article,
  { place, keys, of }: { place: number; keys: readonly string[]; of: Draft },
): void {
  const { words, grammar } = article;
  const first = words[place]!;
  const last = words[place + keys.length - 1]!;
  const line = article.line(place);
  if (GIVEN_NAMES.has(first.key) || of.kind === 'person') {
    // Part of another person's name: "Alex Kendall" beside "Jane Kendall".
    if (beside(article, place - 1, place) || beside(article, place + keys.length, place + keys.length))
      return;
  } else if (
    beside(article, place + keys.length, place + keys.length) &&
    !grammar.capitalNouns &&
    !line.titled &&
    !line.shouting
  )
    return;
  if (grammar.small.has(first.key) && keys.length === 1) return;
  if (
    grammar.capitalNouns &&
    keys.length === 1 &&
    ORDINARY_WORDS.has(first.key) &&
    article.gap(place + 1) !== Gap.hyphen &&
    isNoun(article, place)
  )
    return;
  if (first.opens && keys.length === 1 && ORDINARY_WORDS.has(first.key) && place < of.from) return;
  article.add({
    from: place,
    to: place + keys.length,
    start: first.start,
    end: last.end,
    id: of.id,
    kind: of.kind,
    use: 'short',
    why: [`short for "${article.text.slice(of.start, of.end)}"`],
  });
}

/** Whether an unknown word with a capital stands beside a short form, so that it may be part of another name. */
function beside(article: Article, index: number, joint: number): boolean {
  const word = article.words[index];
  if (!word || article.gap(joint) !== Gap.space || article.owner[index] !== 0) return false;
  if (word.opens && index < joint) return false;
  return (
    word.caps === Caps.initial &&
    !article.grammar.small.has(word.key) &&
    !article.grammar.capitalNouns &&
    !article.grammar.personNouns.has(word.key) &&
    !article.grammar.honorifics.has(word.key) &&
    !article.line(index).titled
  );
}

/** "Black Forest Labs (BFL)": the abbreviation stands for the name before it, in the whole article. */
function markAbbreviations(article: Article, full: readonly Draft[]): void {
  for (const of of full) {
    const { words } = article;
    const word = words[of.to];
    if (
      !word ||
      word.gap !== Gap.open ||
      article.owner[of.to] !== 0 ||
      word.caps !== Caps.all ||
      of.kind === 'person' ||
      of.to - of.from < 2
    )
      continue;
    if (
      article.gap(of.to + 1) !== Gap.close &&
      article.gap(of.to + 1) !== Gap.quote &&
      article.gap(of.to + 1) < Gap.stop
    )
      continue;
    let initials = '';
    for (let i = of.from; i < of.to; i++) initials += article.key(i).charAt(0);
    if (!initials.startsWith(word.key.charAt(0)) || word.key.length > initials.length + 1) continue;
    for (const place of placesOf(article, [word.key])) markShort(article, { place, keys: [word.key], of });
  }
}

/** Surnames and abbreviations of the knowledge, where the full name stands or what they belong to makes them sure. */
function markKnownShorts(
  article: Article,
  {
    hits,
    background,
    topic,
    full,
  }: { hits: readonly Hit[]; background: Background; topic: Topic; full: readonly Draft[] },
): void {
  const certain = new Set(full.map(({ id }) => id));
  for (const hit of hits) {
    if (!isFree(article, hit.from, hit.to) || !article.capital(hit.from)) continue;
    const shorts = hit.entries.filter(({ use }) => use === 'short');
    const named = shorts.filter(({ id }) => certain.has(id!));
    let chosen = named.length === 1 ? named[0] : undefined;
    const ordinary = ORDINARY_WORDS.has(article.key(hit.from)) || GIVEN_NAMES.has(article.key(hit.from));
    if (!chosen && named.length === 0 && topic === 'field' && !ordinary && hit.end - hit.start > 3) {
      const related = shorts.filter(({ id }) =>
        [...(background.related.get(id!) ?? [])].some((other) => certain.has(other)),
      );
      if (new Set(related.map(({ id }) => id)).size === 1) chosen = related[0];
    }
    if (!chosen?.id || !chosen.kind) continue;
    if (
      chosen.kind === 'person' &&
      (beside(article, hit.from - 1, hit.from) || beside(article, hit.to, hit.to))
    )
      continue;
    if (ordinary && article.grammar.capitalNouns && isNoun(article, hit.from)) continue;
    article.add({
      from: hit.from,
      to: hit.to,
      start: hit.start,
      end: hit.end,
      id: chosen.id,
      kind: chosen.kind,
      use: 'short',
      why: [`short for "${background.names.get(chosen.id) ?? chosen.form}"`],
    });
  }
}
