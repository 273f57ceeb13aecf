/* Reads the labelled articles of test/corpus and holds the whole reading to what it has reached on them. */
import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { shippedKnowledge } from '../../src/knowledge/knowledge.ts';
import { type Language, LANGUAGES } from '../../src/knowledge/vocabulary.ts';
import type { Reading } from '../../src/reading/annotation.ts';
import { createReader } from '../../src/reading/read.ts';
import { line } from './facts/marked.ts';
import { labelledArticles, type LabelledArticle, type LabelledMention } from './labelled.ts';
import { f1, sameClaim, sum, tally, type Tally } from './scoring.ts';
import { misleadingShare, wrongFacts } from './wrong-facts.ts';

const articles = labelledArticles();
const otherSubjects = resolve(import.meta.dirname, '../corpus/open');
const readings = new Map<string, Reading>();

beforeAll(() => {
  const reader = createReader(shippedKnowledge());
  for (const article of articles) readings.set(article.id, reader.read(article));
}, 60_000);

const readingOf = (article: LabelledArticle): Reading => readings.get(article.id)!;
const isTerm = ({ id }: LabelledMention): boolean => id.startsWith('term:');
/** Outlets are marked as sources of claims only, which the facts' attribution tests. */
const isName = ({ id }: LabelledMention): boolean => !id.startsWith('term:') && !id.startsWith('source:');
const overlaps = (a: LabelledMention, b: LabelledMention): boolean =>
  a.id === b.id && a.start < b.end && b.start < a.end;

function mentionTally(article: LabelledArticle, wanted: (mention: LabelledMention) => boolean): Tally {
  return tally(article.mentions.filter(wanted), readingOf(article).mentions.filter(wanted), overlaps);
}

describe.each(LANGUAGES)('the labelled articles in %s', (language) => {
  const own = articles.filter((article) => article.language === language);

  it('has their names marked', () => {
    expect(f1(sum(own.map((article) => mentionTally(article, isName))))).toBeGreaterThan(0.95);
  });

  it('has their terms marked', () => {
    expect(f1(sum(own.map((article) => mentionTally(article, isTerm))))).toBeGreaterThan(0.93);
  });

  it('has their facts', () => {
    const tallies = own.map((article) => tally(article.facts, readingOf(article).facts, sameClaim));
    expect(f1(sum(tallies))).toBeGreaterThan(0.6);
  });
});

/* Written without a look at the rules, and harder: names that no list knows, many claims a sentence. */
describe('the labelled articles on other subjects', () => {
  const others = labelledArticles(otherSubjects);
  const reader = createReader(shippedKnowledge());
  const pairs = others.map((article) => ({ article, reading: reader.read(article) }));

  it('have their names marked', () => {
    const tallies = pairs.map(({ article, reading }) =>
      tally(article.mentions.filter(isName), reading.mentions.filter(isName), overlaps),
    );
    expect(f1(sum(tallies))).toBeGreaterThan(0.85);
  });

  it('have some of their facts', () => {
    const tallies = pairs.map(({ article, reading }) => tally(article.facts, reading.facts, sameClaim));
    expect(f1(sum(tallies))).toBeGreaterThan(0.25);
  });
});

it('seldom takes a wrong amount, a wrong party or the wrong direction', () => {
  const found = articles.reduce((total, article) => total + readingOf(article).facts.length, 0);
  const wrong = articles.flatMap((article) => wrongFacts(article, readingOf(article).facts));
  expect(misleadingShare(wrong, found)).toBeLessThan(0.07);
});

/** Paragraphs that tell of nobody and nothing. */
const IDLE: Readonly<Record<Language, string>> = {
  en: 'The weather in the valley was mild all week.',
  it: 'Il tempo nella valle è stato mite per tutta la settimana.',
  de: 'Das Wetter im Tal war die ganze Woche mild.',
  fr: 'Le temps dans la vallée est resté doux toute la semaine.',
  es: 'El tiempo en el valle fue suave toda la semana.',
};

function lines({ facts }: Reading): string[] {
  return facts.map((fact) => `${line(fact)} ${fact.date ?? ''}`);
}

it('reads the same with a paragraph more that tells nothing, wherever it stands', () => {
  const reader = createReader(shippedKnowledge());
  for (const article of articles) {
    const paragraphs = article.text.trim().split(/\n+/);
    for (const at of new Set([1, Math.ceil(paragraphs.length / 2), paragraphs.length])) {
      const text = paragraphs.toSpliced(at, 0, IDLE[article.language]).join('\n\n');
      expect(lines(reader.read({ ...article, text }))).toEqual(lines(readingOf(article)));
    }
  }
});

it('quotes every fact literally', () => {
  for (const article of articles)
    for (const { quote, start, end } of readingOf(article).facts)
      expect(article.text.slice(start, end)).toBe(quote);
});

it('finds no fact and no name where nothing is told', () => {
  for (const article of articles.filter(
    ({ mentions, facts }) => mentions.length === 0 && facts.length === 0,
  )) {
    expect(readingOf(article).facts).toEqual([]);
    expect(readingOf(article).mentions.filter(isName)).toEqual([]);
  }
});
