import type { PageInfo } from '../messages.ts';
import { addressOf } from './address.ts';
import { chooseBody } from './body.ts';
import { compose } from './compose.ts';
import { readDeclared } from './declared.ts';
import type { FoundArticle, NoArticle } from './found.ts';
import { headlineIn } from './headline.ts';
import { languageOf } from './language.ts';
import { publishedOf } from './published.ts';
import { siteOf } from './site.ts';
import { TextMap } from './text-map.ts';
import { titleOf } from './title.ts';

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
  const headline = headlineIn(document, declared);
  const body = chooseBody(document, headline, article?.body?.length ?? 0);
  if (!body) return { kind: 'none', reason: 'no-article', site };
  const description =
    article?.description ?? declared.metas.get('og:description') ?? declared.metas.get('description') ?? '';
  const lines = compose({ headline, body, description });
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
