import { describe, expect, it } from 'vitest';
import { readList, type ReadList } from '../../../src/desk/watch/read-list.ts';

type Good = Extract<ReadList, { ok: true }>;
function good(text: string): Good {
  const list = readList(text);
  if (!list.ok) throw new Error(`not read: ${list.reason}`);
  return list;
}
const names = (text: string) => good(text).names.map(({ name }) => name);
const problems = (text: string) => good(text).problems;
const fjord = { name: 'Tiny Fjord', aliases: ['TF', 'Fjordlet'], kind: 'company', colour: 'teal' };

describe('a list of names', () => {
  it.each([
    ['commas', 'name,aliases,kind,colour\nTiny Fjord,TF;Fjordlet,company,teal'],
    ['semicolons', 'name;aliases;kind;colour\nTiny Fjord;TF|Fjordlet;company;teal'],
    ['tabs', 'name\taliases\tkind\tcolour\nTiny Fjord\tTF;Fjordlet\tcompany\tteal'],
    ['a byte order mark', '\uFEFFname,aliases,kind,colour\nTiny Fjord,TF|Fjordlet,company,teal'],
    ['another order of columns', 'colour,kind,name,aliases\nteal,company,Tiny Fjord,TF; Fjordlet'],
    ['Italian words', 'Nome;Altri nomi;Tipo;Colore\nTiny Fjord;TF|Fjordlet;azienda;verde acqua'],
    ['German words', 'Name;Weitere Namen;Art;Farbe\nTiny Fjord;TF|Fjordlet;Unternehmen;Türkis'],
    [
      'quotation marks',
      '"name","aliases","kind","colour"\r\n"Tiny Fjord","TF;Fjordlet","company","teal"\r\n',
    ],
    ['no headings', 'Tiny Fjord,TF;Fjordlet,company,teal\nAda Holm,,person,\n'],
    ['no headings and tabs', 'Tiny Fjord\tTF|Fjordlet\tCompany\tTEAL'],
    ['old line ends', 'name,aliases,kind,colour\rTiny Fjord,TF;Fjordlet,company,teal\r'],
  ])('is read with %s', (_what, text) => expect(names(text)[0]).toEqual(fjord));

  it('may be names alone, one a line', () => {
    expect(names('Tiny Fjord\n\n  Ada   Holm \nNvidia\n')).toEqual(
      ['Tiny Fjord', 'Ada Holm', 'Nvidia'].map((name) => ({ name, aliases: [] })),
    );
  });

  it('may be headed by a word for what the names are', () => {
    expect(names('Company,Ticker\nTiny Fjord,TFJ')).toEqual([{ name: 'Tiny Fjord', aliases: [] }]);
    expect(good('Company,Ticker\nTiny Fjord,TFJ').unknownColumns).toEqual(['Ticker']);
  });

  it('is NOT headed by a row that only has a kind in it', () => {
    expect(names('OpenAI,,company\nAda Holm,,person')).toMatchObject([
      { name: 'OpenAI' },
      { name: 'Ada Holm' },
    ]);
  });

  it('has names with commas, quotation marks and line ends where they are quoted', () => {
    expect(
      names('name,kind\n"Fjord, Inc.",company\n"Say ""Hi""",product\n"Two\nlines",company'),
    ).toMatchObject([{ name: 'Fjord, Inc.' }, { name: 'Say "Hi"' }, { name: 'Two lines' }]);
  });

  it('leaves kind and colour open where they are not given', () => {
    expect(names('name,kind,colour\nTiny Fjord,,')).toEqual([{ name: 'Tiny Fjord', aliases: [] }]);
  });
});

describe('a list with bad rows', () => {
  it.each([
    ['an empty name', 'name,kind\n,company\nGood,', { row: 2, problem: 'empty' }],
    [
      'a kind that there is not',
      'name,kind\nBad,planet\nGood,',
      { row: 2, problem: 'kind', detail: 'planet' },
    ],
    [
      'a colour that there is not',
      'name,colour\nBad,#ff0\nGood,',
      { row: 2, problem: 'colour', detail: '#ff0' },
    ],
    ['more cells than columns', 'name,kind\nBad, Inc.,company\nGood,', { row: 2, problem: 'columns' }],
    ['more cells than there are columns', 'Good,,,\nBad,B,company,teal,more', { row: 2, problem: 'columns' }],
    ['the same name', 'name\nGood\nGOOD', { row: 3, problem: 'duplicate', detail: '2' }],
    ['the same name with accents', 'name\nGood\nGôod', { row: 3, problem: 'duplicate', detail: '2' }],
    ['an open quotation mark', 'name,kind\nGood,\n"Bad,company\nlost,', { row: 3, problem: 'quote' }],
  ])('keeps the good ones and tells of %s', (_what, text, problem) => {
    expect(problems(text)).toEqual([problem]);
    expect(names(text).map(({ name }) => name)).toEqual(['Good']);
  });

  it('counts rows as a spreadsheet does', () => {
    expect(problems('name,kind\n\nGood,\n,person')).toEqual([{ row: 4, problem: 'empty' }]);
  });

  it('does not repeat a cell beyond measure', () => {
    expect(problems(`name,kind\nBad,${'x'.repeat(500)}`)[0]?.detail).toHaveLength(41);
  });
});

describe('what is no list', () => {
  it.each(['', '\n\n', ' , , \n', '\uFEFF', 'name,aliases\n'])('is told: %j', (text) =>
    expect(readList(text)).toEqual({ ok: false, reason: 'empty' }),
  );
  it.each(['aliases,kind\nTF,company', 'ticker;colour\nTF;teal'])(
    'is told where no column has names: %j',
    (text) => expect(readList(text)).toEqual({ ok: false, reason: 'no-name' }),
  );
});

describe('a long list', () => {
  it('of 200,000 rows is read, with its bad ones', () => {
    const rows = Array.from({ length: 200_000 }, (_, index) =>
      index % 1000 === 7 ? ',x' : `Name ${index},A${index}`,
    );
    const { names: read, problems: bad } = good(`name,aliases\n${rows.join('\n')}`);
    expect(read).toHaveLength(199_800);
    expect(bad).toHaveLength(200);
    expect(bad[0]).toEqual({ row: 9, problem: 'empty' });
  });
});
