/** How long a page may take to show what is awaited. */
export const PATIENCE_MS = 15_000;
const POLL_MS = 50;

/** Tries again until it is so; throws with `sentence` when the time is up. */
export async function until(
  isSo: () => Promise<boolean>,
  sentence: string,
  timeoutMs: number = PATIENCE_MS,
): Promise<void> {
  const end = performance.now() + timeoutMs;
  for (;;) {
    if (await isSo().catch(() => false)) return;
    if (performance.now() > end) throw new Error(`${sentence} within ${timeoutMs / 1000} s`);
    await new Promise((done) => setTimeout(done, POLL_MS));
  }
}
