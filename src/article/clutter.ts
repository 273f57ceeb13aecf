/*
 * What stands in or around an article and is not of it, told by the names that sites give to it. Names are hints, not
 * proof: whole pages are called "page-with-comments", so what holds much of the prose or the headline is never clutter.
 */

/** Words sought anywhere in a class name or id. */
const ANYWHERE =
  /advert|sponsor|promo|recommend|recirc|related|read-?(more|also|next)|most-?(popular|read)|newsletter|subscri|sign-?(up|in)|paywall|social|comment|disqus|cookie|consent|gdpr|breadcrumb|byline|author|caption|teaser|outbrain|taboola|sidebar|toolbar|tooltip|visually-?hidden|sr-?only|screen-?reader|hidecompletely|print-?only|info-?box|fact-?box|side-?note|login|regist|embed|opt-?in|opt-?out|feedback|correction-?form/i;
/** Words that are too common inside others, sought as a whole part of a name. */
const AS_WORD =
  /(^|[-_])(ads?|adv|nav|navigation|menu|tags?|taglist|topics|keywords|share|sharing|sharebar|footer|widget|player|gallery|carousel|slider|timestamp|dateline|kicker|eyebrow|toc|poll|quiz|banner|popup|modal|overlay|credits?|copyright|more|meta)([-_]|\d*$)/i;
/** Utility classes ("md:hidden", "[&_a]:text-link") say how something looks, not what it is. */
const UTILITY = /[:[\]/]/;

/** Whether an element's names say that it holds something else than the article. */
export function isNamedClutter(element: Element): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  if (names.length < 3) return false;
  return names.split(/\s+/).some((name) => !UTILITY.test(name) && isClutterName(name));
}

const judged = new Map<string, boolean>();

function isClutterName(name: string): boolean {
  let clutter = judged.get(name);
  if (clutter === undefined) {
    // "RelatedLinks" is "Related-Links".
    const words = name.replace(/([a-z])([A-Z])/g, '$1-$2');
    clutter = ANYWHERE.test(words) || AS_WORD.test(words);
    judged.set(name, clutter);
  }
  return clutter;
}

/** Whether an element is hidden from readers, as far as its attributes tell. */
export function isHidden(element: Element): boolean {
  return (
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '')
  );
}
