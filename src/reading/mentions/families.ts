import type { EntityId } from '../../knowledge/vocabulary.ts';
import type { Article, Draft } from './article.ts';
import { idOf } from './ids.ts';
import { GIVEN_NAMES } from './languages/given-names.ts';
import { list } from './languages/grammar.ts';
import { Caps, Gap } from './words.ts';

/** Kin, in all languages: "his sister Daniela". */
const KIN = list(
  'fratello sorella figlio figlia moglie marito cugino cugina gemello gemella brother sister son daughter wife husband cousin twin bruder schwester sohn tochter frau mann cousin frere soeur fils fille epouse mari hermano hermana hijo hija esposa marido primo prima',
);

/** Marks given names that share a surname written beside them: "Dario and Daniela Amodei", "his sister Daniela". */
export function markFamilies(article: Article): void {
  const { words, grammar } = article;
  let last: Draft | undefined;
  for (let i = 0; i < words.length; i++) {
    const draft = article.draftAt(i);
    if (draft?.kind === 'person' && draft.to - draft.from >= 2) last = draft;
    const word = words[i]!;
    if (article.owner[i] !== 0 && draft?.use !== 'unknown') continue;
    if (draft && draft.to - draft.from > 1) continue;
    if (word.caps !== Caps.initial || !GIVEN_NAMES.has(word.key)) continue;
    let family: Draft | undefined;
    const next = article.draftAt(i + 2);
    if (
      grammar.and.has(article.key(i + 1)) &&
      article.joined(i + 1) &&
      next?.from === i + 2 &&
      next.kind === 'person' &&
      next.to - next.from === 2
    )
      family = next;
    else if (last && article.gap(i) === Gap.space && KIN.has(article.key(i - 1)) && !article.capital(i + 1))
      family = last;
    if (!family) continue;
    const surname = article.text.slice(words[family.from + 1]!.start, words[family.to - 1]!.end);
    const id: EntityId | undefined = idOf('person', `${article.slice(i, i + 1)} ${surname}`);
    if (!id) continue;
    const why = [`of the family of "${article.text.slice(family.start, family.end)}"`];
    if (draft) Object.assign(draft, { id, kind: 'person', why });
    else
      article.add({
        from: i,
        to: i + 1,
        start: word.start,
        end: word.end,
        id,
        kind: 'person',
        use: 'short',
        why,
      });
  }
}
