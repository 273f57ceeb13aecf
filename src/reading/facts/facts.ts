import type { Language, PartialDate } from '../../knowledge/vocabulary.ts';
import type { Block, Fact, Mention, Quantity } from '../annotation.ts';

/** What facts are read from. */
export interface FactSource {
  text: string;
  language: Language;
  published?: PartialDate;
  blocks: readonly Block[];
  mentions: readonly Mention[];
  quantities: readonly Quantity[];
}

/** The facts that a text claims, in the order of their quotes. Never throws. */
export function readFacts(_source: FactSource): Fact[] {
  return [];
}
