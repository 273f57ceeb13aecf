import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const project = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'rooms-'));
copyFileSync(join(project, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the project's lint rules say of one line in one file; the rules that the line breaks, by name. */
function lint(file: string, line: string): string[] {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${line}\n`);
  const command = join(project, 'node_modules/.bin/oxlint');
  const run = spawnSync(command, ['--format=json', file], { cwd: folder, encoding: 'utf8' });
  const report = JSON.parse(run.stdout) as { diagnostics: { code: string }[] };
  return report.diagnostics.map((diagnostic) => diagnostic.code);
}

describe('the import rule between the rooms', () => {
  it.each([
    ['src/reading/a.ts', '../ledger/types.ts'],
    ['src/reading/facts/a.ts', '../../store/index.ts'],
    ['src/knowledge/a.ts', '../reading/annotation.ts'],
    ['src/ledger/a.ts', '../store/index.ts'],
    ['src/ledger/a.ts', 'dexie'],
    ['src/reading/a.ts', 'node:fs'],
    ['src/export/a.ts', 'webextension-polyfill'],
    ['src/page/a.ts', '../background/main.ts'],
    ['src/page/a.ts', '../knowledge/index.ts'],
    ['src/ui/a.ts', '../ledger/types.ts'],
    ['src/popup/a.ts', '../store/index.ts'],
    ['src/background/a.ts', '../ui/format.ts'],
    ['src/article/a.ts', '../page/start.ts'],
  ])('stops %s from importing %s', (file, specifier) => {
    expect(lint(file, `export { x } from '${specifier}';`)).toContain('eslint(no-restricted-imports)');
  });

  it.each([
    ['src/reading/a.ts', '../knowledge/index.ts'],
    ['src/ledger/a.ts', '../reading/annotation.ts'],
    ['src/background/a.ts', '../store/index.ts'],
    ['src/background/a.ts', '../messages.ts'],
    ['src/page/a.ts', '../knowledge/vocabulary.ts'],
    ['src/welcome/a.ts', '../page/start.ts'],
  ])('lets %s import %s', (file, specifier) => {
    expect(lint(file, `export { x } from '${specifier}';`)).toEqual([]);
  });
});
