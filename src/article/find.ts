import type { PageInfo } from '../messages.ts';
import { chooseBody } from './body.ts';
import { isClutterLine } from './clutter.ts';
import type { FoundArticle, NoArticle } from './found.ts';
import { Lines } from './lines.ts';
import { TextMap } from './text-map.ts';
import { walk } from './walk.ts';

/**
 * Finds the article in a page, or says why there is none. Never throws; changes nothing and asks for no layout.
 * @param address where the page was loaded from, where the document does not know
 */
export function findArticle(
  document: Document,
  address: string = document.location?.href ?? '',
): FoundArticle | NoArticle {
  const site = address ? new URL(address).hostname : '';
  if (!document.body?.textContent.trim()) return { kind: 'none', reason: 'empty', site };
  const body = chooseBody(document);
  if (!body) return { kind: 'none', reason: 'no-article', site };
  const headline = document.getElementsByTagName('h1')[0];
  const lines = new Lines((line) => !isClutterLine(line));
  if (headline) walk({ root: headline, lines, kind: 'headline' });
  walk({ root: body.root, lines, kind: 'paragraph', enters: (element) => element !== headline });
  const page: PageInfo = { url: address, title: headline?.textContent.trim() ?? document.title, site };
  const map = new TextMap(lines.runs, (node) => body.root.contains(node));
  return { kind: 'article', page, text: lines.text, blocks: lines.blocks, root: body.root, map };
}
