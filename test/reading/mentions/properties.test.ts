import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/knowledge/vocabulary.ts';
import type { Mention } from '../../../src/reading/annotation.ts';
import { spot } from './spotting.ts';

/** Pieces that mentions are made of, and what stands between them. */
const PIECES = [
  'OpenAI',
  'Meta',
  'Claude',
  'Sam Altman',
  'Altman',
  'gigante di Redmond',
  'ChatGPT maker',
  'OpenAI-Chef',
  'Gemini 3',
  'round',
  'IPO',
  'Series B',
  'Foo Bar',
  'Quellwood',
  'Inc.',
  'S.p.A.',
  'Capital',
  'di',
  'the',
  'von',
  'geleitete Unternehmen',
  'Cupertino',
  'Financial Times',
  'Secondo',
  'and',
  'e',
  'Ventures',
  'ceo',
  'Mr',
  'start-up',
  '27',
  '3,5',
  '$',
  '€',
  'miliardi',
  'said',
  'MUSK',
  'La',
  'É',
  'ß',
  '株式',
  '\u00ad',
  '\u200b',
  '\u0301',
  '😀',
] as const;
const BETWEEN = [
  ' ',
  ' ',
  ' ',
  ', ',
  '. ',
  '-',
  '’',
  "'s ",
  ' («',
  '») ',
  '\n\n',
  ': ',
  ' – ',
  '\u00a0',
  '/',
  '&',
  '"',
] as const;

const texts = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(...BETWEEN)), { maxLength: 60 })
  .map((parts) => parts.map(([piece, between]) => piece + between).join(''));
const anyText = fc.oneof(
  texts,
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
);
const languages = fc.constantFrom(...LANGUAGES);

const seen = (mentions: readonly Mention[]): string[] =>
  mentions.map(({ text, id }) => `${text.replaceAll(/\s+/g, ' ')} ${id}`);

describe('the mentions of any text', () => {
  test('never throw, stand where they say, and hold no white space at their ends', () => {
    fc.assert(
      fc.property(languages, anyText, (language, text) => {
        for (const mention of spot(language, text)) {
          expect(mention.start).toBeGreaterThanOrEqual(0);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(text.slice(mention.start, mention.end)).toBe(mention.text);
          expect(mention.text.trim()).toBe(mention.text);
          expect(mention.id).toMatch(/^(company|person|product|term|source):[a-z0-9]+(-[a-z0-9]+)*$/);
          expect(mention.id.startsWith(`${mention.kind}:`)).toBe(true);
          expect(mention.why.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('come in the order of the text and overlap only where one holds the other', () => {
    fc.assert(
      fc.property(languages, texts, (language, text) => {
        const mentions = spot(language, text);
        for (const [index, one] of mentions.entries())
          for (const other of mentions.slice(index + 1)) {
            expect(other.start).toBeGreaterThanOrEqual(one.start);
            const apart = other.start >= one.end;
            const inside = other.end <= one.end && !(other.start === one.start && other.end === one.end);
            expect(apart || inside).toBe(true);
          }
      }),
      { numRuns: 400 },
    );
  });

  test('are the same when the text is read again', () => {
    fc.assert(
      fc.property(languages, texts, (language, text) => {
        expect(spot(language, text)).toEqual(spot(language, text));
      }),
    );
  });

  test('do not change with the white space between words', () => {
    fc.assert(
      fc.property(languages, texts, (language, text) => {
        const wide = text.replaceAll(' ', '\u00a0 ');
        expect(seen(spot(language, wide))).toEqual(seen(spot(language, text)));
      }),
    );
  });
});
