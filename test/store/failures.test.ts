import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { AskError } from '../../src/messages.ts';
import { withDatabase } from '../../src/store/failures.ts';
import { keepVisit } from '../../src/store/visits.ts';
import { newDatabase } from './databases.ts';
import { visit } from './told.ts';

describe('work with the database', () => {
  it('opens it again where the browser has closed it', async () => {
    const database = newDatabase();
    await keepVisit(database, visit({ told: ['A first sentence.'] }));
    database.close();
    expect(await withDatabase(database, (open) => open.articles.count())).toBe(1);
  });

  it('opens it again where the connection was lost under it', async () => {
    const database = newDatabase();
    await database.open();
    database.backendDB().close();
    expect(await withDatabase(database, (open) => open.articles.count())).toBe(0);
  });

  it('says that the storage is full, however deep the browser says it', async () => {
    const database = newDatabase();
    const quota = new DOMException('no room', 'QuotaExceededError');
    const errors = [
      quota,
      new Dexie.QuotaExceededError('no room'),
      new Dexie.AbortError('aborted', quota),
      new Dexie.BulkError('bulk', [new Dexie.AbortError('aborted', quota)]),
    ];
    for (const error of errors)
      await expect(withDatabase(database, () => Promise.reject(error))).rejects.toMatchObject({
        code: 'storage-full',
      });
  });

  it('says that the storage failed for any other failure of the database', async () => {
    const database = newDatabase();
    for (const error of [new DOMException('', 'UnknownError'), new Dexie.OpenFailedError('no disk')])
      await expect(withDatabase(database, () => Promise.reject(error))).rejects.toMatchObject({
        code: 'storage-failed',
      });
  });

  it('does NOT take a fault of our own for one of the storage', async () => {
    const database = newDatabase();
    const fault = new TypeError('a bug');
    await expect(withDatabase(database, () => Promise.reject(fault))).rejects.toBe(fault);
    const known = new AskError('unknown-note', 'none');
    await expect(withDatabase(database, () => Promise.reject(known))).rejects.toBe(known);
  });

  it('does NOT try again what has failed for another reason', async () => {
    let tries = 0;
    const work = () => {
      tries += 1;
      return Promise.reject(new Dexie.ConstraintError('twice'));
    };
    await expect(withDatabase(newDatabase(), work)).rejects.toBeInstanceOf(AskError);
    expect(tries).toBe(1);
  });
});
