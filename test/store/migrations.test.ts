import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listNotes } from '../../src/store/desk.ts';
import { totalsOfPairs } from '../../src/store/ledger.ts';
import { settleDerived } from '../../src/store/rebuild.ts';
import { readSettings } from '../../src/store/settings.ts';
import { listRules } from '../../src/store/rules.ts';
import { siteRule } from '../../src/store/sites.ts';
import { listWatched } from '../../src/store/watched.ts';
import { billions } from '../ledger/facts.ts';
import { newDatabase } from './databases.ts';
import { type Dump, dumpOf, loadDump } from './dump.ts';

const folder = join(import.meta.dirname, 'released');
const versions = readdirSync(folder).flatMap((file) =>
  file.endsWith('.json') ? Number.parseInt(file, 10) : [],
);

const everything = { search: '', offset: 0, limit: 9 };

function released(version: number): Dump {
  return JSON.parse(readFileSync(join(folder, `${version}.json`), 'utf8')) as Dump;
}

function shape({ version, tables }: Dump) {
  return { version, tables: tables.map(({ rows: _rows, ...table }) => table) };
}

describe('a database that an earlier version wrote', () => {
  it('is there for each version of the schema', () => {
    const { verno } = newDatabase();
    expect(versions.sort((a, b) => a - b)).toEqual(Array.from({ length: verno }, (_, index) => index + 1));
  });

  it.each(versions)('opens with all that it held: version %i', async (version) => {
    const database = newDatabase();
    await loadDump(database.name, released(version));
    await settleDerived(database);
    expect(await database.articles.count()).toBe(2);
    const [total] = await totalsOfPairs(database, 'receiver', 'company:openai');
    expect(total).toMatchObject({
      running: { amount: billions(13, 'over'), date: '2025-06' },
      payments: [{ date: '2019' }],
    });
    const changed = (await database.articles.toArray())
      .flatMap(({ facts }) => facts)
      .filter((fact) => fact.withdrawn);
    expect(changed.map(({ withdrawn }) => withdrawn)).toEqual(['2026-01-02T08:00:00.000Z']);
    expect((await listNotes(database, { search: 'why', offset: 0, limit: 9 })).rows).toMatchObject([
      { words: 'Why?' },
    ]);
    expect(await siteRule(database, 'off.example')).toBe('off');
    expect(await readSettings(database)).toEqual({ pastDeals: 'counted' });
    expect((await listWatched(database, everything)).rows).toMatchObject([
      { name: 'Tiny Fjord', colour: 'teal' },
    ]);
    expect((await listRules(database, everything)).rows).toMatchObject([{ effect: { type: 'never' } }]);
  });
});

describe('the schema', () => {
  it('is that of the newest version: who changes it declares another', async () => {
    const database = newDatabase();
    await database.open();
    expect(shape(await dumpOf(database))).toEqual(shape(released(database.verno)));
  });
});
