/* Reading a whole article against compromise, loading the compiled forms, and texts that are made to be slow. */
import nlp from 'compromise';
import process from 'node:process';
import { shippedKnowledge } from '../../src/knowledge/knowledge.ts';
import { entriesOf } from '../../src/reading/mentions/entries.ts';
import { createForms } from '../../src/reading/mentions/forms.ts';
import { packForms, unpackForms } from '../../src/reading/mentions/pack.ts';
import { createSpotter } from '../../src/reading/mentions/spot.ts';
import { createReader } from '../../src/reading/read.ts';
import { cutBlocks } from '../../src/reading/text/blocks.ts';
import { interleaved, judge, median } from './interleaved.ts';
import { articleText } from './names.ts';

const ARTICLE_LENGTH = 6_000;
const HOSTILE_LENGTH = Number(process.env['POSTILLA_BENCH_HOSTILE'] ?? 1_000_000);
const HOSTILE = {
  'one letter': 'a',
  'one name': 'OpenAI ',
  'brackets': '((',
  'capitals': 'Acme Bolt ',
  'digits': '1234567890',
  'ordinary names': 'Meta ',
};

/** Measures, prints medians and ratios, and fails where a goal is missed. */
export async function bench(): Promise<void> {
  const knowledge = shippedKnowledge();
  const forms = createForms(entriesOf(knowledge));
  benchLoading(packForms(forms));
  const reader = createReader(knowledge, { forms });
  const spotter = createSpotter(knowledge, { watched: [], rules: [], forms });
  const text = articleText(ARTICLE_LENGTH, 'en').slice(0, ARTICLE_LENGTH);
  const blocks = cutBlocks(text);
  const times = interleaved(
    {
      read: () => reader.read({ text, language: 'en' }),
      mentions: () => spotter.spot({ text, language: 'en', blocks }),
      compromise: () => nlp(text).json(),
    },
    { rounds: 30, warm: 20 },
  );
  for (const [name, ms] of Object.entries(times))
    console.log(`${name.padEnd(12)} ${ms.toFixed(2)} ms for ${text.length} characters of English`);
  judge('read, times compromise', times['read']! / times['compromise']!, 0.1);
  for (const [what, unit] of Object.entries(HOSTILE)) {
    const half = unit.repeat(HOSTILE_LENGTH / 2 / unit.length);
    const whole = half + half;
    const measured = interleaved(
      {
        half: () => reader.read({ text: half, language: 'it' }),
        whole: () => reader.read({ text: whole, language: 'it' }),
      },
      { rounds: 5, warm: 1 },
    );
    judge(`${what}: twice the text, times the time`, measured['whole']! / measured['half']!, 2.3);
  }
  await Promise.resolve();
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
