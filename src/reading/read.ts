import type { Knowledge } from '../knowledge/knowledge.ts';
import type { ArticleText, Reading } from './annotation.ts';
import { guessLanguage } from './language.ts';
import { readFacts } from './facts/facts.ts';
import { createSpotter, type ReaderRule, type WatchedName } from './mentions/spot.ts';
import { recogniseQuantities } from './quantities/quantities.ts';
import { cutBlocks } from './text/blocks.ts';

export type { ReaderRule, WatchedName };

export interface Reader {
  /** Reads an article: its language, what it names, its quantities and its facts. Never throws. */
  read(article: ArticleText): Reading;
}

/** Makes a reader of what is known beforehand, the reader's own names and the reader's own rules. */
export function createReader(
  knowledge: Knowledge,
  { watched = [], rules = [] }: { watched?: readonly WatchedName[]; rules?: readonly ReaderRule[] } = {},
): Reader {
  const spotter = createSpotter(knowledge, { watched, rules });
  return {
    read({ text, language = guessLanguage(text), published, blocks = cutBlocks(text) }) {
      if (language === undefined) return { mentions: [], quantities: [], facts: [] };
      const dated = published === undefined ? {} : { published };
      const mentions = spotter.spot({ text, language, blocks });
      const quantities = recogniseQuantities({ text, language, ...dated });
      const facts = readFacts({ text, language, ...dated, blocks, mentions, quantities, knowledge });
      return { language, mentions, quantities, facts };
    },
  };
}
