import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { FactView, Summary } from '../../src/messages.ts';
import { PageSummary } from '../../src/popup/summary.tsx';
import { show } from '../ui/dom.ts';
import { speak } from '../ui/speak.ts';
import { ALTMAN, dollars, FINANCIAL_TIMES, MICROSOFT, OPENAI, PBC, view } from '../ui/views.ts';

const fresh = view('ipo', OPENAI, {
  status: 'planned',
  certainty: 'reported',
  attributedTo: FINANCIAL_TIMES,
  start: 40,
  end: 60,
});
const old = view('role', ALTMAN, { object: OPENAI, role: 'ceo', standing: 'confirms' });
const summary = (fields: Partial<Summary> = {}): Summary => ({
  article: { ...fresh.article, title: 'OpenAI e Microsoft', language: 'it' },
  headline: {
    investor: MICROSOFT,
    receiver: OPENAI,
    currency: 'USD',
    running: { amount: dollars(13e9, 'over'), date: '2025-05-14', sources: ['News'], factIds: ['f'] },
    payments: [],
    best: dollars(13e9, 'over'),
    planned: [],
  },
  companies: [
    { ...OPENAI, mentions: 7 },
    { ...MICROSOFT, mentions: 1 },
  ],
  people: [{ ...ALTMAN, mentions: 1 }],
  products: [],
  terms: [
    { id: 'term:ipo', name: 'IPO', explanation: 'The first sale to the public.', concerns: [] },
    { ...PBC, explanation: 'A company with a purpose.', concerns: [{ what: OPENAI, from: '2025-10-28' }] },
  ],
  facts: [fresh, old],
  newFacts: 1,
  ...fields,
});
const popup = (fields?: Partial<Summary>, onShow: (fact: FactView) => void = () => undefined) =>
  show(<PageSummary summary={summary(fields)} show={onShow} />);
const claims = (root: Element) =>
  Array.from(root.querySelectorAll('.fact-claim'), (each) => each.textContent);

describe('the page in one look', () => {
  beforeEach(() => speak('en', 'en-GB'));

  it('leads with the figure that matters', async () => {
    const { text } = await popup();
    expect(text()).toContain('The figure that mattersMicrosoft → OpenAIover $13 billion');
  });
  it('names companies and people with the number of their mentions', async () => {
    const { root } = await popup();
    expect(Array.from(root.querySelectorAll('.names li'), (each) => each.textContent)).toEqual([
      'OpenAI7',
      'Microsoft',
      'Sam Altman',
    ]);
  });
  it('tells each fact with its status and source, in the article’s order', async () => {
    const { root, text } = await popup();
    expect(claims(root)).toEqual(['OpenAI plans to go public', 'Sam Altman is CEO of OpenAI']);
    expect(text()).toContain('NewPlannedaccording to Financial Times');
  });
  it('leads from a fact to its words on the page', async () => {
    const onShow = vi.fn();
    const { press } = await popup({}, onShow);
    await press('OpenAI plans to go public');
    expect(onShow).toHaveBeenCalledWith(fresh);
  });
  it('shows the new facts alone when asked to', async () => {
    const { press, root } = await popup();
    await press('New 1');
    expect(claims(root)).toEqual(['OpenAI plans to go public']);
    await press('All 2');
    expect(claims(root)).toHaveLength(2);
  });
  it('offers no choice where all facts are new, or none is', async () => {
    const all = await popup({ facts: [fresh] });
    expect(all.root.querySelector('.filters')).toBeNull();
    expect(all.text()).toContain('All of it is new to your ledger.');
    const none = await popup({ facts: [old] });
    expect(none.text()).toContain('You have read all of it before.');
  });
  it('puts the term first, and opens it, that concerns the most of who is named', async () => {
    const { root } = await popup();
    const terms = Array.from(root.querySelectorAll('.term'), (each) => [
      each.querySelector('summary')?.textContent.trim(),
      each.hasAttribute('open'),
    ]);
    expect(terms).toEqual([
      ['public benefit corporation', true],
      ['IPO', false],
    ]);
  });
  it('has no empty parts where the article claims nothing', async () => {
    const { headline: _, ...bare } = summary({ facts: [], companies: [], people: [], terms: [] });
    const { root, text } = await show(<PageSummary summary={bare} show={() => undefined} />);
    expect(root.querySelectorAll('h2')).toHaveLength(1);
    expect(text()).toContain('No figure, deal or role is claimed here.');
  });
});
