/* What lexicon and reading are measured with: article text of a given size, and names to look for in it. */
import type { Language } from '../../src/knowledge/vocabulary.ts';
import { labelledArticles } from '../reading/labelled.ts';

/** Article text of about so many characters: the labelled articles over and over, in one language or in all. */
export function articleText(length: number, language?: Language): string {
  const texts = labelledArticles()
    .filter((article) => language === undefined || article.language === language)
    .map(({ text }) => text);
  let text = '';
  for (let i = 0; text.length < length; i++) text += `${texts[i % texts.length]}\n\n`;
  return text;
}

/** So many different names: those of the labelled articles first, then invented ones of one to three words. */
export function someNames(count: number): string[] {
  const names = new Set<string>();
  for (const { mentions, text } of labelledArticles())
    for (const { start, end, id } of mentions)
      if (!id.startsWith('term:') && names.size < count) names.add(text.slice(start, end));
  for (let seed = 1; names.size < count; seed++) names.add(inventedName(seed));
  return [...names];
}

const SYLLABLES = 'ba ke li mo nu ra se ti vo za dri fla gre kho pla sta tre wen xi yor'.split(' ');
const TAILS = ['', '', '', ' Labs', ' Capital', ' AI', ' Technologies', ' Robotics', ' Partners', ' Group'];

function inventedName(seed: number): string {
  let state = (Math.imul(seed, 2_654_435_761) ^ 0x5bd1e995) >>> 0;
  const next = (limit: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  const word = (): string => {
    let syllables = '';
    for (let length = 2 + next(3); length > 0; length--) syllables += SYLLABLES[next(SYLLABLES.length)];
    return syllables.charAt(0).toUpperCase() + syllables.slice(1);
  };
  return `${word()}${next(3) === 0 ? ` ${word()}` : ''}${TAILS[next(TAILS.length)]}`;
}
