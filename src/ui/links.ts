/** Longest quote that is named whole in a text fragment; a longer one is named by its ends, as addresses should stay short. */
const WHOLE_QUOTE = 80;
/** Words named of each end. */
const END_WORDS = 4;

/** An address that a link may lead to; addresses from pages and files could be anything. */
export function safeAddress(address: string): string | undefined {
  try {
    const { protocol, href } = new URL(address);
    return ['http:', 'https:', 'chrome-extension:', 'moz-extension:'].includes(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}

/** The address of a quote on its page: the browser scrolls to it (text fragment). */
export function quoteAddress(address: string, quote: string): string {
  const text = quote.trim().replaceAll(/\s+/g, ' ');
  if (!text) return address;
  const words = text.split(' ');
  const parts =
    text.length <= WHOLE_QUOTE || words.length <= 2 * END_WORDS
      ? [text]
      : [words.slice(0, END_WORDS).join(' '), words.slice(-END_WORDS).join(' ')];
  const [page] = address.split('#');
  return `${page}#:~:text=${parts.map(fragmentPart).join(',')}`;
}

/** The host of an address as a reader knows it: "openai.com". */
export function hostOf(address: string): string {
  try {
    return new URL(address).hostname.replace(/^www\./, '');
  } catch {
    return address;
  }
}

/** A hyphen parts the pieces of a text fragment and must be escaped too. */
function fragmentPart(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
