import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';

/** What news sites send at their strictest: no inline script or style, nothing from elsewhere. */
const STRICT_POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self'; trusted-types 'none'; require-trusted-types-for 'script'";

/** A saved page of this folder. */
export function savedPage(name: string): string {
  return readFileSync(join(import.meta.dirname, name), 'utf8');
}

/** Answers for the whole network of a page: each path of any host with its HTML, anything else with 404. */
export async function serve(page: Page, pages: Readonly<Record<string, string>>): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const body = pages[new URL(request.url()).pathname];
    void request.respond(
      body === undefined
        ? { status: 404, contentType: 'text/plain', body: 'not found' }
        : {
            status: 200,
            contentType: 'text/html; charset=utf-8',
            headers: { 'content-security-policy': STRICT_POLICY },
            body,
          },
    );
  });
}
