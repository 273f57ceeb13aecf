/** The deal terms, one file a topic. */
import type { Term } from './schema.ts';

export const terms = [] as readonly Term[];
