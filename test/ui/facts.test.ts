import { describe, expect, it } from 'vitest';
import { FACT_KINDS, ROLES, STATUSES } from '../../src/knowledge/vocabulary.ts';
import type { FactView } from '../../src/messages.ts';
import { attributionOf, oppositionOf, roleName, sentenceOf, statusOf } from '../../src/ui/facts.ts';
import { speak } from './speak.ts';
import { ALTMAN, dollars, FINANCIAL_TIMES, MICROSOFT, OPENAI, PBC, SOFTBANK, view } from './views.ts';

const plain = (text: string): string => text.replaceAll(/\s/g, ' ');
const told = (fact: FactView, language: 'en' | 'it'): string => {
  speak(language, language === 'en' ? 'en-GB' : 'it');
  return plain(sentenceOf(fact));
};

describe('a fact is told as a plain sentence', () => {
  it.each<[FactView, string, string]>([
    [
      view('investment', MICROSOFT, { object: OPENAI, amount: dollars(13e9, 'over'), total: true }),
      'Microsoft invested over $13 billion in OpenAI in all',
      'Microsoft ha investito oltre 13 miliardi di $ in OpenAI (in tutto)',
    ],
    [
      view('investment', MICROSOFT, { object: OPENAI, amount: dollars(1e9), date: '2019' }),
      'Microsoft invested $1 billion in OpenAI in 2019',
      'Microsoft ha investito 1 miliardo di $ in OpenAI nel 2019',
    ],
    [
      view('investment', SOFTBANK, { object: OPENAI, status: 'in-talks' }),
      'SoftBank is in talks to invest in OpenAI',
      'SoftBank tratta per investire in OpenAI',
    ],
    [
      view('funding-round', OPENAI, {
        object: SOFTBANK,
        amount: dollars(40e9, 'up-to'),
        status: 'planned',
        date: '2025-06',
      }),
      'OpenAI plans to raise up to $40 billion in a round led by SoftBank in June 2025',
      'OpenAI intende raccogliere fino a 40 miliardi di $ in un round guidato da SoftBank a giugno 2025',
    ],
    [view('funding-round', OPENAI), 'OpenAI raised new capital', 'OpenAI ha raccolto nuovi capitali'],
    [
      view('valuation', OPENAI, { amount: dollars(300e9), date: '2025-03-31' }),
      'OpenAI is valued at $300 billion (31 March 2025)',
      'OpenAI è valutata 300 miliardi di $ (31 marzo 2025)',
    ],
    [
      view('stake', MICROSOFT, { object: OPENAI, percent: 27 }),
      'Microsoft holds 27% of OpenAI',
      'Microsoft detiene il 27% di OpenAI',
    ],
    [
      view('stake', MICROSOFT, { object: OPENAI, percent: 27, amount: dollars(135e9, 'about') }),
      'Microsoft holds 27% of OpenAI (about $135 billion)',
      'Microsoft detiene il 27% di OpenAI (circa 135 miliardi di $)',
    ],
    [
      view('stake', MICROSOFT, { object: OPENAI, status: 'ended' }),
      'Microsoft held a stake in OpenAI',
      'Microsoft deteneva una quota di OpenAI',
    ],
    [
      view('acquisition', OPENAI, { object: SOFTBANK, amount: dollars(6.5e9), status: 'denied' }),
      'Denied: OpenAI bought SoftBank for $6.5 billion',
      'Smentito: OpenAI ha acquistato SoftBank per 6,5 miliardi di $',
    ],
    [
      view('ipo', OPENAI, { status: 'planned' }),
      'OpenAI plans to go public',
      'OpenAI intende quotarsi in borsa',
    ],
    [
      view('ipo', OPENAI, { amount: dollars(60e9), date: '2027' }),
      'OpenAI went public, raising $60 billion in 2027',
      'OpenAI si è quotata in borsa, raccogliendo 60 miliardi di $ nel 2027',
    ],
    [
      view('legal-form', OPENAI, { object: PBC, status: 'planned' }),
      'OpenAI is to take the legal form “public benefit corporation”',
      'OpenAI assumerà la forma giuridica «public benefit corporation»',
    ],
    [
      view('revenue', OPENAI, { amount: dollars(12e9), date: '2025' }),
      'OpenAI had revenue of $12 billion in 2025',
      'OpenAI ha avuto ricavi per 12 miliardi di $ nel 2025',
    ],
    [
      view('profit', OPENAI, { amount: dollars(-5e9), date: '2024' }),
      'OpenAI made a loss of $5 billion in 2024',
      'OpenAI ha avuto perdite per 5 miliardi di $ nel 2024',
    ],
    [
      view('spending', MICROSOFT, { amount: dollars(80e9), status: 'planned' }),
      'Microsoft plans to spend $80 billion',
      'Microsoft prevede di spendere 80 miliardi di $',
    ],
    [
      view('revenue-share', MICROSOFT, { object: OPENAI, percent: 20, until: '2030' }),
      'Microsoft receives 20% of the revenue of OpenAI until 2030',
      'Microsoft riceve il 20% dei ricavi di OpenAI fino al 2030',
    ],
    [
      view('licence', MICROSOFT, { object: OPENAI, until: '2030' }),
      'Microsoft may use the technology or content of OpenAI until 2030',
      'Microsoft può usare tecnologie o contenuti di OpenAI fino al 2030',
    ],
    [
      view('supply-deal', OPENAI, { object: SOFTBANK, amount: dollars(11.9e9, 'up-to') }),
      'OpenAI has a supply deal with SoftBank, worth up to $11.9 billion',
      'OpenAI ha un contratto di fornitura con SoftBank, per fino a 11,9 miliardi di $',
    ],
    [
      view('partnership', OPENAI, { object: SOFTBANK, status: 'ended' }),
      'OpenAI is no longer a partner of SoftBank',
      'OpenAI non è più partner di SoftBank',
    ],
    [
      view('competition', OPENAI, { object: MICROSOFT }),
      'OpenAI competes with Microsoft',
      'OpenAI è in concorrenza con Microsoft',
    ],
    [
      view('lawsuit', ALTMAN, { object: OPENAI, date: '2024' }),
      'Sam Altman sued OpenAI in 2024',
      'Sam Altman ha fatto causa a OpenAI nel 2024',
    ],
    [
      view('role', ALTMAN, { object: OPENAI, role: 'ceo' }),
      'Sam Altman is CEO of OpenAI',
      'Sam Altman è CEO di OpenAI',
    ],
    [
      view('users', OPENAI, { count: 800e6, date: '2025-10' }),
      'OpenAI has 800 million users (October 2025)',
      'OpenAI ha 800 milioni di utenti (ottobre 2025)',
    ],
  ])('%#', (fact, english, italian) => {
    expect(told(fact, 'en')).toBe(english);
    expect(told(fact, 'it')).toBe(italian);
  });

  it.each(FACT_KINDS.flatMap((kind) => STATUSES.map((status) => [kind, status] as const)))(
    'also where nothing but its subject is told: %s, %s',
    (kind, status) => {
      for (const language of ['en', 'it'] as const) {
        const sentence = told(view(kind, OPENAI, { status }), language);
        expect(sentence).toMatch(/OpenAI/);
        expect(sentence).not.toMatch(/[{}[\]|]|\s\s|undefined|^\s|\s$/);
      }
    },
  );
});

