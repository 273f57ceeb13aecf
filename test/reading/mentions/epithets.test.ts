import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/knowledge/vocabulary.ts';
import { namesInField } from './spotting.ts';

describe('an epithet', () => {
  test.each<[string, Language, string, string]>([
    ['the owner of a product', 'it', 'La casa di ChatGPT tace.', 'casa di ChatGPT = company:openai'],
    ['the maker of a product', 'en', 'The WhatsApp owner disagrees.', 'WhatsApp owner = company:meta'],
    ['a German compound', 'de', 'Der Claude-Entwickler schweigt.', 'Claude-Entwickler = company:anthropic'],
    ['a French one', 'fr', 'Le créateur de ChatGPT refuse.', 'créateur de ChatGPT = company:openai'],
    ['a Spanish one', 'es', 'La dueña de Instagram calla.', 'dueña de Instagram = company:meta'],
    [
      'what a company makes',
      'es',
      'La empresa que fabrica ChatGPT apeló.',
      'empresa que fabrica ChatGPT = company:openai',
    ],
    ['a seat', 'it', 'Il gigante di Redmond non commenta.', 'gigante di Redmond = company:microsoft'],
    ['a seat in German', 'de', 'Der Konzern aus Redmond wartet.', 'Konzern aus Redmond = company:microsoft'],
    ['a seat in English', 'en', 'The Redmond group paid.', 'Redmond group = company:microsoft'],
    [
      'who leads it',
      'it',
      'L’azienda guidata da Sam Altman cresce.',
      'azienda guidata da Sam Altman = company:openai',
    ],
    [
      'who runs it',
      'en',
      'The company that Sam Altman runs is growing.',
      'company that Sam Altman runs = company:openai',
    ],
    ['whose it is', 'en', 'We asked Mark Zuckerberg’s company.', 'Mark Zuckerberg’s company = company:meta'],
    [
      'who leads it, in German',
      'de',
      'Nun will das von Dario Amodei geleitete Unternehmen an die Börse.',
      'von Dario Amodei geleitete Unternehmen = company:anthropic',
    ],
    ['the head of a company', 'de', 'Der OpenAI-Chef winkt ab.', 'OpenAI-Chef = person:sam-altman'],
    [
      'the company above it',
      'fr',
      'La maison mère d’Instagram investit.',
      'maison mère d’Instagram = company:meta',
    ],
  ])('by %s', (_what, language, sentence, mention) => {
    const found = namesInField(language, sentence);
    expect(found).toContain(mention);
  });

  test('holds the name inside as a mention of its own', () => {
    expect(namesInField('it', 'La creatura di Sam Altman cresce.')).toEqual([
      'creatura di Sam Altman = company:openai',
      'Sam Altman = person:sam-altman',
    ]);
  });

  test('is NOT marked where the name itself stands beside it', () => {
    expect(namesInField('it', 'OpenAI, l’azienda guidata da Sam Altman, cresce.')).toEqual([
      'OpenAI = company:openai',
      'Sam Altman = person:sam-altman',
    ]);
    expect(namesInField('en', 'ChatGPT maker OpenAI is growing.')).toEqual([
      'ChatGPT = product:chatgpt',
      'OpenAI = company:openai',
    ]);
  });

  test('two names stand in "OpenAI-Chef Altman"', () => {
    expect(namesInField('de', 'OpenAI-Chef Sam Altman winkt ab.')).toEqual([
      'OpenAI = company:openai',
      'Sam Altman = person:sam-altman',
    ]);
  });

  test('a seat that acts is the company, where the company is named', () => {
    expect(namesInField('it', 'Apple non parla di trattative. Cupertino tace.')).toContain(
      'Cupertino = company:apple',
    );
  });

  test('a seat is NOT the company where it is a place', () => {
    expect(
      namesInField('it', 'Apple ha assunto cento persone a Cupertino.').filter((mention) =>
        mention.startsWith('Cupertino'),
      ),
    ).toEqual([]);
    expect(
      namesInField('en', 'Microsoft has offices in Redmond, Washington.').filter((mention) =>
        mention.startsWith('Redmond'),
      ),
    ).toEqual([]);
  });

  test('a common noun that refers back is NOT marked', () => {
    expect(namesInField('en', 'The company and the startup declined to comment.')).toEqual([]);
  });
});
