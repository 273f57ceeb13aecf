import { writeFileSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';
import type { Api, Extension } from './extension.ts';
import { until } from './until.ts';

/** The popup while it is open. */
export interface Popup {
  text(): Promise<string>;
  /** Writes a picture of it. */
  screenshot(path: `${string}.png`): Promise<void>;
  /** Presses the first control that a selector finds; waits for it to be there. */
  press(selector: string): Promise<void>;
  close(): Promise<void>;
}

export class ChromePopup implements Popup {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  text(): Promise<string> {
    return this.page.evaluate(() => document.body.innerText);
  }

  async screenshot(path: `${string}.png`): Promise<void> {
    await this.page.screenshot({ path });
  }

  async press(selector: string): Promise<void> {
    await this.page.waitForSelector(selector);
    await this.page.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.click(), selector);
  }

  async close(): Promise<void> {
    await this.page.close();
  }
}

/** Firefox's popup is no page to its driver, but a view to the extension's other pages. */
export class FirefoxPopup implements Popup {
  readonly #extension: Extension;

  constructor(extension: Extension) {
    this.#extension = extension;
  }

  text(): Promise<string> {
    return this.#extension.evaluate(() => {
      const [view] = (globalThis as unknown as Api).browser.extension.getViews({ type: 'popup' });
      return view?.document.body.innerText ?? '';
    });
  }

  /** The driver takes no picture of a popup, but the browser's own window can. */
  async screenshot(path: `${string}.png`): Promise<void> {
    const picture = await inBrowserWindow(
      this.#extension.browser,
      `(async () => {
        const views = [...document.querySelectorAll('browser')];
        const view = views.find((each) => each.currentURI?.spec.endsWith('popup.html'));
        const bitmap = await view.browsingContext.currentWindowGlobal.drawSnapshot(null, 2, 'white');
        const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
        Object.assign(canvas, { width: bitmap.width, height: bitmap.height });
        canvas.getContext('2d').drawImage(bitmap, 0, 0);
        return canvas.toDataURL('image/png').split(',')[1];
      })()`,
    );
    writeFileSync(path, Buffer.from(picture, 'base64'));
  }

  async press(selector: string): Promise<void> {
    await until(
      () =>
        this.#extension.evaluate((wanted) => {
          const [view] = (globalThis as unknown as Api).browser.extension.getViews({ type: 'popup' });
          const control = view?.document.querySelector<HTMLElement>(wanted);
          control?.click();
          return control !== null && control !== undefined;
        }, selector),
      `the popup has no ${selector}`,
    );
  }

  close(): Promise<void> {
    return this.#extension.evaluate(() => {
      const [view] = (globalThis as unknown as Api).browser.extension.getViews({ type: 'popup' });
      view?.close();
    });
  }
}

/**
 * Evaluates an expression, whose value is a text, in the window of Firefox itself, to which puppeteer keeps the way to itself.
 */
export async function inBrowserWindow(browser: Browser, expression: string): Promise<string> {
  const { connection } = browser as unknown as BidiBrowser;
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = tree.result.contexts?.[0]?.context;
  const { result } = await connection.send('script.evaluate', {
    target: { context },
    awaitPromise: true,
    expression,
  });
  if (result.exceptionDetails) throw new Error(result.exceptionDetails.text);
  return result.result?.value ?? '';
}

interface BidiBrowser {
  connection: {
    send(
      method: string,
      params: object,
    ): Promise<{
      result: {
        contexts?: { context: string }[];
        result?: { value?: string };
        exceptionDetails?: { text: string };
      };
    }>;
  };
}
