/**
 * The background's entry. It may be stopped at any moment and started again by any event, so every listener is
 * registered here at once, and nothing that matters lives outside the database.
 */
import browser from 'webextension-polyfill';
import { showBadge } from './badge.ts';
import { readMessage } from './door.ts';
import { answer } from './answer.ts';
import { onCommand } from './commands.ts';
import { settle } from './worker.ts';
import { createMenus, onMenu } from './menus.ts';

browser.runtime.onMessage.addListener((message: unknown, sender: browser.Runtime.MessageSender) => {
  // Only the extension's own pages and content scripts can send this; a message of another shape is not for us.
  if (sender.id !== browser.runtime.id) return undefined;
  const read = readMessage(message);
  return read && answer(read, sender);
});

browser.runtime.onInstalled.addListener(({ reason }) => {
  void createMenus();
  if (reason === 'install')
    void browser.tabs.create({ url: browser.runtime.getURL('src/welcome/welcome.html') });
});

browser.contextMenus.onClicked.addListener((info, tab) => void onMenu(info, tab));
browser.commands.onCommand.addListener((command) => void onCommand(command));

browser.tabs.onUpdated.addListener((tabId, change) => {
  // The badge belongs to the article; a new address begins without one.
  if (change.status === 'loading') void showBadge(tabId, 0);
});

// A rebuild that was interrupted goes on with whatever wakes the worker.
void settle();
