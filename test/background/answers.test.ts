import { beforeEach, describe, expect, it } from 'vitest';
import { ANSWERS } from '../../src/background/answers.ts';
import { readArticle } from '../../src/background/articles.ts';
import type { Context } from '../../src/background/context.ts';
import type { Card, CompanyCard, PaintPlan, PersonCard, ProductCard, TermCard } from '../../src/messages.ts';
import type { EntityId } from '../../src/knowledge/vocabulary.ts';
import { billions } from '../ledger/facts.ts';
import { articleOf, newContext, pact } from './context.ts';

let context: Context;
let plan: PaintPlan;

beforeEach(async () => {
  context = newContext();
  plan = await readArticle(context, articleOf(pact));
});

const card = async <Kind extends Card>(id: EntityId, name = id as string): Promise<Kind> =>
  (await ANSWERS['card.get'](context, { id, name, articleId: plan.articleId })) as Kind;
const everything = { search: '', offset: 0, limit: 100 };

describe('a page that hands in its article', () => {
  it('gets its marks, and how many facts there are and how many are new', () => {
    expect(plan).toMatchObject({ language: 'en', facts: 7, newFacts: 6 });
    expect(plan.marks).toContainEqual({ start: 36, end: 45, id: 'company:microsoft', kind: 'company' });
  });

  it('gets the same again, and nothing is added', async () => {
    expect(await readArticle(context, articleOf(pact))).toEqual(plan);
    expect((await ANSWERS['desk.facts'](context, everything)).count).toBe(7);
  });

  it('leaves nothing behind where its language is not read', async () => {
    const foreign = { ...articleOf(pact, { url: 'https://paper.example/ja' }), text: 'マイクロソフト' };
    const empty = await readArticle(context, foreign);
    expect(empty).toMatchObject({ marks: [], facts: 0, newFacts: 0 });
    expect(empty.language).toBeUndefined();
    await expect(ANSWERS['summary.get'](context, { articleId: empty.articleId })).rejects.toMatchObject({
      code: 'unknown-article',
    });
  });
});

describe('the card of a company', () => {
  it('says who has put how much into it: over 13 billion in all, with the 1 billion of 2019 beside it', async () => {
    const { received, entity, here, known } = await card<CompanyCard>('company:openai');
    expect(entity.name).toBe('OpenAI');
    expect(known).toBe(true);
    expect(received).toHaveLength(1);
    expect(received[0]).toMatchObject({
      investor: { name: 'Microsoft' },
      running: { amount: billions(13, 'over'), date: '2025-05-12', sources: ['paper.example'] },
      payments: [{ amount: billions(1), date: '2019' }],
      best: billions(13, 'over'),
    });
    expect(received[0]!.running!.fromKnowledge).toBeUndefined();
    expect(here).toHaveLength(6);
    expect(JSON.stringify(received)).not.toContain(String(14e9));
  });

  it('says what it has put into others', async () => {
    const { made } = await card<CompanyCard>('company:microsoft');
    expect(made).toMatchObject([{ receiver: { name: 'OpenAI' }, best: billions(13, 'over') }]);
  });

  it('says its legal forms, the newest first, with dates and sources', async () => {
    const { legalForms } = await card<CompanyCard>('company:openai');
    expect(legalForms.map((form) => form.from)).toEqual(['2025-10-28', '2019-03-11', '2015']);
    for (const form of legalForms) expect(form.source).toMatch(/^https:/);
  });

  it('shows the past deals of the knowledge, marked as such, where no article has told of any', async () => {
    const { received, here } = await card<CompanyCard>('company:anthropic', 'Anthropic');
    expect(here).toEqual([]);
    expect(received.length).toBeGreaterThan(0);
    for (const { running, payments, planned } of received)
      for (const figure of [...(running ? [running] : []), ...payments, ...planned])
        expect(figure.fromKnowledge).toBe(true);
  });

  it('counts the past deals among the facts of articles, or leaves them out, as the reader sets', async () => {
    expect(await ANSWERS['settings.get'](context, {})).toEqual({ pastDeals: 'beside' });
    await ANSWERS['settings.set'](context, { pastDeals: 'counted' });
    const counted = await card<CompanyCard>('company:openai');
    const microsoft = counted.received.find((total) => total.investor?.id === 'company:microsoft')!;
    expect(microsoft.payments.map(({ date }) => date)).toContain('2023-01');
    expect(microsoft.payments[0]).toMatchObject({ amount: billions(1) });
    // The article tells it, too.
    expect(microsoft.payments[0]!.fromKnowledge).toBeUndefined();
    await ANSWERS['settings.set'](context, { pastDeals: 'left-out' });
    expect((await card<CompanyCard>('company:anthropic')).received).toEqual([]);
    const { facts } = await ANSWERS['summary.get'](context, { articleId: plan.articleId });
    expect(facts.flatMap(({ disagreements }) => disagreements)).toEqual([]);
  });

  it('says what earlier articles claimed', async () => {
    const again = await readArticle(
      context,
      articleOf(
        [
          {
            text: 'And this is what the paper has said of OpenAI, once again.',
            names: [['OpenAI', 'company:openai']],
          },
        ],
        {
          url: 'https://other.example/',
        },
      ),
    );
    plan = again;
    const { here, earlier, earlierCount } = await card<CompanyCard>('company:openai');
    expect([here.length, earlier.length, earlierCount]).toEqual([0, 6, 6]);
  });

  it('knows a company that no list knows from the articles, by its name there', async () => {
    const { entity, known, received, legalForms } = await card<CompanyCard>(
      'company:borgo-capital',
      'the fund',
    );
    expect(entity.name).toBe('Borgo Capital');
    expect([known, received, legalForms]).toEqual([false, [], []]);
    const [fact] = (await ANSWERS['desk.facts'](context, { ...everything, search: 'borgo stake' })).rows;
    expect(fact!.subject.name).toBe('Borgo Capital');
  });

  it('fails clearly where the article was never read', async () => {
    await expect(
      ANSWERS['card.get'](context, { id: 'company:openai', name: 'OpenAI', articleId: 'none' }),
    ).rejects.toMatchObject({ code: 'unknown-article' });
  });
});

