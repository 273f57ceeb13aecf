import type { Knowledge } from '../../knowledge/knowledge.ts';
import { kindOf, type Language } from '../../knowledge/vocabulary.ts';
import type { Block, Mention } from '../annotation.ts';
import { Article, type Draft } from './article.ts';
import { backgroundOf } from './background.ts';
import { entriesOf, type Entry } from './entries.ts';
import { findEpithets } from './epithets.ts';
import { markFamilies } from './families.ts';
import { createForms, findForms, type Forms } from './forms.ts';
import { markKnown } from './known.ts';
import { markProjects } from './projects.ts';
import type { ReaderRule, WatchedName } from './own.ts';
import { createRules } from './rules.ts';
import { markShorts } from './shorts.ts';
import { settleSources } from './sources.ts';
import { blockTerms, findTerms } from './terms.ts';
import { topicOf } from './topic.ts';
import { markExtensions } from './extensions.ts';
import { markUnknown } from './unknown.ts';
import { markVersions } from './versions.ts';

export type { ReaderRule, WatchedName };

export interface SpotSource {
  text: string;
  language: Language;
  blocks: readonly Block[];
}

export interface Spotter {
  /** The mentions of a text, in its order, outer ones first. Never throws. */
  spot(source: SpotSource): Mention[];
}

/** The reader's own part of what a spotter knows. */
export interface Own {
  /** Names as they are, or already made into forms where they are many. */
  watched: readonly WatchedName[] | Forms;
  rules: readonly ReaderRule[];
}

/**
 * Makes a spotter of what is known, the names that the reader watches and the reader's rules.
 * @param forms - those of the knowledge, where they are at hand: see `shippedForms`
 */
export function createSpotter(
  knowledge: Knowledge,
  { watched, rules, forms = createForms(entriesOf(knowledge)) }: Own & { forms?: Forms },
): Spotter {
  const background = backgroundOf(knowledge);
  const lexica = [forms, 'lexicon' in watched ? watched : createForms(watchedEntries(watched))];
  const applyRules = createRules(rules);

  return {
    spot({ text, language, blocks }) {
      const article = new Article(text, language, blocks);
      const hits = findForms(lexica, article);
      const topic = topicOf(article, hits);
      const { shorts, epithets: listed, seats, terms } = markKnown(article, hits, background, topic);
      for (const { from, to } of seats) article.block(from, to);
      blockTerms(article, terms);
      markVersions(article, background.ownerOf);
      markExtensions(article);
      const shorten = (): void => markShorts(article, { hits: shorts, background, topic });
      shorten();
      // Full names first, so that a surname is not taken for a name of its own.
      markUnknown(article, topic, 2);
      shorten();
      markProjects(article);
      markUnknown(article, topic, 1);
      shorten();
      markFamilies(article);
      settleSources(article);
      const epithets = findEpithets(article, { background, listed, seats });
      const drafts = [
        ...article.drafts.filter(({ dropped }) => !dropped),
        ...epithets,
        ...findTerms(article, terms, topic),
      ];
      return applyRules(article, drafts)
        .sort(byPlace)
        .map((draft) => mentionOf(article, draft));
    },
  };
}

function watchedEntries(watched: readonly WatchedName[]): Entry[] {
  return watched.map(({ id, name }) => ({ id, kind: kindOf(id), form: name, use: 'watched' }));
}

function byPlace(a: Draft, b: Draft): number {
  return a.start - b.start || b.end - a.end;
}

function mentionOf({ text }: Article, { start, end, id, kind, why }: Draft): Mention {
  return { start, end, text: text.slice(start, end), id, kind, why };
}
