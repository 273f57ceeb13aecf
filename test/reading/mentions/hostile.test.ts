import { expect, test } from 'vitest';
import { spot } from './spotting.ts';

/** What a text is made of that might make a step look back or ahead over all of it. */
const UNITS: Record<string, string> = {
  'one letter': 'a',
  'one capital': 'A',
  'one name': 'OpenAI ',
  'one ordinary name': 'Meta ',
  'names that no list knows': 'Foo Bar ',
  'different names of one beginning': 'Foo Bar1 Foo Bar2 ',
  'a list': 'Acme, ',
  'brackets': '((',
  'digits': '1234567890',
  'a headword on each line': 'Acme: x\n',
  'epithets': 'creatore di ChatGPT ',
  'people': 'Sam Altman, CEO of ',
  'compounds': 'Ab-',
};

/** Text of this length takes some hundred milliseconds at most; a step that grows with its square would take minutes. */
const LENGTH = 100_000;
const PATIENCE_MS = 20_000;

test.each(Object.entries(UNITS))(
  'a long text of %s is read in time',
  (_what, unit) => {
    const text = unit.repeat(LENGTH / unit.length);
    const began = performance.now();
    spot('it', text);
    spot('de', text);
    expect(performance.now() - began).toBeLessThan(PATIENCE_MS);
  },
  60_000,
);