describe('the cards of others', () => {
  it('a person has roles', async () => {
    const { roles, here } = await card<PersonCard>('person:sam-altman');
    expect(roles[0]).toMatchObject({ role: 'ceo', what: { name: 'OpenAI' } });
    expect(here).toMatchObject([{ kind: 'role', role: 'ceo' }]);
  });

  it('a product has an owner', async () => {
    expect(await card<ProductCard>('product:chatgpt')).toMatchObject({
      owner: { name: 'OpenAI' },
      released: '2022-11-30',
    });
  });

  it('a term says whom it concerns, since when, and who gave it up', async () => {
    const { concerns, here } = await card<TermCard>('term:public-benefit-corporation');
    const names = concerns.map(({ what }) => what.name);
    expect(names).toEqual(expect.arrayContaining(['OpenAI Group PBC', 'Anthropic, PBC', 'xAI']));
    expect(concerns.find(({ what }) => what.id === 'company:xai')!.to).toBe('2024-05-09');
    expect(names.at(-1)).toBe('xAI');
    for (const { source } of concerns) expect(source).toMatch(/^https:/);
    expect(here.map((fact) => [fact.kind, fact.subject.name])).toContainEqual(['legal-form', 'OpenAI']);
    expect(here).toHaveLength(3);
  });
});

