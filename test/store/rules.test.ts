import { beforeEach, describe, expect, it } from 'vitest';
import type { Rule } from '../../src/messages.ts';
import type { Database } from '../../src/store/database.ts';
import { ownStamps } from '../../src/store/own.ts';
import { keepRule, listRules, mergeRules, removeRule, rulesIn } from '../../src/store/rules.ts';
import { newDatabase } from './databases.ts';

const PACT = { id: 'pact', url: 'https://paper.example/pact', title: 'The pact', site: 'paper.example' };
const said = (name: string, effect: Rule['effect'], day = 5): Omit<Rule, 'id'> => ({
  name,
  effect,
  article: PACT,
  made: `2026-01-0${day}T08:00:00.000Z`,
});
const everything = { search: '', offset: 0, limit: 50 };

let database: Database;
beforeEach(() => {
  database = newDatabase();
});

describe('what the reader says of names', () => {
  it('holds in every article, but for what is said of one alone', async () => {
    await keepRule(database, said('Meta', { type: 'not-here' }));
    await keepRule(database, said('Oracle', { type: 'never' }));
    await keepRule(database, said('Halvorsen', { type: 'is', entity: 'person:ada-halvorsen' }));
    const anywhere = [
      { name: 'Oracle', never: true },
      { name: 'Halvorsen', is: 'person:ada-halvorsen' },
    ];
    const elsewhere = await rulesIn(database, 'another');
    expect(elsewhere).toHaveLength(2);
    expect(elsewhere).toEqual(expect.arrayContaining(anywhere));
    expect((await rulesIn(database, 'pact')).at(-1)).toEqual({ name: 'Meta', never: true });
  });

  it('gives way to what is said later of the same name, however it is written', async () => {
    await keepRule(database, said('Tiny Fjord', { type: 'never' }));
    await keepRule(database, said('TINY  FJORD', { type: 'is', entity: 'company:fjord' }));
    expect(await rulesIn(database, 'pact')).toEqual([{ name: 'TINY  FJORD', is: 'company:fjord' }]);
  });

  it('is forgotten when it is removed, and its stamp is another', async () => {
    const { id } = await keepRule(database, said('Meta', { type: 'never' }));
    const before = await ownStamps(database);
    await removeRule(database, id);
    expect(await rulesIn(database, 'pact')).toEqual([]);
    expect((await ownStamps(database)).rules).not.toBe(before.rules);
    expect((await ownStamps(database)).watched).toBe('');
  });

  it('is listed with the newest first, and searched by name and article', async () => {
    await keepRule(database, said('Meta', { type: 'never' }, 5));
    await keepRule(database, said('Oracle', { type: 'never' }, 6));
    const names = async (search: string) =>
      (await listRules(database, { ...everything, search })).rows.map(({ name }) => name);
    expect(await names('')).toEqual(['Oracle', 'Meta']);
    expect(await names('met')).toEqual(['Meta']);
    expect(await names('pact')).toEqual(['Oracle', 'Meta']);
  });

  it('of two devices is what was said later, whichever takes over which', async () => {
    const early = await keepRule(newDatabase(), said('Meta', { type: 'never' }, 5));
    const late = await keepRule(newDatabase(), said('meta', { type: 'is', entity: 'company:meta' }, 6));
    expect(await mergeRules(database, [early, late])).toBe(1);
    expect(await mergeRules(database, [early])).toBe(0);
    expect((await listRules(database, everything)).rows).toEqual([late]);
  });

  it('is NOT said of what is no name', async () => {
    await expect(keepRule(database, said('…', { type: 'never' }))).rejects.toMatchObject({
      code: 'unusable-name',
    });
  });
});
