import { describe, expect, test } from 'vitest';
import { spot } from './spotting.ts';

const TEXT =
  'Nvidia and Oracle invest billions of dollars in artificial intelligence chips, says the startup Halvorsen.';

describe('what the reader says of names', () => {
  test('a name that shall never be marked is not', () => {
    const mentions = spot('en', TEXT, { rules: [{ name: 'oracle', never: true }] });
    expect(mentions.map(({ text }) => text)).not.toContain('Oracle');
    expect(mentions.map(({ text }) => text)).toContain('Nvidia');
  });

  test('a name is who the reader says', () => {
    const mentions = spot('en', TEXT, { rules: [{ name: 'Halvorsen', is: 'person:ada-halvorsen' }] });
    const halvorsen = mentions.find(({ text }) => text === 'Halvorsen');
    expect(halvorsen).toMatchObject({
      id: 'person:ada-halvorsen',
      kind: 'person',
      why: ['your rule for this name'],
    });
  });

  test('the last rule on a name counts', () => {
    const rules = [
      { name: 'Nvidia', never: true } as const,
      { name: 'NVIDIA', is: 'company:nvidia' } as const,
    ];
    expect(spot('en', TEXT, { rules }).map(({ id }) => id)).toContain('company:nvidia');
  });

  test('a watched name is marked in any article, however it is written', () => {
    const watched = [{ id: 'company:tiny-fjord', name: 'tiny fjord' } as const];
    const mentions = spot('it', 'La sagra di paese ospita TINY  FJORD quest’anno.', { watched });
    expect(mentions).toMatchObject([
      { id: 'company:tiny-fjord', text: 'TINY  FJORD', why: ['a name you watch'] },
    ]);
  });

  test('a watched name with a capital is NOT found in a word without one', () => {
    const watched = [{ id: 'company:gap', name: 'Gap' } as const];
    const found = spot('en', 'There is a gap in the market, says Gap. The gap grows.', { watched });
    expect(found.filter(({ id }) => id === 'company:gap').map(({ text }) => text)).toEqual(['Gap']);
  });

  test('an empty or unusable watched name does no harm', () => {
    const watched = [
      { id: 'company:nothing', name: '' } as const,
      { id: 'company:stop', name: '!!!' } as const,
      { id: 'company:long', name: 'x'.repeat(10_000) } as const,
    ];
    expect(spot('en', TEXT, { watched }).map(({ id }) => id)).toContain('company:nvidia');
  });
});
