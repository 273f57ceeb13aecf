import type { Amount, Claim } from '../../src/knowledge/vocabulary.ts';
import type { FactView, Named } from '../../src/messages.ts';

export const MICROSOFT: Named = { id: 'company:microsoft', name: 'Microsoft' };
export const OPENAI: Named = { id: 'company:openai', name: 'OpenAI' };
export const SOFTBANK: Named = { id: 'company:softbank', name: 'SoftBank' };
export const ALTMAN: Named = { id: 'person:sam-altman', name: 'Sam Altman' };
export const PBC: Named = { id: 'term:public-benefit-corporation', name: 'public benefit corporation' };
export const FINANCIAL_TIMES: Named = { id: 'source:financial-times', name: 'Financial Times' };

export function dollars(value: number, bound: Amount['bound'] = 'exact', upper?: number): Amount {
  return { value, currency: 'USD', bound, ...(upper !== undefined && { upper }) };
}

/** A fact as the interface gets it, with the given fields. */
export function view(kind: Claim['kind'], subject: Named, fields: Partial<FactView> = {}): FactView {
  return {
    id: `${kind} ${subject.id}`,
    kind,
    subject,
    status: 'actual',
    certainty: 'stated',
    quote: 'the words',
    start: 0,
    end: 9,
    why: [],
    standing: 'new',
    disagreements: [],
    article: {
      id: 'article',
      url: 'https://news.example/article',
      title: 'Article',
      site: 'News',
      published: '2025-05-14',
      firstRead: '2025-05-14T08:00:00Z',
    },
    ...fields,
  };
}
