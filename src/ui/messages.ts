/*
 * The words of the interface, out of `public/_locales`. The browser chooses the language; a language that has no
 * messages yet falls back to English, numbers and dates with it. This also runs in a page, beside the content script.
 */
import type en from '../../public/_locales/en/messages.json';
import { fill, type Slots } from './template.ts';

export type MessageKey = keyof typeof en;

type StemOf<Key> = Key extends `${infer Stem}_other` ? Stem : never;
/** Keys of messages that depend on a number: `facts` for `facts_one` and `facts_other`. */
export type CountedKey = StemOf<MessageKey>;

interface I18nApi {
  getMessage(key: string): string;
  getUILanguage(): string;
}
interface World {
  browser?: { i18n?: I18nApi };
  chrome?: { i18n?: I18nApi };
}

/** A message with its slots filled (see `fill`). */
export function message(key: MessageKey, slots: Slots = {}): string {
  return fill(i18n().getMessage(key), slots);
}

/** A message that depends on a number, which fills the slot `count`. */
export function counted(key: CountedKey, count: number, slots: Slots = {}): string {
  const locale = interfaceLocale();
  const form = new Intl.PluralRules(locale).select(count) === 'one' ? 'one' : 'other';
  return message(`${key}_${form}`, { ...slots, count: new Intl.NumberFormat(locale).format(count) });
}

/** The language that the messages are in, ISO 639-1. */
export function interfaceLanguage(): string {
  return i18n().getMessage('language');
}

/** The locale of numbers and dates, BCP 47: the reader's region where the browser speaks the messages' language. */
export function interfaceLocale(): string {
  const language = interfaceLanguage();
  const reader = i18n().getUILanguage();
  return reader.split('-')[0] === language ? reader : language;
}

function i18n(): I18nApi {
  const { browser, chrome } = globalThis as World;
  const api = browser?.i18n ?? chrome?.i18n;
  if (!api) throw new Error('the interface runs in the extension alone');
  return api;
}
