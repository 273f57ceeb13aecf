import { type Claim, kindOf } from '../../src/knowledge/vocabulary.ts';
import type { Fact, Mention } from '../../src/reading/annotation.ts';
import type { Visit } from '../../src/store/article.ts';

/** A claim with its quote, which the text must hold. */
export type Told = Partial<Claim> & { quote: string };

export interface VisitOptions {
  site?: string;
  path?: string;
  title?: string;
  published?: string;
  /** The article's sentences; each of them may make a claim. */
  told: (Told | string)[];
  mentions?: [text: string, id: Mention['id']][];
  now?: string;
  version?: string;
}

/** A visit to an article whose text is its quotes, one a line: investments of Microsoft in OpenAI, unless told otherwise. */
export function visit({
  site = 'paper.example',
  path = '/article',
  title = 'The pact',
  published,
  told,
  mentions = [],
  now = '2026-01-01T08:00:00.000Z',
  version = '1',
}: VisitOptions): Visit {
  const text = told.map((each) => (typeof each === 'string' ? each : each.quote)).join('\n');
  const facts = told.flatMap((each): Fact[] => {
    if (typeof each === 'string') return [];
    const start = text.indexOf(each.quote);
    return [
      {
        kind: 'investment',
        subject: 'company:microsoft',
        object: 'company:openai',
        status: 'actual',
        certainty: 'stated',
        why: [],
        start,
        end: start + each.quote.length,
        ...each,
      },
    ];
  });
  return {
    page: { url: `https://${site}${path}`, title, site, ...(published !== undefined && { published }) },
    text,
    language: 'en',
    reading: { facts, mentions: mentions.flatMap(([name, id]) => mentionsOf(text, name, id)) },
    version,
    now,
  };
}

function mentionsOf(text: string, name: string, id: Mention['id']): Mention[] {
  const mentions: Mention[] = [];
  for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1))
    mentions.push({ start, end: start + name.length, text: name, id, kind: kindOf(id), why: [] });
  return mentions;
}
