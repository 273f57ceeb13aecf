import { structuredData, type StructuredArticle } from './structured.ts';

/** What a page says of itself apart from its text. */
export interface Declared {
  /** The first content of each `<meta>`, by its name, property, itemprop or http-equiv in lower case. */
  metas: ReadonlyMap<string, string>;
  articles: StructuredArticle[];
  /** schema.org types of all that the page describes. */
  types: ReadonlySet<string>;
}

/** Reads what a page says of itself. */
export function readDeclared(document: Document): Declared {
  const metas = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta')) {
    const name =
      meta.getAttribute('property') ??
      meta.getAttribute('name') ??
      meta.getAttribute('itemprop') ??
      meta.getAttribute('http-equiv');
    const key = name?.toLowerCase();
    if (!key || metas.has(key)) continue;
    const content = meta.getAttribute('content')?.trim();
    if (content) metas.set(key, content);
  }
  return { metas, ...structuredData(document) };
}