describe('the page in one look', () => {
  it('has the figure that matters, who is named how often, the facts and the terms', async () => {
    const summary = await ANSWERS['summary.get'](context, { articleId: plan.articleId });
    expect(summary.headline).toMatchObject({
      investor: { name: 'Microsoft' },
      receiver: { name: 'OpenAI' },
      best: billions(13, 'over'),
    });
    expect(summary.companies.map(({ name, mentions }) => [name, mentions])).toEqual([
      ['OpenAI', 3],
      ['Microsoft', 1],
      ['xAI', 1],
      ['Borgo Capital', 1],
    ]);
    expect(summary.people.map(({ name }) => name)).toEqual(['Sam Altman']);
    expect(summary.terms).toMatchObject([{ id: 'term:public-benefit-corporation' }]);
    expect(summary.facts.map(({ kind }) => kind)).toEqual(
      pact.flatMap(({ claims = [] }) => claims.map(({ kind }) => kind)),
    );
  });

  it('says that the knowledge contradicts the claim that xAI is a PBC, with its source', async () => {
    const { facts } = await ANSWERS['summary.get'](context, { articleId: plan.articleId });
    const claim = facts.find((fact) => fact.subject.id === 'company:xai')!;
    expect(claim.standing).toBe('disagrees');
    expect(claim.disagreements).toContainEqual(
      expect.objectContaining({
        type: 'conflict',
        with: expect.objectContaining({ fromKnowledge: true, status: 'ended' }) as object,
      }),
    );
  });

  it('says what another article confirms, contradicts and adds', async () => {
    const stated = { status: 'actual', certainty: 'stated' } as const;
    const pair = {
      kind: 'investment',
      subject: 'company:microsoft',
      object: 'company:openai',
      ...stated,
    } as const;
    const second = await readArticle(
      context,
      articleOf(
        [
          {
            text: 'It began with a billion in 2019.',
            claims: [{ ...pair, amount: billions(1), date: '2019' }],
          },
          { text: 'In all it was 20 billion.', claims: [{ ...pair, amount: billions(20), total: true }] },
          {
            text: 'A further 10 billion came in January 2023.',
            claims: [{ ...pair, amount: billions(10), date: '2023-01' }],
          },
        ],
        { url: 'https://other.example/', site: 'other.example' },
      ),
    );
    expect(second).toMatchObject({ facts: 3, newFacts: 1 });
    const { facts, headline } = await ANSWERS['summary.get'](context, { articleId: second.articleId });
    expect(facts.map(({ standing }) => standing)).toEqual(['confirms', 'disagrees', 'new']);
    expect(facts[1]!.disagreements[0]).toMatchObject({
      type: 'conflict',
      with: { amount: billions(13, 'over') },
    });
    expect(headline!.payments.map(({ amount }) => amount.value)).toEqual([1e9, 10e9]);
    // Still, what the first article told was new when it was read.
    const first = await ANSWERS['summary.get'](context, { articleId: plan.articleId });
    expect(first.newFacts).toBe(6);
  });
});

describe('what the reader keeps', () => {
  const anchor = { quote: 'over 13 billion', prefix: 'put ', suffix: ' into' };

  it('is a note with its article, found at the desk and in the exports', async () => {
    const note = {
      id: 'n',
      target: { type: 'passage' as const },
      anchor,
      words: 'Ask why.',
      articleId: plan.articleId,
    };
    const kept = await ANSWERS['note.keep'](context, note);
    expect(kept).toMatchObject({
      article: { url: 'https://paper.example/pact', site: 'paper.example' },
      created: kept.changed,
    });
    await ANSWERS['note.keep'](context, note);
    const changed = await ANSWERS['note.change'](context, { id: 'n', words: 'Ask who.' });
    expect(changed.changed > changed.created).toBe(true);
    expect((await ANSWERS['desk.notes'](context, everything)).rows).toEqual([changed]);
    for (const format of ['markdown', 'csv', 'json'] as const) {
      const all = await ANSWERS['export.make'](context, { format });
      const one = await ANSWERS['export.make'](context, { format, articleId: plan.articleId });
      for (const { text } of [all, one]) {
        expect(text).toContain('Ask who.');
        expect(text).toContain('All in all it has put over 13 billion into OpenAI');
        expect(text).toContain('Borgo Capital');
        expect(text).toContain('https://paper.example/pact');
      }
    }
    expect(await ANSWERS['note.remove'](context, { id: 'n' })).toBeNull();
    expect((await ANSWERS['desk.notes'](context, everything)).count).toBe(0);
  });

  it('is brought back as it was, also where its page was never read as an article', async () => {
    const note = {
      id: 'n',
      article: { id: 'elsewhere', url: 'https://blog.example/', title: 'A blog', site: 'blog.example' },
      target: { type: 'passage' as const },
      anchor,
      words: '',
      created: '2025-03-01T09:00:00.000Z',
      changed: '2025-03-02T09:00:00.000Z',
    };
    expect(await ANSWERS['note.restore'](context, note)).toEqual(note);
    expect((await ANSWERS['desk.notes'](context, everything)).rows).toEqual([note]);
    await ANSWERS['note.remove'](context, { id: 'n' });
    await ANSWERS['note.restore'](context, note);
    expect((await ANSWERS['desk.notes'](context, everything)).rows).toEqual([note]);
  });

  it('needs an article that was read', async () => {
    const note = { id: 'n', target: { type: 'passage' as const }, anchor, words: '', articleId: 'none' };
    await expect(ANSWERS['note.keep'](context, note)).rejects.toMatchObject({ code: 'unknown-article' });
  });
});

