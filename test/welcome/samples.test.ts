/* The welcome page is the first that a reader sees: what it shows live must be read right. */
import { describe, expect, it } from 'vitest';
import { shippedKnowledge } from '../../src/knowledge/knowledge.ts';
import { createReader } from '../../src/reading/read.ts';
import { SAMPLES, sampleFor } from '../../src/welcome/samples/samples.ts';

const reader = createReader(shippedKnowledge());

describe.each(SAMPLES)('the sample article in $language', (sample) => {
  const { paragraphs, headline, published, language } = sample;
  const text = [headline, ...paragraphs.map((each) => (typeof each === 'string' ? each : each.heading))].join(
    '\n',
  );
  const { facts, mentions, language: found } = reader.read({ text, published });

  it('is known for its language', () => expect(found).toBe(language));

  it.each([
    ['investment', { object: 'company:openai', amount: { value: 1e9, currency: 'USD', bound: 'exact' } }],
    ['investment', { amount: { value: 13e9, currency: 'USD', bound: 'over' }, total: true }],
    ['licence', { object: 'company:openai', until: '2030', status: 'actual' }],
    ['revenue-share', { object: 'company:openai' }],
  ])('tells of Microsoft: %s', (kind, fields) => {
    expect(facts).toContainEqual(expect.objectContaining({ kind, subject: 'company:microsoft', ...fields }));
  });
  it.each([
    ['ipo', { status: 'planned', attributedTo: 'source:financial-times' }],
    ['legal-form', { object: 'term:public-benefit-corporation', status: 'planned' }],
    ['funding-round', { object: 'company:softbank', status: 'planned' }],
    ['partnership', { object: 'company:oracle' }],
  ])('tells of OpenAI: %s', (kind, fields) => {
    expect(facts).toContainEqual(expect.objectContaining({ kind, subject: 'company:openai', ...fields }));
  });
  it('shows all four kinds of marks', () => {
    const kinds = new Set(mentions.map((mention) => mention.kind));
    expect([...kinds]).toEqual(expect.arrayContaining(['company', 'person', 'product', 'term']));
  });
});

describe('the choice of the sample', () => {
  it.each([
    ['it', ['it', 'en']],
    ['it', [null, 'it']],
    ['en', [null, 'de']],
    ['en', ['xx', 'en']],
  ] as const)('is %s for %j', (language, wanted) => expect(sampleFor(...wanted).language).toBe(language));
});
