import type { Block } from '../annotation.ts';

/** Cuts a plain text into blocks at its line ends; the first line is the headline. Empty lines are left out. */
export function cutBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let start = 0;
  while (start < text.length) {
    let end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    let from = start;
    let to = end;
    while (from < to && isSpace(text.charCodeAt(from))) from++;
    while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
    if (to > from)
      blocks.push({ start: from, end: to, kind: blocks.length === 0 ? 'headline' : 'paragraph' });
    start = end + 1;
  }
  return blocks;
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || unit === 0xa0 || unit === 0xfeff;
}
