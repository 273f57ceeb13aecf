import browser from 'webextension-polyfill';
import type { PageMessageType, PageProtocol } from '../messages.ts';

/** The tab that the popup was opened on. */
export interface OpenTab {
  id: number;
  /** Absent where the browser keeps it from us. */
  url?: URL;
}

/** The active tab of the window; `undefined` where there is none. */
export async function openTab(): Promise<OpenTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return undefined;
  return { id: tab.id, ...(tab.url && { url: new URL(tab.url) }) };
}

/** Asks the content script of a tab; `undefined` where there is none. */
export async function askTab<Type extends PageMessageType>(
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
