import { describe, expect, it } from 'vitest';
import { sourcesOf } from '../../src/ledger/sources.ts';
import type { Figure, InvestmentTotal } from '../../src/ledger/types.ts';
import { factsOf } from '../../src/store/article.ts';
import type { Database } from '../../src/store/database.ts';
import { factsAbout, getArticle, totalsOfPairs } from '../../src/store/ledger.ts';
import { rebuildDerived, settleDerived } from '../../src/store/rebuild.ts';
import { keepVisit } from '../../src/store/visits.ts';
import { billions } from '../ledger/facts.ts';
import { newDatabase } from './databases.ts';
import { visit } from './told.ts';

const one = { quote: 'Microsoft invested 1 billion in OpenAI in 2019', amount: billions(1), date: '2019' };
const inAll = {
  quote: 'Microsoft has invested over 13 billion in OpenAI',
  amount: billions(13, 'over'),
  total: true,
};

/** All that is derived, without the names that the first article of an entity gives it. */
async function derivedOf(database: Database): Promise<unknown> {
  const [claims, entities, tallies] = await Promise.all([
    database.claims.toArray(),
    database.entities.toArray(),
    database.tallies.toArray(),
  ]);
  return { claims, entities: entities.map(({ name: _name, ...entity }) => entity), tallies };
}

const sourcesIn = async (database: Database): Promise<string[]> =>
  Object.keys((await database.claims.toArray())[0]!.sources);

async function totalIn(database: Database): Promise<InvestmentTotal | undefined> {
  return (await totalsOfPairs(database, 'receiver', 'company:openai'))[0];
}

function bare({ amount, date, facts }: Figure) {
  return { amount, date, sources: sourcesOf(facts) };
}

/** What a total says, without the articles that stand for it. */
function figuresOf(total: InvestmentTotal | undefined): unknown {
  return (
    total && {
      ...total,
      running: total.running && bare(total.running),
      payments: total.payments.map(bare),
      planned: total.planned.map(bare),
    }
  );
}

