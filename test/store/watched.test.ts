import { beforeEach, describe, expect, it } from 'vitest';
import type { Watched } from '../../src/messages.ts';
import type { Database } from '../../src/store/database.ts';
import { ownStamps } from '../../src/store/own.ts';
import {
  addWatched,
  clearWatched,
  listWatched,
  mergeWatched,
  type NamedEntity,
  recolour,
  removeWatched,
  watchedAmong,
  watchedInBatches,
} from '../../src/store/watched.ts';
import { newDatabase } from './databases.ts';

const [MONDAY, TUESDAY] = ['2026-01-05T08:00:00.000Z', '2026-01-06T08:00:00.000Z'];
const fjord: NamedEntity = { id: 'company:tiny-fjord', name: 'Tiny Fjord', aliases: ['TF'] };
const ada: NamedEntity = { id: 'person:ada-holm', name: 'Ada Holm', aliases: [], colour: 'rose' };
const everything = { search: '', offset: 0, limit: 50 };

let database: Database;
beforeEach(() => {
  database = newDatabase();
});

const namesFor = async (search: string) =>
  (await listWatched(database, { ...everything, search })).rows.map(({ name }) => name);

describe('the watch-list', () => {
  it('keeps names with aliases and colour, and lists the newest first', async () => {
    expect(await addWatched(database, [fjord], { now: MONDAY })).toEqual({ added: 1, full: [] });
    await addWatched(database, [ada], { now: TUESDAY });
    expect(await listWatched(database, everything)).toEqual({
      count: 2,
      rows: [
        { ...ada, added: TUESDAY, changed: TUESDAY },
        { ...fjord, colour: 'sand', added: MONDAY, changed: MONDAY },
      ],
    });
  });

  it('joins the aliases of a name that is given again, and takes a colour that is given', async () => {
    await addWatched(database, [fjord], { now: MONDAY });
    const again: NamedEntity = {
      ...fjord,
      name: 'Tiny Fjord AS',
      aliases: ['TF', 'Fjordlet'],
      colour: 'teal',
    };
    expect(await addWatched(database, [again], { now: TUESDAY })).toEqual({ added: 0, full: [] });
    expect((await watchedAmong(database, [fjord.id])).get(fjord.id)).toMatchObject({
      name: 'Tiny Fjord',
      aliases: ['TF', 'Tiny Fjord AS', 'Fjordlet'],
      colour: 'teal',
      added: MONDAY,
    });
    await addWatched(database, [fjord], { now: TUESDAY });
    expect((await watchedAmong(database, [fjord.id])).get(fjord.id)?.colour).toBe('teal');
  });

  it('joins two rows of one batch that are one entity', async () => {
    expect(
      await addWatched(database, [fjord, { ...fjord, aliases: ['Fjordlet'] }], { now: MONDAY }),
    ).toMatchObject({
      added: 1,
    });
    expect((await watchedAmong(database, [fjord.id])).get(fjord.id)?.aliases).toEqual(['TF', 'Fjordlet']);
  });

  it('is searched by the beginnings of words in names and aliases', async () => {
    await addWatched(database, [fjord, ada], { now: MONDAY });
    expect(await namesFor('fjo')).toEqual(['Tiny Fjord']);
    expect(await namesFor('tf')).toEqual(['Tiny Fjord']);
    expect(await namesFor('holm ada')).toEqual(['Ada Holm']);
    expect(await namesFor('jord')).toEqual([]);
  });

  it('forgets what is removed, and all of it', async () => {
    await addWatched(database, [fjord, ada], { now: MONDAY });
    await removeWatched(database, fjord.id);
    await removeWatched(database, fjord.id);
    expect(await namesFor('')).toEqual(['Ada Holm']);
    await clearWatched(database);
    expect(await namesFor('')).toEqual([]);
  });

  it('bears another stamp when its names change, and the same when a colour does', async () => {
    expect((await ownStamps(database)).watched).toBe('');
    await addWatched(database, [fjord], { now: MONDAY });
    const { watched } = await ownStamps(database);
    expect(watched).not.toBe('');
    await recolour(database, { id: fjord.id, colour: 'green', now: TUESDAY });
    expect(await ownStamps(database)).toEqual({ watched, rules: '' });
    await removeWatched(database, fjord.id);
    expect((await ownStamps(database)).watched).not.toBe(watched);
  });

  it('unites two lists the same way round either way: all aliases, the later colour', async () => {
    const left: Watched = { ...fjord, colour: 'teal', added: MONDAY, changed: TUESDAY };
    const right: Watched = {
      ...fjord,
      aliases: ['Fjordlet'],
      colour: 'rose',
      added: TUESDAY,
      changed: MONDAY,
    };
    expect(await mergeWatched(database, [left])).toBe(1);
    expect(await mergeWatched(database, [right])).toBe(0);
    const other = newDatabase();
    await mergeWatched(other, [right]);
    await mergeWatched(other, [left]);
    const one = await listWatched(database, everything);
    expect(one.rows).toEqual([{ ...left, aliases: ['Fjordlet', 'TF'] }]);
    expect(await listWatched(other, everything)).toEqual(one);
  });

  it('takes as many names as there is room for, and tells the places of the rest', async () => {
    const limit = { now: MONDAY, most: 3 };
    expect(await addWatched(database, [fjord], limit)).toEqual({ added: 1, full: [] });
    const more = ['A1', 'A2', 'A3'].map((name): NamedEntity => ({
      id: `company:${name}`,
      name,
      aliases: [],
    }));
    expect(await addWatched(database, [...more, fjord], limit)).toEqual({ added: 2, full: [2] });
    expect(await addWatched(database, [more[2]!], { now: MONDAY })).toEqual({ added: 1, full: [] });
  });

  it('is read in batches, each name once', async () => {
    const many = Array.from({ length: 4500 }, (_, number) => `company:${number}` as const);
    await addWatched(
      database,
      many.map((id) => ({ id, name: id, aliases: [] })),
      { now: MONDAY },
    );
    const sizes: number[] = [];
    const ids = new Set<string>();
    for await (const batch of watchedInBatches(database)) {
      sizes.push(batch.length);
      for (const { id } of batch) ids.add(id);
    }
    expect(Math.max(...sizes)).toBeLessThanOrEqual(2000);
    expect(ids.size).toBe(4500);
  });
});
