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

/** A step that grows with the text's square would take minutes at this length; how fast it is, the benchmarks tell. */
const LENGTH = 100_000;

test.each(Object.entries(UNITS))(
  'a long text of %s is read to its end',
  (_what, unit) => {
    const text = unit.repeat(LENGTH / unit.length);
    for (const language of ['it', 'de'] as const)
      for (const mention of spot(language, text))
        expect(text.slice(mention.start, mention.end)).toBe(mention.text);
  },
  60_000,
);