describe('a visit', () => {
  it('keeps the article with its facts, and derives claims, entities and tallies', async () => {
    const database = newDatabase();
    const record = await keepVisit(
      database,
      visit({ told: [one, inAll], mentions: [['OpenAI', 'company:openai']] }),
    );
    expect(await getArticle(database, record.id)).toEqual(record);
    expect(await totalIn(database)).toMatchObject({
      best: billions(13, 'over'),
      payments: [{ amount: billions(1) }],
    });
    expect(await database.entities.get('company:openai')).toEqual({
      id: 'company:openai',
      name: 'OpenAI',
      articles: 1,
      facts: 2,
    });
    expect(await database.tallies.toArray()).toEqual([
      { key: 'articles', count: 1 },
      { key: 'facts', count: 2 },
    ]);
  });

  it('adds nothing the second time', async () => {
    const database = newDatabase();
    await keepVisit(database, visit({ told: [one, inAll] }));
    const before = await derivedOf(database);
    const again = await keepVisit(database, visit({ told: [one, inAll], now: '2026-02-01T08:00:00.000Z' }));
    expect(again).toMatchObject({
      firstRead: '2026-01-01T08:00:00.000Z',
      lastRead: '2026-02-01T08:00:00.000Z',
    });
    expect(await derivedOf(database)).toEqual(before);
    expect(await database.articles.count()).toBe(1);
  });

  it('adds nothing where two windows open the article at once', async () => {
    const database = newDatabase();
    const alone = newDatabase();
    await keepVisit(alone, visit({ told: [one, inAll] }));
    await Promise.all([1, 2, 3].map(() => keepVisit(database, visit({ told: [one, inAll] }))));
    expect(await derivedOf(database)).toEqual(await derivedOf(alone));
  });

  it('keeps a fact that the changed article no longer bears as withdrawn, and does NOT count it', async () => {
    const database = newDatabase();
    await keepVisit(database, visit({ told: [one, inAll] }));
    const changed = await keepVisit(database, visit({ told: [one], now: '2026-01-02T08:00:00.000Z' }));
    expect(factsOf(changed).map(({ quote, withdrawn }) => [quote, withdrawn])).toEqual([
      [one.quote, undefined],
      [inAll.quote, '2026-01-02T08:00:00.000Z'],
    ]);
    expect((await totalIn(database))!.running).toBeUndefined();
    const third = await keepVisit(database, visit({ told: [one], now: '2026-01-03T08:00:00.000Z' }));
    expect(third.facts[1]!.withdrawn).toBe('2026-01-02T08:00:00.000Z');
    const back = await keepVisit(database, visit({ told: [one, inAll], now: '2026-01-04T08:00:00.000Z' }));
    expect(back.facts.map((fact) => fact.withdrawn)).toEqual([undefined, undefined]);
    expect((await totalIn(database))!.running!.amount).toEqual(billions(13, 'over'));
  });

  it('replaces what an older version read in the same words, and does NOT call it withdrawn', async () => {
    const database = newDatabase();
    await keepVisit(database, visit({ told: [{ ...inAll, amount: billions(1.3) }] }));
    const record = await keepVisit(database, visit({ told: [inAll], version: '2' }));
    expect(record.facts.map((fact) => fact.amount)).toEqual([billions(13, 'over')]);
    expect(await database.claims.count()).toBe(1);
  });

  it('replaces what another reading no longer finds in the same text', async () => {
    const database = newDatabase();
    await keepVisit(database, visit({ told: [one, inAll] }));
    const record = await keepVisit(database, visit({ told: [one, inAll.quote] }));
    expect(record.facts.map((fact) => fact.quote)).toEqual([one.quote]);
  });

  it('brings what is derived up to a new title', async () => {
    const database = newDatabase();
    await keepVisit(database, visit({ told: [inAll] }));
    await keepVisit(database, visit({ told: [inAll], title: 'The pact, corrected' }));
    const [claim] = await database.claims.toArray();
    expect(claim!.tellings).toBe(1);
    expect(claim!.facts[0]!.article.title).toBe('The pact, corrected');
  });

  it('leaves nothing of the article where a part of the write fails', async () => {
    const database = newDatabase();
    await keepVisit(database, visit({ told: [one] }));
    const before = await derivedOf(database);
    database.tallies.hook('updating', () => {
      throw new Error('the disk is gone');
    });
    await expect(keepVisit(database, visit({ path: '/other', told: [inAll] }))).rejects.toThrow(
      'the disk is gone',
    );
    expect(await database.articles.count()).toBe(1);
    expect(await derivedOf(database)).toEqual(before);
  });
});

describe('copies of one text on several sites', () => {
  const agency = { quote: 'Microsoft has put 13 billion into OpenAI', amount: billions(13), total: true };
  it('count as one source, whichever is read first', async () => {
    const sites = ['b.example', 'a.example', 'c.example'];
    for (const order of [sites, sites.toReversed()]) {
      const database = newDatabase();
      for (const site of order) await keepVisit(database, visit({ site, told: [agency] }));
      expect(await sourcesIn(database)).toEqual(['a.example']);
      expect((await database.claims.toArray())[0]!.tellings).toBe(3);
    }
  });

  it('are two sources again once one of them is rewritten', async () => {
    const database = newDatabase();
    for (const site of ['a.example', 'b.example']) await keepVisit(database, visit({ site, told: [agency] }));
    await keepVisit(database, visit({ site: 'b.example', told: [agency, 'A sentence of its own.'] }));
    expect((await sourcesIn(database)).sort()).toEqual(['a.example', 'b.example']);
  });
});

