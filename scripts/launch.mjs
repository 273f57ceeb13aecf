/*
 * Sets up what is missing, then runs a command of the project: `launch.mjs [--browsers any|all] COMMAND ARGS...`.
 * The npm scripts go through it, so that each of them works in a fresh clone.
 */
import { spawn } from 'node:child_process';
import { delimiter, join, resolve } from 'node:path';
import process from 'node:process';
import { ensureBrowsers, findBrowser } from './browsers.mjs';
import { ensurePackages } from './setup.mjs';

const project = resolve(import.meta.dirname, '..');
const args = process.argv.slice(2);
const wanted = args[0] === '--browsers' ? args.splice(0, 2)[1] : 'none';

ensurePackages();
if (wanted === 'all') ensureBrowsers(['chrome', 'firefox']);
else if (wanted === 'any' && !findBrowser('chrome') && !findBrowser('firefox')) ensureBrowsers(['chrome']);

const [command, ...rest] = args;
const child = spawn(command, rest, {
  cwd: project,
  stdio: 'inherit',
  env: { ...process.env, PATH: [join(project, 'node_modules/.bin'), process.env.PATH].join(delimiter) },
  shell: process.platform === 'win32',
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
