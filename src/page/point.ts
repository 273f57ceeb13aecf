import type { Mark } from '../messages.ts';
import type { Marks } from './marks.ts';
import type { Locate } from './paint.ts';

/** A mark with the rectangle, in the viewport's px, of the line of it that is meant. */
export interface PlacedMark {
  mark: Mark;
  rect: DOMRect;
}

/** Where the marks lie in the page, in both directions. */
export interface MarkGround {
  marks: Marks;
  locate: Locate;
  /** The text offset of a position in the page; `undefined` outside the article. */
  offsetOf(node: Node, offset: number): number | undefined;
}

/**
 * The mark under a point of the viewport. The caret APIs snap to text that may be far from the point,
 * so the rectangles of the mark decide.
 */
export function markAtPoint(
  document: Document,
  ground: MarkGround,
  x: number,
  y: number,
): PlacedMark | undefined {
  const caret = document.caretPositionFromPoint(x, y);
  if (!caret) return undefined;
  const offset = ground.offsetOf(caret.offsetNode, caret.offset);
  if (offset === undefined) return undefined;
  const mark = ground.marks.at(offset);
  if (!mark) return undefined;
  const rect = rectsOf(document, ground.locate(mark.start, mark.end)).find((each) => holds(each, x, y));
  return rect && { mark, rect };
}

/** The first line of a mark, wherever it lies. */
export function placeOf(document: Document, ground: MarkGround, mark: Mark): PlacedMark | undefined {
  const rect = rectsOf(document, ground.locate(mark.start, mark.end))[0];
  return rect && { mark, rect };
}

/** The rectangles of a place in the page, one a line; none where it is not displayed. */
export function rectsOf(document: Document, place: StaticRangeInit | undefined): DOMRect[] {
  if (!place) return [];
  const range = document.createRange();
  try {
    range.setStart(place.startContainer, place.startOffset);
    range.setEnd(place.endContainer, place.endOffset);
  } catch {
    // The page has shortened the text since.
    return [];
  }
  return [...range.getClientRects()].filter((rect) => rect.width > 0);
}

function holds(rect: DOMRect, x: number, y: number): boolean {
  return x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom;
}
