import type { Amount } from '../knowledge/vocabulary.ts';
import type { ExportLanguage } from './content.ts';
import { LABELS } from './labels.ts';

/** An amount as a reader says it: "over 13 billion USD", "oltre 13 miliardi USD". */
export function formatAmount({ value, upper, currency, bound }: Amount, language: ExportLanguage): string {
  const format = new Intl.NumberFormat(language, {
    notation: 'compact',
    compactDisplay: 'long',
    maximumFractionDigits: 2,
  });
  const figure = upper === undefined ? format.format(value) : format.formatRange(value, upper);
  return LABELS[language].bounds[bound].replace('%', `${figure} ${currency}`);
}

/** A number as a reader of a language writes it. */
export function formatNumber(value: number, language: ExportLanguage): string {
  return new Intl.NumberFormat(language).format(value);
}
