import type { Language } from '../../../knowledge/vocabulary.ts';
import { ClassLexicon, type WordList } from '../../clauses/lexicon.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';

const LISTS: Readonly<Record<Language, WordList>> = { it, en, de, fr, es };
const compiled = new Map<Language, ClassLexicon>();

/** The word classes of a language, compiled at the first use. */
export function lexiconOf(language: Language): ClassLexicon {
  let lexicon = compiled.get(language);
  if (lexicon === undefined) compiled.set(language, (lexicon = new ClassLexicon(LISTS[language])));
  return lexicon;
}
