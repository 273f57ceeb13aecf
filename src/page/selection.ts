import type { NoteAnchor } from '../messages.ts';
import type { MarkGround } from './point.ts';

/** How much text around a quote is kept to find it again, in UTF-16 units (as the Web Annotation TextQuoteSelector has it). */
const CONTEXT = 32;

/** An anchor whose position in the text is known. */
export type PassageAnchor = NoteAnchor & { start: number; end: number };

/** The quote selector and position of a span of the article's text. */
export function anchorOf(text: string, start: number, end: number): PassageAnchor {
  return {
    quote: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
    start,
    end,
  };
}

/** The passage of the article that the reader has selected; `undefined` where nothing of it is. */
export function selectedPassage(
  document: Document,
  text: string,
  ground: Pick<MarkGround, 'offsetOf'>,
): PassageAnchor | undefined {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const start = ground.offsetOf(range.startContainer, range.startOffset);
  const end = ground.offsetOf(range.endContainer, range.endOffset);
  if (start === undefined || end === undefined || start >= end) return undefined;
  return anchorOf(text, start, end);
}
