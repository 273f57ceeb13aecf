import type { Article } from './article.ts';
import { idOf } from './ids.ts';
import { VERSION_WORDS } from './languages/shapes.ts';
import { Caps, Gap } from './words.ts';

/** A version as it is joined to a product's name: "3", "4o", "K2", "R1", "MI450". */
const VERSION = /^(\d{1,3}[a-z]?|[a-z]{1,2}\d{1,4}[a-z]?|v\d+)$/;

/** Widens products by the version behind the name ("Gemini 3 Pro", "Llama 4 Scout"): each version is a product of its own. */
export function markVersions(article: Article): void {
  const { words } = article;
  for (const draft of article.drafts) {
    if (draft.kind !== 'product') continue;
    let to = draft.to;
    if (article.text.charCodeAt(draft.end) === 0x27 || words[to - 1]!.end !== draft.end) continue;
    while (to < words.length && to - draft.to < 4) {
      const word = words[to]!;
      const version = VERSION.test(word.key);
      const decimal =
        word.gap === Gap.none &&
        word.caps === Caps.digits &&
        to > draft.from &&
        article.text[word.start - 1] === '.';
      const tier = VERSION_WORDS.has(word.key) && word.caps !== Caps.lower && word.key.length > 1;
      if (article.owner[to] !== 0 || (!decimal && word.gap !== Gap.space && word.gap !== Gap.hyphen)) break;
      if (!decimal && !tier && !(version && isVersion(article, to))) break;
      to++;
    }
    if (to === draft.to) continue;
    const end = words[to - 1]!.end;
    const id = idOf('product', article.text.slice(draft.start, end));
    if (!id) continue;
    Object.assign(draft, { id, end });
    const number = article.drafts.indexOf(draft) + 1;
    for (let i = draft.to; i < to; i++) article.owner[i] = number;
    draft.to = to;
    draft.why.push('with its version');
  }
}

/** A number behind a name is its version, unless it counts something: "Gemini 3 milliardi", "Claude 27 per cento". */
function isVersion(article: Article, index: number): boolean {
  const word = article.words[index]!;
  if (word.caps !== Caps.digits) return word.caps !== Caps.lower || word.key.length <= 3;
  if (word.end - word.start > 2) return false;
  const next = article.words[index + 1];
  if (!next || next.gap > Gap.space) return !/^\s*[%$€£]/.test(article.text.slice(word.end, word.end + 3));
  return (
    !/^(mil|mrd|mio|mln|mld|bn|bln|b|prozent|per|por|pour|percent|million|dollar|euro)/.test(next.key) ||
    next.key === 'mini'
  );
}
