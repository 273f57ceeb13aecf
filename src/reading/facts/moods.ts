/** Moods and tenses that verbs tell by their ending. */
import type { Language } from '../../knowledge/vocabulary.ts';

/** Verbs in the conditional, by their ending; words that only look like it. */
const CONDITIONAL: Readonly<Record<Language, RegExp | undefined>> = {
  it: /(?:rebbe|rebbero)$/,
  fr: /[^e]r(?:ait|aient)$|(?:erait|eraient)$/,
  es: /r(?:ía|ían)$/,
  de: /^(?:hätte|hätten|wäre|wären|würde|würden|habe|sei|seien|werde|wolle|könne|stehe|komme|gebe|betrage|solle)$/,
  en: undefined,
};
const FUTURE: Readonly<Record<Language, RegExp | undefined>> = {
  it: /[aei]r(?:à|anno)$|[dlprtv]r(?:à|anno)$/,
  fr: /[aeiruvd]r(?:a|ont)$|era$|eront$/,
  es: /[aeinod]r(?:á|án)$/,
  de: undefined,
  en: undefined,
};
/** Words that end alike. */
const NO_FUTURE = new Set(['extra', 'opéra', 'quatra', 'contra', 'mantra', 'infra', 'ultra']);
const NO_CONDITIONAL = new Set([
  'mayoría',
  'teoría',
  'categoría',
  'auditoría',
  'asesoría',
  'tesorería',
  'ingeniería',
  'librería',
  'maría',
  'galería',
  'était',
  'étaient',
  'paraît',
  'trait',
  'portrait',
  'attrait',
  'extrait',
  'retrait',
  'contrait',
]);

/** "comprerebbe", "würde": in the conditional, or in the subjunctive of reported speech. */
export function isConditional(word: string, language: Language): boolean {
  return (CONDITIONAL[language]?.test(word) ?? false) && !NO_CONDITIONAL.has(word);
}

/** "comprerà"; of an expression, one of its words: "se hará con". */
export function isFuture(word: string, language: Language): boolean {
  if (word.includes(' ')) return word.split(' ').some((part) => isFuture(part, language));
  return word.length > 4 && (FUTURE[language]?.test(word) ?? false) && !NO_FUTURE.has(word);
}

/** Verbs that say "we" by their ending, where pronouns may be left out: "abbiamo". */
export const FIRST_PLURAL: Readonly<Record<Language, RegExp | undefined>> = {
  it: /(?:[ae]mmo|immo|iamo|[ae]vamo|[eia]remo)$/,
  es: /(?:amos|emos|imos)$/,
  en: undefined,
  de: undefined,
  fr: undefined,
};
