import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answer } from '../../src/background/answer.ts';
import { readMessage } from '../../src/background/door.ts';
import { articleOf, newContext, pact } from './context.ts';

const setBadgeText = vi.hoisted(() => vi.fn<(details: { tabId: number; text: string }) => Promise<void>>());
const executeScript = vi.hoisted(() => vi.fn<() => Promise<unknown>>());
const context = vi.hoisted(() => ({ now: undefined as unknown }));

vi.mock('webextension-polyfill', () => ({
  default: {
    action: { setBadgeText, setBadgeBackgroundColor: vi.fn<() => void>() },
    scripting: { executeScript },
    runtime: { getURL: (path: string) => `chrome-extension://postilla/${path}` },
  },
}));
vi.mock('../../src/page/card.iife.ts?script', () => ({ default: 'card.js' }));
vi.mock('../../src/background/worker.ts', () => ({ workerContext: () => context.now }));

const sender = { url: 'https://www.paper.example/pact?from=mail', tab: { id: 7 } } as Parameters<
  typeof answer
>[1];
const desk = { url: 'chrome-extension://postilla/src/desk/desk.html' } as typeof sender;
const ask = (type: string, params: unknown, from = sender) => answer(readMessage({ type, params })!, from);

beforeEach(() => {
  vi.resetAllMocks();
  context.now = newContext();
});

describe('the background', () => {
  it('counts the facts of the page on its badge', async () => {
    expect(await ask('article.read', articleOf(pact))).toMatchObject({ ok: true, result: { facts: 7 } });
    expect(setBadgeText).toHaveBeenLastCalledWith({ tabId: 7, text: '7' });
    expect(await ask('article.none', {})).toEqual({ ok: true, result: null });
    expect(setBadgeText).toHaveBeenLastCalledWith({ tabId: 7, text: '' });
  });

  it('reads nothing on a site that is switched off, by the address in the address bar', async () => {
    await ask('site.set', { host: 'www.paper.example', rule: 'off' }, desk);
    expect(await ask('article.read', articleOf(pact))).toMatchObject({ ok: false, code: 'site-off' });
    expect(setBadgeText).toHaveBeenLastCalledWith({ tabId: 7, text: '' });
    expect(await ask('desk.articles', { search: '', offset: 0, limit: 9 }, desk)).toMatchObject({
      result: { count: 0 },
    });
    // The same site with and without its "www.".
    const bare = { ...sender, url: 'https://paper.example/pact' };
    expect(await ask('article.read', articleOf(pact), bare)).toMatchObject({ ok: false, code: 'site-off' });
    const blog = { ...sender, url: 'https://blog.paper.example/pact' };
    expect(await ask('article.read', articleOf(pact), blog)).toMatchObject({ ok: true });
    await ask('site.set', { host: 'paper.example', rule: 'on' }, desk);
    expect(await ask('article.read', articleOf(pact))).toMatchObject({ ok: true });
  });

  it('answers a failure with its code', async () => {
    expect(await ask('summary.get', { articleId: 'none' }, desk)).toMatchObject({
      ok: false,
      code: 'unknown-article',
    });
    expect(await ask('summary.get', {}, desk)).toMatchObject({ ok: false, code: 'bad-message' });
  });

  it.each([
    ['desk.facts', { search: '', offset: 0, limit: 9 }],
    ['export.make', { format: 'json' }],
    ['watch.clear', {}],
    ['backup.read', {}],
  ])('gives the ledger at large by %s to its own pages alone', async (type, params) => {
    expect(await ask(type, params, desk)).toMatchObject({ ok: true });
    expect(await ask(type, params)).toMatchObject({ ok: false, code: 'bad-message' });
    expect(await ask(type, params, {})).toMatchObject({ ok: false, code: 'bad-message' });
  });

  it('answers after the tab was closed', async () => {
    setBadgeText.mockRejectedValue(new Error('No tab with id: 7'));
    expect(await ask('article.read', articleOf(pact))).toMatchObject({ ok: true });
  });

  it('puts the card into the tab that asks, and says where it cannot', async () => {
    expect(await ask('card.inject', {})).toEqual({ ok: true, result: null });
    expect(executeScript).toHaveBeenCalledWith({ target: { tabId: 7 }, files: ['card.js'] });
    executeScript.mockRejectedValue(new Error('Cannot access contents of the page'));
    expect(await ask('card.inject', {})).toMatchObject({ ok: false, code: 'page-unreachable' });
    expect(await ask('card.inject', {}, {})).toMatchObject({
      ok: false,
      code: 'page-unreachable',
    });
  });

  it('answers a fault of its own instead of leaving the page waiting', async () => {
    context.now = newContext({
      reader: () => {
        throw new TypeError('a bug');
      },
    });
    expect(await ask('article.read', articleOf(pact))).toEqual({
      ok: false,
      code: 'internal',
      detail: 'a bug',
    });
  });
});
