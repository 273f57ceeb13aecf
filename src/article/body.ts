import { HIDDEN, isNamedClutter, LINKED_HEADING, traitsOf } from './clutter.ts';
import { kindOfTag, roleOfTag } from './tags.ts';

/** A paragraph with less text of its own is no evidence of prose. */
const LEAST_PROSE = 40;
/** Below this much prose in paragraphs, text that stands in no `<p>` is looked at too. */
const ENOUGH_PROSE = 1000;
/** What holds this share of the page's prose is the article, whatever it is called. */
const MUCH = 0.4;
/** The article around the headline is the one that is meant where it holds so much prose. */
const LEAST_HOME = 400;
/** An element around the body must add this share to be taken instead of it. */
const GAIN = 0.2;

/** A body in more pieces than this is looked at no further. */
const MOST_PIECES = 200;
/** A teaser's text is no longer than this, its headline stands no more than so many elements further out, and is a link. */
const TEASER_MOST = 600;
const TEASER_LEVELS = 4;
/** Browsers nest no deeper than 512; how far up an article may reach keeps hostile nesting from costing its square. */
const DEEPEST = 300;

/** Paragraphs in these stand among those around them. */
const WITHIN = new Set(['li', 'blockquote', 'td', 'dd']);

/** Where the article's prose is. */
export interface Body {
  root: Element;
  /** Length of the paragraphs' own text in it. */
  prose: number;
  /** Length of all prose of the page that may be an article's. */
  allProse: number;
  /** Length of the prose in every element that holds some. */
  masses: ReadonlyMap<Element, number>;
}

/** The paragraphs that stand in one element. */
interface Group {
  prose: number;
  paragraphs: number;
}

/**
 * Finds the element that holds the article's paragraphs. Native look-ups find the paragraphs, so that not every node
 * of the page is touched.
 * @param expected how much text the page says its article has
 */
export function chooseBody(
  document: Document,
  headline: Element | undefined,
  expected: number,
): Body | undefined {
  const groups = new Map<Element, Group>();
  for (const paragraph of document.getElementsByTagName('p')) {
    const prose = proseIn(paragraph);
    if (prose >= LEAST_PROSE && paragraph.parentElement) add(groups, paragraph.parentElement, prose);
  }
  const body = heaviest(groups, headline);
  if (body && body.prose >= Math.max(ENOUGH_PROSE, expected / 2)) return body;
  addLooseText(document, groups);
  return heaviest(groups, headline);
}

/** Length of a paragraph's text; links count against it, since teasers are made of them. */
function proseIn(paragraph: Element): number {
  let prose = paragraph.textContent.trim().length;
  if (prose < LEAST_PROSE) return prose;
  for (let child = paragraph.firstElementChild; child; child = child.nextElementSibling)
    if (child.localName === 'a') prose -= 1.5 * child.textContent.length;
  return prose;
}

function add(groups: Map<Element, Group>, parent: Element, prose: number): void {
  const element = WITHIN.has(parent.localName) ? (parent.parentElement ?? parent) : parent;
  const group = groups.get(element);
  if (group) {
    group.prose += prose;
    group.paragraphs++;
  } else groups.set(element, { prose, paragraphs: 1 });
}

/** Pages whose paragraphs are `<div>`s, or runs of text between `<br>`s. */
function addLooseText(document: Document, groups: Map<Element, Group>): void {
  const walker = document.createTreeWalker(document.body, 4 /* NodeFilter.SHOW_TEXT */);
  const blocks = new Map<Element, { prose: number; runs: number }>();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const prose = node.nodeValue!.trim().length;
    const block = prose >= LEAST_PROSE ? blockAround(node.parentElement) : undefined;
    if (!block || block.localName === 'p') continue;
    const known = blocks.get(block);
    if (known) {
      known.prose += prose;
      if (node.parentElement === block) known.runs++;
    } else blocks.set(block, { prose, runs: 1 });
  }
  for (const [block, { prose, runs }] of blocks)
    if (runs > 1 || block === document.body) add(groups, block, prose);
    else if (block.parentElement) add(groups, block.parentElement, prose);
}

/** The block that a text node belongs to; `undefined` where its text is no prose. */
function blockAround(element: Element | null): Element | undefined {
  for (let each = element; each; each = each.parentElement) {
    const role = roleOfTag(each.localName);
    if (role === 'skip' || role === 'link') return undefined;
    if (role === 'block') return kindOfTag(each.localName) === 'heading' ? undefined : each;
  }
  return undefined;
}

