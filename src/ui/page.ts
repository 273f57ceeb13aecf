import { interfaceLanguage, message, type MessageKey } from './messages.ts';

/** Sets what an extension's page says of itself: its language and its title. */
export function preparePage(title: MessageKey): HTMLElement {
  document.documentElement.lang = interfaceLanguage();
  document.title = message(title);
  const root = document.getElementById('root');
  if (!root) throw new Error('the page has no root element');
  return root;
}
