import type { Language, PartialDate } from '../../knowledge/vocabulary.ts';
import type { Quantity } from '../annotation.ts';

/** What quantities are read from. */
export interface QuantitySource {
  text: string;
  language: Language;
  /** Relative dates are read against it. */
  published?: PartialDate;
}

/** Every amount of money, percentage, large count and date of a text, in its order, not overlapping. Never throws. */
export function recogniseQuantities(_source: QuantitySource): Quantity[] {
  return [];
}
