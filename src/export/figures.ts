import type { Amount } from '../knowledge/vocabulary.ts';
import type { ExportLanguage } from './content.ts';
import { LABELS } from './labels.ts';

/** An amount as a reader says it: "over $13 billion", "oltre 13 miliardi di $". */
export function formatAmount({ value, upper, currency, bound }: Amount, language: ExportLanguage): string {
  const format = new Intl.NumberFormat(language, {
    style: 'currency',
    currency,
    notation: 'compact',
    compactDisplay: 'long',
    maximumFractionDigits: 2,
  });
  const text = upper === undefined ? format.format(value) : `${format.format(value)}–${format.format(upper)}`;
  // A function, because `$` means something in a replacement.
  return LABELS[language].bounds[bound].replace('%', () => text);
}

export function formatNumber(value: number, language: ExportLanguage): string {
  return new Intl.NumberFormat(language).format(value);
}
