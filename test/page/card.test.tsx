import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CompanyCard, FigureView, PersonCard, ProductCard, TermCard } from '../../src/messages.ts';
import { Content, type CardContent } from '../../src/page/card/content.tsx';
import type { CardActions } from '../../src/page/card/actions.ts';
import { show } from '../ui/dom.ts';
import { speak } from '../ui/speak.ts';
import { ALTMAN, dollars, MICROSOFT, OPENAI, PBC, view } from '../ui/views.ts';

const figure = (amount: FigureView['amount'], date: string): FigureView => ({
  amount,
  date,
  sources: ['News'],
  factIds: ['fact'],
});
const MARK = { text: 'OpenAI', why: ['known name'] };
const claims = { here: [], earlier: [], earlierCount: 0, sources: [] };
const unknown: CompanyCard = {
  kind: 'company',
  entity: { id: 'company:magnetar', name: 'Magnetar' },
  known: false,
  legalForms: [],
  received: [],
  made: [],
  ...claims,
};
const openai: CompanyCard = {
  ...unknown,
  entity: OPENAI,
  known: true,
  summary: 'A lab.',
  country: 'US',
  founded: 2015,
  legalForms: [
    { what: PBC, from: '2025-10-28', source: 'https://sec.example/pbc' },
    { what: { id: 'term:nonprofit', name: 'Nonprofit' }, from: '2015', to: '2019' },
  ],
  received: [
    {
      investor: MICROSOFT,
      receiver: OPENAI,
      currency: 'USD',
      running: figure(dollars(13e9, 'over'), '2025-05-14'),
      payments: [figure(dollars(1e9), '2019')],
      paid: dollars(1e9),
      best: dollars(13e9, 'over'),
      planned: [],
    },
  ],
  here: [view('ipo', OPENAI, { status: 'planned' })],
  earlier: [view('valuation', OPENAI, { amount: dollars(157e9), standing: 'confirms' })],
  earlierCount: 9,
  asOf: '2026-06-25',
  sources: ['https://openai.example/a', 'https://openai.example/b'],
};
const actions = (fields: Partial<CardActions> = {}): CardActions => ({
  keepFact: () => Promise.resolve(true),
  keepMention: () => Promise.resolve(true),
  keepPassage: () => Promise.resolve(true),
  correct: () => Promise.resolve('rule'),
  takeBack: () => Promise.resolve(true),
  suggest: () => Promise.resolve([]),
  showPassage: () => true,
  close: () => undefined,
  ...fields,
});
const card = (content: CardContent, fields?: Partial<CardActions>) =>
  show(<Content content={content} actions={actions(fields)} language="en" />);
const headings = (root: Element) =>
  Array.from(root.querySelectorAll('h2'), (each) => each.textContent.replace(/ \d+$/, ''));

describe('the card of a company', () => {
  beforeEach(() => speak('en', 'en-GB'));

  it('says what it is, its legal form as of when, the total and the payments, and what articles claim', async () => {
    const { text, root } = await card({ type: 'card', card: openai, mark: MARK });
    for (const part of [
      'A lab.',
      'public benefit corporation since 28 October 2025',
      'United States',
      'over $13 billion',
      'in all (running total), as of 14 May 2025; News',
      '$1 billion in 2019 (News)',
      'OpenAI plans to go public',
      'OpenAI is valued at $157 billion',
      'and 8 more, at the desk',
      'As known on 25 June 2026',
    ]) {
      expect(text()).toContain(part);
    }
    expect(text()).not.toContain('14 billion');
    expect(headings(root)).toEqual(['Investment received', 'This article', 'Earlier articles', 'Legal form']);
  });
  it('names each site of its sources once', async () => {
    const { root } = await card({ type: 'card', card: openai, mark: MARK });
    const hosts = Array.from(root.querySelectorAll('.sources a'), (link) => link.textContent);
    expect(hosts).toEqual(['openai.example']);
  });
  it('has no empty parts where nothing is known', async () => {
    const { text, root } = await card({ type: 'card', card: unknown, mark: MARK });
    expect(headings(root)).toEqual([]);
    expect(text()).toContain('known from articles alone');
    expect(text()).toContain('No article that you have read says anything of it');
  });
  it('leads from a claim of this article to its words', async () => {
    const showPassage = vi.fn(() => true);
    const { press } = await card({ type: 'card', card: openai, mark: MARK }, { showPassage });
    await press('OpenAI plans to go public');
    expect(showPassage).toHaveBeenCalledWith(0, 9);
  });
  it('leads from an earlier claim to its words in that article', async () => {
    const { root } = await card({ type: 'card', card: openai, mark: MARK });
    const links = Array.from(root.querySelectorAll('.fact a'), (link) => link.getAttribute('href'));
    expect(links).toEqual(['https://news.example/article#:~:text=the%20words']);
  });
  it('shows both sides of a disagreement', async () => {
    const other = view('valuation', OPENAI, { amount: dollars(300e9), id: 'other' });
    const fact = view('valuation', OPENAI, {
      amount: dollars(157e9),
      standing: 'disagrees',
      disagreements: [{ type: 'conflict', with: other }],
    });
    const { text } = await card({ type: 'card', card: { ...openai, here: [fact] }, mark: MARK });
    expect(text()).toContain('Disagrees');
    expect(text()).toContain('Told elsewhere: OpenAI is valued at $300 billion');
  });
});

