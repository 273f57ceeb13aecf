import { findArticle } from '../article/index.ts';
import type { PageInfo } from '../messages.ts';
import type { Block } from '../reading/annotation.ts';
import { cutBlocks } from '../reading/text/blocks.ts';
import { parseDocument } from './document.ts';
import { readSource, type Source, SourceError } from './source.ts';

/** An article as a file holds it. */
export interface FileArticle {
  page: Partial<PageInfo>;
  text: string;
  blocks: Block[];
}

/** Why a page gives no article, as a sentence that goes on from the file's name. */
const REASONS = {
  'no-article': 'holds no article',
  'empty': 'is empty',
  'too-long': 'is too long to be an article',
} as const;

/**
 * The article in a file. A plain text is taken to the letter.
 * @param url the article's address, where it is known
 * @throws {SourceError} where the file cannot be read or holds no article
 */
export function articleIn(file: string, url: string | undefined): FileArticle {
  const source = readSource(file);
  return source.kind === 'html' ? inPage(source, url) : inText(source, url);
}

function inPage({ text: html }: Source, url: string | undefined): FileArticle {
  const found = findArticle(parseDocument(html), url);
  if (found.kind === 'none') throw new SourceError(REASONS[found.reason]);
  return found;
}

function inText({ text }: Source, url: string | undefined): FileArticle {
  const blocks = cutBlocks(text);
  const [headline] = blocks;
  return {
    page: {
      ...(url === undefined ? {} : { url, site: new URL(url).hostname }),
      ...(headline && { title: text.slice(headline.start, headline.end) }),
    },
    text,
    blocks,
  };
}
