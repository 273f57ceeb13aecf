import { shippedKnowledge } from '../../src/knowledge/knowledge.ts';
import { kindOf, type EntityId } from '../../src/knowledge/vocabulary.ts';
import type { Context } from '../../src/background/context.ts';
import type { Params } from '../../src/messages.ts';
import type { Fact, Mention, Reading } from '../../src/reading/annotation.ts';
import type { Mark } from '../../src/store/birth.ts';
import type { Reader } from '../../src/reading/read.ts';
import { billions } from '../ledger/facts.ts';
import { newDatabase } from '../store/databases.ts';

const knowledge = shippedKnowledge();

/** A context over an empty database, with a clock that goes a day each time it is looked at. */
export function newContext(more: Partial<Context> = {}): Context {
  let days = 0;
  return {
    database: newDatabase(),
    knowledge,
    reader: () => Promise.resolve({ ...scriptedReader, version: '1' }),
    language: 'en',
    mark: newMark(),
    persisted: () => Promise.resolve(false),
    now: () => new Date(Date.UTC(2026, 0, (days += 1), 8)).toISOString(),
    ...more,
  };
}

/** A mark that outlives databases, but not the test. */
export function newMark(): Mark {
  let birth: string | undefined;
  return {
    read: () => Promise.resolve(birth),
    write: (value) => {
      birth = value;
      return Promise.resolve();
    },
  };
}

type Claim = Omit<Fact, 'start' | 'end' | 'quote' | 'why'>;

/** What is told in a script: a sentence, the claims that it makes, and the names in it. */
interface Sentence {
  text: string;
  claims?: Claim[];
  names?: [text: string, id: EntityId][];
}

const scripts = new Map<string, Reading>();

/** Stands in for the reading, which has tests of its own: it reads in a text what the script says. */
const scriptedReader: Reader = {
  read: ({ text }) => scripts.get(text) ?? { mentions: [], quantities: [], facts: [] },
};

/** The message with which a page hands in an article of these sentences. */
export function articleOf(
  sentences: readonly Sentence[],
  page: Partial<Params<'article.read'>['page']> = {},
): Params<'article.read'> {
  const text = sentences.map((sentence) => sentence.text).join('\n');
  const facts = sentences.flatMap(({ text: quote, claims = [] }): Fact[] => {
    const start = text.indexOf(quote);
    return claims.map((claim) => Object.assign({ quote, start, end: start + quote.length, why: [] }, claim));
  });
  const mentions = sentences.flatMap(({ text: sentence, names = [] }): Mention[] => {
    const from = text.indexOf(sentence);
    return names.map(([name, id]) => {
      const start = from + sentence.indexOf(name);
      return { start, end: start + name.length, text: name, id, kind: kindOf(id), why: [] };
    });
  });
  scripts.set(text, { language: 'en', mentions, quantities: [], facts });
  return {
    page: {
      url: 'https://paper.example/pact',
      title: 'The pact',
      site: 'paper.example',
      published: '2025-05-12',
      ...page,
    },
    text,
    blocks: [],
  };
}

const stated = { status: 'actual', certainty: 'stated' } as const;
const pair = { subject: 'company:microsoft', object: 'company:openai' } as const;

/** An article about two companies, as the reader's first. */
export const pact: readonly Sentence[] = [
  {
    text: 'The partnership began in 2019, when Microsoft put 1 billion dollars into OpenAI.',
    claims: [
      { kind: 'investment', ...pair, ...stated, amount: billions(1), date: '2019' },
      { kind: 'partnership', ...pair, ...stated, date: '2019' },
    ],
    names: [
      ['Microsoft', 'company:microsoft'],
      ['OpenAI', 'company:openai'],
    ],
  },
  {
    text: 'All in all it has put over 13 billion into OpenAI, which Sam Altman runs.',
    claims: [
      { kind: 'investment', ...pair, ...stated, amount: billions(13, 'over'), total: true },
      { kind: 'role', subject: 'person:sam-altman', object: 'company:openai', role: 'ceo', ...stated },
    ],
    names: [
      ['OpenAI', 'company:openai'],
      ['Sam Altman', 'person:sam-altman'],
    ],
  },
  {
    text: 'OpenAI wants to become a PBC, like xAI, so that Borgo Capital can buy shares of the maker of ChatGPT.',
    claims: [
      {
        kind: 'legal-form',
        subject: 'company:openai',
        object: 'term:public-benefit-corporation',
        status: 'planned',
        certainty: 'stated',
      },
      { kind: 'legal-form', subject: 'company:xai', object: 'term:public-benefit-corporation', ...stated },
      {
        kind: 'stake',
        subject: 'company:borgo-capital',
        object: 'company:openai',
        status: 'planned',
        certainty: 'stated',
      },
    ],
    names: [
      ['OpenAI', 'company:openai'],
      ['PBC', 'term:public-benefit-corporation'],
      ['xAI', 'company:xai'],
      ['Borgo Capital', 'company:borgo-capital'],
      ['ChatGPT', 'product:chatgpt'],
    ],
  },
];
