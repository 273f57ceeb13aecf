import type { StorageState } from '../messages.ts';
import { beginAnew, markLedger } from '../store/birth.ts';
import { sizeOf } from '../store/desk.ts';
import type { Context } from './context.ts';

/** How safe the ledger is where it lies, and whether it is still there. */
export async function storageState({ database, mark, persisted }: Context): Promise<StorageState> {
  const lost = !(await markLedger(database, mark));
  return { ...(await sizeOf(database)), lost, persisted: await persisted() };
}

/** Takes what is there now for the ledger, after one was lost. */
export async function acceptLoss(context: Context): Promise<StorageState> {
  await beginAnew(context.database, context.mark);
  return storageState(context);
}
