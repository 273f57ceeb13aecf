import type { Declared } from './declared.ts';
import type { StructuredArticle } from './structured.ts';

/** Parameters that tell how a reader came, not what the page shows. */
const TRACKING =
  /^(utm_\w+|fbclid|gclid|gclsrc|dclid|wbraid|gbraid|msclkid|yclid|twclid|igshid|mc_[ce]id|mkt_tok|_ga|_gl|cmpid|ncid|ref|ref_src|refresh_ce|smid|smtyp|share(token)?|s?rnd|__twitter_impression|at_\w+|wt_\w+|xtor|outputtype|amp)$/i;
/** Ends and beginnings of paths that show the same article in another dress. */
const VARIANT = /\/(amp|print|stampa|drucken|imprimer)\/?$|\.amp(?=\.html?$|$)/i;

export interface AddressOptions {
  document: Document;
  declared: Declared;
  article: StructuredArticle | undefined;
  /** Where the page was loaded from; empty where that is unknown. */
  loaded: string;
}

/**
 * The article's canonical address: what the page declares, unless that cannot be this article (templates declare the
 * home page or a section); without fragment, tracking parameters and the dress of a variant.
 */
export function addressOf({ document, declared, article, loaded }: AddressOptions): string {
  const base = parse(loaded);
  for (const written of declaredAddresses(document, declared, article)) {
    const url = parse(written, base);
    if (url && isPlausible(url, base)) return clean(url);
  }
  return base ? clean(base) : '';
}

function* declaredAddresses(
  document: Document,
  { metas }: Declared,
  article: StructuredArticle | undefined,
): Generator<string | null | undefined> {
  yield document.querySelector('link[rel~="canonical"]')?.getAttribute('href');
  yield article?.url;
  yield metas.get('og:url');
}

function parse(written: string | null | undefined, base?: URL): URL | undefined {
  if (!written) return undefined;
  try {
    const url = new URL(written.trim(), base);
    return /^https?:$/.test(url.protocol) || url.protocol === base?.protocol || !base ? url : undefined;
  } catch {
    return undefined;
  }
}

function isPlausible(url: URL, base: URL | undefined): boolean {
  if (depth(url) === 0 && url.search === '')
    return base !== undefined && depth(base) === 0 && base.host === url.host;
  if (!base || !base.protocol.startsWith('http')) return true;
  // A page must not pass itself off as another paper's: only AMP caches show the articles of other sites.
  if (domain(url) !== domain(base)) return base.host.endsWith('ampproject.org');
  // A section page is a beginning of the article's own path.
  const [declaredPath, ownPath] = [trimmed(url), trimmed(base)];
  return !(
    ownPath !== declaredPath &&
    ownPath.startsWith(`${declaredPath}/`) &&
    !VARIANT.test(base.pathname)
  );
}

function clean(url: URL): string {
  const cleaned = new URL(url);
  cleaned.hash = '';
  cleaned.pathname = cleaned.pathname.replace(VARIANT, '');
  const names: string[] = [];
  // Not `keys()`: in a content script of Firefox its iterator cannot be iterated.
  cleaned.searchParams.forEach((_value, name) => names.push(name));
  for (const name of names) if (TRACKING.test(name)) cleaned.searchParams.delete(name);
  return cleaned.href;
}

function depth(url: URL): number {
  return url.pathname.split('/').filter(Boolean).length;
}

function domain({ hostname }: URL): string {
  const labels = hostname.split('.');
  // "co.uk" and its like are no site, and everything below them is one of its own.
  const isShared = labels.at(-1)?.length === 2 && /^(ac|co|com|edu|gov|net|org)$/.test(labels.at(-2) ?? '');
  return labels.slice(isShared ? -3 : -2).join('.');
}

function trimmed(url: URL): string {
  return url.pathname.replace(/\/+$/, '');
}
