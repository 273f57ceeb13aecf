import type { EntityId } from '../../src/knowledge/vocabulary.ts';
import type { ExportContent } from '../../src/export/content.ts';
import type { Note } from '../../src/messages.ts';
import { article, billions, fact } from '../ledger/facts.ts';

export const MADE = '2026-01-31T10:00:00.000Z';

const page = article('paper.example', '2025-05-12', { title: 'The pact: what * means [2]' });

export const inAll = fact({
  amount: billions(13, 'over'),
  total: true,
  certainty: 'reported',
  attributedTo: 'source:financial-times',
  quote: 'Microsoft has put “over 13 billion dollars” into OpenAI; a < b & c_d',
  article: page,
});

export const role = fact({
  kind: 'role',
  subject: 'person:sam-altman',
  role: 'ceo',
  status: 'ended',
  quote: '=HYPERLINK("https://evil.example")',
  article: page,
  withdrawn: '2026-01-02T08:00:00.000Z',
});

export function note(words: string, quote: string): Note {
  return {
    id: 'n1',
    article: page,
    target: { type: 'passage' },
    anchor: { quote, prefix: '', suffix: '' },
    words,
    created: '2026-01-03T08:00:00.000Z',
    changed: '2026-01-03T08:00:00.000Z',
  };
}

const NAMES: Partial<Record<EntityId, string>> = {
  'company:microsoft': 'Microsoft',
  'company:openai': 'OpenAI',
  'person:sam-altman': 'Sam Altman',
  'source:financial-times': 'Financial Times',
};

export function content(more: Partial<ExportContent> = {}): ExportContent {
  return {
    articles: [
      { article: page, facts: [inAll, role], notes: [note('Ask\nthe "lawyer".', '1. a list, or not')] },
    ],
    looseNotes: [],
    nameOf: (id) => NAMES[id] ?? id,
    language: 'en',
    made: MADE,
    ...more,
  };
}
