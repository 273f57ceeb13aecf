import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { WATCH_COLOURS } from '../../src/messages.ts';

const css = readFileSync(join(import.meta.dirname, '../../src/page/marks.css'), 'utf8');
const styles = [
  ...css.matchAll(/::highlight\(postilla-(\w+)\) \{\s*text-decoration: ([^;]*?) (#[0-9a-f]{6});/g),
];

const tints = [
  ...css.matchAll(/::highlight\(postilla-watch-(\w+)\) \{\s*background-color: rgb\(([\d ]+) \/ (\d+)%\);/g),
];

/** A colour laid over an opaque ground. */
function over(ground: string, [red, green, blue]: readonly number[], alpha: number): string {
  const mixed = [red, green, blue].map((value, index) => {
    const below = Number.parseInt(ground.slice(1 + 2 * index, 3 + 2 * index), 16);
    return Math.round(below + (value! - below) * alpha);
  });
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light! + 0.05) / (dark! + 0.05);
}

describe('the styles of the marks', () => {
  it('are four', () => {
    expect(styles.map((style) => style[1])).toEqual(['company', 'person', 'product', 'term']);
  });
  it('are told apart by the line alone', () => {
    expect(new Set(styles.map((style) => style[2])).size).toBe(4);
  });
  it.each(styles.map((style) => [style[1]!, style[3]!] as const))(
    'have a contrast of 3:1 on light and on dark pages: %s',
    (_kind, colour) => {
      for (const ground of ['#ffffff', '#121212']) expect(contrast(colour, ground)).toBeGreaterThanOrEqual(3);
    },
  );
});

describe('the tints of watched names', () => {
  it('are there for each colour', () => {
    expect(tints.map((tint) => tint[1])).toEqual(WATCH_COLOURS);
  });
  it.each(tints.map((tint) => [tint[1]!, tint[2]!.split(' ').map(Number), Number(tint[3]) / 100] as const))(
    'leave text legible on light and on dark pages, and can be seen: %s',
    (_colour, tint, alpha) => {
      for (const [ground, ink] of [
        ['#ffffff', '#333333'],
        ['#121212', '#dddddd'],
      ] as const) {
        expect(contrast(over(ground, tint, alpha), ink)).toBeGreaterThanOrEqual(7);
        expect(contrast(over(ground, tint, alpha), ground)).toBeGreaterThanOrEqual(1.15);
      }
    },
  );
});
