/*
 * What stands in or around an article and is not of it, told by the names that sites give to it. Names are hints, not
 * proof: whole pages are called "page-with-comments", so what holds much of the prose or the headline is never clutter.
 *
 * Words are looked up in sets: a regular expression of so many words takes half a millisecond to compile, on each page.
 */

/** Words by which clutter goes, in a class name or id; two that stand side by side are one ("read-more"). */
const WORDS = wordSet(
  'ad ads adv advertising promo promos promotion gdpr nav navigation menu tag tags taglist topics keywords share sharing sharebar footer widget widgets player gallery carousel slider timestamp dateline kicker eyebrow toc poll quiz banner popup modal overlay credit credits copyright more meta offer offers login embed embeds infobox factbox sidenote readmore readalso readnext mostpopular mostread signup signin optin optout moreon morefrom morestories seealso',
);
/** The same for paragraphs and inline elements of the text: there, other names are the author's or the designer's. */
const LINE_WORDS = wordSet(
  'credit credits copyright timestamp dateline disclaimer visuallyhidden sronly screenreader srlabel hidecompletely printonly',
);
/** What longer words begin with; all are `STEM` letters long, which makes them a set too. */
const STEM = 6;
const STEMS = wordSet(
  'advert sponso recomm relate recirc newsle subscr social commen disqus cookie consen breadc byline author captio outbra tabool sideba toolba toolti regist feedba correl visual hideco srlabe sronly screen',
);
const LINE_STEMS = wordSet('byline captio newsle visual');
/** In some houses a teaser leads to another article, in others it is the standfirst; only the former has such a heading. */
const TEASER_STEM = 'teaser';
export const LINKED_HEADING = 'h2 a,h3 a,h4 a,h5 a,a h2,a h3,a h4,a h5';

/** What an element's attributes tell, as bits of `traitsOf`. */
export const HIDDEN = 1;
/** Its names say that it holds something else than the article. */
const BLOCK = 2;
/** They say so even of a paragraph or an inline element. */
const LINE = 4;
const TEASER = 8;

/** The traits of class names and ids, since a page uses each of its hundred many times. */
const known = new Map<string, number>();
/** Pages that make names up as they go must not fill the memory. */
const MOST_KNOWN = 5000;

/** What an element's attributes tell of it: whether it is hidden from readers, and what it is by its names. */
export function traitsOf(element: Element): number {
  let traits = 0;
  for (const name of element.getAttributeNames())
    if (name === 'class' || name === 'id') traits |= traitsOfNames(element.getAttribute(name) ?? '');
    else if (name === 'hidden' || (name === 'aria-hidden' && element.getAttribute(name) === 'true'))
      traits |= HIDDEN;
    else if (name === 'style' && isUndisplayed(element.getAttribute(name) ?? '')) traits |= HIDDEN;
  return traits;
}

/** Whether an element of these traits holds something else than the article, by its names. */
export function isNamedClutter(element: Element, traits: number): boolean {
  if (traits & BLOCK) return true;
  return (traits & TEASER) !== 0 && element.querySelector(LINKED_HEADING) !== null;
}

/** The same for a paragraph or an inline element. */
export function isNamedClutterLine(traits: number): boolean {
  return (traits & LINE) !== 0;
}

function isUndisplayed(style: string): boolean {
  const plain = style.replaceAll(' ', '').toLowerCase();
  return plain.includes('display:none') || plain.includes('visibility:hidden');
}

function traitsOfNames(names: string): number {
  let traits = known.get(names);
  if (traits === undefined) {
    traits = 0;
    for (const name of names.split(' ')) traits |= traitsOfName(name);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(names, traits);
  }
  return traits;
}

function traitsOfName(name: string): number {
  // Utility classes ("md:hidden", "[&_a]:text-link") say how something looks, not what it is.
  if (name.includes(':') || name.includes('[') || name.includes('/')) return 0;
  let traits = 0;
  let before = '';
  for (const word of wordsIn(name)) {
    const stem = word.slice(0, STEM);
    if (WORDS.has(word) || STEMS.has(stem) || WORDS.has(before + word)) traits |= BLOCK;
    if (LINE_WORDS.has(word) || LINE_STEMS.has(stem) || LINE_WORDS.has(before + word)) traits |= LINE;
    if (stem === TEASER_STEM) traits |= TEASER;
    before = word;
  }
  return traits;
}

/** The words of a name: `RelatedLinks_x1--wide` is related, links, x1, wide. */
function wordsIn(name: string): string[] {
  const lower = name.toLowerCase();
  const parted = lower === name ? name : name.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
  return parted.replaceAll('_', '-').split('-');
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
