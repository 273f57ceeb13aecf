import type { PageInfo } from '../messages.ts';
import { addressOf } from './address.ts';
import { chooseBody } from './body.ts';
import { isClutterLine } from './clutter.ts';
import { readDeclared } from './declared.ts';
import type { FoundArticle, NoArticle } from './found.ts';
import { headlineIn } from './headline.ts';
import { languageOf } from './language.ts';
import { Lines } from './lines.ts';
import { publishedOf } from './published.ts';
import { siteOf } from './site.ts';
import { TextMap } from './text-map.ts';
import { titleOf } from './title.ts';
import { walk } from './walk.ts';

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
  if (!document.body?.textContent.trim()) return { kind: 'none', reason: 'empty', site };
  const body = chooseBody(document);
  if (!body) return { kind: 'none', reason: 'no-article', site };
  const headline = headlineIn(document, declared, body.root);
  const lines = new Lines((line) => !isClutterLine(line));
  if (headline) walk({ root: headline, lines, kind: 'headline' });
  walk({ root: body.root, lines, kind: 'paragraph', enters: (element) => element !== headline });
  const language = languageOf(document, declared, article);
  const published = publishedOf({ document, declared, article, url, scope: body.root });
  const page: PageInfo = {
    url,
    title: titleOf({ document, declared, article, headline: headline?.textContent, site }),
    site,
    ...(language && { language }),
    ...(published && { published }),
  };
  const map = new TextMap(lines.runs, (node) => body.root.contains(node));
  return { kind: 'article', page, text: lines.text, blocks: lines.blocks, root: body.root, map };
}
