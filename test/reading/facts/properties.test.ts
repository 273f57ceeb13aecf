import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntityId, Language } from '../../../src/knowledge/vocabulary.ts';
import type { Mention } from '../../../src/reading/annotation.ts';
import { readFacts } from '../../../src/reading/facts/facts.ts';
import { cutBlocks } from '../../../src/reading/text/blocks.ts';
import { recogniseQuantities } from '../../../src/reading/quantities/quantities.ts';
import { line, linesOf, readMarked } from './marked.ts';

const LANGUAGES: readonly Language[] = ['it', 'en', 'de', 'fr', 'es'];

/** Sentences with X and Y for the names and N for a number of millions. */
const TEMPLATES: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'X invested $N million in Y.',
    'Y was acquired by X for $N million.',
    'X sued Y.',
    'X holds N per cent of Y.',
    'Y is a rival of X.',
    'X raised $N million in a round led by Y.',
    'According to the Courier, X will buy Y for $N million.',
    '“We have invested $N million in Y,” said Ada Kern, chief executive of X.',
    'X, whose founder is Ada Kern, has invested $N million in Y.',
    'X raised $N million in May, and Y is now one of its rivals.',
  ],
  it: [
    'X ha investito N milioni di dollari in Y.',
    'Y è stata acquisita da X per N milioni di dollari.',
    'X ha fatto causa a Y.',
    'X detiene il N per cento di Y.',
    'X ha raccolto N milioni di euro in un round guidato da Y.',
    'Secondo il Corriere, X comprerà Y per N milioni di dollari.',
    '«Abbiamo investito N milioni di dollari in Y», ha detto Ada Kern, amministratrice delegata di X.',
    'X, fondata da Ada Kern, ha investito N milioni di dollari in Y.',
  ],
  de: [
    'X hat N Millionen Dollar in Y investiert.',
    'Y wurde von X für N Millionen Dollar übernommen.',
    'X hat Y verklagt.',
    'X hält N Prozent an Y.',
    'X hat N Millionen Euro eingesammelt, angeführt von Y.',
    'Laut dem Kurier will X Y für N Millionen Dollar kaufen.',
    '„Wir haben N Millionen Dollar in Y investiert“, sagte Ada Kern, Chefin von X.',
    'X, gegründet von Ada Kern, hat N Millionen Dollar in Y investiert.',
  ],
  fr: [
    'X a investi N millions de dollars dans Y.',
    'Y a été racheté par X pour N millions de dollars.',
    'X a porté plainte contre Y.',
    'X détient N % de Y.',
    'X a levé N millions d’euros lors d’un tour de table mené par Y.',
    'Selon le Courrier, X va racheter Y pour N millions de dollars.',
    '« Nous avons investi N millions de dollars dans Y », a déclaré Ada Kern, PDG de X.',
    'X, fondée par Ada Kern, a investi N millions de dollars dans Y.',
  ],
  es: [
    'X ha invertido N millones de dólares en Y.',
    'Y fue adquirida por X por N millones de dólares.',
    'X ha demandado a Y.',
    'X tiene el N por ciento de Y.',
    'X ha levantado N millones de euros en una ronda liderada por Y.',
    'Según el Correo, X comprará Y por N millones de dólares.',
    '«Hemos invertido N millones de dólares en Y», dijo Ada Kern, consejera delegada de X.',
    'X, fundada por Ada Kern, ha invertido N millones de dólares en Y.',
  ],
};

/** Sentences that state no fact and name nobody. */
const IDLE: Readonly<Record<Language, readonly string[]>> = {
  en: ['The weather in the valley was mild all week.', 'Nobody could say how long it would last.'],
  it: [
    'Il tempo nella valle è stato mite per tutta la settimana.',
    'Nessuno sapeva dire quanto sarebbe durato.',
  ],
  de: ['Das Wetter im Tal war die ganze Woche mild.', 'Niemand wusste, wie lange es dauern würde.'],
  fr: [
    'Le temps dans la vallée est resté doux toute la semaine.',
    'Personne ne savait combien de temps cela durerait.',
  ],
  es: ['El tiempo en el valle fue suave toda la semana.', 'Nadie sabía cuánto iba a durar.'],
};

const NAMES = ['Aurelia', 'Borealis', 'Cirrus', 'Dunant', 'Elmworks', 'Fontana'];
const mark = (name: string): string => `[${name}|company:${name.toLowerCase()}]`;

function write(template: string, x: string, y: string, n: number): string {
  return template
    .replace(/\bN\b/, String(n))
    .replace(/\b[XY]\b/g, (letter) => mark(letter === 'X' ? x : y))
    .replace('Ada Kern', '[Ada Kern|person:ada-kern]');
}

const claim = fc.constantFrom(...LANGUAGES).chain((language) =>
  fc.record({
    language: fc.constant(language),
    template: fc.constantFrom(...TEMPLATES[language]),
    idle: fc.constantFrom(...IDLE[language]),
    names: fc.shuffledSubarray(NAMES, { minLength: 2, maxLength: 2 }),
    n: fc.integer({ min: 2, max: 60 }),
  }),
);

