import type { ExportFile } from '../messages.ts';

/** The browser has fetched the file long before; until then its address must hold. */
const KEEP_ADDRESS_MS = 60_000;

/** Hands a file to the reader as a download. */
export function download({ name, mediaType, text }: ExportFile): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${mediaType};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_ADDRESS_MS);
}
