import browser from 'webextension-polyfill';
import { shippedKnowledge, type Knowledge } from '../knowledge/knowledge.ts';
import { shippedForms } from '../reading/mentions/shipped.ts';
import { Database } from '../store/database.ts';
import { withDatabase } from '../store/failures.ts';
import { markLedger } from '../store/birth.ts';
import { settleDerived } from '../store/rebuild.ts';
import type { Context, InterfaceLanguage } from './context.ts';
import { ownReaders } from './readers.ts';

/*
 * What one run of the worker holds: nothing but what can be made again at any time.
 */
let context: Context | undefined;

/** Where `storage.local` keeps the mark of the ledger. */
const MARK_KEY = 'ledger-birth';

/** The context of this run of the worker; made when the first message comes, and opened when first used. */
export function workerContext(): Context {
  context ??= createContext(shippedKnowledge());
  return context;
}

/** Marks the ledger as begun, and finishes a rebuild of the derived tables that an update asks for or that was interrupted. */
export async function settle(): Promise<void> {
  const { database, mark } = workerContext();
  await withDatabase(database, async () => {
    await markLedger(database, mark);
    await settleDerived(database);
  }).catch(() => {
    // A database that cannot be opened now says so to whoever asks it; the next start tries again.
  });
}

function createContext(knowledge: Knowledge): Context {
  const database = new Database();
  const { version } = browser.runtime.getManifest();
  return {
    database,
    knowledge,
    reader: ownReaders({ database, knowledge, version, forms: () => shippedForms(knowledge) }),
    language: interfaceLanguage(),
    mark: {
      read: async () => {
        const { [MARK_KEY]: birth } = await browser.storage.local.get(MARK_KEY);
        return typeof birth === 'string' ? birth : undefined;
      },
      write: (birth) => browser.storage.local.set({ [MARK_KEY]: birth }),
    },
    persisted: () => navigator.storage.persisted(),
    now: () => new Date().toISOString(),
  };
}

/** The language that the messages are in, which need not be the browser's own: explanations and pages must not differ. */
function interfaceLanguage(): InterfaceLanguage {
  return browser.i18n.getMessage('language') === 'it' ? 'it' : 'en';
}