function heaviest(groups: ReadonlyMap<Element, Group>, headline: Element | undefined): Body | undefined {
  const all = massesOf(groups.entries());
  const total = [...groups.values()].reduce((sum, { prose }) => sum + prose, 0);
  const aroundHeadline = new Set(headline && ancestors(headline));
  const verdicts = new Map<Element, boolean>();
  const isBarrier = (element: Element): boolean => {
    const role = roleOfTag(element.localName);
    if (role === 'skip' || role === 'link') return true;
    // While a dialog is open, sites hide the rest of the page from screen readers: the article too.
    if ((all.get(element) ?? 0) >= MUCH * total || aroundHeadline.has(element)) return false;
    const traits = traitsOf(element);
    return (traits & HIDDEN) !== 0 || isNamedClutter(element, traits);
  };
  const isOutside = (group: Element): boolean => {
    let outside = false;
    const path = ancestors(group);
    for (const element of path.toReversed()) {
      outside = verdicts.get(element) ?? (outside || isBarrier(element));
      verdicts.set(element, outside);
    }
    return outside;
  };
  const inside = [...groups].filter(
    ([element, group]) => !isOutside(element) && !isTeaser(element, group, all, headline),
  );
  inside.sort(([, a], [, b]) => b.prose - a.prose);
  const home = homeOf(headline, inside);
  const first = inside.find(([element]) => !home || home.contains(element));
  if (!first) return undefined;
  const masses = massesOf(inside);
  const allProse = inside.reduce((sum, [, { prose }]) => sum + prose, 0);
  return { ...grow(first[0], { groups: new Map(inside), masses, home }), allProse, masses };
}

/**
 * The `<article>` around the headline, where the prose is in it: pages that load the next article below the first
 * hold several.
 */
function homeOf(headline: Element | undefined, inside: readonly [Element, Group][]): Element | undefined {
  const home = headline?.closest('article');
  if (!home) return undefined;
  const prose = inside.reduce((sum, [element, group]) => sum + (home.contains(element) ? group.prose : 0), 0);
  return prose >= LEAST_HOME ? home : undefined;
}

interface Ground {
  groups: ReadonlyMap<Element, Group>;
  masses: ReadonlyMap<Element, number>;
  home: Element | undefined;
}

/**
 * Takes in what stands around the heaviest group: much prose, further paragraphs right beside it, or more of its kind
 * (bodies are cut into like pieces to put advertisements between).
 */
function grow(group: Element, { groups, masses, home }: Ground): { root: Element; prose: number } {
  let root = group;
  let prose = masses.get(group)!;
  const total = [...masses.values()].reduce((most, mass) => Math.max(most, mass), 0);
  const alike = [...groups.keys()]
    .slice(0, MOST_PIECES)
    .filter((each) => each !== group && isAlike(each, group));
  for (const element of ancestors(group)) {
    const mass = masses.get(element)!;
    const joins = () =>
      groups.has(element) || alike.some((each) => element.contains(each) && !root.contains(each));
    if (mass > (1 + GAIN) * prose || (mass > prose && joins())) [root, prose] = [element, mass];
    if (element === home || (element.localName === 'article' && mass > total / 2)) break;
  }
  return { root, prose };
}

function isAlike(a: Element, b: Element): boolean {
  const name = a.getAttribute('class');
  return name !== null && name !== '' && a.localName === b.localName && name === b.getAttribute('class');
}

function massesOf(groups: Iterable<[Element, Group]>): Map<Element, number> {
  const masses = new Map<Element, number>();
  for (const [group, { prose }] of groups)
    for (const element of ancestors(group)) masses.set(element, (masses.get(element) ?? 0) + prose);
  return masses;
}

/** An element and those around it, innermost first. */
function ancestors(element: Element): Element[] {
  const path: Element[] = [];
  for (
    let each: Element | null = element;
    each && each.localName !== 'html' && path.length < DEEPEST;
    each = each.parentElement
  )
    path.push(each);
  return path;
}

/** A headline that leads elsewhere, with a sentence or two about it. */
function isTeaser(
  element: Element,
  { prose, paragraphs }: Group,
  all: ReadonlyMap<Element, number>,
  headline: Element | undefined,
): boolean {
  if (paragraphs > 2 || prose > TEASER_MOST || all.get(element) !== prose) return false;
  let around = element;
  for (
    let level = 0;
    level < TEASER_LEVELS && around.parentElement && all.get(around.parentElement) === prose;
    level++
  )
    around = around.parentElement;
  return !(headline && around.contains(headline)) && around.querySelector(LINKED_HEADING) !== null;
}