describe('whatever the names and the numbers', () => {
  it('reads the claim, and its parties change places with the names', () => {
    fc.assert(
      fc.property(claim, ({ language, template, names: [x = '', y = ''], n }) => {
        const one = linesOf(write(template, x, y, n), language);
        const other = linesOf(write(template, y, x, n), language);
        const swap = (text: string): string =>
          text.replace(/[a-z]+/g, (word) =>
            word === x.toLowerCase() ? y.toLowerCase() : word === y.toLowerCase() ? x.toLowerCase() : word,
          );
        expect(one.length).toBeGreaterThan(0);
        expect(one.map(swap).sort()).toEqual(other);
      }),
    );
  });

  it('quotes the text literally', () => {
    fc.assert(
      fc.property(claim, ({ language, template, idle, names: [x = '', y = ''], n }) => {
        const { text, facts } = readMarked(`.\n${idle} ${write(template, x, y, n)}`, language);
        for (const fact of facts) {
          expect(text.slice(fact.start, fact.end)).toBe(fact.quote);
          expect(fact.why.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('reads the same with an idle sentence before or after', () => {
    fc.assert(
      fc.property(claim, ({ language, template, idle, names: [x = '', y = ''], n }) => {
        const marked = write(template, x, y, n);
        const alone = linesOf(marked, language);
        expect(linesOf(`${idle} ${marked}`, language)).toEqual(alone);
        expect(linesOf(`${marked} ${idle}`, language)).toEqual(alone);
        expect(linesOf(`${marked}\n\n${idle}`, language)).toEqual(alone);
      }),
    );
  });

  it('reads a claim that is made twice once', () => {
    fc.assert(
      fc.property(claim, ({ language, template, names: [x = '', y = ''], n }) => {
        const marked = write(template, x, y, n);
        expect(linesOf(`${marked}\n\n${marked}`, language)).toEqual(linesOf(marked, language));
      }),
    );
  });

  it('reads the same twice', () => {
    fc.assert(
      fc.property(claim, ({ language, template, names: [x = '', y = ''], n }) => {
        const marked = write(template, x, y, n);
        expect(readMarked(marked, language)).toEqual(readMarked(marked, language));
      }),
      { numRuns: 20 },
    );
  });
});

const PIECES = [
  'invested',
  'investito',
  'investiert',
  'investi',
  'invertido',
  'led by',
  'von',
  'da',
  'of',
  'in',
  'the company',
  'la startup',
  '"',
  '“',
  '«',
  '(',
  ')',
  ',',
  ';',
  ':',
  '.',
  '…',
  '-',
  '–',
  '\n',
  '\n\n',
  '* ',
  '| ',
  '10 billion',
  '$5bn',
  '30 %',
  '2030',
  'per cent',
  'Aurelia',
  'Borealis',
  'Ada Kern',
  'CEO',
  'stake',
  'quota',
  'Anteil',
  'which',
  'che',
  'und',
  '',
  '😀',
  '\u0000',
  '\ud800',
  'ß',
];

const hostile = fc.record({
  language: fc.constantFrom(...LANGUAGES),
  text: fc.oneof(
    fc.array(fc.constantFrom(...PIECES), { maxLength: 80 }).map((pieces) => pieces.join(' ')),
    fc.string({ unit: 'binary', maxLength: 200 }),
  ),
});

function mentionsIn(text: string): Mention[] {
  return [...text.matchAll(/Aurelia|Borealis|Ada Kern/g)].map(({ index, 0: surface }) => {
    const kind = surface === 'Ada Kern' ? 'person' : 'company';
    const id: EntityId = `${kind}:${surface.toLowerCase().replace(' ', '-')}`;
    return { start: index, end: index + surface.length, text: surface, id, kind, why: [] };
  });
}

function readRaw(text: string, language: Language): ReturnType<typeof readFacts> {
  const quantities = recogniseQuantities({ text, language, published: '2025-11-20' });
  return readFacts({
    text,
    language,
    published: '2025-11-20',
    blocks: cutBlocks(text),
    mentions: mentionsIn(text),
    quantities,
  });
}

describe('whatever the text', () => {
  it('never throws, and stays within the text', () => {
    fc.assert(
      fc.property(hostile, ({ language, text }) => {
        for (const fact of readRaw(text, language)) {
          expect(text.slice(fact.start, fact.end)).toBe(fact.quote);
          if (fact.object !== undefined) expect(fact.object).not.toBe(fact.subject);
          if (fact.amount !== undefined) expect(fact.amount.value).toBeGreaterThan(0);
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['one endless sentence', 'Aurelia invested in Borealis and '],
    ['nothing but sums', '$5 billion '],
    ['brackets that never close', '( Aurelia invested $5bn '],
    ['quotes that never close', '“ Aurelia said '],
    ['nothing but verbs', 'invested acquired raised '],
    ['sentences', 'Aurelia invested $5 million in Borealis. '],
  ])('reads a long text to its end and stays within it: %s', (_, piece) => {
    const text = piece.repeat(3200);
    for (const fact of readRaw(text, 'en')) expect(text.slice(fact.start, fact.end)).toBe(fact.quote);
  });
});

describe('lines', () => {
  it('writes a fact with what is not plain about it', () => {
    const [fact] = readMarked(
      `.\n${mark('Aurelia')} will invest up to $5 million in ${mark('Borealis')}.`,
      'en',
    ).facts;
    expect(line(fact!)).toBe('investment aurelia > borealis up-to 5000000 USD planned');
  });
});
