import { describe, expect, test } from 'vitest';
import { foldName, foldWord } from '../../../src/reading/text/fold.ts';

describe('folding a name', () => {
  test.each([
    ['case', 'OpenAI', 'OPENAI'],
    ['accents', 'Dąbkowski', 'Dabkowski'],
    ['decomposed accents', 'Timothe\u0301e', 'Timothée'],
    ['apostrophes', 'Moody’s', "Moody's"],
    ['kinds of hyphen and space', 'GPT‑4', 'GPT 4'],
    ['runs of white space', 'Aleph  \u00a0Alpha', 'Aleph Alpha'],
    ['soft hyphens', 'Hug\u00adging Face', 'Hugging Face'],
    ['full-width letters', 'ＡＭＤ', 'AMD'],
    ['ligatures', 'Encyclopædia', 'Encyclopaedia'],
  ])('folds %s away', (_what, one, other) => {
    expect(foldName(one)).toEqual(foldName(other));
  });

  test.each([
    ['', 'nothing'],
    ['!!!', 'no letter'],
    ['a\nb', 'a line end'],
  ])('gives nothing for %j: %s', (name) => {
    expect(foldName(name)).toBeUndefined();
  });

  test('keeps letters of another script apart', () => {
    expect(foldName('株式')).not.toEqual(foldName('会社'));
  });
});

test('a folded word is plain and in lower case', () => {
  expect(foldWord('Société')).toBe('societe');
  expect(foldWord('Straße')).toBe('strasse');
});
