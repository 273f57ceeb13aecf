/* The main job on a page of a listed news site, in both browsers: marked, explained, remembered, exported. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { Extension } from '../../scripts/extension.ts';
import { until } from '../../scripts/until.ts';
import { savedPage, serve } from './pages/news-site.ts';
import { marksShown, paintedTexts, pointAt } from '../../scripts/reader.ts';

const ADDRESS = 'https://www.ilsole24ore.com/art/openai-microsoft-patto';
/** The same page on a site that is not listed, where nothing may happen. */
const UNLISTED = 'https://news.example/art/openai-microsoft-patto';

interface Rows {
  rows: { id: string; quote: string; article: { url: string } }[];
}
/** Without white space, quotation marks and what Markdown escapes, which each format writes in its own way. */
const plain = (text: string): string => text.replaceAll(/[\s\\"]+/g, ' ');

describe.each(['chrome', 'firefox'] as const)('the main job in %s', (target) => {
  let extension: Extension;
  let page: Page;

  beforeAll(async () => {
    extension = await Extension.load({
      browser: target,
      // Firefox stops an idle background only after half a minute; the tests cannot wait that long.
      firefoxPreferences: { 'extensions.background.idle.timeout': 1500 },
    });
    page = await extension.browser.newPage();
    await page.setViewport({ width: 1000, height: 800 });
    await serve(page, { '/art/openai-microsoft-patto': savedPage('article.it.html') });
    await page.goto(ADDRESS);
    await marksShown(page);
  });
  afterAll(() => extension.close());

  /** The facts of the page in the ledger, which for a time also holds the welcome page's sample. */
  const facts = async () => {
    const all = await extension.ask<Rows>('desk.facts', { search: '', offset: 0, limit: 1000 });
    return all.rows.filter((row) => row.article.url === ADDRESS);
  };
  const cardSays = async (...words: string[]): Promise<string> => {
    let text = '';
    await until(
      async () => {
        text = await extension.cardText(page);
        return words.every((word) => text.includes(word));
      },
      `the card does not say ${words.join(', ')}`,
    ).catch((error: unknown) => {
      throw new Error(`${String(error)}; it says: ${text}`);
    });
    return text;
  };

  it('marks names and terms of the article, and nothing around it', async () => {
    const companies = await paintedTexts(page, 'company');
    expect(companies.filter((text) => text === 'Microsoft')).toHaveLength(3);
    expect(companies).toEqual(expect.arrayContaining(['OpenAI', 'Anthropic', 'xAI', 'Oracle']));
    expect(companies).not.toContain('Nvidia');
    expect(await paintedTexts(page, 'person')).toEqual(['Satya Nadella', 'Sam Altman']);
    expect(await paintedTexts(page, 'product')).toContain('ChatGPT');
    expect(await paintedTexts(page, 'term')).toEqual(
      expect.arrayContaining(['IPO', 'public benefit corporation', 'PBC', 'proprietà intellettuale']),
    );
  });

  it('changes nothing in the page', async () => {
    const other = await extension.browser.newPage();
    await serve(other, { '/art/openai-microsoft-patto': savedPage('article.it.html') });
    await other.goto(UNLISTED);
    expect(await page.content()).toBe(await other.content());
    expect(await other.evaluate(() => CSS.highlights.size)).toBe(0);
    await other.close();
  });

  it('opens the card of a company on its mark, in one host element with a closed shadow root', async () => {
    await page.bringToFront();
    await pointAt(page, 'company', 'OpenAI');
    const text = await cardSays('OpenAI', '13', 'Microsoft');
    expect(text).not.toMatch(/14\s*(bn|billion)/);
    const hosts = await page.evaluate(() =>
      [...document.querySelectorAll('postilla-card')].map((host) => host.shadowRoot),
    );
    expect(hosts).toEqual([null]);
  });

  it('closes the card on Escape', async () => {
    await page.keyboard.press('Escape');
    expect(await extension.cardText(page)).toBe('');
    expect(await page.$eval('postilla-card', (host) => host.checkVisibility())).toBe(false);
  });

  it('walks from mark to mark for readers at the keyboard, with the focus in the card and back', async () => {
    const focused = () => page.evaluate(() => document.activeElement?.localName);
    await page.bringToFront();
    await page.mouse.move(0, 0);
    await extension.askPage(page, 'page.walk', { step: 1 });
    const place = () =>
      page.$eval('postilla-card', (host) => host.getBoundingClientRect().toJSON() as DOMRect);
    await cardSays('COMPANY', 'Microsoft');
    expect(await focused()).toBe('postilla-card');
    const first = await place();
    await extension.askPage(page, 'page.walk', { step: 1 });
    await until(async () => (await place()).top !== first.top, 'the next card did not open');
    await page.keyboard.press('Escape');
    expect(await extension.cardText(page)).toBe('');
    expect(await focused()).toBe('body');
  });

  it('explains a term and says whom it concerns', async () => {
    await page.bringToFront();
    await pointAt(page, 'term', 'PBC');
    await cardSays('benefit', 'Anthropic', 'OpenAI');
    await page.keyboard.press('Escape');
  });

  it('sums the page up in the popup', async () => {
    const popup = await extension.openPopup(page);
    let text = '';
    await until(async () => {
      text = await popup.text();
      return ['Microsoft', 'OpenAI', '13', 'PBC'].every((word) => text.includes(word));
    }, 'the popup does not sum the page up').catch((error: unknown) => {
      throw new Error(`${String(error)}; it says: ${text}`);
    });
    await popup.close();
  });

  it('adds no fact at a second visit', async () => {
    const before = await facts();
    expect(before.length).toBeGreaterThan(4);
    await page.reload();
    await marksShown(page);
    const after = await facts();
    expect(after.map((row) => row.id).sort()).toEqual(before.map((row) => row.id).sort());
  });

  it('answers again after its background was stopped, with the ledger intact', async () => {
    const before = await facts();
    await extension.stopBackground();
    await page.bringToFront();
    await pointAt(page, 'company', 'Anthropic');
    await cardSays('Anthropic');
    expect(await facts()).toEqual(before);
    await page.keyboard.press('Escape');
  });

  it('downloads the page as a file from the popup', async () => {
    const popup = await extension.openPopup(page);
    await popup.press('[data-action="export-markdown"]');
    let file: string | undefined;
    await until(async () => {
      file = (await readdir(extension.downloads)).find((name) => name.endsWith('.md'));
      return file !== undefined;
    }, 'nothing was downloaded');
    await popup.close();
    const text = await readFile(join(extension.downloads, file!), 'utf8');
    expect(text).toContain('OpenAI e Microsoft riscrivono il patto');
    expect(text).toContain(ADDRESS);
  });

  it.each(['markdown', 'csv', 'json'])('exports every fact with its quote as %s', async (format) => {
    const file = await extension.ask<{ text: string }>('export.make', { format });
    for (const { quote } of await facts()) expect(plain(file.text)).toContain(plain(quote));
    expect(file.text).toContain(ADDRESS);
  });
});
