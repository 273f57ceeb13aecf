import browser from 'webextension-polyfill';
import { createAsk } from '../messages.ts';

/** Asks the background from one of the extension's own pages; rejected with an `AskError`. */
export const ask = createAsk((message) => browser.runtime.sendMessage(message));
