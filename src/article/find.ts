import { addressOf } from './address.ts';
import { type Body, chooseBody } from './body.ts';
import { compose } from './compose.ts';
import { readDeclared } from './declared.ts';
import type { FoundArticle, NoArticle } from './found.ts';
import { headlineIn, navigationHeading } from './headline.ts';
import { languageOf } from './language.ts';
import { publishedOf } from './published.ts';
import { siteOf } from './site.ts';
import { roleOfTag } from './tags.ts';
import { TextMap } from './text-map.ts';
import { titleOf } from './title.ts';
import { isArticle } from './verdict.ts';

/** Longer texts, in UTF-16 units, are no articles; the longest of newspapers have 100,000. */
const LONGEST = 1_000_000;

/**
 * Finds the article in a page, or says why there is none. Never throws; changes nothing and asks for no layout.
 * @param loaded where the page was loaded from, where the document does not know
 */
export function findArticle(
  document: Document,
  loaded: string = document.location?.href ?? '',
): FoundArticle | NoArticle {
  const declared = readDeclared(document);
  const [article] = declared.articles;
  const url = addressOf({ document, declared, article, loaded });
  const site = siteOf(declared, url);
  const none = (reason: NoArticle['reason']): NoArticle => ({ kind: 'none', reason, site });

  const headline = headlineIn(document, declared);
  const body = chooseBody(document, headline, article?.length ?? 0);
  if (!body) return none(hasText(document) ? 'no-article' : 'empty');
  if (!isArticle({ document, declared, body, headline, url })) return none('no-article');
  if (body.prose > LONGEST) return none('too-long');

  const { metas } = declared;
  const description = () =>
    article?.description ?? metas.get('og:description') ?? metas.get('description') ?? '';
  const { lines, headline: inPage, bylines } = compose({ headline, body, description });
  const { text, blocks, runs } = lines;
  if (text.length > LONGEST) return none('too-long');
  if (blocks.every(({ kind }) => kind === 'headline')) return none('no-article');

  const root = rootOf(body, headline);
  const language = languageOf(document, declared, article);
  const published = publishedOf({ declared, article, url, scope: root, bylines });
  return {
    kind: 'article',
    page: {
      url,
      title: titleOf({
        document,
        declared,
        article,
        headline: inPage || undefined,
        navigation: navigationHeading(document),
        site,
      }),
      site,
      ...(language && { language }),
      ...(published && { published }),
    },
    text,
    blocks,
    root,
    map: new TextMap(runs, (node) => root.contains(node)),
  };
}

/** The innermost element that holds headline and body. */
function rootOf({ root }: Body, headline: Element | undefined): Element {
  for (let element: Element | null = headline ?? root; element; element = element.parentElement)
    if (element.contains(root)) return element;
  return root;
}

/** Whether there is anything to read on the page. */
function hasText(document: Document): boolean {
  if (!document.body) return false;
  const walker = document.createTreeWalker(document.body, 4 /* NodeFilter.SHOW_TEXT */);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (/\S/.test(node.nodeValue ?? '') && roleOfTag(node.parentElement?.localName ?? '') !== 'skip')
      return true;
  return false;
}
