import { type Language, LANGUAGES } from '../knowledge/vocabulary.ts';
import type { Declared } from './declared.ts';
import type { StructuredArticle } from './structured.ts';

/** The language that the page declares; `undefined` where it declares none or one that Postilla does not read. */
export function languageOf(
  document: Document,
  { metas }: Declared,
  article: StructuredArticle | undefined,
): Language | undefined {
  for (const tag of [
    document.documentElement.getAttribute('lang'),
    article?.language,
    metas.get('og:locale'),
    metas.get('content-language'),
    metas.get('dc.language'),
    metas.get('language'),
  ]) {
    const code = /^[a-z]{2,3}(?=$|[-_])/.exec(tag?.trim().toLowerCase() ?? '')?.[0];
    if (code) return (LANGUAGES as readonly string[]).includes(code) ? (code as Language) : undefined;
  }
  return undefined;
}
