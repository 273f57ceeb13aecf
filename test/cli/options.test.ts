import { describe, expect, it } from 'vitest';
import { readOptions, UsageError } from '../../src/cli/options.ts';

describe('the options of annotate', () => {
  it('are files alone, or what is known of them too', () => {
    expect(readOptions(['a.txt', '-'])).toEqual({ files: ['a.txt', '-'], quantities: false, explain: false });
    const all = ['--language', 'de', '--url', 'https://a.example/b', '--published', '2025-10-28'];
    expect(readOptions([...all, '--quantities', '--explain', 'a.html'])).toEqual({
      files: ['a.html'],
      language: 'de',
      url: 'https://a.example/b',
      published: '2025-10-28',
      quantities: true,
      explain: true,
    });
  });

  it.each(['2025', '2025-10', '2024-02-29'])('take the date %s', (date) => {
    expect(readOptions(['--published', date, 'a'])?.published).toBe(date);
  });

  it.each([
    [[], 'no file is given'],
    [['--langauge', 'it', 'a'], '--langauge'],
    [['--language', 'pt', 'a'], '--language: "pt" is none of it, en, de, fr, es'],
    [['--published', 'ieri', 'a'], '--published: "ieri"'],
    [['--published', '2025-02-31', 'a'], '--published: "2025-02-31"'],
    [['--published', '2025-13', 'a'], '--published: "2025-13"'],
    [['--url', 'gazzetta', 'a'], '--url: "gazzetta"'],
    [['--url'], '--url'],
  ])('are NOT %j', (args, message) => {
    expect(() => readOptions(args)).toThrow(UsageError);
    expect(() => readOptions(args)).toThrow(message);
  });

  it('are none where help is asked for', () => {
    expect(readOptions(['-h', '--language', 'pt'])).toBeUndefined();
  });
});
