import { describe, expect, it } from 'vitest';
import type { Database } from '../../src/store/database.ts';
import { listArticles, listFacts, listNotes } from '../../src/store/desk.ts';
import { readEverything } from '../../src/store/everything.ts';
import { changeNote, keepNote, notesOf, removeNote } from '../../src/store/notes.ts';
import { setSiteRule, siteRule } from '../../src/store/sites.ts';
import { keepVisit } from '../../src/store/visits.ts';
import type { Note } from '../../src/messages.ts';
import { billions } from '../ledger/facts.ts';
import { newDatabase } from './databases.ts';
import { visit } from './told.ts';

const page = (search = '', offset = 0, limit = 10) => ({ search, offset, limit });

/** Three articles, read on three days, with two facts each. */
async function threeArticles(): Promise<Database> {
  const database = newDatabase();
  for (const [index, [title, name]] of [
    ['L’accordo è già storia', 'Mistral AI'],
    ['The pact', 'Magnetar Capital'],
    ['Le pacte', 'Wayve'],
  ].entries())
    await keepVisit(
      database,
      visit({
        path: `/${index}`,
        title: title!,
        told: [
          {
            quote: `${name} received ${index + 1} billion`,
            amount: billions(index + 1),
            object: `company:${name!.toLowerCase().replace(' ', '-')}`,
          },
          { quote: 'The pact was signed in 2019', kind: 'partnership' },
        ],
        mentions: [[name!, `company:${name!.toLowerCase().replace(' ', '-')}`]],
        now: `2026-01-0${index + 1}T08:00:00.000Z`,
      }),
    );
  return database;
}

function note(id: string, words: string, created = '2026-01-05T08:00:00.000Z'): Note {
  return {
    id,
    article: { id: 'a', url: 'https://paper.example/a', title: 'The pact', site: 'paper.example' },
    target: { type: 'passage' },
    anchor: { quote: 'the partnership began in 2019', prefix: '', suffix: '' },
    words,
    created,
    changed: created,
  };
}

describe('the desk', () => {
  it('lists articles, the newest read first, page by page, with the number of all', async () => {
    const database = await threeArticles();
    const first = await listArticles(database, page('', 0, 2));
    expect(first).toMatchObject({
      count: 3,
      rows: [{ title: 'Le pacte', facts: 2, notes: 0 }, { title: 'The pact' }],
    });
    expect((await listArticles(database, page('', 2, 2))).rows.map((row) => row.title)).toEqual([
      'L’accordo è già storia',
    ]);
  });

  it('lists facts, page by page over the ends of articles', async () => {
    const database = await threeArticles();
    const all = await listFacts(database, page());
    expect(all.count).toBe(6);
    const pages = [];
    for (let offset = 0; offset < 8; offset += 1)
      pages.push(...(await listFacts(database, page('', offset, 1))).rows);
    expect(pages).toEqual(all.rows);
  });

  it.each([
    ['the title, whatever its accents', 'gia', 1],
    ['a word that begins so', 'magn', 1],
    ['several words in any order', 'capital magnetar', 1],
    ['the name in the knowledge, whatever the article calls it', 'mistral-ai', 1],
    ['a quote', 'signed', 3],
    ['nothing', 'signed oracle', 0],
  ])('finds articles by %s', async (_what, search, count) => {
    expect((await listArticles(await threeArticles(), page(search))).count).toBe(count);
  });

  it('finds the facts that hold all words, and NOT the others of their article', async () => {
    const database = await threeArticles();
    expect((await listFacts(database, page('magnetar'))).rows.map((fact) => fact.quote)).toEqual([
      'Magnetar Capital received 2 billion',
    ]);
    expect(await listFacts(database, page('signed', 1, 1))).toMatchObject({
      count: 3,
      rows: [{ kind: 'partnership' }],
    });
  });

  it('lists and finds notes, the newest first', async () => {
    const database = newDatabase();
    await keepNote(database, note('1', 'ask the lawyer'));
    await keepNote(database, note('2', 'perché?', '2026-01-06T08:00:00.000Z'));
    expect((await listNotes(database, page())).rows.map((row) => row.id)).toEqual(['2', '1']);
    expect(await listNotes(database, page('PERCHE partnership'))).toMatchObject({
      count: 1,
      rows: [{ id: '2' }],
    });
    expect((await listNotes(database, page('oracle'))).rows).toEqual([]);
  });
});

describe('notes', () => {
  it('are kept once, however often it is asked', async () => {
    const database = newDatabase();
    await keepNote(database, note('1', 'first'));
    expect((await keepNote(database, note('1', 'asked again'))).words).toBe('first');
    expect(await notesOf(database, 'a')).toEqual([note('1', 'first')]);
  });

  it('are changed, found by their new words, and removed', async () => {
    const database = newDatabase();
    await keepNote(database, note('1', 'first'));
    const changed = await changeNote(database, { id: '1', words: 'second', now: '2026-02-01T08:00:00.000Z' });
    expect(changed).toEqual({ ...note('1', 'second'), changed: '2026-02-01T08:00:00.000Z' });
    expect((await listNotes(database, page('second'))).count).toBe(1);
    expect((await listNotes(database, page('first'))).count).toBe(0);
    await removeNote(database, '1');
    await removeNote(database, '1');
    expect(await notesOf(database, 'a')).toEqual([]);
  });

  it('that are not there cannot be changed', async () => {
    await expect(changeNote(newDatabase(), { id: 'none', words: '', now: '' })).rejects.toMatchObject({
      code: 'unknown-note',
    });
  });
});

describe('sites', () => {
  it('are on until they are switched off, and on again', async () => {
    const database = newDatabase();
    expect(await siteRule(database, 'paper.example')).toBe('on');
    await setSiteRule(database, 'paper.example', 'off');
    expect(await siteRule(database, 'paper.example')).toBe('off');
    expect(await siteRule(database, 'www.paper.example')).toBe('off');
    expect(await siteRule(database, 'blog.paper.example')).toBe('on');
    await setSiteRule(database, 'paper.example', 'on');
    expect(await siteRule(database, 'paper.example')).toBe('on');
  });
});

describe('everything', () => {
  it('is all articles, the oldest read first, with their notes, and the notes that have none', async () => {
    const database = await threeArticles();
    const [row] = (await listArticles(database, page())).rows;
    await keepNote(database, { ...note('1', 'of an article'), article: row! });
    await keepNote(database, note('2', 'of another page'));
    const { articles, looseNotes } = await readEverything(database);
    expect(articles.map(({ article, facts, notes }) => [article.title, facts.length, notes.length])).toEqual([
      ['L’accordo è già storia', 2, 0],
      ['The pact', 2, 0],
      ['Le pacte', 2, 1],
    ]);
    expect(looseNotes.map(({ id }) => id)).toEqual(['2']);
  });
});