describe('the other cards', () => {
  beforeEach(() => speak('it'));

  it('of a term explains it and says whom it concerns, since when and by which source', async () => {
    const term: TermCard = {
      kind: 'term',
      entity: PBC,
      explanation: 'Una società che persegue anche un beneficio pubblico.',
      related: [],
      concerns: [
        { what: OPENAI, from: '2025-10-28', detail: 'in English', source: 'https://sec.example/pbc' },
      ],
      here: [],
    };
    const { text } = await card({ type: 'card', card: term, mark: MARK });
    expect(text()).toContain('Una società che persegue anche un beneficio pubblico.');
    expect(text()).toContain('OpenAIdal 28 ottobre 2025 · sec.example');
    expect(text()).not.toContain('in English');
  });
  it('of a person tells the roles', async () => {
    const person: PersonCard = {
      kind: 'person',
      entity: ALTMAN,
      roles: [{ what: OPENAI, role: 'ceo', from: '2019-03' }],
      ...claims,
    };
    const { text } = await card({ type: 'card', card: person, mark: MARK });
    expect(text()).toContain('CEO, OpenAIda marzo 2019');
  });
  it('of a product tells whose it is', async () => {
    const product: ProductCard = {
      kind: 'product',
      entity: { id: 'product:chatgpt', name: 'ChatGPT' },
      owner: OPENAI,
      released: '2022-11-30',
      ...claims,
    };
    const { text } = await card({ type: 'card', card: product, mark: MARK });
    expect(text()).toContain('Di OpenAI');
    expect(text()).toContain('Pubblicato il 30 novembre 2022');
  });
});

describe('a note from a card', () => {
  beforeEach(() => speak('en'));

  it('is kept with the reader’s own words', async () => {
    const keepMention = vi.fn(() => Promise.resolve(true));
    const { press, submit, text, root } = await card(
      { type: 'card', card: openai, mark: MARK },
      { keepMention },
    );
    await press('Keep a note');
    root.querySelector('textarea')!.value = ' Who said so first? ';
    await submit();
    expect(keepMention).toHaveBeenCalledWith('Who said so first?');
    expect(text()).toContain('Kept. You find it at the desk.');
  });
  it('stays where it could not be kept, and says so', async () => {
    const { press, submit, text, root } = await card(
      { type: 'card', card: openai, mark: MARK },
      { keepMention: () => Promise.resolve(false) },
    );
    await press('Keep a note');
    await submit();
    expect(root.querySelector('[role="alert"]')?.textContent).toContain('could not be saved');
    expect(root.querySelector('textarea')).not.toBeNull();
    expect(text()).not.toContain('Kept.');
  });
  it('can hold a fact', async () => {
    const keepFact = vi.fn(() => Promise.resolve(true));
    const { press, submit } = await card({ type: 'card', card: openai, mark: MARK }, { keepFact });
    await press('Keep');
    await submit();
    expect(keepFact).toHaveBeenCalledWith(openai.here[0], '');
  });
  it('can hold a selected passage, whose form is open at once', async () => {
    const keepPassage = vi.fn(() => Promise.resolve(true));
    const { submit, text } = await card({ type: 'passage', quote: 'a utility bill' }, { keepPassage });
    expect(text()).toContain('a utility bill');
    await submit();
    expect(keepPassage).toHaveBeenCalled();
  });
});

describe('a card without content', () => {
  beforeEach(() => speak('en'));

  it('says that it is looking', async () => {
    const { text, root } = await card({ type: 'loading', name: 'OpenAI' });
    expect(text()).toContain('OpenAI');
    expect(root.querySelector('[aria-busy="true"]')).not.toBeNull();
  });
  it('says that it failed', async () => {
    const { root } = await card({ type: 'failure', name: 'OpenAI' });
    expect(root.querySelector('[role="alert"]')?.textContent).toContain('could not look this up');
  });
  it('closes by its button', async () => {
    const close = vi.fn(() => undefined);
    const { press } = await card({ type: 'loading', name: 'OpenAI' }, { close });
    await press('Close');
    expect(close).toHaveBeenCalled();
  });
});
