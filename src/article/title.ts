import type { Declared } from './declared.ts';
import type { StructuredArticle } from './structured.ts';

/** Words of a title, to compare titles that differ in punctuation. */
export function wordsOf(text: string): string[] {
  // Not \p{L}: that class takes a third of a millisecond to compile.
  return text.toLowerCase().match(/[^\s!-/:-@[-`{-~\u00a0-\u00bf\u2000-\u206f]+/g) ?? [];
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
  /** A heading that stands in the navigation alone. */
  navigation: string | undefined;
  /** The site's name. */
  site: string;
}

/** Declared titles that share less than this tell different things. */
const ALIKE = 0.5;

/** The publisher's headline, without the site's name. */
export function titleOf({ document, declared, article, headline, navigation, site }: TitleOptions): string {
  const { metas } = declared;
  const own = article?.headline;
  const shared = metas.get('og:title');
  // The headline of a live blog's data is its newest entry's.
  const isLive = article?.types.includes('LiveBlogPosting') ?? false;
  const forReaders = !isLive && own !== navigation;
  // Where what is declared for search and for sharing are three things with what is shown, readers know the last.
  const shown = apart(own, shared) && apart(own, headline) && apart(shared, headline) ? headline : undefined;
  const title =
    (forReaders && (shown || own)) ||
    shared ||
    own ||
    headline ||
    metas.get('twitter:title') ||
    document.title;
  return withoutSite(collapse(title), site);
}

/** A text with single spaces, and none at its ends. */
export function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function apart(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && likeness(a, b) < ALIKE;
}

const SEPARATORS = [' | ', ' – ', ' — ', ' · ', ' - '];

function withoutSite(title: string, site: string): string {
  const at = Math.max(...SEPARATORS.map((separator) => title.lastIndexOf(separator)));
  return at > 0 && likeness(title.slice(at + 3), site) > 0.5 ? title.slice(0, at).trim() : title;
}
