import { isHidden, isNamedClutter } from './clutter.ts';
import { roleOfTag } from './tags.ts';

/** A paragraph with less text of its own is no evidence of prose. */
const LEAST_PROSE = 40;

/** Where the article's prose is. */
export interface Body {
  root: Element;
  /** Length of the paragraphs' own text in it. */
  prose: number;
}

/** Finds the element that holds the article's paragraphs. */
export function chooseBody(document: Document): Body | undefined {
  const groups = new Map<Element, number>();
  for (const paragraph of document.getElementsByTagName('p')) {
    const prose = proseIn(paragraph);
    const parent = paragraph.parentElement;
    if (prose < LEAST_PROSE || !parent) continue;
    groups.set(parent, (groups.get(parent) ?? 0) + prose);
  }
  return heaviest(groups);
}

function proseIn(paragraph: Element): number {
  let prose = paragraph.textContent.trim().length;
  if (prose >= LEAST_PROSE && paragraph.firstElementChild)
    for (const link of paragraph.getElementsByTagName('a')) prose -= 2 * link.textContent.length;
  return prose;
}

function heaviest(groups: Map<Element, number>): Body | undefined {
  const masses = new Map<Element, number>();
  let best: Body | undefined;
  for (const [group, prose] of groups) {
    if (isInClutter(group)) continue;
    if (!best || prose > best.prose) best = { root: group, prose };
    for (let element: Element | null = group; element; element = element.parentElement)
      masses.set(element, (masses.get(element) ?? 0) + prose);
  }
  if (!best) return undefined;
  for (let element = best.root.parentElement; element; element = element.parentElement) {
    const mass = masses.get(element)!;
    if (mass > 1.1 * best.prose) best = { root: element, prose: mass };
    if (element.localName === 'article') break;
  }
  return best;
}

function isInClutter(element: Element): boolean {
  for (let each: Element | null = element; each && each.localName !== 'body'; each = each.parentElement)
    if (roleOfTag(each.localName) === 'skip' || isHidden(each) || isNamedClutter(each)) return true;
  return false;
}
