import { shippedKnowledge } from '../../../src/knowledge/knowledge.ts';
import type { Language } from '../../../src/knowledge/vocabulary.ts';
import type { Mention } from '../../../src/reading/annotation.ts';
import { createSpotter, type ReaderRule, type WatchedName } from '../../../src/reading/mentions/spot.ts';
import { cutBlocks } from '../../../src/reading/text/blocks.ts';

export const knowledge = shippedKnowledge();
const shipped = createSpotter(knowledge, { watched: [], rules: [] });

/** A sentence that makes any text one of the field, without naming what the tests ask for. */
const FIELD: Record<Language, string> = {
  it: 'Nvidia e CoreWeave hanno speso miliardi di dollari in chip per l’intelligenza artificiale, dicono gli investitori.',
  en: 'Nvidia and CoreWeave spent billions of dollars on chips for artificial intelligence, investors say.',
  de: 'Nvidia und CoreWeave haben Milliarden Dollar für Chips der künstlichen Intelligenz ausgegeben, sagen Investoren.',
  fr: 'Nvidia et CoreWeave ont dépensé des milliards de dollars en puces pour l’intelligence artificielle, disent les investisseurs.',
  es: 'Nvidia y CoreWeave gastaron miles de millones de dólares en chips de inteligencia artificial, dicen los inversores.',
};

/** The mentions of a text as it stands. */
export function spot(
  language: Language,
  text: string,
  own?: { watched?: readonly WatchedName[]; rules?: readonly ReaderRule[] },
): Mention[] {
  const spotter = own
    ? createSpotter(knowledge, { watched: own.watched ?? [], rules: own.rules ?? [] })
    : shipped;
  return spotter.spot({ text, language, blocks: cutBlocks(text) });
}

/** The mentions of a sentence in an article of the field, as "surface = id", those of the sentence alone. */
export function inField(language: Language, sentence: string): string[] {
  const before = `${FIELD[language]}\n\n`;
  return spot(language, `${before}${sentence}`)
    .filter(({ start }) => start >= before.length)
    .map(({ text, id }) => `${text} = ${id}`);
}

/** Names alone, without terms. */
export function namesInField(language: Language, sentence: string): string[] {
  return inField(language, sentence).filter((mention) => !mention.includes('= term:'));
}
