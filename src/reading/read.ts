import type { Knowledge } from '../knowledge/knowledge.ts';
import type { ArticleText, Reading } from './annotation.ts';
import { guessLanguage } from './language.ts';
import { readFacts } from './facts/facts.ts';
import type { Forms } from './mentions/forms.ts';
import { createSpotter, type ReaderRule, type WatchedName } from './mentions/spot.ts';
import { type PackedWatched, packWatched, unpackWatched } from './mentions/watched.ts';
import { recogniseQuantities } from './quantities/quantities.ts';
import { cutBlocks } from './text/blocks.ts';

export { packWatched, unpackWatched };
export type { Forms, PackedWatched, ReaderRule, WatchedName };

export interface Reader {
  /** Reads an article: its language, what it names, its quantities and its facts. Never throws. */
  read(article: ArticleText): Reading;
}

/** What a reader may be given beside the knowledge. */
export interface ReaderOptions {
  /** The names that the reader watches; as forms (`unpackWatched`) where they are thousands. */
  watched?: readonly WatchedName[] | Forms;
  rules?: readonly ReaderRule[];
  /** The forms of the knowledge, where they are at hand (`shippedForms`): the lexicon is built from it otherwise. */
  forms?: Forms;
}

/** Makes a reader of what is known beforehand, the reader's own names and the reader's own rules. */
export function createReader(
  knowledge: Knowledge,
  { watched = [], rules = [], forms }: ReaderOptions = {},
): Reader {
  const spotter = createSpotter(knowledge, { watched, rules, ...(forms === undefined ? {} : { forms }) });
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
