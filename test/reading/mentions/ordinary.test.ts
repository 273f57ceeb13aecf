import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/knowledge/vocabulary.ts';
import { namesInField, spot } from './spotting.ts';

describe('a name that is an ordinary word', () => {
  test.each<[Language, string, string]>([
    ['it', 'Il titolo Meta ha perso il 3 per cento.', 'Meta = company:meta'],
    ['en', 'Apple and Oracle declined to comment.', 'Oracle = company:oracle'],
    ['de', 'Der Meta-Chef Mark Zuckerberg sprach in Paris.', 'Meta = company:meta'],
    ['fr', 'La start-up Mistral lève de l’argent.', 'Mistral = company:mistral-ai'],
    ['es', 'La empresa Perplexity presentó su navegador.', 'Perplexity = company:perplexity'],
    ['it', 'Il chatbot Claude piace ai programmatori.', 'Claude = product:claude'],
    ['en', 'The agreement with Scale AI is signed.', 'Scale AI = company:scale-ai'],
  ])('is marked where the context speaks for it (%s): %s', (language, sentence, mention) => {
    expect(namesInField(language, sentence)).toContain(mention);
  });

  test.each<[Language, string]>([
    ['it', 'La meta di fatturato è vicina, un vero oracolo l’aveva detto.'],
    ['en', 'On this scale the figure is meta, but the runway is long.'],
    ['de', 'Auf der Meta-Ebene geht es um etwas anderes.'],
    ['fr', 'Le chat dort et le mistral souffle.'],
    ['es', 'La meta del año es la llama del gas.'],
    ['en', 'She studied the anthropic principle.'],
  ])('does NOT get marked as the ordinary word (%s): %s', (language, sentence) => {
    expect(namesInField(language, sentence)).toEqual([]);
  });

  test.each<[Language, string]>([
    ['it', 'La mostra di Claude Monet apre a Torino. Soffia il Mistral sul lungomare, e i Gemini brillano.'],
    [
      'en',
      'Storm Harvey closed the Sierra road. The Oracle at Delphi would have known. Cruises down the Amazon sold out.',
    ],
    ['de', 'Das Lama Claude gewann. Der Mistral wehte. Im Sternzeichen Gemini geboren, lachte die Wirtin.'],
    ['fr', 'Les lamas Grok et Nestor ont défilé, malgré le Mistral, devant un tableau de Claude Monet.'],
    [
      'es',
      'El homenaje a Gabriela Mistral reunió a los vecinos, bajo el signo de Gemini y con música de Claude Debussy.',
    ],
  ])('does NOT get marked in an article of another subject (%s)', (language, text) => {
    expect(spot(language, text)).toEqual([]);
  });

  test('one strong use licenses the weak ones, with its reason', () => {
    const mentions = spot(
      'en',
      'The San Francisco startup Figure, maker of robots, raised $1 billion from Nvidia. Figure sells chips to investors.',
    );
    const uses = mentions.filter(({ id }) => id === 'company:figure-ai');
    expect(uses).toHaveLength(2);
    for (const { why } of uses) expect(why.length).toBeGreaterThan(0);
  });
});
