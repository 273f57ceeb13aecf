/* The interface's messages: none missing, none unused, and the same slots in every language. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { slotsOf } from '../../src/ui/template.ts';
import { LOCALES } from './speak.ts';

const project = join(import.meta.dirname, '../..');
const source = readdirSync(join(project, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => readFileSync(join(project, 'src', name), 'utf8'))
  .join('\n');
const manifest = readFileSync(join(project, 'manifest.json'), 'utf8');

const quoted = new Set(Array.from(source.matchAll(/'(\w+)'/g), (match) => match[1]!));
const inManifest = new Set(Array.from(manifest.matchAll(/__MSG_(\w+)__/g), (match) => match[1]!));
/** Keys put together at run time: message(`role_${...}`). */
const composed = Array.from(
  source.matchAll(/(?:message|counted)\(\s*`([^`]+)`/g),
  (match) => new RegExp(`^${match[1]!.replaceAll(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, '\\w+')}$`),
);
const isUsed = (key: string): boolean =>
  inManifest.has(key) ||
  quoted.has(key) ||
  quoted.has(key.replace(/_(one|other)$/, '')) ||
  composed.some((pattern) => pattern.test(key));

describe('the messages', () => {
  it('are the same in every language', () => {
    expect(Object.keys(LOCALES.it).sort()).toEqual(Object.keys(LOCALES.en).sort());
  });
  it.each(Object.keys(LOCALES.en))('say something, with the same slots: %s', (key) => {
    const texts = Object.values(LOCALES).map((locale) => locale[key]?.message ?? '');
    for (const text of texts) expect(text.trim()).not.toBe('');
    const [english, ...others] = texts.map((text) => [...new Set(slotsOf(text))].sort());
    for (const slots of others) expect(slots).toEqual(english);
  });
  it('are all used', () => {
    expect(Object.keys(LOCALES.en).filter((key) => !isUsed(key))).toEqual([]);
  });
  it('hold what the manifest names, within the stores’ limits', () => {
    expect([...inManifest].filter((key) => !(key in LOCALES.en))).toEqual([]);
    for (const locale of Object.values(LOCALES)) {
      expect(locale['extensionDescription']?.message.length).toBeLessThanOrEqual(132);
    }
  });
  it('do NOT use what the browser would take for a placeholder of its own', () => {
    for (const locale of Object.values(LOCALES)) {
      for (const { message } of Object.values(locale)) expect(message).not.toContain('$');
    }
  });
});
