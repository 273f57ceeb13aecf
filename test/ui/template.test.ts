import { describe, expect, it } from 'vitest';
import { fill, slotsOf } from '../../src/ui/template.ts';

describe('a template', () => {
  it.each([
    ['fills its slots', '{a} and {b}', { a: 'x', b: 'y' }, 'x and y'],
    ['leaves out a group whose slot is missing', '{a}[ for {b}]', { a: 'x' }, 'x'],
    ['leaves out a group whose slot is empty', '{a}[ for {b}]', { a: 'x', b: '' }, 'x'],
    ['leaves out a group of which only a part is there', 'x[ {a} of {b}]', { a: '1' }, 'x'],
    [
      'takes the first alternative that can be filled',
      '[{a} of {b}|{a}|nothing]',
      { a: '27%', b: 'X' },
      '27% of X',
    ],
    ['goes on to the next alternative', '[{a} of {b}|{a}|nothing]', { a: '27%' }, '27%'],
    ['takes an alternative without slots last', '[{a} of {b}|{a}|nothing]', {}, 'nothing'],
    ['makes nothing of a missing slot outside groups', 'x{a}y', {}, 'xy'],
  ])('%s', (_what, template, slots: Record<string, string>, expected) => {
    expect(fill(template, slots)).toBe(expected);
  });

  it('does NOT read what is filled in as a template', () => {
    expect(fill('{a}[ {b}]', { a: '{b} [x]', b: '$& {a}' })).toBe('{b} [x] $& {a}');
  });

  it('tells its slots', () => expect(slotsOf('{a}[ for {b}| {c}]')).toEqual(['a', 'b', 'c']));
});
