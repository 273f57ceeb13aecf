import { message } from '../messages.ts';

/** The extension's name beside its icon. */
export function Wordmark() {
  return (
    <span class="wordmark">
      <img src="/icons/icon.svg" alt="" />
      {message('extensionName')}
    </span>
  );
}
