/* What is found out about an article's page: title, date, language, site. */
import { describe, expect, it } from 'vitest';
import { articleOf, OG_ARTICLE, PROSE } from './page.ts';

const H1 = '<h1>Il patto nuovo fra le due società</h1>';
const body = `<article>${H1}${PROSE}</article>`;
const jsonLd = (data: object | string): string =>
  `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`;
const pageWith = (head: string, more: { html?: string; body?: string } = {}) =>
  articleOf({ head: OG_ARTICLE + head, body, ...more }).page;
const declared = (own: string, shared: string): string =>
  jsonLd({ '@type': 'NewsArticle', 'headline': own }) + `<meta property="og:title" content="${shared}">`;

describe('the title', () => {
  it('is the headline of the page where nothing is declared', () => {
    expect(pageWith('').title).toBe('Il patto nuovo fra le due società');
  });

  it('is the publisher’s own headline where one is declared, with its escapes undone', () => {
    const head = jsonLd({
      '@type': 'NewsArticle',
      'headline': 'Il patto &quot;nuovo&quot; &#8211; e l&#x27;IPO',
    });
    expect(pageWith(head).title).toBe('Il patto "nuovo" – e l\'IPO');
  });

  it.each(['Il patto nuovo | La Gazzetta', 'Il patto nuovo - la Gazzetta', 'Il patto nuovo — La Gazzetta'])(
    'does not hold the site’s name: %s',
    (title) => {
      const head = `<meta property="og:title" content="${title}"><meta property="og:site_name" content="La Gazzetta">`;
      expect(pageWith(head).title).toBe('Il patto nuovo');
    },
  );

  it('does NOT lose what follows a dash and is no site', () => {
    const head = `<meta property="og:title" content="Aktivistin getötet - Irans Justiz dementiert"><meta property="og:site_name" content="La Gazzetta">`;
    expect(pageWith(head).title).toBe('Aktivistin getötet - Irans Justiz dementiert');
  });

  it('is what is shown where what is declared for search and for sharing are two things more', () => {
    const head = declared('Chip e miliardi: che cosa cambia da domani', 'La grande corsa ai data center');
    expect(pageWith(head).title).toBe('Il patto nuovo fra le due società');
  });

  it('is the declared one where what is shared is what is shown', () => {
    const head = declared('Chip e miliardi: che cosa cambia', 'Il patto nuovo fra le due società');
    expect(pageWith(head).title).toBe('Chip e miliardi: che cosa cambia');
  });

  it('is NOT a heading that stands in the navigation alone', () => {
    const head = declared('Patto società IA', 'Il patto nuovo fra le due società');
    const article = `<nav><h1>Patto società IA</h1></nav><article><h2>Il patto nuovo fra le due società</h2>${PROSE}</article>`;
    const { page, text } = articleOf({ head: OG_ARTICLE + head, body: article });
    expect(page.title).toBe('Il patto nuovo fra le due società');
    expect(text.startsWith('Il patto nuovo fra le due società')).toBe(true);
  });

  it('is the page’s title as the last resort', () => {
    expect(pageWith('<title> Il patto\n nuovo </title>', { body: `<article>${PROSE}</article>` }).title).toBe(
      'Il patto nuovo',
    );
  });
});

