/* Pages that change after they were read: the marks follow the article, and the ledger takes each text for what it is. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { Extension } from '../../scripts/extension.ts';
import { marksShown } from '../../scripts/reader.ts';
import { until } from '../../scripts/until.ts';
import { serve } from './pages/news-site.ts';

const SITE = 'https://www.corriere.it';

const page = (language: string, headline: string, sentence: string): string =>
  `<!doctype html><html lang="${language}"><title>${headline}</title><body><main><article><h1>${headline}</h1>${`<p>${sentence}</p>`.repeat(8)}</article></main></body></html>`;

const PAGES = {
  '/art/primo': page(
    'it',
    'Nvidia entra in Intel, ecco la cifra',
    'Nvidia ha investito 5 miliardi di dollari in Intel, come da accordi presi con i soci e annunciati alla stampa.',
  ),
  '/art/secondo': page(
    'it',
    'Google entra in Anthropic, ecco la cifra',
    'Google ha investito 2 miliardi di dollari in Anthropic, come da accordi presi con i soci e annunciati alla stampa.',
  ),
  '/art/giapponese': page(
    'ja',
    'OpenAIへの投資',
    'マイクロソフトはOpenAIに130億ドル以上を投資したと報じられている。両社は新たな契約について協議を続けており、年内の合意を目指している。',
  ),
};

describe.each(['chrome', 'firefox'] as const)('pages that change, in %s', (target) => {
  let extension: Extension;
  let news: Page;

  beforeAll(async () => {
    extension = await Extension.load({ browser: target });
    news = await extension.browser.newPage();
    await serve(news, PAGES);
  });
  afterAll(() => extension.close());

  /** The painted names that still stand in the page. */
  const paintedNames = (): Promise<string[]> =>
    news.evaluate(() =>
      [...(CSS.highlights.get('postilla-company') ?? [])].flatMap((place) => {
        const { startContainer: node, startOffset, endOffset } = place;
        return node.isConnected ? (node.textContent ?? '').slice(startOffset, endOffset) : [];
      }),
    );
  const stateOf = () =>
    extension.askPage<{ kind: string; articleId?: string; reason?: string }>(news, 'page.state', {});

  it('paints an article anew that the page puts together again', async () => {
    await news.goto(`${SITE}/art/primo`);
    await marksShown(news);
    const before = await paintedNames();
    await news.evaluate(() => {
      const article = document.querySelector('article');
      article?.replaceWith(article.cloneNode(true));
    });
    expect(await paintedNames()).toEqual([]);
    await until(async () => (await paintedNames()).length === before.length, 'the marks did not come back');
  });

  it('takes the text of the last article for no other one, when the address changes before the text', async () => {
    await news.goto(`${SITE}/art/primo`);
    await marksShown(news);
    const first = await stateOf();
    await news.evaluate(async () => {
      history.pushState(null, '', '/art/secondo');
      // Longer than a page is waited for to be quiet.
      await new Promise((resolve) => setTimeout(resolve, 1200));
    });
    expect(await stateOf()).toEqual(first);
    await news.evaluate(() => {
      const other = [
        ['Nvidia', 'Google'],
        ['Intel', 'Anthropic'],
        ['5', '2'],
      ] as const;
      const article = document.querySelector('article')?.cloneNode(true) as HTMLElement;
      for (const part of article.querySelectorAll('h1, p'))
        for (const [from, to] of other) part.textContent = (part.textContent ?? '').replaceAll(from, to);
      document.querySelector('main')?.replaceChildren(article);
    });
    await until(async () => (await paintedNames()).includes('Anthropic'), 'the second article was not read');
    const { rows } = await extension.ask<{ rows: { article: { url: string }; object: { name: string } }[] }>(
      'desk.facts',
      { search: '', offset: 0, limit: 50 },
    );
    const told = rows.map(({ article, object }) => `${object.name} in ${new URL(article.url).pathname}`);
    expect([...new Set(told)].sort()).toEqual(['Anthropic in /art/secondo', 'Intel in /art/primo']);
  });

  it('offers no card for a passage of a text that it does not read', async () => {
    await news.goto(`${SITE}/art/giapponese`);
    await until(async () => (await stateOf()).reason === 'other-language', 'the language was not noticed');
    await news.evaluate(() => {
      const first = document.querySelector('p');
      if (first) getSelection()?.selectAllChildren(first);
    });
    expect(await extension.askPage(news, 'page.keep-selection', {})).toBe(false);
    expect(await extension.cardText(news)).toBe('');
  });
});
