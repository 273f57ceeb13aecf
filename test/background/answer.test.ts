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
  },
}));
vi.mock('../../src/page/card.iife.ts?script', () => ({ default: 'card.js' }));
vi.mock('../../src/background/worker.ts', () => ({ workerContext: () => context.now }));

const sender = { url: 'https://www.paper.example/pact?from=mail', tab: { id: 7 } } as Parameters<
  typeof answer
>[1];
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
    await ask('site.set', { host: 'www.paper.example', rule: 'off' });
    expect(await ask('article.read', articleOf(pact))).toMatchObject({ ok: false, code: 'site-off' });
    expect(setBadgeText).toHaveBeenLastCalledWith({ tabId: 7, text: '' });
    expect(await ask('desk.articles', { search: '', offset: 0, limit: 9 })).toMatchObject({
      result: { count: 0 },
    });
    await ask('site.set', { host: 'www.paper.example', rule: 'on' });
    expect(await ask('article.read', articleOf(pact))).toMatchObject({ ok: true });
  });

  it('answers a failure with its code', async () => {
    expect(await ask('summary.get', { articleId: 'none' })).toMatchObject({
      ok: false,
      code: 'unknown-article',
    });
    expect(await ask('summary.get', {})).toMatchObject({ ok: false, code: 'bad-message' });
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
