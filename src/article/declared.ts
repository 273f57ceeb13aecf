import { structuredData, type StructuredArticle } from './structured.ts';

/** What a page says of itself apart from its text. */
export interface Declared {
  metas: Metas;
  articles: StructuredArticle[];
  /** schema.org types of all that the page describes. */
  types: ReadonlySet<string>;
}

/** The attributes by which a `<meta>` says what it tells. */
const NAMING = ['property', 'name', 'itemprop', 'http-equiv'];

/**
 * The `<meta>` elements of a page. Those that are asked for by name are looked up one by one, since a page has a
 * hundred of them and touching each costs as much as walking the article.
 */
export class Metas {
  readonly #document: Document;

  constructor(document: Document) {
    this.#document = document;
  }

  /** The content of a `<meta>`; `undefined` where there is none. The case of its name counts. */
  get(name: string): string | undefined {
    const selector = NAMING.map((attribute) => `meta[${attribute}="${name}"]`).join();
    // An empty one may stand before the one that was meant.
    for (const meta of this.#document.querySelectorAll(selector)) {
      const content = meta.getAttribute('content')?.trim();
      if (content) return content;
    }
    return undefined;
  }

  /** All names, in lower case, with their contents. */
  *all(): Generator<[string, string]> {
    for (const meta of this.#document.querySelectorAll('meta[content]'))
      for (const attribute of NAMING) {
        const name = meta.getAttribute(attribute);
        const content = meta.getAttribute('content')?.trim();
        if (name && content) yield [name.toLowerCase(), content];
      }
  }
}

/** Reads what a page says of itself. */
export function readDeclared(document: Document): Declared {
  return { metas: new Metas(document), ...structuredData(document) };
}
