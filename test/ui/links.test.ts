import { describe, expect, it } from 'vitest';
import { hostOf, quoteAddress, safeAddress } from '../../src/ui/links.ts';

describe('an address that a link may lead to', () => {
  it('is one of the web, or of the extension itself', () => {
    expect(safeAddress('https://www.ft.com/content/1')).toBe('https://www.ft.com/content/1');
    expect(safeAddress('chrome-extension://abc/src/welcome/welcome.html')).toBeDefined();
  });
  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'nonsense', ''])(
    'is NOT %j',
    (address) => expect(safeAddress(address)).toBeUndefined(),
  );
});

describe('the address of a quote', () => {
  it('names a short quote whole', () =>
    expect(quoteAddress('https://a.example/x#top', 'OpenAI pianifica un’IPO')).toBe(
      'https://a.example/x#:~:text=OpenAI%20pianifica%20un%E2%80%99IPO',
    ));
  it('escapes what has a meaning in a text fragment', () =>
    expect(quoteAddress('https://a.example/', 'public-benefit, too & more')).toBe(
      'https://a.example/#:~:text=public%2Dbenefit%2C%20too%20%26%20more',
    ));
  it('names a long quote by its first and last words', () => {
    const quote = `Microsoft ha investito oltre ${'molti '.repeat(30)}miliardi di dollari ieri`;
    expect(quoteAddress('https://a.example/', quote)).toBe(
      'https://a.example/#:~:text=Microsoft%20ha%20investito%20oltre,miliardi%20di%20dollari%20ieri',
    );
  });
  it('is the page itself without a quote', () =>
    expect(quoteAddress('https://a.example/', ' ')).toBe('https://a.example/'));
});

describe('a host', () => {
  it('is told without www', () => expect(hostOf('https://www.ft.com/x')).toBe('ft.com'));
  it('is the address where that is none', () => expect(hostOf('ft.com')).toBe('ft.com'));
});
