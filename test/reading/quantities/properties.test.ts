import {
  array as arrays,
  assert,
  constant,
  constantFrom,
  date as dates,
  integer,
  oneof,
  property,
  record,
  string as strings,
} from 'fast-check';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { type Language, LANGUAGES } from '../../../src/knowledge/vocabulary.ts';
import { recogniseQuantities } from '../../../src/reading/quantities/quantities.ts';

/** Locales whose writing the languages' newsrooms follow. */
const LOCALES: Readonly<Record<Language, readonly string[]>> = {
  it: ['it-IT'],
  en: ['en-US', 'en-GB'],
  de: ['de-DE', 'de-AT'],
  fr: ['fr-FR'],
  es: ['es-ES'],
};
const CURRENCIES = ['USD', 'EUR', 'GBP', 'JPY', 'CNY', 'CHF', 'CAD', 'AUD', 'INR', 'KRW', 'SEK', 'HKD'];

const language = constantFrom(...LANGUAGES);
const localised = language.chain((code) =>
  record({ code: constant(code), locale: constantFrom(...LOCALES[code]) }),
);
const amount = oneof(integer({ min: 1, max: 999 }), integer({ min: 1000, max: 2_000_000_000 }));

describe('amounts come back from the formatting of every locale', () => {
  it.each(['code', 'name'] as const)('money with its currency as a %s', (currencyDisplay) => {
    assert(
      property(localised, amount, constantFrom(...CURRENCIES), ({ code, locale }, value, currency) => {
        const format = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay });
        const found = recogniseQuantities({ text: `x: ${format.format(value)}.`, language: code });
        expect(found, format.format(value)).toMatchObject([{ kind: 'money', value, currency }]);
      }),
    );
  });

  it('money with its sign', () => {
    assert(
      property(
        localised,
        amount,
        constantFrom('USD', 'EUR', 'GBP', 'JPY'),
        ({ code, locale }, value, currency) => {
          const format = new Intl.NumberFormat(locale, { style: 'currency', currency });
          const found = recogniseQuantities({ text: format.format(value), language: code });
          expect(found, format.format(value)).toMatchObject([{ kind: 'money', value, currency }]);
        },
      ),
    );
  });

  it('money in short and long scale', () => {
    const compact = record({
      digits: integer({ min: 10, max: 999 }),
      power: constantFrom(5, 6, 7, 8, 9),
    });
    assert(
      property(
        localised,
        compact,
        constantFrom('short' as const, 'long' as const),
        ({ code, locale }, { digits, power }, compactDisplay) => {
          const value = digits * 10 ** power;
          const format = new Intl.NumberFormat(locale, {
            notation: 'compact',
            compactDisplay,
            maximumFractionDigits: 2,
          });
          const text = `${format.format(value)} EUR`;
          const found = recogniseQuantities({ text, language: code });
          expect(found, text).toMatchObject([{ kind: 'money', value, currency: 'EUR' }]);
        },
      ),
    );
  });

  it('percentages', () => {
    assert(
      property(localised, integer({ min: 1, max: 9999 }), ({ code, locale }, tenths) => {
        const format = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
        const found = recogniseQuantities({ text: format.format(tenths / 1000), language: code });
        expect(found, format.format(tenths / 1000)).toMatchObject([{ kind: 'percent', value: tenths / 10 }]);
      }),
    );
  });

  it('days, with and without the name of their month', () => {
    const day = dates({ min: new Date('1990-01-01'), max: new Date('2039-12-31'), noInvalidDate: true });
    assert(
      property(
        localised,
        day,
        constantFrom('long' as const, 'full' as const),
        ({ code, locale }, date, dateStyle) => {
          const text = new Intl.DateTimeFormat(locale, { dateStyle, timeZone: 'UTC' }).format(date);
          const found = recogniseQuantities({ text, language: code });
          expect(found, text).toMatchObject([{ kind: 'date', date: date.toISOString().slice(0, 10) }]);
        },
      ),
    );
  });
});

