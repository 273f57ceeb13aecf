import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/knowledge/vocabulary.ts';
import { namesInField } from './spotting.ts';

describe('a name that no list knows', () => {
  test.each<[string, Language, string, string]>([
    ['a legal suffix', 'en', 'Tachyor Ltd makes processors.', 'Tachyor Ltd = company:tachyor'],
    ['an apposition before it', 'it', 'La startup francese Volubia cresce.', 'Volubia = company:volubia'],
    [
      'an apposition behind it',
      'en',
      'Quellwood, a Toronto-based chip designer, hired fifty people.',
      'Quellwood = company:quellwood',
    ],
    [
      'a role and a name',
      'de',
      'Finanzchefin Trudhild Amsink widerspricht.',
      'Trudhild Amsink = person:trudhild-amsink',
    ],
    [
      'who leads a round',
      'en',
      'The round was led by Brindlewood Partners.',
      'Brindlewood Partners = company:brindlewood-partners',
    ],
    [
      'who raised money',
      'it',
      'Ieri Nuvolaria ha raccolto 20 milioni di euro.',
      'Nuvolaria = company:nuvolaria',
    ],
    ['a ticker in brackets', 'en', 'Shares of Orbisel (NASDAQ: ORBS) rose.', 'Orbisel = company:orbisel'],
    ['a German compound', 'de', 'Der Korvenix-Chef schweigt dazu.', 'Korvenix = company:korvenix'],
    [
      'a list of known names',
      'fr',
      'Les investisseurs sont Nvidia, Zarbatel et Accel.',
      'Zarbatel = company:zarbatel',
    ],
    [
      'a title and a comma',
      'es',
      'Su fundador, Vicent Almerich, lo confirma.',
      'Vicent Almerich = person:vicent-almerich',
    ],
    ['an honorific', 'en', 'Mr Thaxby disagreed.', 'Thaxby = person:thaxby'],
    ['a product noun', 'it', 'Usano il modello Cantafiabe ogni giorno.', 'Cantafiabe = product:cantafiabe'],
    [
      'a name that is given',
      'en',
      'It trained a language model dubbed Ledgerwood.',
      'Ledgerwood = product:ledgerwood',
    ],
    ['a project', 'fr', 'Elle bâtit le projet Ardoise au Texas.', 'projet Ardoise = product:project-ardoise'],
    [
      'who is called by where it comes from',
      'es',
      'La sevillana Riberatec vende programas.',
      'Riberatec = company:riberatec',
    ],
    ['an example', 'de', 'Drohnen wie die ZK-9 fliegen weit.', 'ZK-9 = product:zk-9'],
    [
      'an outlet that is quoted',
      'it',
      'Secondo Affaritalia, l’accordo è vicino.',
      'Affaritalia = source:affaritalia',
    ],
  ])('%s', (_what, language, sentence, mention) => {
    expect(namesInField(language, sentence)).toContain(mention);
  });

  test('has one kind in the whole article, headline and beginnings of sentences included', () => {
    const found = namesInField(
      'en',
      'Quellwood grows\n\nQuellwood, a chip designer, hired fifty people. Last week Quellwood opened an office.',
    );
    expect(found).toEqual([
      'Quellwood = company:quellwood',
      'Quellwood = company:quellwood',
      'Quellwood = company:quellwood',
    ]);
  });

  test.each<[string, Language, string]>([
    ['a place', 'en', 'The plant in Borrowdale opens on Monday in March.'],
    ['a public body', 'it', 'La Commissione europea e la Consob indagano.'],
    ['a stock exchange', 'de', 'An der Deutschen Börse und am Nasdaq wird gehandelt.'],
    ['a university', 'en', 'She taught at Stanford and at MIT.'],
    ['a country and its people', 'fr', 'Les Allemands et la France attendent.'],
    ['the beginning of a sentence', 'es', 'Después todo cambió. Naturalmente hubo dudas.'],
    ['a German noun', 'de', 'Der Vorstand will die Kosten senken und das Vertrauen stärken.'],
    ['a currency', 'en', 'It cost HK$4.8bn or Rmb2.96bn.'],
  ])('is NOT seen in %s', (_what, language, sentence) => {
    expect(namesInField(language, sentence)).toEqual([]);
  });
});
