import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/knowledge/vocabulary.ts';
import type { Quantity } from '../../../src/reading/annotation.ts';
import { recogniseQuantities } from '../../../src/reading/quantities/quantities.ts';

const PUBLISHED = '2025-11-12';

/** A quantity as the tables write it. */
function written({ kind, value, upper, currency, bound, date, until }: Quantity): string {
  const said = kind === 'date' ? (date ?? '') : String(value);
  const end = kind === 'date' ? until : upper;
  const words = [kind, end === undefined ? said : `${said}..${end}`, currency, bound];
  return words.filter((word) => word !== undefined).join(' ');
}

describe.each(LANGUAGES)('expressions of the newsroom: %s', (language) => {
  const rows = readFileSync(new URL(`expressions.${language}.tsv`, import.meta.url), 'utf8')
    .split('\n')
    .filter((row) => row !== '' && !row.startsWith('#'))
    .map((row) => row.split('\t') as [string, string]);
  it.each(rows)('%s', (text, expected) => {
    const found = recogniseQuantities({ text, language, published: PUBLISHED });
    expect(found.map(written).join(' ; ') || '-').toBe(expected);
  });
});
