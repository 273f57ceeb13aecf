import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/knowledge/vocabulary.ts';
import { namesInField, spot } from './spotting.ts';

describe('a name that is written differently is the same name', () => {
  test.each<[string, Language, string, string]>([
    ['an elided article', 'it', 'I ricavi dell’OpenAI crescono.', 'OpenAI = company:openai'],
    [
      'an elided article with a straight apostrophe',
      'it',
      "La mossa dell'Anthropic sorprende.",
      'Anthropic = company:anthropic',
    ],
    ['a French elision', 'fr', "Les revenus d'Anthropic augmentent.", 'Anthropic = company:anthropic'],
    ['a possessive', 'en', 'It is Nvidia’s best year.', 'Nvidia = company:nvidia'],
    ['a German genitive', 'de', 'Das ist Microsofts bestes Jahr.', 'Microsoft = company:microsoft'],
    ['a German compound', 'de', 'Die Nvidia-Aktie steigt.', 'Nvidia = company:nvidia'],
    ['capitals', 'en', 'COREWEAVE RAISES ITS FORECAST.', 'COREWEAVE = company:coreweave'],
    [
      'a decomposed accent',
      'fr',
      'Le patron Timothe\u0301e Lacroix parle.',
      'Timothe\u0301e Lacroix = person:timothee-lacroix',
    ],
    [
      'a no-break space',
      'en',
      'The talks with Aleph\u00a0Alpha go on.',
      'Aleph\u00a0Alpha = company:aleph-alpha',
    ],
    [
      'a soft hyphen',
      'de',
      'Das Angebot von Hug\u00adging Face gilt.',
      'Hug\u00adging Face = company:hugging-face',
    ],
    ['a zero-width space', 'en', 'The chips of Cere\u200bbras sell.', 'Cere\u200bbras = company:cerebras'],
    ['another hyphen', 'en', 'The GPT‑4 model is old.', 'GPT‑4 = product:gpt-4'],
    [
      'a legal suffix, in the span',
      'en',
      'The shares of CoreWeave Inc. fell.',
      'CoreWeave Inc. = company:coreweave',
    ],
    [
      'a legal suffix with stops, in the span',
      'it',
      'Le azioni di Almawave S.p.A. salgono.',
      'Almawave S.p.A. = company:almawave',
    ],
  ])('%s', (_what, language, sentence, mention) => {
    expect(namesInField(language, sentence)).toContain(mention);
  });

  test('a legal suffix at the end of a sentence leaves its full stop to the sentence', () => {
    expect(namesInField('en', 'They sued CoreWeave Inc. The case goes on.')[0]).toMatch(
      /^CoreWeave Inc\.? = company:coreweave$/,
    );
  });

  test('does NOT find a name inside a word', () => {
    expect(namesInField('en', 'The armoured, intelligible, sapient crowd cheered.')).toEqual([]);
  });

  test('does NOT cross from one block into the next', () => {
    const text = 'Aleph\nAlpha';
    expect(spot('de', text).filter(({ id }) => id === 'company:aleph-alpha')).toEqual([]);
  });
});

describe('the longest name wins', () => {
  test.each<[Language, string, string[]]>([
    ['it', 'I servizi di Azure AI piacciono.', ['Azure AI = product:azure-ai']],
    ['en', 'The users of GitHub Copilot pay.', ['GitHub Copilot = product:github-copilot']],
    ['en', 'The OpenAI Foundation agreed.', ['OpenAI Foundation = company:openai-foundation']],
    ['en', 'It was bought by Salesforce Ventures.', ['Salesforce Ventures = company:salesforce-ventures']],
    ['en', 'Users prefer Gemini 3 Pro by far.', ['Gemini 3 Pro = product:gemini-3-pro']],
    ['fr', 'Le modèle Llama 4 Scout plaît.', ['Llama 4 Scout = product:llama-4-scout']],
  ])('%s: %s', (language, sentence, mentions) => {
    expect(namesInField(language, sentence)).toEqual(mentions);
  });

  test('a number behind a product that counts something is no version', () => {
    expect(namesInField('it', 'Con Gemini 3 milioni di utenti sono contenti.')).toEqual([
      'Gemini = product:gemini',
    ]);
  });
});
