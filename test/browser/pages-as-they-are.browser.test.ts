/* Pages that hold no article, or none that can be read: nothing is marked, nothing thrown, and the popup says what it found. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { Extension } from '../../scripts/extension.ts';
import { until } from '../../scripts/until.ts';
import { marksShown, paintedTexts } from '../../scripts/reader.ts';
import { savedPage, serve } from './pages/news-site.ts';

const SITE = 'https://www.corriere.it';

const teaser = (number: number): string =>
  `<div class="teaser"><a href="/art/${number}"><h2>OpenAI e Microsoft, capitolo ${number}</h2></a><p>Il riassunto.</p></div>`;
const paragraph = (number: number): string =>
  `<p>Nel capitolo ${number} si legge che Nvidia ha investito 5 miliardi di dollari in Intel, come da accordi.</p>`;
const many = (count: number, piece: (number: number) => string): string =>
  Array.from({ length: count }, (_, index) => piece(index)).join('\n');

const PAGES: Record<string, string> = {
  '/': `<!doctype html><html lang="it"><meta property="og:type" content="website"><title>Prima pagina</title><body>${many(40, teaser)}</body></html>`,
  '/vuota': '',
  '/giapponese': `<!doctype html><html lang="ja"><title>OpenAI</title><article><h1>OpenAIへの投資</h1>${many(8, () => '<p>マイクロソフトはOpenAIに130億ドル以上を投資したと報じられている。両社は新たな契約について協議を続けており、年内の合意を目指している。</p>')}</article></html>`,
  '/rotta': `<!doctype html><html lang="it"><article><h1>Nvidia compra ancora<p>${many(6, paragraph).replaceAll('</p>', '')}<div><<span></article`,
  '/enorme': `<!doctype html><html lang="it"><article><h1>Nvidia, la cronaca infinita</h1>${many(45_000, paragraph)}</article></html>`,
  '/art/patto': savedPage('article.it.html'),
};

describe.each(['chrome', 'firefox'] as const)('pages as they are, in %s', (target) => {
  let extension: Extension;
  let page: Page;
  const faults: unknown[] = [];

  beforeAll(async () => {
    extension = await Extension.load({ browser: target });
    page = await extension.browser.newPage();
    page.on('pageerror', (error) => faults.push(error));
    await serve(page, PAGES);
  });
  afterAll(() => extension.close());

  const popupSays = async (sentence: RegExp): Promise<void> => {
    const popup = await extension.openPopup(page);
    let text = '';
    await until(
      async () => {
        text = await popup.text();
        return sentence.test(text);
      },
      `the popup does not say ${String(sentence)}`,
    ).catch((error: unknown) => {
      throw new Error(`${String(error)}; it says: ${text}`);
    });
    await popup.close();
  };
  const marks = (): Promise<number> =>
    page.evaluate(() => [...CSS.highlights.keys()].filter((name) => name.startsWith('postilla-')).length);

  it.each([
    ['a front page', '/', /no article/i],
    ['an empty page', '/vuota', /no article|empty/i],
    ['a page in Japanese', '/giapponese', /language/i],
  ])('marks nothing on %s, and the popup says why', async (_what, path, sentence) => {
    await page.goto(SITE + path);
    await popupSays(sentence);
    expect(await marks()).toBe(0);
  });

  it('reads an article with broken markup', async () => {
    await page.goto(`${SITE}/rotta`);
    await marksShown(page);
    expect(await paintedTexts(page, 'company')).toContain('Intel');
  });

  it('does not freeze on a page of 5 MB, and the popup says what it found', async () => {
    await page.goto(`${SITE}/enorme`);
    await popupSays(/too long|Nvidia/i);
  });

  it('starts on a page that no list knows when the reader asks for it in the popup', async () => {
    await page.goto('https://news.example/art/patto');
    expect(await marks()).toBe(0);
    const popup = await extension.pressButton(page);
    await popup.press('[data-action="read-page"]');
    await marksShown(page);
    expect(await paintedTexts(page, 'company')).toContain('OpenAI');
    await popup.close();
  });

  it('leaves a site alone that the reader has switched off, and comes back', async () => {
    await extension.ask('site.set', { host: 'www.corriere.it', rule: 'off' });
    await page.goto(`${SITE}/art/patto`);
    await popupSays(/off/i);
    expect(await marks()).toBe(0);
    await extension.ask('site.set', { host: 'www.corriere.it', rule: 'on' });
    await page.reload();
    await marksShown(page);
  });

  it('throws nothing into any of these pages', () => {
    expect(faults).toEqual([]);
  });
});
