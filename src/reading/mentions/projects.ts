import type { Article } from './article.ts';
import { idOf } from './ids.ts';
import { list } from './languages/grammar.ts';
import { Caps, Gap } from './words.ts';

/** "Project", in all languages, as the first word of a project's name. */
const PROJECT = list('project progetto projet proyecto projekt');

/** Marks projects by their code names: "le projet Horizon", "Project Mercury"; the word is a part of the name. */
export function markProjects(article: Article): void {
  const { words } = article;
  for (let i = 0; i + 1 < words.length; i++) {
    const name = words[i + 1]!;
    if (!PROJECT.has(words[i]!.key) || name.gap !== Gap.space || name.caps !== Caps.initial) continue;
    if (
      !article.isFree(i, i + 2) ||
      article.owner[i + 1] !== 0 ||
      article.line(i).titled ||
      article.line(i).shouting
    )
      continue;
    if (article.capital(i + 2) && article.gap(i + 2) === Gap.space) continue;
    const id = idOf('product', `project ${article.slice(i + 1, i + 2)}`);
    if (!id) continue;
    article.owner[i] = 0;
    article.add({
      from: i,
      to: i + 2,
      start: words[i]!.start,
      end: name.end,
      id,
      kind: 'product',
      use: 'unknown',
      why: ['the name of a project'],
    });
  }
}
