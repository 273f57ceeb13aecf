import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildInSlices, buildLexicon } from '../../../src/reading/lexicon/build.ts';
import { matchNames } from '../../../src/reading/lexicon/match.ts';

function found(names: readonly string[], text: string): string[] {
  const { lexicon } = buildLexicon(names);
  const matches: string[] = [];
  matchNames(lexicon, text, (start, end) => matches.push(text.slice(start, end)));
  return matches;
}

describe('a lexicon', () => {
  test('finds all names that begin at a word, shorter ones first', () => {
    expect(found(['Azure', 'Azure AI', 'AI'], 'Azure AI Studio')).toEqual(['Azure', 'Azure AI', 'AI']);
  });

  test('finds a name however it is spelt', () => {
    expect(found(['aleph alpha'], 'ALEPH\u00a0ALPHA, Aleph-Alpha')).toEqual([
      'ALEPH\u00a0ALPHA',
      'Aleph-Alpha',
    ]);
  });

  test('does NOT find a name inside a word or across a full stop', () => {
    expect(found(['meta', 'open ai'], 'metaphor, open. AI')).toEqual([]);
  });

  test('says where a genitive s follows', () => {
    const { lexicon } = buildLexicon(['Microsoft']);
    const genitives: boolean[] = [];
    matchNames(lexicon, 'Microsofts und Microsoft', (_start, _end, _slot, genitive) =>
      genitives.push(genitive),
    );
    expect(genitives).toEqual([true, false]);
  });

  test('gives names that fold alike one slot, and refuses unusable ones with a reason', () => {
    const { lexicon, slots, refused } = buildLexicon(['OpenAI', 'OPENAI', ' ', '?!', 'x'.repeat(500)]);
    expect(lexicon.size).toBe(1);
    expect([...slots]).toEqual([0, 0, -1, -1, -1]);
    expect(refused).toEqual([
      { index: 2, reason: 'empty' },
      { index: 3, reason: 'not-a-name' },
      { index: 4, reason: 'too-long' },
    ]);
  });

  test('built in slices is the same as built at once, and gives the thread back', async () => {
    const names = Array.from({ length: 5000 }, (_, index) => `Name ${index.toString(36)} ${index % 7}`);
    let pauses = 0;
    const pause = async (): Promise<void> => {
      pauses += 1;
      await Promise.resolve();
    };
    const sliced = await buildInSlices(names, { pause, sliceMs: 0 });
    expect(sliced.lexicon).toEqual(buildLexicon(names).lexicon);
    expect(pauses).toBeGreaterThan(5);
  });

  test('stops building when it is no longer wanted', async () => {
    const stop = new AbortController();
    const pause = async (): Promise<void> => {
      stop.abort(new Error('not wanted'));
      await Promise.resolve();
    };
    const names = Array.from({ length: 2000 }, (_, index) => `Name ${index}`);
    await expect(buildInSlices(names, { pause, sliceMs: 0, signal: stop.signal })).rejects.toThrow(
      'not wanted',
    );
  });

  test('finds each of its names in a text of them', () => {
    const name = fc.stringMatching(/^[A-Za-zà-öø-ü0-9]{1,8}( [A-Za-z0-9]{1,8}){0,3}$/);
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 40 }), (names) => {
        const matches = new Set(found(names, names.join('. ')));
        for (const one of names) expect(matches.has(one)).toBe(true);
      }),
    );
  });
});
