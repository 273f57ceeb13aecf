import { message } from '../messages.ts';

/** The extension's name beside its icon. */
export function Wordmark() {
  return (
    <span class="wordmark">
      <img src="/icons/48.png" alt="" />
      {message('extensionName')}
    </span>
  );
}
