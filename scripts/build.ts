/* Builds both extensions and their zips: `build.ts [chrome|firefox]`. */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { zipSync, type Zippable } from 'fflate';
import { build } from 'vite';
import { isTargetBrowser, type TargetBrowser } from './manifest.ts';

const project = resolve(import.meta.dirname, '..');
/** The stores compare uploads; equal sources give equal bytes. The zip format knows no date before 1980. */
const ZIP_DATE = new Date(1980, 0, 1);

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !isTargetBrowser(name));
if (unknown) {
  console.error(`There is no build for "${unknown}": chrome and firefox are there.`);
  process.exit(2);
}
const targets: TargetBrowser[] = asked.length > 0 ? asked.filter(isTargetBrowser) : ['chrome', 'firefox'];

for (const browser of targets) {
  await build({ root: project, mode: browser, logLevel: 'warn' });
  const folder = join(project, 'dist', browser);
  const zip = zipSync(filesIn(folder), { level: 9, mtime: ZIP_DATE });
  writeFileSync(join(project, 'dist', `postilla-${browser}.zip`), zip);
  console.log(`dist/${browser} and dist/postilla-${browser}.zip (${Math.round(zip.length / 1024)} KB)`);
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
