import type { Knowledge } from '../knowledge/knowledge.ts';
import type { ArticleText, Reading } from './annotation.ts';
import { guessLanguage } from './language.ts';
import { createSpotter, type ReaderRule, type WatchedName } from './mentions/spot.ts';
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
    read({ text, language = guessLanguage(text), blocks = cutBlocks(text) }) {
      if (language === undefined) return { mentions: [], quantities: [], facts: [] };
      const mentions = spotter.spot({ text, language, blocks });
      return { language, mentions, quantities: [], facts: [] };
    },
  };
}
