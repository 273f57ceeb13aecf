import { describe, expect, it } from 'vitest';
import { linesOf } from './marked.ts';

const A = '[Aurelia|company:aurelia]';
const B = '[Borealis|company:borealis]';
const P = '[Ada Kern|person:ada-kern]';
const invests = 'investment aurelia > borealis 5000000 USD reported by ada-kern';

describe('"we" in a quotation is the company of who speaks', () => {
  it.each([
    ['en', `“We have invested $5 million in ${B},” said ${P}, chief executive of ${A}.`],
    ['en', `${A} chief executive ${P} said: “We have invested $5 million in ${B}.”`],
    [
      'it',
      `«Abbiamo investito 5 milioni di dollari in ${B}», ha detto ${P}, amministratrice delegata di ${A}.`,
    ],
    ['de', `„Wir haben fünf Millionen Dollar in ${B} investiert“, sagte ${P}, Chefin von ${A}.`],
    ['fr', `« Nous avons investi 5 millions de dollars dans ${B} », a déclaré ${P}, PDG de ${A}.`],
    ['es', `«Hemos invertido 5 millones de dólares en ${B}», dijo ${P}, consejera delegada de ${A}.`],
  ] as const)('%s: %s', (language, marked) => {
    expect(linesOf(marked, language)).toContain(invests);
  });

  it.each([
    ['en', `“Our revenue is $5 million,” said ${P}, chief executive of ${A}.`],
    [
      'it',
      `«I nostri ricavi sono di 5 milioni di dollari», ha detto ${P}, amministratrice delegata di ${A}.`,
    ],
    ['de', `„Unser Umsatz liegt bei fünf Millionen Dollar“, sagte ${P}, Chefin von ${A}.`],
    ['fr', `« Notre chiffre d’affaires atteint 5 millions de dollars », a déclaré ${P}, PDG de ${A}.`],
    ['es', `«Nuestros ingresos alcanzan los 5 millones de dólares», dijo ${P}, consejera delegada de ${A}.`],
  ] as const)('what is "ours" is theirs, %s: %s', (language, marked) => {
    expect(linesOf(marked, language)).toContain('revenue aurelia 5000000 USD reported by ada-kern');
  });

  it('goes on with the next quotation of the paragraph', () => {
    expect(
      linesOf(
        `“It was time,” said ${P}, chief executive of ${A}. “We have invested $5 million in ${B}.”`,
        'en',
      ),
    ).toContain(invests);
  });

  it('is nobody outside of a quotation', () => {
    expect(linesOf(`We have invested $5 million in ${B}, says the letter.`, 'en')).toEqual([]);
  });
});
