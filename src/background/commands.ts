import browser from 'webextension-polyfill';
import { askPage } from './tabs.ts';

/** What the keyboard commands of the manifest do. */
export async function onCommand(command: string): Promise<void> {
  if (command === 'open-desk') {
    await browser.runtime.openOptionsPage();
    return;
  }
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return;
  if (command === 'next-mark') await askPage(tab.id, 'page.walk', { step: 1 });
  if (command === 'previous-mark') await askPage(tab.id, 'page.walk', { step: -1 });
}
