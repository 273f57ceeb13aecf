import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/reading/language.ts';

const ITALIAN =
  'La società ha detto che il consiglio si riunirà di nuovo prima della fine del mese, e che non ci sono ancora decisioni. ' +
  'Gli analisti di due banche si aspettano un accordo entro la primavera, anche se il portavoce non ha voluto dire di più.';
const PORTUGUESE =
  'A empresa disse que o conselho se reunirá de novo antes do fim do mês, e que ainda não há decisões sobre o acordo. ' +
  'Os analistas de dois bancos esperam um acordo até a primavera, mas o porta-voz não quis dizer mais nada sobre isso.';

describe('the language of a text whose page declares one', () => {
  it('is the text’s, whatever the template says', () => {
    expect(languageOf(ITALIAN, 'en')).toBe('it');
    expect(languageOf(ITALIAN, undefined)).toBe('it');
  });

  it('is the declared one where the text is too short to tell, or tells nothing', () => {
    expect(languageOf('Il patto nuovo', 'de')).toBe('de');
    expect(languageOf('OpenAI 13 Nvidia 7 Oracle 5 '.repeat(20), 'fr')).toBe('fr');
  });

  it('is none where the text is in a language that is not read, though the template declares one that is', () => {
    expect(languageOf(PORTUGUESE, 'es')).toBeUndefined();
  });
});
