import type { EntityId } from '../../knowledge/vocabulary.ts';
import type { Article, Draft, Hit } from './article.ts';
import type { Background } from './background.ts';
import { GIVEN_NAMES, NAME_PARTICLES } from './languages/given-names.ts';
import { ORDINARY_WORDS } from './languages/ordinary.ts';
import { BARE_CAPITALS } from './languages/places.ts';
import { COMPANY_HEADS, COMPANY_TAILS, LEGAL_SUFFIXES } from './languages/shapes.ts';
import { eachPlace, phraseOf } from './phrases.ts';
import { isNoun } from './runs.ts';
import type { Topic } from './topic.ts';
import { Caps, Gap } from './words.ts';

interface Sources {
  /** Short forms of the knowledge in the text. */
  hits: readonly Hit[];
  background: Background;
  topic: Topic;
}

/** Marks what stands for a full name of the article: surnames, first words of a company's name, abbreviations in brackets. */
export function markShorts(article: Article, { hits, background, topic }: Sources): void {
  const full = article.drafts.filter(({ use, dropped }) => !dropped && (use === 'name' || use === 'unknown'));
  const forms = new Map<string, { ids: Set<EntityId>; of: Draft }>();
  const offer = (form: string, of: Draft): void => {
    if (form.length < 2) return;
    const known = forms.get(form);
    if (known) known.ids.add(of.id);
    else forms.set(form, { ids: new Set([of.id]), of });
  };
  const seen = new Set<string>();
  for (const draft of full) {
    const abbreviation = abbreviationOf(article, draft);
    if (abbreviation) offer(abbreviation, draft);
    if (draft.to - draft.from < 2) continue;
    const name = phraseOf(article, draft.from, draft.to);
    if (seen.has(name)) continue;
    seen.add(name);
    const words: string[] = [];
    for (let i = draft.from; i < draft.to; i++) words.push(article.key(i));
    if (draft.kind === 'person') for (const form of personForms(words)) offer(form, draft);
    else if (draft.kind === 'company') for (const form of companyForms(words)) offer(form, draft);
  }
  // Two people of one surname stay unmarked.
  for (const [form, { ids }] of forms) if (ids.size > 1) forms.delete(form);
  eachPlace(article, forms, (from, to, { of }) => {
    if (mayBeShort(article, { from, to, of })) addShort(article, { from, to, of });
  });
  markKnownShorts(article, { hits, background, topic }, full);
}

/** The short forms of a person's name: the surname with its particles, either of two surnames, the given name. */
function personForms(words: readonly string[]): string[] {
  let surname = words.length - 1;
  while (surname > 1 && NAME_PARTICLES.has(words[surname - 1]!)) surname--;
  const forms = [words.slice(surname).join(' '), words[words.length - 1]!];
  if (words.length === 3 && surname === 2) forms.push(words[1]!, words.slice(1).join(' '));
  forms.push(words[0]!);
  return [...new Set(forms)];
}

/** A company's name without its last words that say what it is ("Cerebras" for "Cerebras Systems"), and its first word. */
function companyForms(words: readonly string[]): string[] {
  let to = words.length;
  while (to > 0 && (COMPANY_TAILS.has(words[to - 1]!) || LEGAL_SUFFIXES.has(words[to - 1]!))) to--;
  const first = words[0]!;
  if (to === 0 || to === words.length || COMPANY_HEADS.has(first) || BARE_CAPITALS.has(first))
    return first.length > 3 &&
      !ORDINARY_WORDS.has(first) &&
      !COMPANY_TAILS.has(first) &&
      !BARE_CAPITALS.has(first)
      ? [first]
      : [];
  return to === 1 && first.length < 3 ? [] : [words.slice(0, to).join(' ')];
}

/** "Black Forest Labs (BFL)": the abbreviation in brackets behind a name that it abbreviates. */
function abbreviationOf(article: Article, { from, to, kind }: Draft): string | undefined {
  const word = article.words[to];
  if (!word || word.gap !== Gap.open || word.caps !== Caps.all || kind === 'person' || to - from < 2)
    return undefined;
  let initials = '';
  for (let i = from; i < to; i++) initials += article.key(i).charAt(0);
  return word.key.charAt(0) === initials.charAt(0) && word.key.length <= initials.length + 1
    ? word.key
    : undefined;
}

function mayBeShort(article: Article, { from, to, of }: { from: number; to: number; of: Draft }): boolean {
  const { grammar } = article;
  const first = article.words[from]!;
  const line = article.line(from);
  if (to - from === 1) {
    if (grammar.small.has(first.key)) return false;
    if (ORDINARY_WORDS.has(first.key)) {
      if (first.opens && from < of.from) return false;
      if (grammar.capitalNouns && article.gap(to) !== Gap.hyphen && isNoun(article, from)) return false;
    }
  }
  if (line.titled || line.shouting) return true;
  // Part of another name: "Kendall" in "Jane Kendall".
  if (of.kind === 'person' && beside(article, from - 1, from)) return false;
  return !beside(article, to, to);
}

/** Whether an unknown word with a capital stands beside a short form, so that both may be another name. */
function beside(article: Article, index: number, joint: number): boolean {
  const { grammar } = article;
  const word = article.words[index];
  if (!word || article.gap(joint) !== Gap.space || article.owner[index] !== 0 || word.caps !== Caps.initial)
    return false;
  if (word.opens && index < joint) return false;
  if (grammar.capitalNouns) return index < joint && GIVEN_NAMES.has(word.key);
  return (
    !grammar.small.has(word.key) && !grammar.personNouns.has(word.key) && !grammar.honorifics.has(word.key)
  );
}

function addShort(article: Article, { from, to, of }: { from: number; to: number; of: Draft }): void {
  article.add({
    from,
    to,
    start: article.words[from]!.start,
    end: article.words[to - 1]!.end,
    id: of.id,
    kind: of.kind,
    use: 'short',
    why: [`short for "${article.text.slice(of.start, of.end)}"`],
  });
}

/** Surnames and abbreviations of the knowledge, where the full name stands or what they belong to makes them sure. */
function markKnownShorts(
  article: Article,
  { hits, background, topic }: Sources,
  full: readonly Draft[],
): void {
  const certain = new Set(full.map(({ id }) => id));
  for (const { from, to, start, end, entries } of hits) {
    if (!article.isFree(from, to) || !article.capital(from)) continue;
    const shorts = entries.filter(({ use }) => use === 'short');
    const named = shorts.filter(({ id }) => certain.has(id!));
    const ordinary = ORDINARY_WORDS.has(article.key(from)) || GIVEN_NAMES.has(article.key(from));
    let chosen = new Set(named.map(({ id }) => id)).size === 1 ? named[0] : undefined;
    if (named.length === 0 && topic === 'field' && !ordinary && end - start > 3) {
      const related = shorts.filter(({ id }) =>
        [...(background.related.get(id!) ?? [])].some((other) => certain.has(other)),
      );
      if (new Set(related.map(({ id }) => id)).size === 1) chosen = related[0];
    }
    if (!chosen?.id || !chosen.kind) continue;
    if (chosen.kind === 'person' && (beside(article, from - 1, from) || beside(article, to, to))) continue;
    if (ordinary && article.grammar.capitalNouns && isNoun(article, from)) continue;
    const why = [`short for "${background.names.get(chosen.id) ?? chosen.form}"`];
    article.add({ from, to, start, end, id: chosen.id, kind: chosen.kind, use: 'short', why });
  }
}
