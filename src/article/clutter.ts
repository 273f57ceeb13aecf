import type { Line } from './lines.ts';

/**
 * Words in class names and ids of what stands in or around an article and is not of it. Long ones are sought anywhere
 * in a name, short ones as a word of it.
 */
const CLUTTER =
  /advert|sponsor|promo|recommend|related|read-?(more|also|next)|more-?(from|stories|on)|newsletter|subscri|sign-?up|paywall|piano|social|shar(e|ing)-?|comment|disqus|cookie|consent|gdpr|banner|breadcrumb|byline|author|credits?\b|caption|teaser|outbrain|taboola|sidebar|toolbar|tooltip|footer|popup|modal|overlay|visually-?hidden|sr-?only|screen-?reader|print-?only|widget|login|regist|(^|[\s_-])(ads?|adv|nav|menu|tags?|topics?|meta|links?|video|player|gallery|carousel|slider|timestamp|dateline|kicker|eyebrow|rubric|toc|poll|quiz)([\s_-]|\d|$)/i;

/** Whether an element is hidden from readers, as far as its attributes tell. */
export function isHidden(element: Element): boolean {
  return (
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '')
  );
}

/** Whether an element's names say that it holds something else than the article. */
export function isNamedClutter(element: Element): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
  return names.length > 1 && CLUTTER.test(names);
}

/** Whether a line is none of the article's text, though it stands in it. */
export function isClutterLine({ text, kind, linked }: Line): boolean {
  if (kind === 'headline' || kind === 'cell') return false;
  return linked > 0.75 * text.length;
}
