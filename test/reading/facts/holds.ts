import { describe, expect, it } from 'vitest';
import type { Knowledge } from '../../../src/knowledge/knowledge.ts';
import type { Language } from '../../../src/knowledge/vocabulary.ts';
import { linesOf } from './marked.ts';

/** A language, a marked sentence, and the lines of all facts that it tells. */
export type Case = readonly [Language, string, readonly string[]];

/** Tests that sentences tell just these facts; with a knowledge, of those that it knows. */
export function holds(title: string, cases: readonly Case[], knowledge?: Knowledge): void {
  describe(title, () => {
    it.each(cases)('%s: %s', (language, sentence, facts) => {
      expect(linesOf(sentence, language, knowledge)).toEqual([...facts].sort());
    });
  });
}
