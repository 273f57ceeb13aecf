import { describe, expect, it } from 'vitest';
import { readPlace, writePlace } from '../../src/desk/place.ts';

describe('a place in the desk', () => {
  it.each([
    { room: 'articles', search: '', page: 0 },
    { room: 'facts', search: 'OpenAI & Microsoft #1', page: 0 },
    { room: 'notes', search: 'è così?', page: 3 },
  ] as const)('is kept in the address: %j', (place) => expect(readPlace(writePlace(place))).toEqual(place));

  it.each(['', '#', '#nowhere', '#articles?page=x', '#articles?page=-2'])(
    'is the beginning for an address that says nothing: %j',
    (hash) => expect(readPlace(hash)).toEqual({ room: 'articles', search: '', page: 0 }),
  );
});
