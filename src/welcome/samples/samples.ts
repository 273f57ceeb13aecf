import { english } from './en.ts';
import { italian } from './it.ts';
import type { Sample } from './sample.ts';

export const SAMPLES: readonly Sample[] = [english, italian];

/** The sample in the first of the languages that has one. */
export function sampleFor(...languages: readonly (string | null)[]): Sample {
  for (const language of languages) {
    const found = SAMPLES.find((sample) => sample.language === language);
    if (found) return found;
  }
  return english;
}
