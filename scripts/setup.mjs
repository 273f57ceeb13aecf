/*
 * What a fresh clone needs before anything else runs: plain JavaScript on Node alone, since no package is there yet.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';

const project = resolve(import.meta.dirname, '..');
const OLDEST_NODE = [20, 19];

/** Says what is being done, on standard error, so that a command's own output stays clean. */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/** Ends the program with one sentence. */
export function giveUp(sentence) {
  say(sentence);
  process.exit(1);
}

/** Installs the npm packages of the lock file, unless these very ones are there. */
export function ensurePackages() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1]))
    giveUp(
      `Postilla is built with Node ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}.`,
    );
  const lock = createHash('sha256')
    .update(readFileSync(join(project, 'package-lock.json')))
    .digest('hex');
  const stamp = join(project, 'node_modules/.postilla-lock');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  say('Installing the npm packages ...');
  run(
    'npm',
    ['ci', '--no-audit', '--no-fund', '--loglevel=error'],
    'The npm packages could not be installed.',
  );
  writeFileSync(stamp, lock);
}

/** Runs a command in the project and shows what it prints; ends the program with `sentence` where it fails. */
export function run(command, args, sentence, options = {}) {
  const done = spawnSync(command, args, {
    cwd: project,
    stdio: ['ignore', process.stderr, process.stderr],
    shell: process.platform === 'win32',
    ...options,
  });
  if (done.status !== 0) giveUp(sentence);
}
