import type { Language } from '../../../knowledge/vocabulary.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import type { QuantityGrammar } from './grammar.ts';
import { italian } from './it.ts';

export const GRAMMARS: Readonly<Record<Language, QuantityGrammar>> = {
  it: italian,
  en: english,
  de: german,
  fr: french,
  es: spanish,
};
