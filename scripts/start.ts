/*
 * Builds the extension and opens a browser with it on its welcome page. Without a display, or with `--headless`,
 * it does what a reader would do there, and says and shows what the reader would see.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import process from 'node:process';
import type { Page } from 'puppeteer-core';
import { buildExtension } from './build.ts';
import { findBrowser } from './browsers.mjs';
import { Extension } from './extension.ts';
import { marksShown, pointAt } from './reader.ts';
import type { TargetBrowser } from './manifest.ts';
import { until } from './until.ts';

const project = resolve(import.meta.dirname, '..');
const folder = join(project, 'dist/preview');
const WELCOME = 'src/welcome/welcome.html';
/** A step that is done within this time is not worth a line. */
const SILENT_MS = 1000;

const target: TargetBrowser = findBrowser('chrome') ? 'chrome' : 'firefox';
const headless = process.argv.includes('--headless') || !hasDisplay();

await step(`Building the extension for ${target}`, () => buildExtension(target));
const extension = await step(`Starting ${target}`, () =>
  Extension.load({ browser: target, headless, language: readersLanguage() }),
);
try {
  if (headless) await show(extension);
  else await accompany(extension);
} finally {
  await extension.close();
}

/** With a display: the browser is the reader's until it is closed. */
async function accompany(loaded: Extension): Promise<void> {
  console.log('Postilla is loaded: look at the welcome page. Close the browser, or press Ctrl+C, to end.');
  await new Promise<void>((done) => {
    loaded.browser.once('disconnected', () => done());
    process.once('SIGINT', () => done());
  });
}

/** Without one: the page, a card and the popup as pictures, the popup's text, and the notes as they are exported. */
async function show(loaded: Extension): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const written: string[] = [];
  const file = (name: string): `${string}.png` => {
    const path = join(folder, name);
    written.push(relative(project, path));
    return path as `${string}.png`;
  };

  const page = await step('Opening the welcome page', () => loaded.open(WELCOME));
  await page.setViewport({ width: 1100, height: 1000 });
  await page.bringToFront();
  await step('Reading its article', () => marksShown(page));
  await takePicture(page, file('page.png'));

  await step('Opening a card', async () => {
    await pointAt(page, 'company', 'OpenAI');
    await until(async () => (await loaded.cardText(page)).includes('OpenAI'), 'no card opened');
  });
  await takePicture(page, file('card.png'));
  await page.keyboard.press('Escape');

  const popup = await step('Opening the popup', () => loaded.openPopup(page));
  await until(async () => (await popup.text()).includes('OpenAI'), 'the popup did not sum the page up');
  await popup.screenshot(file('popup.png'));
  const summary = await popup.text();
  await popup.close();

  await step('Keeping a note and exporting it', async () => {
    await keepFirstFact(loaded);
    for (const format of ['markdown', 'csv', 'json']) {
      const { name, text } = await loaded.ask<{ name: string; text: string }>('export.make', { format });
      writeFileSync(file(name), text);
    }
  });

  console.log(
    `\n${summary.replaceAll(/\n{3,}/g, '\n\n').trim()}\n\nWritten:\n${written.map((path) => `  ${path}`).join('\n')}`,
  );
}

/** Takes a picture of a page, which must be in front: a browser does not paint the others. */
async function takePicture(page: Page, path: `${string}.png`): Promise<void> {
  await page.bringToFront();
  await page.screenshot({ path });
}

/** Keeps the article's first fact as a note, as the card's button does. */
async function keepFirstFact(loaded: Extension): Promise<void> {
  const { rows } = await loaded.ask<{ rows: { id: string; quote: string; article: { id: string } }[] }>(
    'desk.facts',
    {
      search: '',
      offset: 0,
      limit: 1,
    },
  );
  const [fact] = rows;
  if (!fact) throw new Error('the article bore no fact');
  await loaded.ask('note.keep', {
    id: crypto.randomUUID(),
    articleId: fact.article.id,
    target: { type: 'fact', factId: fact.id },
    anchor: { quote: fact.quote, prefix: '', suffix: '' },
    words: '',
  });
}

/** Runs a step; says what it is where it takes longer than a moment. */
async function step<Result>(what: string, run: () => Promise<Result>): Promise<Result> {
  const timer = setTimeout(() => console.log(`${what} ...`), SILENT_MS);
  try {
    return await run();
  } finally {
    clearTimeout(timer);
  }
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

/** Italian where the reader's system speaks it, else English. */
function readersLanguage(): string {
  return Intl.DateTimeFormat().resolvedOptions().locale.startsWith('it') ? 'it' : 'en';
}
