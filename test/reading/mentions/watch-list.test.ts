import { describe, expect, test } from 'vitest';
import { readWatchList } from '../../../src/reading/mentions/watch-list.ts';

describe('a watch-list', () => {
  test('is plain names, one a line', () => {
    expect(readWatchList('Tiny Fjord\nQuellwood Labs\n')).toEqual({
      names: [
        { id: 'company:tiny-fjord', name: 'Tiny Fjord' },
        { id: 'company:quellwood-labs', name: 'Quellwood Labs' },
      ],
      faults: [],
    });
  });

  test.each([
    ['commas', 'name,kind,aliases\nAda Halvorsen,person,Halvorsen|A. Halvorsen'],
    ['semicolons and other headings', 'Alias;Nome;Tipo\nHalvorsen|A. Halvorsen;Ada Halvorsen;person'],
    [
      'a byte order mark and tabs',
      '\uFEFFName\tKind\tAlias\r\nAda Halvorsen\tPerson\tHalvorsen|A. Halvorsen\r\n',
    ],
  ])('is a table with %s', (_what, text) => {
    expect(readWatchList(text)).toEqual({
      names: [
        { id: 'person:ada-halvorsen', name: 'Ada Halvorsen' },
        { id: 'person:ada-halvorsen', name: 'Halvorsen' },
        { id: 'person:ada-halvorsen', name: 'A. Halvorsen' },
      ],
      faults: [],
    });
  });

  test('keeps its good rows and says what is wrong with the others', () => {
    const rows = [
      'name,kind',
      'Tiny Fjord,company',
      ',company',
      'X,company',
      'TINY FJORD,company',
      'Brindle,dog',
      '?!,',
      'Caf\uFFFD Nord,company',
      `${'x'.repeat(300)},`,
      'Quellwood,',
    ];
    const { names, faults } = readWatchList(rows.join('\n'));
    expect(names.map(({ name }) => name)).toEqual(['Tiny Fjord', 'Quellwood']);
    expect(faults.map(({ row, fault }) => [row, fault])).toEqual([
      [3, 'no-name'],
      [4, 'too-short'],
      [5, 'duplicate'],
      [6, 'unknown-kind'],
      [7, 'not-a-name'],
      [8, 'unreadable'],
      [9, 'too-long'],
    ]);
  });

  test('of 200,000 rows is read', () => {
    const rows = Array.from({ length: 200_000 }, (_, index) => `Watched ${index}`);
    expect(readWatchList(rows.join('\n')).names).toHaveLength(200_000);
  }, 30_000);

  test('that is empty or no table gives nothing, and does not throw', () => {
    expect(readWatchList('')).toEqual({ names: [], faults: [] });
    expect(readWatchList('"unclosed\n\n').names.length).toBeLessThanOrEqual(1);
  });
});
