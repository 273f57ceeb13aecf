import type { Language } from '../../../knowledge/vocabulary.ts';
import { ClassLexicon, type WordList } from '../../clauses/lexicon.ts';
import { control } from './control.ts';
import { dealings } from './dealings.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { withVerbs } from './verbs.ts';
import { offices } from './offices.ts';
import { suits } from './suits.ts';
import { sums } from './sums.ts';

const GENERAL: Readonly<Record<Language, WordList>> = { it, en, de, fr, es };
/** Lists of one subject each, for all languages. */
const SUBJECTS: readonly Readonly<Record<Language, WordList>>[] = [control, dealings, offices, suits, sums];
const compiled = new Map<Language, ClassLexicon>();

/** The word classes of a language, compiled at the first use. */
export function lexiconOf(language: Language): ClassLexicon {
  let lexicon = compiled.get(language);
  if (lexicon === undefined) {
    const lists = [GENERAL[language], ...SUBJECTS.map((subject) => subject[language])];
    compiled.set(language, (lexicon = new ClassLexicon(withVerbs(language, joined(lists)))));
  }
  return lexicon;
}

/** One list of all: the forms of a class that several have are put together. */
function joined(lists: readonly WordList[]): WordList {
  const all: Record<string, string> = {};
  for (const list of lists)
    for (const [name, forms] of Object.entries(list))
      all[name] = all[name] === undefined ? forms : `${all[name]} ${forms}`;
  return all;
}
