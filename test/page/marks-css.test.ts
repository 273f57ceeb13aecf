import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(join(import.meta.dirname, '../../src/page/marks.css'), 'utf8');
const styles = [
  ...css.matchAll(/::highlight\(postilla-(\w+)\) \{\s*text-decoration: ([^;]*?) (#[0-9a-f]{6});/g),
];

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
