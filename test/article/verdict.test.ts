/* Which pages hold an article and which do not. */
import { describe, expect, it } from 'vitest';
import { find, OG_ARTICLE, type PageParts, PROSE, SENTENCES } from './page.ts';

const reasonOf = (page: PageParts | string, address?: string): string => {
  const found = find(page, address);
  return found.kind === 'article' ? 'article' : found.reason;
};
const many = (count: number, piece: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => piece(index)).join('\n');
const teaser = (index: number): string =>
  `<article class="story"><a href="/art/${index}"><h2>OpenAI e Microsoft, capitolo ${index}</h2></a><p>${SENTENCES[index % 4]}</p></article>`;
const chronicle = (paragraphs: number): PageParts => ({
  head: OG_ARTICLE,
  body: `<article><h1>Cronaca</h1>${many(paragraphs, (index) => `<p>${SENTENCES[index % 4]}</p>`)}</article>`,
});
const article = `<article><h1>Il patto nuovo</h1>${PROSE}</article>`;

describe('a page with an article', () => {
  it.each([
    ['Open Graph says so', { head: OG_ARTICLE, body: `<h1>Il patto</h1><div>${PROSE}</div>` }],
    [
      'JSON-LD says so',
      {
        head: '<script type="application/ld+json">{"@type":"NewsArticle"}</script>',
        body: `<h1>Il patto</h1><div>${PROSE}</div>`,
      },
    ],
    [
      'microdata says so',
      {
        body: `<div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">Il patto</h1><div itemprop="articleBody">${PROSE}</div></div>`,
      },
    ],
    ['its markup says so', { body: article }],
    ['it has a headline and much prose', { body: `<h1>Il patto</h1><div>${PROSE}${PROSE}</div>` }],
    [
      'it has a video beside the text',
      {
        head: `${OG_ARTICLE}<script type="application/ld+json">[{"@type":"VideoObject"},{"@type":"NewsArticle"}]</script>`,
        body: article,
      },
    ],
  ])('is one where %s', (_why, page: PageParts) => {
    expect(reasonOf(page)).toBe('article');
  });

  it('is the welcome page of the extension too', () => {
    const body = `<main><h1>Postilla</h1><section><article><h2>Il patto nuovo</h2>${PROSE}</article></section></main>`;
    expect(reasonOf({ body }, 'chrome-extension://abcdef/src/welcome/welcome.html')).toBe('article');
  });
});

describe('a page without an article', () => {
  it.each<[string, PageParts, string?]>([
    [
      'a front page',
      { head: '<meta property="og:type" content="website">', body: `<h1>Gazzetta</h1>${many(40, teaser)}` },
      'https://www.gazzetta.example/',
    ],
    [
      'a front page of prose',
      { body: `<h1>Gazzetta</h1><div>${PROSE}${PROSE}</div>` },
      'https://www.gazzetta.example/',
    ],
    [
      'the list of a section',
      { body: `<h1>Economia</h1><main>${many(20, teaser)}</main>` },
      'https://www.gazzetta.example/economia',
    ],
    [
      'the list of a section without markup',
      {
        body: `<h1>Economia</h1><ul>${many(20, (index) => `<li><h3><a href="/art/${index}">Il patto fra le due, capitolo ${index}</a></h3><p>${SENTENCES[index % 4]}</p></li>`)}</ul>`,
      },
      'https://www.gazzetta.example/economia',
    ],
    [
      'results of a search',
      {
        body: `<h1>Risultati per «patto»</h1><form><input></form>${many(10, (index) => `<div><h3><a href="/${index}">Titolo del risultato ${index}</a></h3><p>${SENTENCES[index % 4]}</p></div>`)}`,
      },
      'https://www.gazzetta.example/cerca?q=patto',
    ],
    [
      'a video',
      {
        head: '<meta property="og:type" content="video.other">',
        body: `<h1>Il video</h1><video src="v.mp4"></video><div>${PROSE}${PROSE}</div>`,
      },
    ],
    [
      'a product',
      {
        head: '<script type="application/ld+json">{"@type":"Product","name":"Lampada"}</script>',
        body: `<h1>Lampada</h1><div>${PROSE}${PROSE}</div>`,
      },
    ],
    [
      'a login',
      {
        body: '<h1>Accedi</h1><form><label>Nome</label><input><p>Hai dimenticato la parola d’ordine? Te ne mandiamo una nuova subito.</p></form>',
      },
    ],
    [
      'a page of pictures',
      {
        head: OG_ARTICLE,
        body: '<h1>Le foto</h1><figure><img src="a"></figure><figure><img src="b"></figure>',
      },
    ],
    [
      'a page that says it is an article and has a line of prose',
      { head: OG_ARTICLE, body: `<h1>Il patto</h1><p>${SENTENCES[0]}</p>` },
    ],
    [
      'a weather table',
      {
        body: `<h1>Meteo</h1><table>${many(50, (index) => `<tr><td>${index} ottobre</td><td>12 gradi</td></tr>`)}</table>`,
      },
    ],
  ])('is %s', (_what, page, address) => {
    expect(reasonOf(page, address)).toBe('no-article');
  });

  it.each(['', '   ', '<!doctype html>', '<html></html>', '<body><script>let x = 1;</script></body>'])(
    'is an empty one: %s',
    (html) => {
      expect(reasonOf(html)).toBe('empty');
    },
  );

  it('tells the site all the same', () => {
    expect(find({ body: '<h1>Accedi</h1>' })).toEqual({
      kind: 'none',
      reason: 'no-article',
      site: 'gazzetta.example',
    });
  });
});

