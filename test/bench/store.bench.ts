/*
 * What the ledger costs when it has grown, in the real extension in Chromium: each question at a small and at a large ledger.
 * `POSTILLA_BENCH_FACTS=100000 npm run bench store` takes another size than a million.
 */
import process from 'node:process';
import { Extension } from '../../scripts/extension.ts';
import type { ArticleRow, DeskPage, MergeReport } from '../../src/messages.ts';
import { articleNumber, FACTS_AN_ARTICLE, FAMOUS } from './ledger.ts';

const SMALL = 10_000;
const LARGE = Number(process.env['POSTILLA_BENCH_FACTS'] ?? 1_000_000);
/** Articles in one message. */
const BATCH = 100;
const RUNS = 15;

/** The longest that each may take at the large size, as a multiple of the small one. */
const GOALS = {
  'card': 1.5,
  'summary': 1.5,
  'desk: facts': 2,
  'desk: articles': 2,
  'write an article': 1.5,
} as const;
type Question = keyof typeof GOALS;

/** Measures, prints medians and ratios, and fails where a goal is missed. */
export async function bench(): Promise<void> {
  const extension = await Extension.load({ browser: 'chrome' });
  try {
    await fill(extension, 0, SMALL / FACTS_AN_ARTICLE);
    const small = await measure(extension, SMALL / FACTS_AN_ARTICLE);
    // The articles that measuring wrote stand in for the first of the rest.
    await fill(extension, SMALL / FACTS_AN_ARTICLE + RUNS, LARGE / FACTS_AN_ARTICLE);
    const large = await measure(extension, LARGE / FACTS_AN_ARTICLE);
    for (const question of Object.keys(GOALS) as Question[]) {
      const ratio = large[question] / small[question];
      const verdict = ratio <= GOALS[question] ? 'ok' : 'MISSED';
      console.log(
        `${question}: ${small[question].toFixed(1)} ms at ${SMALL}, ${large[question].toFixed(1)} ms at ${LARGE} facts:` +
          ` ${ratio.toFixed(2)} times (goal ${GOALS[question]}) ${verdict}`,
      );
      if (ratio > GOALS[question]) process.exitCode = 1;
    }
  } finally {
    await extension.close();
  }
}

async function fill(extension: Extension, from: number, to: number): Promise<void> {
  const start = performance.now();
  for (let first = from; first < to; first += BATCH) {
    const lines = Array.from({ length: Math.min(BATCH, to - first) }, (_, index) => lineOf(first + index));
    await extension.ask<MergeReport>('backup.merge', { lines });
  }
  const seconds = (performance.now() - start) / 1000;
  console.log(`${(to - from) * FACTS_AN_ARTICLE} facts merged in ${seconds.toFixed(0)} s`);
}

function lineOf(number: number): string {
  return JSON.stringify({ article: articleNumber(number) });
}

/** Medians in milliseconds, from the question to the answer in a page of the extension. */
async function measure(extension: Extension, next: number): Promise<Record<Question, number>> {
  const query = { search: '', offset: 0, limit: 50 };
  const { rows } = await extension.ask<DeskPage<ArticleRow>>('desk.articles', query);
  const articleId = rows[0]!.id;
  let number = next;
  const questions: Record<Question, () => [type: string, params: unknown]> = {
    'card': () => ['card.get', { id: FAMOUS, name: 'Company 0', articleId }],
    'summary': () => ['summary.get', { articleId }],
    'desk: facts': () => ['desk.facts', query],
    'desk: articles': () => ['desk.articles', query],
    'write an article': () => ['backup.merge', { lines: [lineOf(number++)] }],
  };
  const medians = {} as Record<Question, number>;
  for (const question of Object.keys(questions) as Question[]) {
    const times: number[] = [];
    for (let run = 0; run < RUNS; run += 1) times.push(await timeOf(extension, ...questions[question]()));
    medians[question] = times.sort((a, b) => a - b)[Math.floor(RUNS / 2)]!;
  }
  return medians;
}

function timeOf(extension: Extension, type: string, params: unknown): Promise<number> {
  return extension.evaluate(
    async (message) => {
      const { runtime } = (globalThis as unknown as { browser: Browser }).browser;
      const start = performance.now();
      const answer = await runtime.sendMessage(message);
      if (!answer.ok) throw new Error(answer.detail);
      return performance.now() - start;
    },
    { type, params },
  );
}

interface Browser {
  runtime: { sendMessage(message: unknown): Promise<{ ok: boolean; detail?: string }> };
}
