import type { EntityKind } from '../knowledge/vocabulary.ts';
import { type Mark, WATCH_COLOURS } from '../messages.ts';

/** The names under which the page's highlights are registered; `marks.css` styles them. */
const HIGHLIGHT_OF: Record<EntityKind, string> = {
  company: 'postilla-company',
  person: 'postilla-person',
  product: 'postilla-product',
  term: 'postilla-term',
  source: 'postilla-company',
};
const WATCH = 'postilla-watch-';
const SHOWN = 'postilla-shown';
/** All names under which marks are painted: the lines of the kinds, the tints of what is watched. */
const NAMES = new Set([...Object.values(HIGHLIGHT_OF), ...WATCH_COLOURS.map((colour) => WATCH + colour)]);
/** How long a passage that was scrolled to stays emphasised. */
const SHOWN_MS = 3000;

/** Where a span of the article's text lies in the page. */
export type Locate = (start: number, end: number) => StaticRangeInit | undefined;

/**
 * Paints marks with the CSS Custom Highlight API, which adds, moves and changes no node of the page.
 * Static ranges, because live ones cost the page work on each of its own mutations.
 * @returns the number of marks that found their place
 */
export function paint(marks: readonly Mark[], locate: Locate): number {
  const byName = new Map<string, StaticRange[]>();
  let painted = 0;
  for (const mark of marks) {
    const place = locate(mark.start, mark.end);
    if (!place) continue;
    for (const name of namesOf(mark)) {
      const ranges = byName.get(name) ?? [];
      ranges.push(new StaticRange(place));
      byName.set(name, ranges);
    }
    painted++;
  }
  for (const name of NAMES) {
    const ranges = byName.get(name);
    if (ranges) CSS.highlights.set(name, new Highlight(...ranges));
    else CSS.highlights.delete(name);
  }
  return painted;
}

function namesOf({ kind, colour }: Mark): string[] {
  return [HIGHLIGHT_OF[kind], ...(colour ? [WATCH + colour] : [])];
}

/** Takes everything off the page that `paint` and `emphasise` put there. */
export function unpaint(): void {
  for (const name of [...NAMES, SHOWN]) CSS.highlights.delete(name);
}

/** Emphasises a passage for a moment. */
export function emphasise(place: StaticRangeInit): void {
  const highlight = new Highlight(new StaticRange(place));
  // Above the marks inside it, so that the passage reads as one.
  highlight.priority = 1;
  CSS.highlights.set(SHOWN, highlight);
  setTimeout(() => {
    if (CSS.highlights.get(SHOWN) === highlight) CSS.highlights.delete(SHOWN);
  }, SHOWN_MS);
}

/** Whether this browser can paint without touching the page. */
export function canPaint(): boolean {
  return typeof Highlight === 'function' && CSS.highlights !== undefined;
}
