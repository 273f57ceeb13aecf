/**
 * Prints how many of the facts found in labelled articles have a wrong amount, a wrong party or a swapped direction, and
 * which: `npx tsx test/reading/measure.ts [--all] [FOLDER [START]]`. Articles whose name begins with START alone;
 * `--all` lists also the facts without a label.
 */
import { resolve } from 'node:path';
import { shippedKnowledge } from '../../src/knowledge/knowledge.ts';
import { LANGUAGES } from '../../src/knowledge/vocabulary.ts';
import { createReader } from '../../src/reading/read.ts';
import { line } from './facts/marked.ts';
import { labelledArticles, type LabelledArticle } from './labelled.ts';
import { misleadingShare, type WrongFact, wrongFacts } from './wrong-facts.ts';

const all = process.argv.includes('--all');
const [folder, start = ''] = process.argv.slice(2).filter((argument) => argument !== '--all');
const articles = labelledArticles(folder === undefined ? undefined : resolve(folder), start);
const reader = createReader(shippedKnowledge());
const print = (text: string): void => void process.stdout.write(`${text}\n`);
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

interface Measured {
  article: LabelledArticle;
  found: number;
  wrong: WrongFact[];
}

const measured = articles.map((article): Measured => {
  const { facts } = reader.read(article);
  return { article, found: facts.length, wrong: wrongFacts(article, facts) };
});

for (const { article, wrong } of measured)
  for (const { fact, fault, meant } of wrong) {
    if (meant === undefined && !all) continue;
    print(`${article.id} ${fault}: ${line(fact)}   "${fact.quote}"`);
    if (meant !== undefined) print(`    meant: ${line(meant)}`);
  }

function report(name: string, part: readonly Measured[]): void {
  const found = part.reduce((sum, one) => sum + one.found, 0);
  const wrong = part.flatMap((one) => one.wrong);
  const share = (fault: string): string =>
    percent(found === 0 ? 0 : wrong.filter((one) => one.fault === fault).length / found);
  print(
    `${name}: of ${found} facts ${percent(misleadingShare(wrong, found))} mislead ` +
      `(amount ${share('amount')}, party ${share('party')}, direction ${share('direction')}); without a label ${share('unlabelled')}`,
  );
}

for (const language of LANGUAGES)
  report(
    language,
    measured.filter(({ article }) => article.language === language),
  );
report('all', measured);
