/* The address under which an article is kept. */
import { describe, expect, it } from 'vitest';
import { articleOf, OG_ARTICLE, PROSE } from './page.ts';

const body = `<article><h1>Il patto nuovo</h1>${PROSE}</article>`;
const LOADED = 'https://www.gazzetta.example/economia/patto-nuovo-123';
const urlOf = (loaded: string, head = ''): string =>
  articleOf({ head: OG_ARTICLE + head, body }, loaded).page.url;
const canonical = (href: string): string => `<link rel="canonical" href="${href}">`;

describe('the canonical address', () => {
  it('is the one that the page declares', () => {
    expect(urlOf('https://www.gazzetta.example/economia/?id=123', canonical(LOADED))).toBe(LOADED);
    expect(urlOf(`${LOADED}?page=2`, canonical('/economia/patto-nuovo-123'))).toBe(LOADED);
  });

  it('is og:url where no canonical one is declared, and else where the page was loaded from', () => {
    expect(urlOf(`${LOADED}?id=4`, `<meta property="og:url" content="${LOADED}">`)).toBe(LOADED);
    expect(urlOf(LOADED)).toBe(LOADED);
  });

  it('has no fragment and no tracking parameters, but those that name the article', () => {
    const tracked = `${LOADED}?utm_source=x&id=7&fbclid=abc&gclid=1&mc_cid=2#comments`;
    expect(urlOf(tracked)).toBe(`${LOADED}?id=7`);
    expect(urlOf(LOADED, canonical(`${LOADED}?utm_medium=rss#top`))).toBe(LOADED);
  });

  it.each([
    ['the home page', 'https://www.gazzetta.example/'],
    ['a section that the article is in', 'https://www.gazzetta.example/economia/'],
    ['a page of another host', 'https://www.altrove.example/economia/'],
    ['no address at all', 'javascript:void(0)'],
    ['something broken', 'http://[oops'],
  ])('is NOT %s, whatever the page declares', (_what, href) => {
    expect(urlOf(LOADED, canonical(href))).toBe(LOADED);
  });

  it('is never on another site, which a page could pass itself off as', () => {
    const original = 'https://agenzia.example/notizie/patto-nuovo-123';
    expect(urlOf(LOADED, canonical(original))).toBe(LOADED);
    expect(urlOf('https://www.carta.co.uk/patto', canonical('https://altra.co.uk/patto'))).toBe(
      'https://www.carta.co.uk/patto',
    );
  });

  it.each([
    [`${LOADED}/amp`, LOADED],
    [`${LOADED}/amp/`, LOADED],
    ['https://www.gazzetta.example/patto.amp.html', 'https://www.gazzetta.example/patto.html'],
    [`${LOADED}?outputType=amp`, LOADED],
    [`${LOADED}/print`, LOADED],
  ])('of the variant %s is %s', (variant, address) => {
    expect(urlOf(variant)).toBe(address);
  });

  it('of an AMP cache is what the page declares', () => {
    const cached = 'https://www-gazzetta-example.cdn.ampproject.org/c/s/www.gazzetta.example/x.amp';
    expect(urlOf(cached, canonical(LOADED))).toBe(LOADED);
  });

  it('of a page of the extension is its own', () => {
    expect(urlOf('chrome-extension://abcdef/src/welcome/welcome.html')).toBe(
      'chrome-extension://abcdef/src/welcome/welcome.html',
    );
  });

  it('is what the page declares where it was read from a file', () => {
    expect(urlOf('', canonical(LOADED))).toBe(LOADED);
    expect(urlOf('', '')).toBe('');
  });
});
