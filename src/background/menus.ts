import browser from 'webextension-polyfill';
import { askPage } from './tabs.ts';
import { withDatabase } from '../store/failures.ts';
import { keepLoosePassage } from './notes.ts';
import { workerContext } from './worker.ts';

/** As long as the door lets quotes be. */
const LONGEST_QUOTE = 20_000;
const KEEP = 'keep-selection';

/** Menus outlive the worker, so they are made once, when the extension is installed or updated. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: KEEP,
    title: browser.i18n.getMessage('menuKeep'),
    contexts: ['selection'],
  });
}

/**
 * Keeps the selected passage: on an article in a card that takes the reader's own words,
 * on any other page at once, with the page's address.
 */
export async function onMenu(
  info: browser.Menus.OnClickData,
  tab: browser.Tabs.Tab | undefined,
): Promise<void> {
  if (info.menuItemId !== KEEP || tab?.id === undefined) return;
  if (await askPage(tab.id, 'page.keep-selection', {})) return;
  const quote = info.selectionText?.trim();
  const url = info.pageUrl ?? tab.url;
  if (!quote || !url) return;
  const context = workerContext();
  await withDatabase(context.database, () =>
    keepLoosePassage(context, { quote: quote.slice(0, LONGEST_QUOTE), url, title: tab.title ?? url }),
  );
}
