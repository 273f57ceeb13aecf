import { describe, expect, it } from 'vitest';
import { sumOf, valuesAgree } from '../../src/ledger/amounts.ts';
import { billions } from './facts.ts';

describe('values agree', () => {
  it.each([
    ['within 2 %', billions(13), billions(13.2)],
    ['one of which is about the other', billions(13.75), billions(14, 'about')],
    ['one of which bounds the other from below', billions(13.75), billions(13, 'over')],
    ['one of which bounds the other from above', billions(30), billions(40, 'up-to')],
    ['one of which is a range around the other', billions(17), billions(14, 'exact', 20)],
    ['that are losses', billions(-5), billions(-5.05)],
  ])('%s', (_what, a, b) => {
    expect(valuesAgree(a, b)).toBe(true);
    expect(valuesAgree(b, a)).toBe(true);
  });

  it.each([
    ['3 % apart', billions(13), billions(13.5)],
    ['far above a lower bound', billions(30), billions(13, 'over')],
    ['below a lower bound', billions(12), billions(13, 'over')],
    ['a gain and a loss', billions(5), billions(-5)],
  ])('does NOT hold of those %s', (_what, a, b) => {
    expect(valuesAgree(a, b)).toBe(false);
    expect(valuesAgree(b, a)).toBe(false);
  });
});

describe('a sum of amounts', () => {
  it('is exact where all parts are', () => expect(sumOf([billions(1), billions(10)])).toEqual(billions(11)));
  it('is a lower bound where a part is', () =>
    expect(sumOf([billions(13, 'over'), billions(1)])).toEqual(billions(14, 'over')));
  it('is about where a part is about', () =>
    expect(sumOf([billions(2, 'about'), billions(1)])).toEqual(billions(3, 'about')));
  it('has the ends of its ranges', () =>
    expect(sumOf([billions(22, 'exact', 22.5), billions(1)])).toEqual(billions(23, 'exact', 23.5)));
  it('is nothing for nothing', () => expect(sumOf([])).toBeUndefined());
});
