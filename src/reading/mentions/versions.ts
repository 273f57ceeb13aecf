import type { EntityId } from '../../knowledge/vocabulary.ts';
import type { Article, Draft } from './article.ts';
import { idOf } from './ids.ts';
import { VERSION_WORDS } from './languages/shapes.ts';
import { Caps, Gap } from './words.ts';

/** A version as it is joined to a product's name: "3", "4o", "K2", "R1", "MI450". */
const VERSION = /^(\d{1,3}[a-z]?|[a-z]{1,2}\d{1,4}[a-z]?)$/;
/** The most words that a version has. */
const MOST_WORDS = 4;

/** Widens products by the version behind the name ("Gemini 3 Pro", "Llama 4 Scout"): each version is a product of its own. */
export function markVersions(article: Article, ownerOf: ReadonlyMap<EntityId, EntityId>): void {
  for (const [index, draft] of article.drafts.entries()) {
    if (draft.kind !== 'product' || draft.dropped) continue;
    const to = endOf(article, draft, ownerOf);
    if (to === draft.to) continue;
    const end = article.words[to - 1]!.end;
    const id = idOf('product', article.text.slice(draft.start, end));
    if (!id) continue;
    for (let i = draft.to; i < to; i++) {
      const absorbed = article.draftAt(i);
      if (absorbed) absorbed.dropped = true;
      article.owner[i] = index + 1;
    }
    Object.assign(draft, { id, to, end, base: draft.base ?? draft.id });
    draft.why.push('with its version');
  }
}

function endOf(article: Article, draft: Draft, ownerOf: ReadonlyMap<EntityId, EntityId>): number {
  const { words, text } = article;
  let to = draft.to;
  if (words[to - 1]!.end !== draft.end) return to;
  while (to < words.length && to - draft.to < MOST_WORDS) {
    const word = words[to]!;
    // "Instinct MI450": both known, the second as a version of the first's owner.
    const known = article.draftAt(to);
    if (
      known?.from === to &&
      known.to === to + 1 &&
      word.gap === Gap.space &&
      VERSION.test(word.key) &&
      ownerOf.get(known.id) === ownerOf.get(draft.id)
    ) {
      to++;
      continue;
    }
    const decimal = word.gap === Gap.none && word.caps === Caps.digits && text[word.start - 1] === '.';
    const tier = VERSION_WORDS.has(word.key) && word.caps !== Caps.lower && word.key.length > 1;
    if (article.owner[to] !== 0 || (!decimal && word.gap !== Gap.space && word.gap !== Gap.hyphen)) break;
    if (!decimal && !tier && !(VERSION.test(word.key) && isVersion(article, to))) break;
    to++;
  }
  return to;
}

/** Whether the word behind a number is what it counts. */
export function isCounted(article: Article, index: number): boolean {
  const next = article.words[index];
  return next !== undefined && next.gap <= Gap.space && next.key !== 'mini' && COUNTED.test(next.key);
}

/** Words that a number behind a name counts: "Gemini 3 milliardi", "Claude 27 per cento". */
const COUNTED = /^(mil|mrd|mio|mln|mld|bn|bln|b|prozent|per|por|pour|percent|dollar|euro)/;

function isVersion(article: Article, index: number): boolean {
  const word = article.words[index]!;
  if (word.caps !== Caps.digits) return word.caps !== Caps.lower || word.key.length <= 3;
  if (word.end - word.start > 2) return false;
  const next = article.words[index + 1];
  if (!next || next.gap > Gap.space) return !/^\s*[%$€£]/.test(article.text.slice(word.end, word.end + 3));
  return !isCounted(article, index + 1);
}
