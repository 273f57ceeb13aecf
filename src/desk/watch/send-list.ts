import { type Ask, AskError, type FailureCode, type WatchRefusal } from '../../messages.ts';
import type { ListedName, RowProblem } from './read-list.ts';

/** Names in one message: a background that writes them holds nobody up for long. */
const BATCH = 2000;

/** A row that was left out, by the desk or by the background. */
export type LeftOut = Omit<RowProblem, 'problem'> & { problem: RowProblem['problem'] | WatchRefusal };

export interface SendReport {
  added: number;
  joined: number;
  leftOut: LeftOut[];
  /** Set where the background failed: how many names had been sent, and why no more were. */
  stopped?: { done: number; code: FailureCode };
}

export interface SendOptions {
  ask: Ask;
  names: readonly ListedName[];
  onProgress(done: number): void;
  signal: AbortSignal;
}

/** Sends names to the background, batch after batch, until the signal is aborted. What was sent before a failure stays. */
export async function sendList({ ask, names, onProgress, signal }: SendOptions): Promise<SendReport> {
  const report: SendReport = { added: 0, joined: 0, leftOut: [] };
  for (let done = 0; done < names.length && !signal.aborted; done += BATCH) {
    onProgress(done);
    const batch = names.slice(done, done + BATCH);
    try {
      const { added, joined, refused } = await ask('watch.add', { names: batch.map(({ name }) => name) });
      report.added += added;
      report.joined += joined;
      for (const { index, reason } of refused)
        report.leftOut.push({ row: batch[index]!.row, problem: reason });
    } catch (error) {
      return { ...report, stopped: { done, code: error instanceof AskError ? error.code : 'internal' } };
    }
  }
  return report;
}
