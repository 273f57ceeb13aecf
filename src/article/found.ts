import type { PageInfo } from '../messages.ts';
import type { Block } from '../reading/annotation.ts';

/** Leads from spans of the article's text to places in the page, and back. */
export interface ArticleMap {
  /** Where a span lies in the page; `undefined` where it lies outside the text. */
  rangeOf(start: number, end: number): StaticRangeInit | undefined;
  /** The text offset of a place in the page; `undefined` outside the article. */
  offsetOf(node: Node, offset: number): number | undefined;
}

/** An article as it stands on its page. */
export interface FoundArticle {
  kind: 'article';
  page: PageInfo;
  /** The headline, then the body: one line a block, white space collapsed. */
  text: string;
  blocks: Block[];
  /** The element in which all of the text lies. */
  root: Element;
  map: ArticleMap;
}

/** Why a page gives no article. */
export interface NoArticle {
  kind: 'none';
  reason: 'no-article' | 'empty' | 'too-long';
  site: string;
}