describe('a page that is hard to read', () => {
  it('is an article where it is in Japanese: the language is for others to tell', () => {
    const paragraph =
      '<p>マイクロソフトはOpenAIに130億ドル以上を投資したと報じられている。両社は新たな契約について協議を続けており、年内の合意を目指している。</p>';
    const found = find({
      html: 'lang="ja"',
      head: OG_ARTICLE,
      body: `<article><h1>OpenAIへの投資</h1>${many(8, () => paragraph)}</article>`,
    });
    expect(found).toMatchObject({ kind: 'article', page: { title: 'OpenAIへの投資' } });
    expect(found).not.toHaveProperty('page.language');
  });

  it('is read where its markup is broken', () => {
    const html = `<!doctype html><html lang="it"><article><h1>Nvidia compra ancora<p>${SENTENCES.join('<p>')}<div><<span></article`;
    const found = find(html);
    expect(found).toMatchObject({ kind: 'article' });
    if (found.kind === 'article')
      expect(found.text.split('\n')).toEqual(['Nvidia compra ancora', ...SENTENCES]);
  });

  it('is read where it has two bodies', () => {
    const found = find(
      `<html lang="it"><head>${OG_ARTICLE}</head><body></body><script>1</script><body>${article}</body></html>`,
    );
    expect(found).toMatchObject({ kind: 'article' });
  });

  it('does not overflow where it nests 20,000 deep', () => {
    const deep = `${'<div>'.repeat(20_000)}${PROSE}${'</div>'.repeat(20_000)}`;
    expect(reasonOf({ head: OG_ARTICLE, body: `<h1>Il patto</h1>${deep}` })).toBe('article');
    expect(reasonOf({ head: OG_ARTICLE, body: `<h1>Il patto</h1>${'<b>'.repeat(20_000)}${PROSE}` })).toBe(
      'article',
    );
  }, 30_000);

  it('is too long with 5 MB of text, and an article with 500 KB', () => {
    expect(reasonOf(chronicle(5_000))).toBe('article');
    expect(reasonOf(chronicle(55_000))).toBe('too-long');
  }, 30_000);

  it('does not mind data that are none', () => {
    const head = `${OG_ARTICLE}<script type="application/ld+json">{"@type": "NewsArticle", "headline": </script><script type="application/ld+json">null</script><script type="application/ld+json">[[], "x", {"@type": 4, "@graph": {"a": null}}]</script><meta content="x"><link rel="canonical">`;
    expect(reasonOf({ head, body: article })).toBe('article');
  });
});
