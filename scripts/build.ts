/* Builds the extension and its zip for the stores: `build.ts [chrome|firefox]`, both where none is named. */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import process from 'node:process';
import { zipSync, type Zippable } from 'fflate';
import { build } from 'vite';
import { isTargetBrowser, TARGET_BROWSERS, type TargetBrowser } from './manifest.ts';

const project = resolve(import.meta.dirname, '..');
/** The stores compare uploads; equal sources give equal bytes. The zip format knows no date before 1980. */
const ZIP_DATE = new Date(1980, 0, 1);

if (process.argv[1] === import.meta.filename) {
  const asked = process.argv.slice(2);
  const unknown = asked.find((name) => !isTargetBrowser(name));
  if (unknown) {
    console.error(`There is no build for "${unknown}": chrome and firefox are there.`);
    process.exit(2);
  }
  for (const browser of asked.length > 0 ? asked.filter(isTargetBrowser) : TARGET_BROWSERS) {
    await buildExtension(browser);
    const size = zipExtension(browser);
    console.log(`dist/${browser} and dist/postilla-${browser}.zip (${Math.round(size / 1024)} KB)`);
  }
}

/** Builds `dist/<browser>`, which the browser can load as it is. */
export async function buildExtension(browser: TargetBrowser): Promise<void> {
  await build({ root: project, mode: browser, logLevel: 'warn' });
}

/** Zips `dist/<browser>` beside it. @returns the zip's size in bytes */
function zipExtension(browser: TargetBrowser): number {
  const folder = join(project, 'dist', browser);
  const zip = zipSync(filesIn(folder), { level: 9, mtime: ZIP_DATE });
  writeFileSync(join(project, 'dist', `postilla-${browser}.zip`), zip);
  return zip.length;
}

/** All files below a folder, by their path in it, in the order of their names. */
function filesIn(folder: string): Zippable {
  const files: Zippable = {};
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  for (const path of paths) {
    const full = join(folder, path);
    if (statSync(full).isFile()) files[relative(folder, full).replaceAll('\\', '/')] = readFileSync(full);
  }
  return files;
}