describe('the date of a fact', () => {
  it('is as of when a running total holds', () => {
    const fact = view('investment', MICROSOFT, {
      object: OPENAI,
      amount: dollars(13e9, 'over'),
      total: true,
      date: '2025-05',
    });
    expect(told(fact, 'en')).toBe('Microsoft invested over $13 billion in OpenAI in all, as of May 2025');
    expect(told(fact, 'it')).toBe(
      'Microsoft ha investito oltre 13 miliardi di $ in OpenAI (in tutto, maggio 2025)',
    );
  });
  it.each(['2025-05-14', '2025-05', '2025-04', '2024'])(
    'is NOT told of a plan where it is only when the article told it: %s',
    (date) => {
      expect(told(view('ipo', OPENAI, { status: 'planned', date }), 'en')).toBe('OpenAI plans to go public');
    },
  );
  it.each([
    ['2026', 'OpenAI plans to go public in 2026'],
    ['2025', 'OpenAI plans to go public in 2025'],
    ['2025-06', 'OpenAI plans to go public in June 2025'],
  ])('is told of a plan where it is when that is to come true: %s', (date, expected) => {
    expect(told(view('ipo', OPENAI, { status: 'planned', date }), 'en')).toBe(expected);
  });
});

describe('the other side of a disagreement', () => {
  const fact = view('valuation', OPENAI, { date: '2025-03' });
  it.each([
    ['earlier', 'update', { date: '2024-10' }],
    ['later', 'update', { date: '2026' }],
    ['later', 'update', {}],
    ['conflict', 'conflict', { date: '2024-10' }],
    ['denial', 'denial', {}],
  ] as const)('is told as %s', (expected, type, fields) => {
    expect(oppositionOf(fact, { type, with: view('valuation', OPENAI, fields) })).toBe(expected);
  });
});

describe('how sure it is', () => {
  it('is told by a word for its status', () => {
    speak('en');
    expect(statusOf(view('investment', MICROSOFT))).toBe('Done');
    expect(statusOf(view('stake', MICROSOFT))).toBe('On record');
    expect(statusOf(view('ipo', OPENAI, { status: 'planned' }))).toBe('Planned');
    speak('it');
    expect(statusOf(view('ipo', OPENAI, { status: 'in-talks' }))).toBe('In trattativa');
    expect(statusOf(view('ipo', OPENAI, { status: 'denied' }))).toBe('Smentito');
  });
  it('is told by who says so', () => {
    const fact = view('ipo', OPENAI, { certainty: 'reported', attributedTo: FINANCIAL_TIMES });
    speak('it');
    expect(attributionOf(fact)).toBe('secondo Financial Times');
    speak('en');
    expect(attributionOf(fact)).toBe('according to Financial Times');
  });
  it('says so where nobody is named', () => {
    speak('en');
    expect(attributionOf(view('ipo', OPENAI, { certainty: 'reported' }))).toBe('source not named');
  });
  it('does NOT attribute what the article says in its own voice', () =>
    expect(attributionOf(view('ipo', OPENAI))).toBeUndefined());
});

describe('roles', () => {
  it('have a name each', () => {
    for (const language of ['en', 'it'] as const) {
      speak(language);
      expect(new Set(ROLES.map(roleName)).size).toBe(ROLES.length);
    }
  });
});
