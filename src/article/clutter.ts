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
const TEASER = 'teaser';
export const LINKED_HEADING = 'h2 a,h3 a,h4 a,h5 a,a h2,a h3,a h4,a h5';

interface Verdict {
  block: boolean;
  line: boolean;
  teaser: boolean;
}

/** Verdicts on class names and ids: a page has a hundred of them and uses each many times. */
const verdicts = new Map<string, Verdict>();
/** Pages that make names up as they go must not fill the memory. */
const MOST_VERDICTS = 5000;

/** Whether an element's names say that it holds something else than the article. */
export function isNamedClutter(element: Element): boolean {
  const named = verdictsOn(element);
  if (named.some(({ block }) => block)) return true;
  return named.some(({ teaser }) => teaser) && element.querySelector(LINKED_HEADING) !== null;
}

/** The same for a paragraph or an inline element. */
export function isNamedClutterLine(element: Element): boolean {
  return verdictsOn(element).some(({ line }) => line);
}

/** Whether an element is hidden from readers, as far as its attributes tell. */
export function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style')?.replaceAll(' ', '').toLowerCase();
  return style !== undefined && (style.includes('display:none') || style.includes('visibility:hidden'));
}

function verdictsOn(element: Element): Verdict[] {
  const names = element.getAttribute('class') ?? '';
  const id = element.getAttribute('id');
  const found: Verdict[] = [];
  for (const name of id ? [...names.split(' '), id] : names.split(' ')) if (name) found.push(verdictOn(name));
  return found;
}

function verdictOn(name: string): Verdict {
  let verdict = verdicts.get(name);
  if (!verdict) {
    verdict = judge(name);
    if (verdicts.size >= MOST_VERDICTS) verdicts.clear();
    verdicts.set(name, verdict);
  }
  return verdict;
}

function judge(name: string): Verdict {
  const verdict: Verdict = { block: false, line: false, teaser: false };
  // Utility classes ("md:hidden", "[&_a]:text-link") say how something looks, not what it is.
  if (name.includes(':') || name.includes('[') || name.includes('/')) return verdict;
  let before = '';
  for (const word of wordsIn(name)) {
    const stem = word.slice(0, STEM);
    verdict.block ||= WORDS.has(word) || STEMS.has(stem) || WORDS.has(before + word);
    verdict.line ||= LINE_WORDS.has(word) || LINE_STEMS.has(stem) || LINE_WORDS.has(before + word);
    verdict.teaser ||= stem === TEASER;
    before = word;
  }
  return verdict;
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
