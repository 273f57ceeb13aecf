import { describe, expect, it, vi } from 'vitest';
import { rangesOf } from '../../../src/desk/watch/ranges.ts';
import { sendList } from '../../../src/desk/watch/send-list.ts';
import { type Ask, AskError, type NewWatched, type WatchReport } from '../../../src/messages.ts';

const names = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ row: index + 2, name: { name: `N${index}`, aliases: [] } }));
const askWith = (answer: (names: NewWatched[]) => WatchReport): Ask =>
  ((_type: string, params: { names: NewWatched[] }) =>
    Promise.resolve().then(() => answer(params.names))) as Ask;

describe('sending a list', () => {
  it('goes in batches, tells how far it is, and sums up', async () => {
    const onProgress = vi.fn<(done: number) => void>();
    const ask = askWith((batch) => ({
      added: batch.length - 2,
      joined: 1,
      refused: [{ index: batch.length - 1, reason: 'too-short' }],
    }));
    const { signal } = new AbortController();
    const report = await sendList({ ask, names: names(4500), onProgress, signal });
    expect(onProgress.mock.calls.flat()).toEqual([0, 2000, 4000]);
    expect(report).toEqual({
      added: 4494,
      joined: 3,
      leftOut: [2001, 4001, 4501].map((row) => ({ row, problem: 'too-short' })),
    });
  });

  it('stops at a failure, and tells what was sent before', async () => {
    let asked = 0;
    const ask = askWith((batch) => {
      if (++asked === 2) throw new AskError('storage-full', 'no room');
      return { added: batch.length, joined: 0, refused: [] };
    });
    const { signal } = new AbortController();
    const report = await sendList({ ask, names: names(6000), onProgress: () => undefined, signal });
    expect(report).toMatchObject({ added: 2000, stopped: { done: 2000, code: 'storage-full' } });
  });

  it('sends nothing more once its page is left', async () => {
    const leaving = new AbortController();
    const ask = askWith((batch) => {
      leaving.abort();
      return { added: batch.length, joined: 0, refused: [] };
    });
    const { signal } = leaving;
    expect((await sendList({ ask, names: names(6000), onProgress: () => undefined, signal })).added).toBe(
      2000,
    );
  });
});

describe('rows that were left out', () => {
  it('are told as ranges where they follow one another with one problem', () => {
    const leftOut = [
      { row: 9, problem: 'full' },
      { row: 2, problem: 'empty' },
      { row: 8, problem: 'full' },
      { row: 7, problem: 'full' },
      { row: 3, problem: 'kind', detail: 'planet' },
      { row: 4, problem: 'kind', detail: 'moon' },
    ] as const;
    expect(rangesOf(leftOut)).toEqual([
      { from: 2, to: 2, problem: 'empty' },
      { from: 3, to: 3, problem: 'kind', detail: 'planet' },
      { from: 4, to: 4, problem: 'kind', detail: 'moon' },
      { from: 7, to: 9, problem: 'full' },
    ]);
  });
});