describe('the events of a company', () => {
  it('stand on a timeline, each once, with the steps of its status and its sources', async () => {
    const events = await ANSWERS['timeline.get'](context, {
      company: 'company:openai',
      other: 'company:microsoft',
    });
    expect(events.map(({ kind, date, subject }) => [kind, date, subject.name])).toEqual([
      ['partnership', '2019', 'Microsoft'],
      ['investment', '2019', 'Microsoft'],
      ['investment', undefined, 'Microsoft'],
    ]);
    expect(events[1]).toMatchObject({
      amount: billions(1),
      status: 'actual',
      history: [{ status: 'actual', told: '2025-05-12' }],
      sources: ['paper.example'],
    });
    expect(events[1]!.fromKnowledge).toBeUndefined();
  });

  it('make a graph, in which money that comes back is found', async () => {
    const stated = { status: 'actual', certainty: 'stated' } as const;
    const [chips, lab] = ['company:borgo-chips', 'company:borgo-lab'] as const;
    await readArticle(
      context,
      articleOf(
        [
          {
            text: 'The chip maker has put 10 billion into the lab, which buys its chips.',
            claims: [
              { kind: 'investment', subject: chips, object: lab, ...stated, amount: billions(10) },
              { kind: 'supply-deal', subject: lab, object: chips, ...stated },
            ],
          },
        ],
        { url: 'https://paper.example/circle' },
      ),
    );
    const { edges, circles } = await ANSWERS['deals.get'](context, { company: lab });
    expect(edges.map(({ from, relation }) => [from.name, relation])).toEqual([
      ['Borgo Chips', 'invests-in'],
      ['Borgo Lab', 'buys-from'],
    ]);
    expect(circles).toEqual([[0, 1]]);
    expect(edges[0]!.events[0]!.facts[0]!.quote).toContain('10 billion');
  });

  it('are those of the knowledge, marked as such, where no article tells of any', async () => {
    const { edges } = await ANSWERS['deals.get'](context, { company: 'company:coreweave' });
    expect(edges.length).toBeGreaterThan(0);
    for (const { events } of edges) for (const event of events) expect(event.fromKnowledge).toBe(true);
    await ANSWERS['settings.set'](context, { pastDeals: 'left-out' });
    expect((await ANSWERS['deals.get'](context, { company: 'company:coreweave' })).edges).toEqual([]);
  });
});

describe('the storage', () => {
  it('says how much it holds, and that nothing was lost', async () => {
    expect(await ANSWERS['storage.get'](context, {})).toEqual({
      articles: 1,
      facts: 7,
      lost: false,
      persisted: false,
    });
  });

  it('says that the browser has wiped the ledger, until the reader knows', async () => {
    await ANSWERS['storage.get'](context, {});
    await context.database.delete();
    await context.database.open();
    await readArticle(context, articleOf(pact));
    expect(await ANSWERS['storage.get'](context, {})).toMatchObject({ articles: 1, lost: true });
    expect(await ANSWERS['storage.get'](context, {})).toMatchObject({ lost: true });
    expect(await ANSWERS['storage.accept-loss'](context, {})).toMatchObject({ lost: false });
    expect(await ANSWERS['storage.get'](context, {})).toMatchObject({ lost: false });
  });

  it('gives a backup that another ledger takes over', async () => {
    let part = await ANSWERS['backup.read'](context, {});
    let file = part.text;
    while (part.next) {
      part = await ANSWERS['backup.read'](context, { cursor: part.next });
      file += part.text;
    }
    const lines = file.trimEnd().split('\n');
    const other = newContext();
    expect(await ANSWERS['backup.check'](other, { lines })).toMatchObject({ complete: true });
    expect(await ANSWERS['backup.merge'](other, { lines })).toMatchObject({ articles: 1, facts: 7 });
    expect(await ANSWERS['desk.facts'](other, everything)).toEqual(
      await ANSWERS['desk.facts'](context, everything),
    );
  });
});
