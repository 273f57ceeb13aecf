/* The reader's own names and rules, in both browsers: watched at the desk, marked on the page, corrected on the card. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { Extension } from '../../scripts/extension.ts';
import { marksShown, paintedTexts, pointAt } from '../../scripts/reader.ts';
import { until } from '../../scripts/until.ts';
import { savedPage, serve } from './pages/news-site.ts';

const ADDRESS = 'https://www.ilsole24ore.com/art/openai-microsoft-patto';
/** A name that no list knows, in the place of one that is known. */
const HTML = savedPage('article.it.html').replace(
  'partnership con Oracle',
  'partnership con Oracle e con Borgo Šibenik',
);
const NAME = 'Borgo Šibenik';
const CORRECTION = 'Why is this marked? Is it wrong?';

/** A list as a spreadsheet in the West saves it, with one row that is no good. */
const WINDOWS_LIST = Uint8Array.from(
  'name;aliases;kind;colour\r\nBorgo Šibenik;;company;teal\r\n;;person;\r\nSatya Nadella;;;rose\r\n',
  (letter) => (letter === 'Š' ? 0x8a : letter.charCodeAt(0)),
);

interface Rows {
  count: number;
  rows: { name: string; id: string }[];
}

describe.each(['chrome', 'firefox'] as const)('the watch-list in %s', (target) => {
  let extension: Extension;
  let page: Page;
  let desk: Page;
  const folder = mkdtempSync(join(tmpdir(), 'list-'));

  beforeAll(async () => {
    extension = await Extension.load({ browser: target });
    page = await extension.browser.newPage();
    await page.setViewport({ width: 1000, height: 800 });
    await serve(page, { '/art/openai-microsoft-patto': HTML });
    await page.goto(ADDRESS);
    await marksShown(page);
    desk = await extension.open('src/desk/desk.html#watch');
  });
  afterAll(async () => {
    await extension.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const inDesk = () => desk.evaluate(() => document.body.innerText);
  const deskSays = (...words: string[]) =>
    until(
      async () => {
        const text = await inDesk();
        return words.every((word) => text.includes(word));
      },
      `the desk does not say ${words.join(', ')}`,
    );
  const again = async () => {
    await page.bringToFront();
    await page.reload();
    await marksShown(page);
  };
  const cardSays = (words: string) =>
    until(async () => (await extension.cardText(page)).includes(words), `the card does not say ${words}`);
  const list = (type: 'desk.watched' | 'desk.rules') =>
    extension.ask<Rows>(type, { search: '', offset: 0, limit: 50 });

  it('takes a file of any encoding in, keeps the good rows and tells of the bad one', async () => {
    expect(await paintedTexts(page, 'watch-teal')).toEqual([]);
    const file = join(folder, 'list.csv');
    writeFileSync(file, WINDOWS_LIST);
    await desk.bringToFront();
    await desk.click('.import summary');
    const chooser = await desk.$('input[type=file]');
    await (chooser as NonNullable<typeof chooser> & { uploadFile(path: string): Promise<void> }).uploadFile(
      file,
    );
    await deskSays('2 names added.', '1 row was left out:', 'Row 3: there is no name in it');
    const { rows } = await list('desk.watched');
    expect(rows.map(({ name }) => name).sort()).toEqual([NAME, 'Satya Nadella']);
  });

  it('marks its names in their colours at the next visit', async () => {
    await again();
    expect(await paintedTexts(page, 'watch-teal')).toEqual([NAME]);
    expect(await paintedTexts(page, 'watch-rose')).toEqual(['Satya Nadella']);
    expect(await paintedTexts(page, 'company')).toContain(NAME);
  });

  it('takes a name that is added by hand, and holds it when its background is stopped', async () => {
    await desk.bringToFront();
    await desk.type('.watch-form input[type=text]', 'Financial Times');
    await desk.click('[data-action="watch-add"]');
    await deskSays('“Financial Times” is watched from the next article on.');
    if (target === 'chrome') await extension.stopBackground();
    await again();
    expect(await paintedTexts(page, 'watch-sand')).toEqual(['Financial Times']);
  });

  it('says on the card why a name is marked, and never marks it again when the reader says so', async () => {
    await page.bringToFront();
    await pointAt(page, 'company', NAME);
    await cardSays(CORRECTION);
    await extension.pressInCard(page, CORRECTION);
    await cardSays('You watch this name.');
    await extension.pressInCard(page, `Never mark “${NAME}”`);
    await cardSays('is never marked again');
    expect(await paintedTexts(page, 'watch-teal')).toEqual([]);
    expect(await paintedTexts(page, 'company')).not.toContain(NAME);
    await again();
    expect(await paintedTexts(page, 'company')).not.toContain(NAME);
  });

  it('lists the rule at the desk, where it is taken back', async () => {
    await desk.bringToFront();
    await desk.click('.rooms a[href^="#rules"]');
    await deskSays(NAME, 'is never marked');
    await desk.click('.row-rule .button-text');
    await deskSays('was taken back');
    await again();
    expect(await paintedTexts(page, 'watch-teal')).toEqual([NAME]);
  });

  it('lets a name stand for something else, at once', async () => {
    await page.bringToFront();
    await pointAt(page, 'company', NAME);
    await extension.pressInCard(page, CORRECTION);
    await extension.pressInCard(page, 'It stands for something else…');
    await cardSays('What does it stand for?');
    // The driver's helper may have taken the front, and the focus with it.
    await page.bringToFront();
    await page.keyboard.type('nadella');
    await extension.pressInCard(page, 'Satya Nadella');
    await cardSays('now stands for Satya Nadella');
    expect(await paintedTexts(page, 'person')).toContain(NAME);
    expect(await paintedTexts(page, 'watch-rose')).toContain(NAME);
    await extension.pressInCard(page, 'Undo');
    await until(
      async () => !(await paintedTexts(page, 'person')).includes(NAME),
      'the rule was not taken back',
    );
    expect((await list('desk.rules')).count).toBe(0);
  });
});
