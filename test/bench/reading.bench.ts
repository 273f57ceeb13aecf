/* Reading a whole article against compromise, loading the compiled forms, and texts that are made to be slow. */
import nlp from 'compromise';
import process from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { type Knowledge, shippedKnowledge } from '../../src/knowledge/knowledge.ts';
import { entriesOf } from '../../src/reading/mentions/entries.ts';
import { createForms, type Forms } from '../../src/reading/mentions/forms.ts';
import { packForms, unpackForms } from '../../src/reading/mentions/pack.ts';
import { createSpotter } from '../../src/reading/mentions/spot.ts';
import { createReader, type Reader } from '../../src/reading/read.ts';
import { recogniseQuantities } from '../../src/reading/quantities/quantities.ts';
import { cutBlocks } from '../../src/reading/text/blocks.ts';
import { labelledArticles } from '../reading/labelled.ts';
import { judge, median, timesOf } from './interleaved.ts';
import { articleText } from './names.ts';

/** The median article. */
const ARTICLE_LENGTH = 4_000;
const ARTICLES = 8;
const HEAP_ARTICLES = 10_000;
/** Ten million characters take minutes: `POSTILLA_BENCH_HOSTILE=10000000`. */
const HOSTILE_LENGTH = Number(process.env['POSTILLA_BENCH_HOSTILE'] ?? 1_000_000);
const HOSTILE = {
  'one letter': 'a',
  'one name': 'OpenAI ',
  'brackets': '((',
  'capitals': 'Acme Bolt ',
  'digits': '1234567890',
  'ordinary names': 'Meta ',
  'number words': 'un milione ',
  'sums': '13 mld di dollari, ',
  'sentences': 'Nvidia ha investito 500 milioni di dollari in Wayve, secondo il Financial Times. ',
};

/** Measures, prints medians and ratios, and fails where a goal is missed. */
export async function bench(): Promise<void> {
  const knowledge = shippedKnowledge();
  const forms = createForms(entriesOf(knowledge));
  benchLoading(packForms(forms));
  const reader = createReader(knowledge, { forms });
  benchArticles(reader, knowledge, forms);
  benchHeap(reader);
  benchHostile(reader);
  await Promise.resolve();
}

/** English articles of one length, another one each round: no reader reads one text over and over. */
function benchArticles(reader: Reader, knowledge: Knowledge, forms: Forms): void {
  const spotter = createSpotter(knowledge, { watched: [], rules: [], forms });
  const all = articleText(ARTICLE_LENGTH * ARTICLES, 'en');
  const articles = Array.from({ length: ARTICLES }, (_, index) =>
    all.slice(index * ARTICLE_LENGTH, (index + 1) * ARTICLE_LENGTH),
  );
  const language = 'en';
  const turn = (work: (text: string) => unknown): (() => unknown) => {
    let next = 0;
    return () => work(articles[next++ % ARTICLES]!);
  };
  const ways = {
    read: turn((text) => reader.read({ text, language })),
    mentions: turn((text) => spotter.spot({ text, language, blocks: cutBlocks(text) })),
    quantities: turn((text) => recogniseQuantities({ text, language })),
    compromise: turn((text) => nlp(text).json()),
  };
  const cold = timesOf(ways, { rounds: 1, warm: 0 });
  const times = timesOf(ways, { rounds: 100, warm: 60 });
  for (const [name, { median: middle, least }] of Object.entries(times))
    console.log(
      `${name.padEnd(12)} median ${middle.toFixed(2)} ms, least ${least.toFixed(2)} ms, first ${cold[name]!.least.toFixed(1)} ms ` +
        `for ${ARTICLE_LENGTH} characters of English`,
    );
  judge('read, times compromise', times['read']!.median / times['compromise']!.median, 0.1);
  judge('read, times compromise, least of each', times['read']!.least / times['compromise']!.least, 0.1);
}

/** Reading thousands of articles keeps nothing of them. */
function benchHeap(reader: Reader): void {
  const articles = labelledArticles();
  const read = (count: number): void => {
    for (let i = 0; i < count; i++) {
      const { text, language } = articles[i % articles.length]!;
      reader.read({ text: `${text}\n\nNumber ${i}: Company${i} raised $${i} million.`, language });
    }
  };
  read(HEAP_ARTICLES / 10);
  const before = settled();
  read(HEAP_ARTICLES);
  judge(`heap after ${HEAP_ARTICLES} articles, MB more`, (settled() - before) / 2 ** 20, 8);
}

/** The bytes of the heap after collecting. */
function settled(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  for (let i = 0; i < 4; i++) collect();
  return process.memoryUsage().heapUsed;
}

/** A text that is made to be slow, once and twice as long. */
function benchHostile(reader: Reader): void {
  for (const [what, unit] of Object.entries(HOSTILE)) {
    const half = unit.repeat(HOSTILE_LENGTH / 2 / unit.length);
    const whole = half + half;
    const measured = timesOf(
      {
        half: () => reader.read({ text: half, language: 'it' }),
        whole: () => reader.read({ text: whole, language: 'it' }),
      },
      { rounds: 3, warm: 1 },
    );
    console.log(
      `${what}: ${(measured['whole']!.least / 1000).toFixed(2)} s for ${HOSTILE_LENGTH} characters`,
    );
    judge('  twice the text, times the time', measured['whole']!.least / measured['half']!.least, 2.3);
  }
}

function benchLoading(packed: Uint8Array<ArrayBuffer>): void {
  const times: number[] = [];
  let grown = 0;
  for (let round = 0; round < 15; round++) {
    const before = process.memoryUsage().heapUsed;
    const began = performance.now();
    const { lexicon } = unpackForms(packed);
    times.push(performance.now() - began);
    // Where the collector ran in between, the figure says nothing.
    grown = Math.max(grown, process.memoryUsage().heapUsed - before);
    if (lexicon.size === 0) throw new Error('nothing was loaded');
  }
  console.log(
    `compiled forms: ${(packed.length / 1024).toFixed(0)} KB, first load ${times[0]!.toFixed(1)} ms`,
  );
  judge('loading the compiled forms, ms', median(times), 10);
  judge('heap and bytes, MB', (grown + packed.length) / 2 ** 20, 8);
}
