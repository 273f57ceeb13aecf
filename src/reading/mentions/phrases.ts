import type { Article } from './article.ts';
import { Gap } from './words.ts';

/** The most words of a name that is looked for. */
const MOST_WORDS = 6;

/** Folded words as the key of a map: "black forest labs". */
export function phraseOf(article: Article, from: number, to: number): string {
  let phrase = article.key(from);
  for (let i = from + 1; i < to; i++) phrase += ` ${article.key(i)}`;
  return phrase;
}

/**
 * Visits each place where one of the phrases stands with a capital on words that belong to no name: the longest at a
 * place. One pass over the text, however many phrases there are.
 */
export function eachPlace<Value>(
  article: Article,
  phrases: ReadonlyMap<string, Value>,
  visit: (from: number, to: number, value: Value) => void,
): void {
  if (phrases.size === 0) return;
  const opens = new Set<string>();
  for (const phrase of phrases.keys()) {
    const space = phrase.indexOf(' ');
    opens.add(space < 0 ? phrase : phrase.slice(0, space));
  }
  let until = 0;
  for (const from of article.capitals) {
    if (from < until || article.owner[from] !== 0 || !opens.has(article.key(from))) continue;
    let phrase = article.key(from);
    let longest = phrases.has(phrase) ? from + 1 : -1;
    for (
      let to = from + 1;
      to < from + MOST_WORDS && article.owner[to] === 0 && article.gap(to) <= Gap.ampersand;
      to++
    ) {
      phrase += ` ${article.key(to)}`;
      if (phrases.has(phrase)) longest = to + 1;
    }
    if (longest < 0) continue;
    visit(from, longest, phrases.get(phraseOf(article, from, longest))!);
    if (article.owner[from] !== 0) until = longest;
  }
}
