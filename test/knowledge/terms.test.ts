import { describe, expect, it } from 'vitest';
import { terms } from '../../src/knowledge/terms.ts';
import { LANGUAGES, type Language } from '../../src/knowledge/vocabulary.ts';
import { foldName } from '../../src/reading/text/fold.ts';

/** The deal terms that annotations may use. */
const VOCABULARY = `
  public-benefit-corporation nonprofit for-profit capped-profit for-profit-conversion recapitalization
  holding-company subsidiary joint-venture spin-off special-purpose-vehicle sovereign-wealth-fund
  board-of-directors fiduciary-duty dual-class-shares voting-rights golden-share
  venture-capital private-equity funding-round seed-round series-round lead-investor valuation pre-money post-money unicorn
  equity stake minority-stake majority-stake dilution convertible-note warrant preferred-shares stock-option vesting lock-up
  tranche tender-offer secondary-sale down-round cap-table dividend debt-financing bond credit-facility vendor-financing
  circular-financing cloud-credits return-cap ipo direct-listing spac prospectus market-cap share-buyback underwriter
  acquisition merger acquihire licence-and-hire takeover-bid due-diligence letter-of-intent memorandum-of-understanding
  term-sheet definitive-agreement break-up-fee earn-out antitrust merger-control
  strategic-partnership revenue-share exclusivity right-of-first-refusal licence-agreement intellectual-property royalty
  purchase-commitment take-or-pay non-compete agi-clause change-of-control renegotiation
  annual-recurring-revenue run-rate burn-rate gross-margin ebitda capex free-cash-flow operating-loss
  large-language-model foundation-model generative-ai artificial-general-intelligence open-weights inference gpu data-center
`
  .trim()
  .split(/\s+/)
  .map((id) => `term:${id}`);

/** Forms as a text is matched: without case, accents and kinds of hyphen. */
const folded = (form: string) => foldName(form)?.join(' ');

const sentences = (text: string, language: Language) => [
  ...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text),
];

describe('the deal terms', () => {
  it('are those of the vocabulary', () => {
    expect(terms.map(({ id }) => id).toSorted()).toEqual(VOCABULARY.toSorted());
  });

  it('are related to others only', () => {
    expect(terms.filter(({ id, related }) => related.includes(id)).map(({ id }) => id)).toEqual([]);
  });

  it('have forms in every language', () => {
    const bare = terms.filter(({ forms }) => LANGUAGES.some((language) => forms[language].length === 0));
    expect(bare.map(({ id }) => id)).toEqual([]);
  });
});

describe.each(LANGUAGES)('the deal terms in the language %s', (language) => {
  it('have forms that can be found in a text', () => {
    const lost = terms.flatMap(({ forms }) => forms[language].filter((form) => folded(form) === undefined));
    expect(lost).toEqual([]);
  });

  it('do NOT list a form twice, nor share one with another term', () => {
    const owner = new Map<string | undefined, string>();
    const clashes: string[] = [];
    for (const { id, forms } of terms)
      for (const form of forms[language]) {
        const key = folded(form);
        const other = owner.get(key);
        if (other !== undefined) clashes.push(`${form}: ${other} and ${id}`);
        owner.set(key, id);
      }
    expect(clashes).toEqual([]);
  });

  it('call weak only what is one of their forms', () => {
    const strays = terms.flatMap(({ forms, weak }) =>
      (weak?.[language] ?? []).filter((form) => !forms[language].includes(form)),
    );
    expect(strays).toEqual([]);
  });

  it('are explained in two to four sentences and shown in one', () => {
    const faults = terms.flatMap(({ id, explanation, example }) => {
      const told = sentences(explanation[language], language).length;
      const shown = sentences(example[language], language).length;
      return told < 2 || told > 4 || shown !== 1 ? [`${id}: ${told} and ${shown}`] : [];
    });
    expect(faults).toEqual([]);
  });
});
