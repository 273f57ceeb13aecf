/*
 * What stands in or around an article and is not of it, told by the names that sites give to it. Names are hints, not
 * proof: whole pages are called "page-with-comments", so what holds much of the prose or the headline is never clutter.
 */

/** Words sought anywhere in a class name or id. */
const ANYWHERE =
  /advert|sponsor|promo|recommend|recirc|related|read-?(more|also|next)|most-?(popular|read)|newsletter|subscri|sign-?(up|in)|social|comment|disqus|cookie|consent|gdpr|breadcrumb|byline|author|caption|outbrain|taboola|sidebar|toolbar|tooltip|visually-?hidden|sr-?only|screen-?reader|hidecompletely|print-?only|info-?box|fact-?box|side-?note|login|regist|embed|opt-?in|opt-?out|feedback|correction-?form/i;
/** Words that are too common inside others, sought as a whole part of a name. */
const AS_WORD =
  /(^|[-_])(ads?|offer|adv|nav|navigation|menu|tags?|taglist|topics|keywords|share|sharing|sharebar|footer|widget|player|gallery|carousel|slider|timestamp|dateline|kicker|eyebrow|toc|poll|quiz|banner|popup|modal|overlay|credits?|copyright|more|meta)([-_]|\d*$)/i;
/** What may stand in an article's own paragraphs and inline elements: there, other names are the author's or the designer's. */
const IN_LINES =
  /byline|caption|credits?\b|copyright|visually-?hidden|sr-?only|screen-?reader|hidecompletely|print-?only|timestamp|dateline|newsletter|disclaimer/i;
/** In some houses a teaser leads to another article, in others it is the standfirst; only the former is a link. */
const TEASER = /teaser/i;
export const LINKED_HEADING = 'h2 a,h3 a,h4 a,h5 a,a h2,a h3,a h4,a h5';
/** Utility classes ("md:hidden", "[&_a]:text-link") say how something looks, not what it is. */
const UTILITY = /[:[\]/]/;

/** Whether an element's names say that it holds something else than the article. */
export function isNamedClutter(element: Element): boolean {
  return (
    hasName(element, ANYWHERE, AS_WORD) ||
    (hasName(element, TEASER) && element.querySelector(LINKED_HEADING) !== null)
  );
}

/** The same for a paragraph or an inline element. */
export function isNamedClutterLine(element: Element): boolean {
  return hasName(element, IN_LINES);
}

function hasName(element: Element, ...patterns: RegExp[]): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  return names.length > 2 && names.split(/\s+/).some((name) => isAmong(name, patterns));
}

function isAmong(name: string, patterns: RegExp[]): boolean {
  if (UTILITY.test(name)) return false;
  // "RelatedLinks" is "Related-Links".
  const words = name.replace(/([a-z])([A-Z])/g, '$1-$2');
  return patterns.some((pattern) => pattern.test(words));
}

/** Whether an element is hidden from readers, as far as its attributes tell. */
export function isHidden(element: Element): boolean {
  return (
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '')
  );
}
