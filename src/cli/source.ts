import { readFileSync } from 'node:fs';
import { extname } from 'node:path';

/** A file's text, with what it is to be read as. */
export interface Source {
  kind: 'html' | 'text';
  text: string;
}

/** Thrown where a file gives no article; the message says why, without the file's name. */
export class SourceError extends Error {}

/** How much of a page is searched for its encoding, in bytes: the HTML standard looks at 1024, some pages are late. */
const HEAD = 4096;

/**
 * Reads a file; `-` is standard input.
 * @throws {SourceError} where it cannot be read, is empty or is not text
 */
export function readSource(file: string): Source {
  const bytes = bytesOf(file);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  const kind = kindOf(file, head);
  const text = decode(bytes, kind === 'html' ? declaredEncoding(head) : undefined);
  if (!/\S/.test(text)) throw new SourceError('is empty');
  return { kind, text };
}

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') throw new SourceError('does not exist');
    if (code === 'EISDIR') throw new SourceError('is a folder');
    throw new SourceError(`cannot be read (${String(code ?? error)})`);
  }
}

function kindOf(file: string, head: string): Source['kind'] {
  const extension = extname(file).toLowerCase();
  if (extension === '.txt') return 'text';
  if (/^\.x?html?$/.test(extension)) return 'html';
  return /^\W{0,3}<(!doctype html|!--|html|head|body|article)\b/i.test(head.trimStart()) ? 'html' : 'text';
}

function declaredEncoding(head: string): string | undefined {
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
}

/** Decodes by the byte order mark, else as UTF-8 where it is valid, else by what the page declares. */
function decode(bytes: Uint8Array, declared: string | undefined): string {
  const marked = byteOrderMark(bytes);
  if (marked) return new TextDecoder(marked).decode(bytes);
  // No encoding in use writes a text with zero bytes, apart from UTF-16 and UTF-32, which bear a mark.
  if (bytes.includes(0)) throw new SourceError('is not a text but a binary file');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decoderFor(declared).decode(bytes);
  }
}

function byteOrderMark([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

function decoderFor(declared: string | undefined): TextDecoder {
  try {
    // Pages that declare UTF-8 and are not are decoded as UTF-8 all the same, with marks where they err, as browsers do.
    return new TextDecoder(declared ?? 'windows-1252');
  } catch {
    return new TextDecoder('windows-1252');
  }
}
