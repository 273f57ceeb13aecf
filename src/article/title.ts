import type { Declared } from './declared.ts';
import type { StructuredArticle } from './structured.ts';

/** Words of a title, to compare titles that differ in punctuation. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** How much two titles share: 1 where one holds all words of the other. */
export function likeness(a: string, b: string): number {
  const [few, many] = [new Set(wordsOf(a)), new Set(wordsOf(b))].sort((x, y) => x.size - y.size) as [
    Set<string>,
    Set<string>,
  ];
  if (few.size === 0) return 0;
  let shared = 0;
  for (const word of few) if (many.has(word)) shared++;
  return shared / few.size;
}

export interface TitleOptions {
  document: Document;
  declared: Declared;
  article: StructuredArticle | undefined;
  /** The headline as it stands in the page. */
  headline: string | undefined;
  /** The site's name. */
  site: string;
}

/** The publisher's headline, without the site's name. */
export function titleOf({ document, declared, article, headline, site }: TitleOptions): string {
  const { metas } = declared;
  const declaredTitles = [article?.headline, metas.get('og:title')];
  // The headline of a live blog's data is its newest entry's.
  if (article?.types.includes('LiveBlogPosting')) declaredTitles.reverse();
  const title =
    [...declaredTitles, headline, metas.get('twitter:title'), document.title].find((each) => each?.trim()) ??
    '';
  return withoutSite(collapse(title), site);
}

export function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function withoutSite(title: string, site: string): string {
  const cut = /^(.{10,}?)\s+[|–—·-]\s+([^|–—·]+)$/.exec(title);
  return cut && likeness(cut[2]!, site) > 0.5 ? cut[1]! : title;
}
