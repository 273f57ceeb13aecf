import browser from 'webextension-polyfill';

const COLOUR = '#5b4b8a';

/** Shows the number of facts found on the page of a tab; nothing for none. A tab that is gone is no fault. */
export async function showBadge(tabId: number, facts: number): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text: facts > 0 ? String(facts) : '' });
    if (facts > 0) await browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR });
  } catch {
    // The tab was closed in the meantime.
  }
}
