import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/knowledge/vocabulary.ts';
import { linesOf, readMarked } from './marked.ts';

const A = '[Aurelia|company:aurelia]';
const B = '[Borealis|company:borealis]';
const D = '[Dunant|company:dunant]';

describe('the end of a contract is told after it', () => {
  it.each<[Language, string]>([
    ['en', `.\n${A} may use the archive of ${B}. The agreement expires in 2031.`],
    ['it', `.\n${A} può utilizzare gli archivi di ${B}. L'accordo scade nel 2031.`],
    ['de', `.\n${A} darf die Technologie von ${B} nutzen. Der Vertrag endet 2031.`],
    ['fr', `.\n${A} peut utiliser les archives de ${B}. L'accord expire en 2031.`],
    ['es', `.\n${A} puede usar los archivos de ${B}. El acuerdo vence en 2031.`],
  ])('%s', (language, text) => {
    const licence = readMarked(text, language).facts.find((fact) => fact.kind === 'licence');
    expect(licence?.until).toBe('2031');
    expect(text.replaceAll(/\[([^\]|]+)\|[^\]]+\]/g, '$1')).toContain(licence?.quote);
  });

  it('is no claim of its own', () => {
    expect(readMarked('.\nThe agreement expires in 2031.', 'en').facts).toEqual([]);
  });
});

describe('a plan has no date where the text tells none', () => {
  it('has none', () => {
    const { facts } = readMarked(`.\n${D} makes chips.\n\n${A} is planning an IPO.`, 'en');
    const ipo = facts.find((fact) => fact.kind === 'ipo');
    expect(ipo?.status).toBe('planned');
    expect(ipo?.date).toBeUndefined();
  });
});

describe('each name that is bought has a price of its own', () => {
  it.each<[Language, string]>([
    ['en', `${A} bought ${B} for $40 million and ${D} for $60 million.`],
    ['es', `${A} compró ${B} por 40 millones de dólares y ${D} por 60 millones.`],
  ])('%s', (language, text) => {
    expect(linesOf(text, language)).toEqual([
      'acquisition aurelia > borealis 40000000 USD',
      'acquisition aurelia > dunant 60000000 USD',
    ]);
  });
});
