/* Everything that must hold, in the order in which it fails fastest. Every step runs; any failure fails the whole. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const project = resolve(import.meta.dirname, '..');

const STEPS: readonly (readonly [what: string, command: string, ...args: string[]])[] = [
  ['types', 'tsc', '--noEmit'],
  ['lint', 'oxlint', '--type-aware', '--deny-warnings'],
  ['format', 'prettier', '--check', '--log-level=warn', '.'],
  ['unit tests', 'vitest', 'run', '--project', 'unit'],
  ['build', 'tsx', 'scripts/build.ts'],
  ['lint of the Firefox build', 'web-ext', 'lint', '--source-dir=dist/firefox', '--no-config-discovery'],
  ['browser tests', 'vitest', 'run', '--project', 'browser'],
];

const failed: string[] = [];
for (const [what, command, ...args] of STEPS) {
  console.log(`\n== ${what}`);
  const began = performance.now();
  const done = spawnSync(command, args, {
    cwd: project,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const passed = done.status === 0;
  console.log(`${passed ? 'ok' : 'FAILED'}: ${what} (${seconds} s)`);
  if (!passed) failed.push(what);
}

console.log(`\n${STEPS.length - failed.length} passed, ${failed.length} failed`);
if (failed.length > 0) {
  console.log(`Failed: ${failed.join(', ')}`);
  process.exit(1);
}
