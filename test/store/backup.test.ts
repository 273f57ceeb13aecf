import { describe, expect, it } from 'vitest';
import type { MergeReport } from '../../src/messages.ts';
import { checkBackup, mergeBackup, readBackup } from '../../src/store/backup.ts';
import type { Database } from '../../src/store/database.ts';
import { keepNote } from '../../src/store/notes.ts';
import { rebuildDerived } from '../../src/store/rebuild.ts';
import { keepRule } from '../../src/store/rules.ts';
import { setSiteRule, siteRule } from '../../src/store/sites.ts';
import { addWatched } from '../../src/store/watched.ts';
import { keepVisit } from '../../src/store/visits.ts';
import { billions } from '../ledger/facts.ts';
import { newDatabase } from './databases.ts';
import { visit } from './told.ts';

const NOW = '2026-02-01T08:00:00.000Z';
const COUNTED = ['articles', 'facts', 'notes', 'sites', 'watched', 'rules'] as const;
const told = { quote: 'Microsoft put 1 billion into OpenAI', amount: billions(1) };

const PACT = { id: 'a', url: 'https://paper.example/a', title: 'The pact', site: 'paper.example' };

/** A database with so many articles, two notes, a site that is switched off, a watched name and a rule. */
async function ledger(articles: number, prefix = ''): Promise<Database> {
  const database = newDatabase();
  for (let number = 0; number < articles; number += 1)
    await keepVisit(database, visit({ path: `/${prefix}${number}`, told: [told, `Number ${number}.`] }));
  for (const id of ['1', '2'])
    await keepNote(database, {
      id: `${prefix}${id}`,
      article: PACT,
      target: { type: 'passage' },
      anchor: { quote: 'a passage', prefix: '', suffix: '' },
      words: '',
      created: NOW,
      changed: NOW,
    });
  await setSiteRule(database, 'off.example', 'off');
  await addWatched(database, [{ id: 'company:fjord', name: 'Fjord', aliases: [`${prefix}FJD`] }], {
    now: NOW,
  });
  await keepRule(database, { name: `${prefix}Meta`, effect: { type: 'never' }, article: PACT, made: NOW });
  return database;
}

async function backupOf(database: Database): Promise<string[]> {
  let file = '';
  let part = await readBackup(database, { now: NOW });
  for (;;) {
    file += part.text;
    if (!part.next) return file.trimEnd().split('\n');
    part = await readBackup(database, { cursor: part.next, now: NOW });
  }
}

async function contentOf(database: Database): Promise<unknown> {
  await rebuildDerived(database);
  const tables = [
    database.articles,
    database.claims,
    database.entities,
    database.tallies,
    database.notes,
    database.sites,
    database.watched,
    database.rules,
  ];
  return Promise.all(tables.map((table) => table.toArray()));
}

/** Merges a file in parts, as a page does that reads it as a stream. */
async function restore(database: Database, lines: readonly string[]): Promise<MergeReport> {
  const sum: MergeReport = { articles: 0, facts: 0, notes: 0, sites: 0, watched: 0, rules: 0 };
  for (let at = 0; at < lines.length; at += 7) {
    const report = await mergeBackup(database, lines.slice(at, at + 7));
    for (const key of COUNTED) sum[key] += report[key];
  }
  return sum;
}

function expectCode(lines: readonly string[], code: string): void {
  expect(() => checkBackup(lines)).toThrow(expect.objectContaining({ code }));
}

describe('a backup', () => {
  it('brings everything into an empty ledger, and says what', { timeout: 30_000 }, async () => {
    const database = await ledger(120);
    const lines = await backupOf(database);
    expect(checkBackup(lines)).toMatchObject({ complete: true, lines: lines.length - 1 });
    const other = newDatabase();
    expect(await restore(other, lines)).toEqual({
      articles: 120,
      facts: 120,
      notes: 2,
      sites: 1,
      watched: 1,
      rules: 1,
    });
    expect(await contentOf(other)).toEqual(await contentOf(database));
    expect(await siteRule(other, 'off.example')).toBe('off');
  });

  it('adds nothing the second time', async () => {
    const database = await ledger(12);
    const before = await contentOf(database);
    expect(await restore(database, await backupOf(database))).toEqual({
      articles: 0,
      facts: 0,
      notes: 0,
      sites: 0,
      watched: 0,
      rules: 0,
    });
    expect(await contentOf(database)).toEqual(before);
  });

  it('makes two devices the same, whichever takes over which', async () => {
    const [left, right] = [await ledger(9, 'left-'), await ledger(9, 'right-')];
    await keepVisit(
      right,
      visit({ path: '/left-3', told: ['Nothing now.'], now: '2026-03-01T08:00:00.000Z' }),
    );
    const [ofLeft, ofRight] = [await backupOf(left), await backupOf(right)];
    await restore(left, ofRight);
    await restore(right, ofLeft);
    expect(await contentOf(left)).toEqual(await contentOf(right));
    expect(await left.articles.count()).toBe(18);
  });

  it('can be checked in parts', async () => {
    const lines = await backupOf(await ledger(20));
    const first = checkBackup(lines.slice(0, 5));
    expect(first.complete).toBe(false);
    expect(checkBackup(lines.slice(5), first).complete).toBe(true);
  });
});

describe('a file', () => {
  it('that was cut short is not complete', async () => {
    const lines = await backupOf(await ledger(3));
    expect(checkBackup(lines.slice(0, -1)).complete).toBe(false);
    expectCode([...lines.slice(0, -1), lines.at(-1)!.slice(0, 9)], 'backup-damaged');
  });

  it('that was altered is damaged', async () => {
    const lines = await backupOf(await ledger(3));
    expectCode(lines.with(1, lines[1]!.replace('1 billion', '9 billion')), 'backup-damaged');
    expectCode(lines.toSpliced(2, 1), 'backup-damaged');
    expectCode([...lines, lines[1]!], 'backup-damaged');
    expectCode(lines.with(1, lines[1]!.replace('"actual"', '"certain"')), 'backup-damaged');
  });

  it('of a newer version, or of another program, is told apart', async () => {
    const lines = await backupOf(await ledger(1));
    expectCode(lines.with(0, lines[0]!.replace('"version":1', '"version":2')), 'backup-newer');
    expectCode(['{"bookmarks": []}'], 'backup-foreign');
    expectCode(['\u0000\u0001PNG'], 'backup-foreign');
    expectCode([''], 'backup-foreign');
  });

  it('changes nothing where a line of it is no line', async () => {
    const database = await ledger(2);
    const before = await contentOf(database);
    const lines = await backupOf(await ledger(5, 'other-'));
    await expect(mergeBackup(database, [...lines.slice(0, 4), '{"article": {}}'])).rejects.toMatchObject({
      code: 'backup-damaged',
    });
    expect(await contentOf(database)).toEqual(before);
  });
});
