import { describe, expect, it } from 'vitest';
import { decodeList } from '../../../src/desk/watch/decode.ts';

const TEXT = 'name,aliases\nSociété Générale,SG\nMünchner Rück,\n“Fjord” & Söhne — €,';
const utf8 = new TextEncoder();
function utf16(text: string, littleEndian: boolean, mark = true): Uint8Array {
  const units = mark ? `\uFEFF${text}` : text;
  const view = new DataView(new ArrayBuffer(units.length * 2));
  for (let i = 0; i < units.length; i++) view.setUint16(i * 2, units.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
}
/** Where Windows-1252 is as Latin-1; Node takes it for Latin-1 everywhere, the browsers do not. */
const WESTERN = 'name\nSociété Générale\nMünchner Rück\nFjord & Söhne';
const windows = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe('a list in any encoding', () => {
  it.each([
    ['UTF-8', utf8.encode(TEXT)],
    ['UTF-8 with a mark', utf8.encode(`\uFEFF${TEXT}`)],
    ['UTF-16, little end first', utf16(TEXT, true)],
    ['UTF-16, big end first', utf16(TEXT, false)],
    ['UTF-16 without a mark', utf16(TEXT, true, false)],
    ['UTF-16 without a mark, big end first', utf16(TEXT, false, false)],
  ])('is read: %s', (_name, bytes) => expect(decodeList(bytes)).toBe(TEXT));

  it('is read: Windows-1252', () => expect(decodeList(windows(WESTERN))).toBe(WESTERN));

  it('may be empty', () => expect(decodeList(new Uint8Array())).toBe(''));

  it.each([
    ['a workbook', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0, 0, 0])],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13])],
  ])('is NOT taken out of %s', (_name, bytes) => expect(decodeList(bytes)).toBeUndefined());
});
