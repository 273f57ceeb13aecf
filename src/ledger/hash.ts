/**
 * MurmurHash3, the x86 variant with 128 bits (Austin Appleby, SMHasher), over the UTF-8 form of a text: short, synchronous,
 * the same everywhere. Not cryptographic: ids need no secrecy, and with 128 bits ten million of them collide with a
 * probability of about 10^-25.
 */

const C1 = 0x239b961b;
const C2 = 0xab0e9789;
const C3 = 0x38b34ae5;
const C4 = 0xa1e38b93;
const BLOCK_BYTES = 16;

const encoder = new TextEncoder();

/** The 128-bit hash of a text as 32 hexadecimal digits. */
export function hashText(text: string): string {
  return [...murmur128(encoder.encode(text), 0)].map((word) => word.toString(16).padStart(8, '0')).join('');
}

/** MurmurHash3_x86_128 as its four 32-bit words. */
export function murmur128(bytes: Uint8Array, seed: number): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.length - (bytes.length % BLOCK_BYTES);
  let h1 = seed;
  let h2 = seed;
  let h3 = seed;
  let h4 = seed;

  for (let at = 0; at < whole; at += BLOCK_BYTES) {
    h1 ^= mix(view.getUint32(at, true), C1, 15, C2);
    h1 = Math.imul((rotate(h1, 19) + h2) | 0, 5) + 0x561ccd1b;
    h2 ^= mix(view.getUint32(at + 4, true), C2, 16, C3);
    h2 = Math.imul((rotate(h2, 17) + h3) | 0, 5) + 0x0bcaa747;
    h3 ^= mix(view.getUint32(at + 8, true), C3, 17, C4);
    h3 = Math.imul((rotate(h3, 15) + h4) | 0, 5) + 0x96cd1c35;
    h4 ^= mix(view.getUint32(at + 12, true), C4, 18, C1);
    h4 = Math.imul((rotate(h4, 13) + h1) | 0, 5) + 0x32ac3b17;
  }

  const tail = new DataView(new ArrayBuffer(BLOCK_BYTES));
  for (let at = whole; at < bytes.length; at += 1) tail.setUint8(at - whole, view.getUint8(at));
  h4 ^= mix(tail.getUint32(12, true), C4, 18, C1);
  h3 ^= mix(tail.getUint32(8, true), C3, 17, C4);
  h2 ^= mix(tail.getUint32(4, true), C2, 16, C3);
  h1 ^= mix(tail.getUint32(0, true), C1, 15, C2);

  const words = new Uint32Array([h1 ^ bytes.length, h2 ^ bytes.length, h3 ^ bytes.length, h4 ^ bytes.length]);
  addAcross(words);
  words.forEach((word, index) => (words[index] = finish(word)));
  addAcross(words);
  return words;
}

function rotate(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}

function mix(word: number, before: number, bits: number, after: number): number {
  return Math.imul(rotate(Math.imul(word, before), bits), after);
}

function addAcross(words: Uint32Array): void {
  const sum = words.reduce((total, word) => (total + word) | 0, 0);
  words.forEach((word, index) => (words[index] = index === 0 ? sum : word + sum));
}

function finish(word: number): number {
  let mixed = word ^ (word >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
