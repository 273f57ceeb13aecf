import { describe, expect, it } from 'vitest';
import { Marks } from '../../src/page/marks.ts';
import type { Mark } from '../../src/messages.ts';

const mark = (start: number, end: number): Mark => ({ start, end, id: 'company:openai', kind: 'company' });
// "the [[ChatGPT] maker] met [Microsoft]", given out of order.
const [outer, inner, last] = [mark(4, 17), mark(4, 11), mark(22, 31)];
const marks = new Marks([last, inner, outer]);

describe('marks of an article', () => {
  it('are told in the order of the text', () => expect(marks.all).toEqual([outer, inner, last]));
  it.each([
    ['the innermost one', 6, inner],
    ['the outer one where the inner has ended', 14, outer],
    ['one at its first character', 22, last],
    ['one at its end, where a caret may stand', 31, last],
  ])('are found under an offset: %s', (_what, offset, expected) => expect(marks.at(offset)).toBe(expected));
  it.each([0, 19, 40])('are NOT found outside: %i', (offset) => expect(marks.at(offset)).toBeUndefined());
  it('are walked through, around the ends', () => {
    expect(marks.step(undefined, 1)).toBe(outer);
    expect(marks.step(undefined, -1)).toBe(last);
    expect(marks.step(last, 1)).toBe(outer);
    expect(marks.step(outer, -1)).toBe(last);
    expect(marks.step(outer, 1)).toBe(inner);
  });
  it('lead nowhere where there are none', () => {
    expect(new Marks([]).step(undefined, 1)).toBeUndefined();
    expect(new Marks([]).at(0)).toBeUndefined();
  });
});
