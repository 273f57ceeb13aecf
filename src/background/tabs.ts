import browser from 'webextension-polyfill';
// oxlint-disable-next-line import/default -- the bundler answers this address with the script's path
import cardScript from '../page/card.iife.ts?script';
import type { PageMessageType, PageProtocol, PageState } from '../messages.ts';

/** Asks the content script of a tab; `undefined` where there is none. */
export async function askPage<Type extends PageMessageType>(
  tabId: number,
  type: Type,
  params: PageProtocol[Type]['params'],
): Promise<PageProtocol[Type]['result'] | undefined> {
  try {
    return await browser.tabs.sendMessage<unknown, PageProtocol[Type]['result'] | undefined>(tabId, {
      type,
      params,
    });
  } catch {
    // No content script there: a page that is not listed, or one of the browser's own.
    return undefined;
  }
}

/** Puts the card's script beside the content script of a tab. Rejects where the page cannot be reached. */
export async function injectCard(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [cardScript] });
}

/**
 * Starts reading in a tab: by its content script, or by putting one there, with the marks' style sheet.
 * Needs a listed site, or `activeTab` from the reader's click.
 */
export async function startPage(tabId: number): Promise<PageState> {
  const running = await askPage(tabId, 'page.start', {});
  if (running) return running;
  const { content_scripts: [script] = [] } = browser.runtime.getManifest();
  const target = { tabId };
  try {
    await browser.scripting.insertCSS({ target, files: script?.css ?? [] });
    await browser.scripting.executeScript({ target, files: script?.js ?? [] });
  } catch {
    return { kind: 'none', reason: 'unavailable', site: '' };
  }
  return (await askPage(tabId, 'page.start', {})) ?? { kind: 'none', reason: 'unavailable', site: '' };
}
