import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import italian from '../../public/_locales/it/messages.json' with { type: 'json' };

export const LOCALES: Record<'en' | 'it', Record<string, { message: string }>> = { en: english, it: italian };

/** Lets the interface speak a language, as a browser in that language does. */
export function speak(language: 'en' | 'it', region?: string): void {
  const i18n = {
    getMessage: (key: string) => LOCALES[language][key]?.message ?? '',
    getUILanguage: () => region ?? language,
  };
  Object.assign(globalThis, { browser: { i18n } });
}