describe('what is derived', () => {
  const visits = [
    visit({
      site: 'a.example',
      published: '2023-02',
      told: [one, { quote: 'a further 10 billion', amount: billions(10), date: '2023-01' }],
    }),
    visit({ site: 'b.example', published: '2025-05', told: [inAll, 'In May.'] }),
    visit({ site: 'c.example', published: '2025-06', told: [inAll, 'In June.'] }),
    visit({
      site: 'd.example',
      published: '2025-11',
      told: [{ quote: 'another 2 billion', amount: billions(2), date: '2025-10' }],
    }),
  ];

  it('gives the same figures in whatever order the articles are read', { timeout: 30_000 }, async () => {
    const totals = [];
    for (const order of permutations(visits)) {
      const database = newDatabase();
      for (const [day, each] of order.entries())
        await keepVisit(database, { ...each, now: `2026-01-0${day + 1}T08:00:00.000Z` });
      totals.push(figuresOf(await totalIn(database)));
    }
    expect(totals).toHaveLength(24);
    for (const total of totals) expect(total).toEqual(totals[0]);
    expect(totals[0]).toMatchObject({ best: billions(15, 'over'), running: { date: '2025-06' } });
  });

  it('is the same when it is rebuilt from the articles', async () => {
    const database = newDatabase();
    for (const each of visits) await keepVisit(database, each);
    await keepVisit(database, visit({ site: 'b.example', published: '2025-05', told: ['Nothing now.'] }));
    const before = await derivedOf(database);
    await rebuildDerived(database);
    expect(await derivedOf(database)).toEqual(before);
  });

  it('finds who else tells a claim when the one that stood for it is withdrawn', async () => {
    const database = newDatabase();
    for (let day = 1; day <= 20; day += 1) {
      const now = `2026-01-${String(day).padStart(2, '0')}T08:00:00.000Z`;
      await keepVisit(database, visit({ path: `/${day}`, told: [inAll, `Day ${day}.`], now }));
    }
    await keepVisit(database, visit({ path: '/1', told: ['Nothing now.'] }));
    const [claim] = await database.claims.toArray();
    expect(claim).toMatchObject({ tellings: 19, sources: { 'paper.example': 19 } });
    expect(claim!.facts[0]!.article.url).toBe('https://paper.example/2');
  });

  it(
    'goes on where an interrupted rebuild stopped, with visits in between',
    { timeout: 30_000 },
    async () => {
      const database = newDatabase();
      for (let number = 0; number < 150; number += 1)
        await keepVisit(database, visit({ path: `/${number}`, told: [inAll, `Number ${number}.`] }));
      const stop = new AbortController();
      await rebuildDerived(database, { signal: stop.signal, onProgress: () => stop.abort() });
      await keepVisit(database, visit({ path: '/new', told: [one] }));
      await keepVisit(database, visit({ path: '/7', told: [one] }));
      await settleDerived(database);
      const settled = await derivedOf(database);
      await rebuildDerived(database);
      expect(await derivedOf(database)).toEqual(settled);
      expect(await database.tallies.get('articles')).toEqual({ key: 'articles', count: 151 });
    },
  );
});

describe('the facts about an entity', () => {
  it('come from the newest articles first, without those of the open one', async () => {
    const database = newDatabase();
    for (const published of ['2024-01', '2025-05', '2023'])
      await keepVisit(database, visit({ path: `/${published}`, published, told: [one, `In ${published}.`] }));
    const open = await keepVisit(database, visit({ path: '/open', published: '2026-01', told: [inAll] }));
    const facts = await factsAbout(database, { entity: 'company:openai', except: open.id, limit: 2 });
    expect(facts.map((fact) => fact.article.published)).toEqual(['2025-05', '2024-01']);
  });

  it('do NOT hold those about another whose name begins alike', async () => {
    const database = newDatabase();
    await keepVisit(database, visit({ told: [{ ...one, object: 'company:openai-foundation' }] }));
    expect(await factsAbout(database, { entity: 'company:openai', except: '', limit: 9 })).toEqual([]);
  });
});

function permutations<Item>(items: readonly Item[]): Item[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item, index) =>
    permutations(items.toSpliced(index, 1)).map((others) => [item].concat(others)),
  );
}
