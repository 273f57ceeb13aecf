import { type Language, LANGUAGES } from '../knowledge/vocabulary.ts';
import type { Declared } from './declared.ts';
import type { StructuredArticle } from './structured.ts';

/** The language that the page declares; `undefined` where it declares none or one that Postilla does not read. */
export function languageOf(
  document: Document,
  { metas }: Declared,
  article: StructuredArticle | undefined,
): Language | undefined {
  for (const tag of declaredTags(document, metas, article)) {
    const code = /^[a-z]{2,3}(?=$|[-_])/.exec(tag?.trim().toLowerCase() ?? '')?.[0];
    if (code) return (LANGUAGES as readonly string[]).includes(code) ? (code as Language) : undefined;
  }
  return undefined;
}

function* declaredTags(
  document: Document,
  metas: Declared['metas'],
  article: StructuredArticle | undefined,
): Generator<string | null | undefined> {
  yield document.documentElement.getAttribute('lang');
  yield article?.language;
  for (const name of [
    'og:locale',
    'content-language',
    'Content-Language',
    'dc.language',
    'DC.language',
    'language',
  ])
    yield metas.get(name);
}