describe('the date of publication', () => {
  it.each([
    ['JSON-LD', jsonLd({ '@type': 'NewsArticle', 'datePublished': '2025-10-28T23:30:00+01:00' })],
    [
      'JSON-LD in a graph',
      jsonLd({
        '@graph': [
          { '@type': 'WebPage', 'datePublished': '2020-01-01' },
          { '@type': ['Thing', 'NewsArticle'], 'datePublished': '2025-10-28' },
        ],
      }),
    ],
    [
      'JSON-LD in a list',
      jsonLd([{ '@type': 'Organization' }, { '@type': 'BlogPosting', 'datePublished': '2025-10-28 09:00' }]),
    ],
    [
      'JSON-LD about a page',
      jsonLd({ '@type': 'WebPage', 'mainEntity': { '@type': 'Article', 'datePublished': '2025-10-28' } }),
    ],
    [
      'JSON-LD with a comma too many and a line end in a text',
      jsonLd('{"@type":"NewsArticle","headline":"Il\npatto","datePublished":"2025-10-28",}'),
    ],
    ['JSON-LD in CDATA', jsonLd('//<![CDATA[\n{"@type":"NewsArticle","datePublished":"2025-10-28"}\n//]]>')],
    ['Open Graph', '<meta property="article:published_time" content="2025-10-28T08:00:00Z">'],
    ['parsely', '<meta name="parsely-pub-date" content="2025-10-28T08:00:00Z">'],
    ['sailthru', '<meta name="sailthru.date" content="Tue, 28 Oct 2025 08:00:00 GMT">'],
    ['cXense', '<meta name="cXenseParse:recs:publishtime" content="2025-10-28T20:00:00.000Z">'],
    ['Dublin Core', '<meta name="DC.date.issued" content="2025-10-28">'],
    ['a plain meta', '<meta name="date" content="20251028">'],
    ['microdata', '<meta itemprop="datePublished" content="2025-10-28">'],
  ])('is read from %s', (_where, head) => {
    expect(pageWith(head).published).toBe('2025-10-28');
  });

  it.each([
    ['a time element', '<time datetime="2025-10-28T09:00">ieri</time>'],
    ['an Italian date', '<p class="data">Milano, 28 ottobre 2025</p>'],
    ['an English date', '<p>Published October 28, 2025</p>'],
    ['an English date, day first', '<p>By Anna Bianchi, 28th Oct 2025</p>'],
    ['a German date', '<p>Stand: 28. Oktober 2025, 09:00 Uhr</p>'],
    ['a German date in figures', '<p>28.10.2025</p>'],
    ['a French date', '<p>Publié le 28 octobre 2025 à 9h00</p>'],
    ['a Spanish date', '<p>28 de octubre de 2025</p>'],
  ])('is read from what is shown above the text: %s', (_what, shown) => {
    const page = articleOf(
      { head: OG_ARTICLE, body: `<article>${H1}${shown}${PROSE}</article>` },
      'https://www.gazzetta.example/patto',
    ).page;
    expect(page.published).toBe('2025-10-28');
  });

  it('is the day of the publisher’s own clock, where one of two times of the same moment tells it', () => {
    const head =
      jsonLd({ '@type': 'NewsArticle', 'datePublished': '2025-10-27T23:30:00Z' }) +
      '<meta property="article:published_time" content="2025-10-28T00:30:00+01:00">';
    expect(pageWith(head).published).toBe('2025-10-28');
  });

  it('is read from the address where nothing else tells', () => {
    expect(pageWith('').published).toBe('2025-05-14');
  });

  it('is NOT the date of a change, of an expiry or of what the text tells', () => {
    const head =
      '<meta property="article:modified_time" content="2025-11-30"><meta name="unpublish_date" content="2030-01-01">';
    const told = `<article>${H1}${PROSE}<p>Il 3 marzo 2019 la società ricevette un miliardo di dollari.</p></article>`;
    expect(
      articleOf({ head: OG_ARTICLE + head, body: told }, 'https://www.gazzetta.example/patto').page.published,
    ).toBeUndefined();
  });

  it('is NOT made of what is no date', () => {
    const head =
      '<meta property="article:published_time" content="{{ date }}"><meta name="date" content="2025-19-54">';
    expect(
      articleOf({ head: OG_ARTICLE + head, body }, 'https://www.gazzetta.example/patto').page.published,
    ).toBeUndefined();
  });
});

describe('the language', () => {
  it.each([
    ['lang="it-IT"', '', 'it'],
    ['lang="EN_us"', '', 'en'],
    ['', '<meta property="og:locale" content="de_DE">', 'de'],
    ['', '<meta http-equiv="Content-Language" content="fr-FR">', 'fr'],
    ['', jsonLd({ '@type': 'NewsArticle', 'inLanguage': 'es-ES' }), 'es'],
    [
      '',
      jsonLd({ '@type': 'NewsArticle', 'inLanguage': { '@type': 'Language', 'alternateName': 'es' } }),
      'es',
    ],
    ['lang="ja"', '', undefined],
    ['lang=""', '', undefined],
    ['lang="italiano"', '', undefined],
  ])('of %s %s is %s', (html, head, language) => {
    expect(pageWith(head, { html }).language).toBe(language);
  });
});

describe('the site', () => {
  it.each([
    ['<meta property="og:site_name" content=" La  Gazzetta ">', 'La Gazzetta'],
    [jsonLd({ '@type': 'NewsArticle', 'publisher': { name: 'La Gazzetta' } }), 'La Gazzetta'],
    [
      jsonLd({
        '@graph': [
          { '@type': 'Organization', '@id': '#org', 'name': 'La Gazzetta' },
          { '@type': 'Article', 'publisher': { '@id': '#org' } },
        ],
      }),
      'La Gazzetta',
    ],
    ['', 'gazzetta.example'],
  ])('is what the page calls it, else its host (%#)', (head, site) => {
    expect(pageWith(head).site).toBe(site);
  });
});
