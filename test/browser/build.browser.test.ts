/* What is promised of the built extensions, on the files that browsers and stores get. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const dist = resolve(import.meta.dirname, '../../dist');
/** What every listed page has to load. */
const CONTENT_SCRIPT_BYTES = 40 * 1024;

interface Manifest {
  content_scripts: { js: string[]; css: string[]; matches: string[] }[];
  host_permissions: string[];
  content_security_policy: { extension_pages: string };
}

describe.each(['chrome', 'firefox'] as const)('the build for %s', (target) => {
  const folder = join(dist, target);
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const manifest = JSON.parse(read('manifest.json')) as Manifest;

  it('opens nothing of itself to pages, and asks for no site but the listed ones', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(JSON.stringify(manifest)).not.toContain('<all_urls>');
    expect(manifest.host_permissions).toEqual(manifest.content_scripts[0]?.matches);
    expect(manifest.host_permissions.length).toBeGreaterThanOrEqual(60);
  });

  it('gives each listed page one small script and its style sheet', () => {
    expect(manifest.content_scripts).toHaveLength(1);
    const [{ js, css } = { js: [], css: [] }] = manifest.content_scripts;
    expect(js).toHaveLength(1);
    expect(statSync(join(folder, js[0]!)).size).toBeLessThan(CONTENT_SCRIPT_BYTES);
    expect(read(css[0]!)).toContain('::highlight(postilla-company)');
  });

  it('lets no page of its own reach the network', () => {
    const directives = manifest.content_security_policy.extension_pages.split('; ');
    expect(directives).toContain("default-src 'none'");
    expect(directives.every((directive) => /^[a-z-]+ '(none|self)'$/.test(directive))).toBe(true);
  });

  it('has every file that its manifest and pages name', () => {
    const files = new Set(
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/')),
    );
    const named: string[] = read('manifest.json').match(/[\w./-]+\.(?:js|css|html|png)(?=")/g) ?? [];
    for (const page of [...files].filter((file) => file.endsWith('.html')))
      for (const [, path = ''] of read(page).matchAll(/(?:src|href)="\/([^"]+)"/g)) named.push(path);
    expect(named.length).toBeGreaterThan(8);
    expect(named.filter((path) => !files.has(path))).toEqual([]);
  });

  it('is zipped for the store', () => {
    expect(statSync(join(dist, `postilla-${target}.zip`)).size).toBeGreaterThan(50_000);
  });
});