/** What quantities are made of, and what breaks them. */
const PIECES = [
  ...'0 1 5 10 13 27 2025 1.000 1,5 6.6 $ € £ US$ % - – + . , : ( ) / ½ \n'.split(' '),
  ...'million billion bn mld Mrd. millones milliards mil mille and e und et y half mezzo halbe demi medio'.split(
    ' ',
  ),
  ...'of di de von dollars euro from to between tra zwischen entre over circa bis until last next week ottobre October ago fa vor hace Q3 il the'.split(
    ' ',
  ),
  '😀',
  'ß',
  '\u00AD',
  '\u0301',
];
const soup = arrays(constantFrom(...PIECES), { maxLength: 40 }).chain((pieces) =>
  constantFrom(' ', '').map((space) => pieces.join(space)),
);

describe('any text', () => {
  it('gives quantities in order, not overlapping, with the words they name', () => {
    assert(
      property(language, oneof(soup, strings({ unit: 'binary' })), (code, text) => {
        let last = 0;
        for (const { start, end, text: words } of recogniseQuantities({
          text,
          language: code,
          published: '2025-11-12',
        })) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(words);
          last = end;
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('gives well-formed values: finite numbers, rising ranges, dates of the calendar', () => {
    assert(
      property(language, soup, (code, text) => {
        for (const { kind, value, upper, date, until } of recogniseQuantities({
          text,
          language: code,
          published: '2025-11',
        })) {
          if (kind === 'date') {
            expect(date ?? until).toBeDefined();
            for (const day of [date, until])
              if (day !== undefined)
                expect(day).toMatch(/^[12]\d{3}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/);
          } else {
            expect(Number.isFinite(value)).toBe(true);
            if (upper !== undefined) expect(upper).toBeGreaterThanOrEqual(value!);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('is read the same whatever stands in the lines around it', () => {
    const sentence = constantFrom(
      'Raised $13bn on October 28, 2025.',
      'About 27% of it.',
      'Over 10,000 GPUs by 2030.',
    );
    assert(
      property(sentence, soup, (text, around) => {
        const alone = recogniseQuantities({ text, language: 'en', published: '2025-11-12' });
        const before = around.replaceAll('\n', ' ');
        const found = recogniseQuantities({
          text: `${before}\n${text}`,
          language: 'en',
          published: '2025-11-12',
        });
        const offset = before.length + 1;
        for (const one of alone) {
          one.start += offset;
          one.end += offset;
        }
        expect(found.filter(({ start }) => start >= offset)).toEqual(alone);
      }),
    );
  });
});

describe('hostile text takes time in proportion to its length', () => {
  const UNITS = [
    '1',
    '1.',
    '1 ',
    '1, ',
    '$',
    '$1 ',
    'million ',
    'one ',
    'twenty',
    '5 and ',
    '5-',
    'last ',
    '1/',
    'October ',
    '2 years and ',
    'more than ',
    "'",
    '1e1',
    'from 5 to ',
  ];
  it.each(UNITS)('%j without end', (unit) => {
    const time = (size: number): number => {
      const text = unit.repeat(Math.ceil(size / unit.length));
      const start = process.cpuUsage();
      recogniseQuantities({ text, language: 'en', published: '2025-11-12' });
      return process.cpuUsage(start).user / 1000;
    };
    time(20_000);
    const short = Math.min(time(20_000), time(20_000), time(20_000));
    const long = Math.min(time(160_000), time(160_000), time(160_000));
    // Eight times the text: quadratic time would take sixty-four times as long.
    expect(long).toBeLessThan(Math.max(short, 1) * 30);
  });

  it('reads ten million digits without complaint', () => {
    expect(recogniseQuantities({ text: '7'.repeat(10_000_000), language: 'it' })).toEqual([]);
  });
});
