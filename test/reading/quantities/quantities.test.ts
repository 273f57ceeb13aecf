import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/knowledge/vocabulary.ts';
import { recogniseQuantities } from '../../../src/reading/quantities/quantities.ts';

const read = (text: string, language: Language = 'en', published = '2025-11-12') =>
  recogniseQuantities({ text, language, published });
const kinds = (text: string, language: Language = 'en') =>
  read(text, language).map(({ kind, text: words }) => `${kind}: ${words}`);

describe('the span of a quantity', () => {
  it('is the number with its currency, without bound, article or preposition', () => {
    const text = 'It has invested well over $13 billion in the company.';
    const [found] = read(text);
    expect(found).toMatchObject({ text: '$13 billion', bound: 'over', start: text.indexOf('$') });
    expect(read("l'investimento da circa 13 miliardi di dollari", 'it')[0]!.text).toBe(
      '13 miliardi di dollari',
    );
  });

  it('of a range runs from its first number to the last', () => {
    expect(read('tra i 5 e i 7 miliardi di euro', 'it')[0]!.text).toBe('5 e i 7 miliardi di euro');
  });

  it('of each amount in a list is its own', () => {
    expect(kinds('10, 12 und 13 Milliarden Euro', 'de')).toEqual([
      'money: 10',
      'money: 12',
      'money: 13 Milliarden Euro',
    ]);
  });
});

describe('values are exact', () => {
  it.each([
    ['$6.6 billion', 6_600_000_000],
    ['$1.1 billion', 1_100_000_000],
    ['$0.07 million', 70_000],
    ['$8.29 trillion', 8_290_000_000_000],
    ['$19.99', 19.99],
  ])('%s', (text, value) => {
    expect(read(text)[0]!.value).toBe(value);
  });
});

describe('the same word in two languages', () => {
  it('a billion is a thousand times as much in German, French, Spanish and Italian', () => {
    expect(read('1 billion euros')[0]!.value).toBe(1e9);
    expect(read('1 Billion Euro', 'de')[0]!.value).toBe(1e12);
    expect(read("1 billion d'euros", 'fr')[0]!.value).toBe(1e12);
    expect(read('1 billón de euros', 'es')[0]!.value).toBe(1e12);
    expect(read('1 bilione di euro', 'it')[0]!.value).toBe(1e12);
  });

  it('marks of thousands and decimals follow the language', () => {
    expect(read('1,234 dollars')[0]!.value).toBe(1234);
    expect(read('1,234 dollari', 'it')[0]!.value).toBe(1.234);
    expect(read('1.234 Dollar', 'de')[0]!.value).toBe(1234);
    expect(read('1.234 dollars')[0]!.value).toBe(1.234);
  });
});

describe('does NOT take for a quantity', () => {
  it.each<[string, Language]>([
    ['GPT-5, Llama 4 and Gemini 3 run on the H100, the GB300 and the RTX 5090', 'en'],
    ['Hundreds of millions of dollars went into it, tens of thousands of hours too', 'en'],
    ['The dollar fell while the euro and the yen rose', 'en'],
    ['You may march on, said the second man', 'en'],
    ['Er war einer der ersten und ist ein Mann von Welt', 'de'],
    ['La Serie C, la versione 3.5.1 e il volo delle 22.05', 'it'],
    ['Il fut un des premiers, un franc succès', 'fr'],
    ['Fue uno de los primeros, sin duda', 'es'],
    ['Se lo llevaron pocos meses después', 'es'],
    ["Ce n'est pas la même piste, mille fois non", 'fr'],
    ["Ce fut l'été de tous les dangers, dit-il en mille", 'fr'],
    ['https://example.com/2025/10/28/raises-100-million-dollars', 'en'],
    ['a 750 MW data center, 40 km away, with a 10-year lease', 'en'],
  ])('%s', (text, language) => {
    expect(kinds(text, language)).toEqual([]);
  });
});

describe('four figures', () => {
  it('are a year where nothing counts with them', () => {
    expect(kinds('Founded in 2019, it moved in 2021.')).toEqual(['date: 2019', 'date: 2021']);
  });

  it('are a number beside a currency, a bound or a scale', () => {
    expect(kinds('It cost 2000 dollars.')).toEqual(['money: 2000 dollars']);
    expect(kinds('It employs more than 2000 people.')).toEqual(['count: 2000']);
  });
});

describe('large numbers without a currency', () => {
  it('are counts where a noun is counted', () => {
    expect(kinds('700 milioni di utenti e 10.000 GPU', 'it')).toEqual([
      'count: 700 milioni',
      'count: 10.000',
    ]);
  });

  it('are money in a text about money, without a currency of their own', () => {
    const found = read('It raised $6.6 billion. That values it at 157 billion.');
    expect(found[1]).toMatchObject({ kind: 'money', value: 157e9 });
    expect(found[1]).not.toHaveProperty('currency');
  });

  it('are counts where their sentence counts', () => {
    const text = 'It raised $5 million.\nIt had 400 million users, up from 300 million.';
    expect(kinds(text)).toEqual(['money: $5 million', 'count: 400 million', 'count: 300 million']);
  });

  it('are so many a week or month', () => {
    expect(kinds('Oltre 800 milioni a settimana', 'it')).toEqual(['count: 800 milioni']);
  });
});

describe('a unit that is left out', () => {
  it('is that of the amount before', () => {
    const [, second] = read('Ricavi a 81,3 miliardi di dollari, utile netto a 38,5.', 'it');
    expect(second).toMatchObject({ kind: 'money', value: 38.5e9, implied: true, text: '38,5' });
    const [, millions] = read('Captó 13.000 millones de euros y antes otros 30.000.', 'es');
    expect(millions).toMatchObject({ kind: 'money', value: 30e9, implied: true });
  });

  it('is a percentage after the article of one', () => {
    const [, second] = read('Il 27 per cento va a Microsoft, il 26 alla fondazione.', 'it');
    expect(second).toMatchObject({ kind: 'percent', value: 26, implied: true });
  });

  it('does NOT make money of a number that counts something, or of another line', () => {
    expect(kinds('It raised $5 billion with 40 investors.')).toEqual(['money: $5 billion']);
    expect(kinds('It raised $5 billion.\nIt rose to 40.')).toEqual(['money: $5 billion']);
  });
});

describe('dates without a year', () => {
  it('are the nearest past ones, or the coming ones where the sentence looks ahead', () => {
    expect(read('It closed the round in March.')[0]!.date).toBe('2025-03');
    expect(read('It will go public in March.')[0]!.date).toBe('2026-03');
    expect(read('Debutterà in Borsa il 5 febbraio.', 'it')[0]!.date).toBe('2026-02-05');
    expect(read('Ha debuttato in Borsa il 5 febbraio.', 'it')[0]!.date).toBe('2025-02-05');
  });

  it('need a date of publication', () => {
    const undated = recogniseQuantities({ text: 'It closed last month, in 2025.', language: 'en' });
    expect(undated.map(({ date }) => date)).toEqual(['2025']);
  });

  it('are only as exact as the date of publication', () => {
    expect(read('Yesterday, last year', 'en', '2025').map(({ date }) => date)).toEqual(['2024']);
    expect(read('last month', 'en', '2025-01').map(({ date }) => date)).toEqual(['2024-12']);
  });

  it('do NOT become days that the calendar lacks', () => {
    expect(read('on 31 November 2025').some(({ date }) => date === '2025-11-31')).toBe(false);
  });
});
