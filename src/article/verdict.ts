import type { Body } from './body.ts';
import { LINKED_HEADING } from './clutter.ts';
import type { Declared } from './declared.ts';

/** Least prose, in characters, of a page that says it is an article, and of one that says nothing. */
const LEAST_DECLARED = 120;
const LEAST_UNDECLARED = 600;
/** An undeclared page is an article only where this share of its prose is in one place: front pages have it all over. */
const LEAST_SHARE = 0.5;
/** Where schema.org or Open Graph say this of a page, it is no article unless they also say that it is one. */
const OTHER_TYPES =
  /^(Product|ProductGroup|SearchResultsPage|CollectionPage|ItemList|ProfilePage|VideoObject|Recipe|JobPosting|QAPage|FAQPage|CheckoutPage|ContactPage)$/;
const OTHER_OG_TYPES = /^(video|product|profile|music|book|restaurant|place|og:product)/i;
/** So many headlines that are links make a list of articles. */
const LIST = 6;
/** `/`, `/index.html`, `/it`, `/it/`. */
const HOME = /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:index\.\w+)?$/i;

export interface VerdictOptions {
  document: Document;
  declared: Declared;
  body: Body;
  headline: Element | undefined;
  /** The page's address, which for front pages tells. */
  url: string;
}

/** Whether what was found on a page is an article, and not the teasers of a front page or the description of a product. */
export function isArticle({ document, declared, body, headline, url }: VerdictOptions): boolean {
  const { metas, types, articles } = declared;
  if (articles.length > 0) return body.prose >= LEAST_DECLARED;
  const ogType = metas.get('og:type')?.toLowerCase() ?? '';
  const isDeclared =
    ogType.startsWith('article') ||
    ogType.startsWith('blog') ||
    document.querySelector('[itemtype*="Article"],[itemtype*="BlogPosting"]') !== null;
  if (isDeclared) return body.prose >= LEAST_DECLARED;
  if (isHome(url)) return false;
  if (OTHER_OG_TYPES.test(ogType) || [...types].some((type) => OTHER_TYPES.test(type))) return false;
  if (body.prose < LEAST_SHARE * body.allProse) return false;
  if (isList(body.root)) return false;
  const isMarkedUp = headline !== undefined && body.root.closest('article') !== null;
  return body.prose >= (isMarkedUp ? LEAST_DECLARED : LEAST_UNDECLARED);
}

/** Whether most of what an element holds are headlines that lead elsewhere. */
function isList(root: Element): boolean {
  // Shorter links beside a heading are tools of the page, such as "edit".
  const headlines = [...root.querySelectorAll(LINKED_HEADING)].filter(
    (each) => each.textContent.length > 15,
  ).length;
  return headlines >= LIST && 2 * headlines > root.getElementsByTagName('p').length;
}

function isHome(url: string): boolean {
  if (!/^https?:/.test(url)) return false;
  const { pathname, search } = new URL(url);
  return search === '' && HOME.test(pathname);
}
