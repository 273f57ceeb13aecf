/* The background is killed in the middle of writes, again and again: of each article there is all or nothing, and what is derived fits. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Extension } from '../../scripts/extension.ts';
import { articleNumber } from '../bench/ledger.ts';

const KILLS = 50;
/** Articles in one write. */
const BATCH = 5;
/** A write takes about as long, so that it is hit at its beginning, in its middle and after its end. */
const LATEST_MS = 40;
/** A message that is lost with its background is never answered. */
const LOST_MS = 1000;

interface Kept {
  articles: { id: string; facts: { id: string; withdrawn?: string }[] }[];
  claims: { tellings: number; sources: Record<string, number> }[];
  tallies: { key: string; count: number }[];
}

describe('a background that is killed while it writes', () => {
  let extension: Extension;
  beforeAll(async () => {
    extension = await Extension.load({ browser: 'chrome' });
  });
  afterAll(() => extension.close());

  it(`leaves of each article all or nothing, ${KILLS} times`, { timeout: 300_000 }, async () => {
    let answered = 0;
    for (let kill = 0; kill < KILLS; kill += 1) {
      const articles = Array.from({ length: BATCH }, (_, index) => articleNumber(kill * BATCH + index));
      const lines = articles.map((article) => JSON.stringify({ article }));
      const asked = extension.ask('backup.merge', { lines }).then(
        () => (answered += 1),
        () => null,
      );
      await after(((kill * 7919) % 101) * (LATEST_MS / 100));
      // It may have gone by itself between being found and being stopped.
      await Promise.race([extension.stopBackground().catch(() => null), after(LOST_MS)]);
      await Promise.race([asked, after(LOST_MS)]);
    }

    const { articles, claims, tallies } = await readLedger(extension);
    const byId = new Map(articles.map((article) => [article.id, article]));
    for (let number = 0; number < KILLS * BATCH; number += 1) {
      const { id, facts } = articleNumber(number);
      const kept = byId.get(id);
      if (kept) expect(kept.facts.map((fact) => fact.id)).toEqual(facts.map((fact) => fact.id));
    }
    const facts = articles.flatMap((article) => article.facts);
    expect(tallies).toEqual([
      { key: 'articles', count: articles.length },
      { key: 'facts', count: facts.length },
    ]);
    expect(sum(claims.map((claim) => claim.tellings))).toBe(facts.length);
    for (const claim of claims) expect(sum(Object.values(claim.sources))).toBe(claim.tellings);
    // It must have been hit, and must not always have been.
    expect(articles.length).toBeGreaterThanOrEqual(answered * BATCH);
    expect(answered).toBeGreaterThan(0);
    expect(answered).toBeLessThan(KILLS);
  });
});

function after(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

/** Reads the tables past all of our code. */
function readLedger(extension: Extension): Promise<Kept> {
  return extension.evaluate(async () => {
    const opening = indexedDB.open('postilla');
    await new Promise((resolve, reject) => {
      opening.addEventListener('success', resolve);
      opening.addEventListener('error', reject);
    });
    const names = ['articles', 'claims', 'tallies'] as const;
    const transaction = opening.result.transaction(names);
    const tables = await Promise.all(
      names.map(async (name) => {
        const request = transaction.objectStore(name).getAll();
        await new Promise((resolve) => {
          request.addEventListener('success', resolve);
        });
        return [name, request.result] as const;
      }),
    );
    opening.result.close();
    return Object.fromEntries(tables) as unknown as Kept;
  });
}
