import { createAsk, type Ask, type PageMessage } from '../messages.ts';

/*
 * The one place where the content script touches the extension's API. Chrome and Firefox both return promises
 * under Manifest V3, so the polyfill, half as large as the whole script, is left out here.
 */
interface RuntimeApi {
  id?: string;
  sendMessage(message: unknown): Promise<unknown>;
  onMessage: {
    addListener(listener: MessageListener): void;
    removeListener(listener: MessageListener): void;
  };
}
type MessageListener = (
  message: unknown,
  sender: { id?: string },
  respond: (answer: unknown) => void,
) => boolean | undefined;

const world = globalThis as unknown as {
  browser?: { runtime?: RuntimeApi };
  chrome?: { runtime?: RuntimeApi };
};
const runtime = world.browser?.runtime ?? world.chrome?.runtime;

/** Asks the background; rejected with an `AskError`. */
export const ask: Ask = createAsk(async (message) => runtime?.sendMessage(message));

/** False in a page that outlived its extension: updated, disabled or removed. */
export function isConnected(): boolean {
  return runtime?.id !== undefined;
}

/**
 * Answers the extension's messages to this page until the signal is aborted. Messages of others, and those
 * that `answer` does not know (it gives `undefined`), are left alone.
 */
export function listen(answer: (message: PageMessage) => unknown, signal: AbortSignal): void {
  const listener: MessageListener = (message, sender, respond) => {
    if (sender.id !== runtime?.id || !isPageMessage(message)) return undefined;
    const result = answer(message);
    if (result === undefined) return undefined;
    Promise.resolve(result).then(respond, () => respond(null));
    return true;
  };
  runtime?.onMessage.addListener(listener);
  signal.addEventListener('abort', () => runtime?.onMessage.removeListener(listener));
}

function isPageMessage(message: unknown): message is PageMessage {
  return (
    typeof message === 'object' &&
    message !== null &&
    'type' in message &&
    typeof message.type === 'string' &&
    message.type.startsWith('page.') &&
    'params' in message &&
    typeof message.params === 'object' &&
    message.params !== null
  );
}
