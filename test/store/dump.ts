import type { Dexie } from 'dexie';

/** A database with all of its rows, as the browser has it, so that later code can be tried on what earlier code wrote. */
export interface Dump {
  /** The browser's number: ten times Dexie's. */
  version: number;
  tables: DumpedTable[];
}

interface DumpedTable {
  name: string;
  keyPath: string;
  indexes: { name: string; keyPath: string; multiEntry: boolean }[];
  rows: unknown[];
}

/** Dumps an open database. */
export async function dumpOf(database: Dexie): Promise<Dump> {
  const raw = database.backendDB();
  const names = [...raw.objectStoreNames];
  const rows = await Promise.all(names.map((name) => database.table(name).toArray()));
  const transaction = raw.transaction(names);
  const tables = names.map((name, index): DumpedTable => {
    const store = transaction.objectStore(name);
    return {
      name,
      keyPath: String(store.keyPath),
      indexes: [...store.indexNames].map((each) => {
        const { keyPath, multiEntry } = store.index(each);
        return { name: each, keyPath: String(keyPath), multiEntry };
      }),
      rows: rows[index] ?? [],
    };
  });
  return { version: raw.version, tables };
}

/** Makes a database of a dump, without any of our code. */
export async function loadDump(name: string, { version, tables }: Dump): Promise<void> {
  const opening = indexedDB.open(name, version);
  opening.addEventListener('upgradeneeded', () => {
    for (const table of tables) {
      const store = opening.result.createObjectStore(table.name, { keyPath: table.keyPath });
      for (const { name: index, keyPath, multiEntry } of table.indexes)
        store.createIndex(index, keyPath, { multiEntry });
      for (const row of table.rows) store.put(row);
    }
  });
  await new Promise((resolve, reject) => {
    opening.addEventListener('success', resolve);
    opening.addEventListener('error', reject);
  });
  opening.result.close();
}
