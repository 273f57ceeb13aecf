import { message, type MessageKey } from './messages.ts';

/** The reading's own words for its reasons, and the message for each; a word of the text that it names fills the slot. */
const REASONS: readonly (readonly [RegExp, MessageKey])[] = [
  [/^a name you watch$/, 'why_watched'],
  [/^your rule for this name$/, 'why_rule'],
  [/^known name$/, 'why_known'],
  [/^short for "(.+)"$/, 'why_short'],
  [/^of the family of "(.+)"$/, 'why_family'],
  [/^a listed description$/, 'why_description'],
  [/^its seat stands for it$/, 'why_seat'],
  [/^the name of a project$/, 'why_project'],
  [/^a longer name that begins with it$/, 'why_longer'],
  [/^with its version$/, 'why_version'],
  [/form of the term/, 'why_term'],
  [/^(?:an )?article of the field$/, 'why_field'],
  [/^"([^"]+)"$/, 'why_words'],
  [/^(?:"([^"]+)"|(\S+)) before it$/, 'why_before'],
  [/^(?:"([^"]+)"|(\S+)) (?:after|behind) it$/, 'why_after'],
  [/^(\S+) after it, no article before it$/, 'why_after'],
  [/^a name in the sentence$/, 'why_nearName'],
  [/^money in the sentence$/, 'why_nearMoney'],
  [/capital/, 'why_capital'],
  [/^(.+) in the sentence$/, 'why_near'],
  [/^named as \w+$/, 'why_named'],
  [/^what belongs to it in the article$/, 'why_related'],
  [/^(?:beside another name|in a list of names)$/, 'why_list'],
  [/given name$/, 'why_given'],
  [/^"(.+)" is a company's word$/, 'why_companyWord'],
  [/^(?:spelling of a name|an abbreviation|written as an abbreviation|a number in it)$/, 'why_spelling'],
];
/** Reasons beyond the first few add nothing. */
const MOST = 3;

/**
 * Why a mark was made, as sentences for the reader, most telling first; never empty.
 * @param why the reading's reasons; their points stand behind them, and those with points against the mark are left out
 */
export function reasonsFor(why: readonly string[]): string[] {
  const sentences = new Set<string>();
  for (const told of why) {
    const [, reason = told, points] = /^(.*?)(?: \(([+-][\d.]+)\))?$/.exec(told) ?? [];
    if (points?.startsWith('-')) continue;
    const sentence = sentenceFor(reason);
    if (sentence) sentences.add(sentence);
  }
  return sentences.size > 0 ? [...sentences].slice(0, MOST) : [message('why_context')];
}

function sentenceFor(reason: string): string | undefined {
  for (const [pattern, key] of REASONS) {
    const found = pattern.exec(reason);
    if (found) return message(key, { word: found[1] ?? found[2] });
  }
  return undefined;
}
