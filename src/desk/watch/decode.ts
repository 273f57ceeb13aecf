/** As much of a file as tells its encoding. */
const SAMPLE = 4096;

/**
 * The text of a list, in whatever encoding spreadsheets save one: by its byte order mark, or else UTF-16 where every other
 * byte is zero, UTF-8 where it is valid, and Windows-1252.
 * @returns undefined where the bytes are no text
 */
export function decodeList(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
  return isText(text.slice(0, SAMPLE)) ? text : undefined;
}

/** A workbook or a picture begins with controls that no text has. */
function isText(sample: string): boolean {
  return Array.from(sample).every((letter) => letter >= ' ' || /\s/.test(letter));
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0];
  for (const [index, byte] of sample.entries()) if (byte === 0) zeros[index % 2]! += 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > sample.length / 4 && even < odd / 4) return 'utf-16le';
  if (even > sample.length / 4 && odd < even / 4) return 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
