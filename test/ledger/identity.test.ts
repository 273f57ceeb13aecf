import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/knowledge/vocabulary.ts';
import { hashText, murmur128 } from '../../src/ledger/hash.ts';
import { factId } from '../../src/ledger/identity.ts';
import { billions } from './facts.ts';

describe('MurmurHash3_x86_128', () => {
  it('passes the verification of SMHasher, which hashes the hashes of 256 keys of growing length', () => {
    const hashes = new Uint8Array(256 * 16);
    for (let length = 0; length < 256; length += 1) {
      const key = Uint8Array.from({ length }, (_, index) => index);
      const view = new DataView(hashes.buffer, length * 16);
      murmur128(key, 256 - length).forEach((word, index) => view.setUint32(index * 4, word, true));
    }
    expect(murmur128(hashes, 0)[0]!.toString(16)).toBe('b3ece62a');
  });

  it('gives 32 hexadecimal digits', () =>
    expect(hashText('https://paper.example/')).toMatch(/^[0-9a-f]{32}$/));
});

describe('the id of a fact', () => {
  const url = 'https://paper.example/a';
  const claim: Claim = {
    kind: 'investment',
    subject: 'company:microsoft',
    object: 'company:openai',
    amount: billions(13, 'over'),
    status: 'actual',
    certainty: 'stated',
  };
  const id = factId(url, claim, 'a quote');

  it('stays where a newer reading sees status, certainty or date better', () =>
    expect(factId(url, { ...claim, status: 'planned', certainty: 'reported', date: '2019' }, 'a quote')).toBe(
      id,
    ));

  it.each([
    ['article', factId(`${url}b`, claim, 'a quote')],
    ['value', factId(url, { ...claim, amount: billions(14, 'over') }, 'a quote')],
    ['party', factId(url, { ...claim, object: 'company:anthropic' }, 'a quote')],
    ['quote', factId(url, claim, 'another quote')],
  ])('is another for another %s', (_what, other) => expect(other).not.toBe(id));

  it('does not hang on the order of parties that have none', () => {
    const pact: Claim = { ...claim, kind: 'partnership' };
    const turned: Claim = { ...pact, subject: 'company:openai', object: 'company:microsoft' };
    expect(factId(url, turned, 'a quote')).toBe(factId(url, pact, 'a quote'));
  });
});
