/* Runs the benchmarks of this folder, or those that are named: `run.ts [NAME ...]`. */
import { readdirSync } from 'node:fs';
import process from 'node:process';

const SUFFIX = '.bench.ts';

const all = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith(SUFFIX))
  .map((file) => file.slice(0, -SUFFIX.length))
  .sort();
const asked = process.argv.slice(2);
const unknown = asked.find((name) => !all.includes(name));
if (unknown !== undefined) {
  console.error(`There is no benchmark "${unknown}"; there are: ${all.join(', ')}.`);
  process.exit(2);
}

for (const name of asked.length > 0 ? asked : all) {
  console.log(`\n== ${name}`);
  const { bench } = (await import(`./${name}${SUFFIX}`)) as { bench: () => Promise<void> };
  await bench();
}
