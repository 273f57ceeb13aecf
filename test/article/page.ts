import { parseDocument } from '../../src/cli/document.ts';
import { type FoundArticle, findArticle, type NoArticle } from '../../src/article/index.ts';

/** What a page is made of, where a test does not say otherwise. */
export interface PageParts {
  /** Attributes of `<html>`. */
  html?: string;
  head?: string;
  body: string;
}

/** Where the pages of the tests are loaded from. */
export const ADDRESS = 'https://www.gazzetta.example/economia/2025/05/14/patto-nuovo';

/** A page of the given parts. */
export function pageOf({ html = 'lang="it"', head = '', body }: PageParts): string {
  return `<!doctype html><html ${html}><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
}

/** A document of HTML source. */
export function documentOf(html: string): Document {
  return parseDocument(html);
}

/** What is found on a page. */
export function find(page: PageParts | string, address: string = ADDRESS): FoundArticle | NoArticle {
  return findArticle(documentOf(typeof page === 'string' ? page : pageOf(page)), address);
}

/** The article of a page that has one. */
export function articleOf(page: PageParts | string, address?: string): FoundArticle {
  const found = find(page, address);
  if (found.kind !== 'article') throw new Error(`no article: ${found.reason}`);
  return found;
}

/** The article's lines, each with its kind. */
export function linesOf({ text, blocks }: FoundArticle): string[] {
  return blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

export const OG_ARTICLE = '<meta property="og:type" content="article">';

/** Sentences to fill a body with; each is long enough to be prose. */
export const SENTENCES = [
  'La società ha comunicato che il consiglio si riunirà di nuovo prima della fine del mese.',
  'Gli analisti di due banche d’affari si aspettano un accordo entro la primavera dell’anno prossimo.',
  'Il portavoce non ha voluto commentare le indiscrezioni circolate nelle ultime settimane a Milano.',
  'Le azioni hanno chiuso la seduta in rialzo del due per cento, dopo una mattinata assai incerta.',
] as const;

/** The sentences as paragraphs. */
export const PROSE = SENTENCES.map((sentence) => `<p>${sentence}</p>`).join('\n');
