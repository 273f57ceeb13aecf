import { expect, test } from 'vitest';
import { entriesOf } from '../../../src/reading/mentions/entries.ts';
import { createForms } from '../../../src/reading/mentions/forms.ts';
import { packForms, unpackForms } from '../../../src/reading/mentions/pack.ts';
import type { WatchedName } from '../../../src/reading/mentions/own.ts';
import { createSpotter } from '../../../src/reading/mentions/spot.ts';
import { packWatched, unpackWatched } from '../../../src/reading/mentions/watched.ts';
import { cutBlocks } from '../../../src/reading/text/blocks.ts';
import { knowledge } from './spotting.ts';

const forms = createForms(entriesOf(knowledge));

test('packed forms are the same when they are unpacked', () => {
  const again = unpackForms(packForms(forms));
  expect(again.lexicon).toEqual(forms.lexicon);
  for (let slot = 0; slot < forms.lexicon.size; slot++)
    expect(again.entriesAt(slot)).toEqual(forms.entriesAt(slot));
});

test('bytes that begin anywhere in a buffer are unpacked', () => {
  const packed = packForms(forms);
  const shifted = new Uint8Array(packed.length + 3);
  shifted.set(packed, 3);
  expect(unpackForms(shifted.subarray(3)).lexicon).toEqual(forms.lexicon);
});

test('bytes of another layout are refused', () => {
  expect(() => unpackForms(new Uint8Array(64))).toThrow(RangeError);
});

test('a spotter of packed forms and of watched names made in slices finds what one made at once finds', async () => {
  const watched: WatchedName[] = Array.from({ length: 3000 }, (_, index) => ({
    id: `company:watched-${index}`,
    name: `Watched ${index} Works`,
  }));
  // The same name for another entity, and names that no text can hold.
  watched.push({ id: 'product:watched-7', name: 'WATCHED 7 works' }, { id: 'company:stop', name: '!!!' });
  watched.push({ id: 'company:lines', name: 'Two\nlines' });
  const pack = await packWatched(watched, { pause: () => Promise.resolve(), sliceMs: 1 });
  // As a database gives it back.
  const made = unpackWatched(structuredClone(pack));
  const text =
    'Watched 1234 Works paid OpenAI billions of dollars for chips, and watched 7 works paid Nvidia.';
  const source = { text, language: 'en' as const, blocks: cutBlocks(text) };
  const packed = createSpotter(knowledge, { watched: made, rules: [], forms: unpackForms(packForms(forms)) });
  const plain = createSpotter(knowledge, { watched, rules: [] });
  expect(packed.spot(source)).toEqual(plain.spot(source));
  expect(packed.spot(source).map(({ id }) => id)).toContain('company:watched-1234');
});
