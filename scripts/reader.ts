import type { Page } from 'puppeteer-core';
import { until } from './until.ts';

/** The texts painted in one of the styles (`company`, `person`, `product`, `term`), in the order of the page. */
export function paintedTexts(page: Page, style: string): Promise<string[]> {
  return page.evaluate((name) => {
    const ranges = [...(CSS.highlights.get(name) ?? [])].map((place) => {
      const range = document.createRange();
      range.setStart(place.startContainer, place.startOffset);
      range.setEnd(place.endContainer, place.endOffset);
      return range;
    });
    ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    return ranges.map((range) => range.toString().replaceAll(/\s+/g, ' '));
  }, `postilla-${style}`);
}

/** Waits until something is painted. */
export function marksShown(page: Page): Promise<void> {
  return until(
    () => page.evaluate(() => [...CSS.highlights.keys()].some((name) => name.startsWith('postilla-'))),
    'no mark was painted',
  );
}

/** Moves the pointer onto the first place where a mark of a style has this text, and lets it rest there. */
export async function pointAt(page: Page, style: string, text: string): Promise<void> {
  const point = await page.evaluate(
    (name, wanted) => {
      for (const place of CSS.highlights.get(name) ?? []) {
        const range = document.createRange();
        range.setStart(place.startContainer, place.startOffset);
        range.setEnd(place.endContainer, place.endOffset);
        if (range.toString() !== wanted) continue;
        range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
        const { left, top, width, height } = range.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      }
      return undefined;
    },
    `postilla-${style}`,
    text,
  );
  if (!point) throw new Error(`no ${style} is marked as "${text}"`);
  // Two movements: a pointer that appears on a mark has not come to rest there.
  await page.mouse.move(point.x - 3, point.y);
  await page.mouse.move(point.x, point.y);
}
