import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { makeFile } from '../../src/export/files.ts';
import { SCHEMA_VERSION } from '../../src/export/json.ts';
import { content, inAll, MADE, note, role } from './content.ts';

const text = (...args: Parameters<typeof makeFile>): string => makeFile(...args).text;

const table = (csv: string): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data;

describe('a file', () => {
  it('is named after its article and the day, in letters that every file system takes', () =>
    expect(makeFile('markdown', content()).name).toBe('postilla-the-pact-what-means-2-2026-01-31.md'));
  it('is named after the day alone where it holds more', () =>
    expect(makeFile('csv', content({ articles: [] })).name).toBe('postilla-2026-01-31.csv'));
});

describe('Markdown', () => {
  it('holds each fact with its claim, its source and its quote', () => {
    const lines = text('markdown', content()).split('\n');
    expect(lines).toContain('# Postilla: facts and notes (2026-01-31)');
    expect(lines).toContain(
      '- **Investment**: Microsoft → OpenAI, over 13 billion USD (running total) (actual; reported; source: Financial Times)',
    );
    expect(lines).toContain('  > Microsoft has put “over 13 billion dollars” into OpenAI; a \\< b \\& c\\_d');
  });

  it('escapes what Markdown would take for its own', () => {
    const markdown = text('markdown', content());
    expect(markdown).toContain('## [The pact: what \\* means \\[2\\]](<https://paper.example/2025-05-12>)');
    expect(markdown).toContain('  > 1\\. a list, or not\n\n  Ask the "lawyer".');
  });

  it('lets no quote leave its list, nor an address its link', () => {
    const [{ article, ...rest } = { article: inAll.article, facts: [], notes: [] }] = content().articles;
    const sly = {
      ...rest,
      article: { ...article, url: 'https://paper.example/a>b) [c' },
      facts: [{ ...inAll, quote: 'one\n\n# two\n- three' }],
    };
    const markdown = text('markdown', content({ articles: [sly] }));
    expect(markdown).toContain('(<https://paper.example/a%3Eb)%20[c>)');
    expect(markdown).toContain('  > one # two - three\n');
  });

  it('says what was withdrawn', () =>
    expect(text('markdown', content())).toContain('(ended; stated; no longer in the article (2026-01-02))'));

  it('speaks Italian', () => {
    const markdown = text('markdown', content({ language: 'it' }));
    expect(markdown).toContain(
      '- **Investimento**: Microsoft → OpenAI, oltre 13 miliardi USD (totale complessivo)',
    );
    expect(markdown).toContain('(in essere; riferito; fonte: Financial Times)');
  });

  it('says where a note on another page was kept', () =>
    expect(text('markdown', content({ articles: [], looseNotes: [note('', 'a passage')] }))).toContain(
      '  > a passage\n\n  [The pact: what \\* means \\[2\\]](<https://paper.example/2025-05-12>)',
    ));
});

describe('CSV', () => {
  it('holds a line a fact and a note, with plain numbers', () => {
    const rows = table(text('csv', content()));
    expect(rows).toHaveLength(3);
    expect(rows[0]).toMatchObject({
      'Kind': 'Investment',
      'Subject': 'Microsoft',
      'Amount': '13000000000',
      'Currency': 'USD',
      'Bound': 'over',
      'Running total': 'yes',
      'Source': 'Financial Times',
      'Address': 'https://paper.example/2025-05-12',
      'Quote': inAll.quote,
    });
    expect(rows[2]).toMatchObject({ 'Type': 'Notes', 'Own words': 'Ask\nthe "lawyer".' });
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])(
    'gives no spreadsheet the formula %j',
    (formula) => {
      const rows = table(text('csv', content({ articles: [], looseNotes: [note(formula, formula)] })));
      expect(rows[0]!['Own words']).toBe(`'${formula}`);
      expect(rows[0]!['Quote']).toBe(`'${formula}`);
    },
  );

  it('leaves a loss a number', () => {
    const loss = {
      ...inAll,
      kind: 'profit' as const,
      amount: { value: -5e9, currency: 'USD', bound: 'exact' as const },
    };
    const articles = [{ article: inAll.article, facts: [loss], notes: [] }];
    expect(table(text('csv', content({ articles })))[0]!['Amount']).toBe('-5000000000');
  });

  it('tells spreadsheets that it is UTF-8, and ends its lines as RFC 4180 says', () => {
    const csv = text('csv', content({ language: 'it' }));
    expect(csv.startsWith('\ufeffTipo,Articolo,')).toBe(true);
    expect(csv.split('\r\n').at(-1)).toBe('');
  });
});

describe('JSON', () => {
  it('holds articles, facts and notes, with its version', () => {
    const json: unknown = JSON.parse(text('json', content()));
    expect(json).toMatchObject({
      format: 'postilla-export',
      schemaVersion: SCHEMA_VERSION,
      made: MADE,
      articles: [
        {
          article: { url: 'https://paper.example/2025-05-12' },
          facts: [
            {
              id: inAll.id,
              quote: inAll.quote,
              amount: inAll.amount,
              subjectName: 'Microsoft',
              attributedToName: 'Financial Times',
            },
            { id: role.id, quote: role.quote, withdrawn: '2026-01-02T08:00:00.000Z' },
          ],
          notes: [{ words: 'Ask\nthe "lawyer".' }],
        },
      ],
      notes: [],
    });
  });
});
