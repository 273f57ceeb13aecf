import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/knowledge/vocabulary.ts';
import { namesInField } from './spotting.ts';

describe('an outlet', () => {
  test.each<[Language, string, string]>([
    ['it', 'Lo riferisce il Financial Times.', 'Financial Times = source:financial-times'],
    ['en', 'The deal is close, Reuters reported.', 'Reuters = source:reuters'],
    ['de', 'Das berichtet das Handelsblatt.', 'Handelsblatt = source:handelsblatt'],
    ['fr', 'C’est ce que révèlent Les Echos.', 'Les Echos = source:les-echos'],
    ['es', 'Así lo publicó Bloomberg.', 'Bloomberg = source:bloomberg'],
  ])('is a source where it reports (%s): %s', (language, sentence, mention) => {
    expect(namesInField(language, sentence)).toContain(mention);
  });

  test.each<[Language, string, string]>([
    [
      'en',
      'OpenAI was sued by the New York Times over copyright.',
      'New York Times = company:new-york-times',
    ],
    ['fr', 'OpenAI a signé un accord de licence avec Le Monde.', 'Le Monde = company:le-monde'],
  ])('is a company where it is a party (%s): %s', (language, sentence, mention) => {
    expect(namesInField(language, sentence)).toContain(mention);
  });
});
