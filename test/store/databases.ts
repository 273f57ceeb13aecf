import 'fake-indexeddb/auto';
import { afterEach } from 'vitest';
import { Database } from '../../src/store/database.ts';

let count = 0;
const opened: Database[] = [];

/** A new, empty database; it is deleted after the test. */
export function newDatabase(): Database {
  const database = new Database(`postilla-test-${(count += 1)}`);
  opened.push(database);
  return database;
}

afterEach(async () => {
  for (const database of opened.splice(0)) await database.delete();
});
