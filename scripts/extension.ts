/*
 * The built extension in a real browser, driven by puppeteer: for the browser tests, the benchmarks and `npm start`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import {
  launch,
  TargetType,
  type Browser,
  type EvaluateFunc,
  type LaunchOptions,
  type Page,
} from 'puppeteer-core';
import { findBrowser } from './browsers.mjs';
import { ChromePopup, FirefoxPopup, inBrowserWindow, type Popup } from './popup.ts';
import { PATIENCE_MS, until } from './until.ts';
import { GECKO_ID, type TargetBrowser } from './manifest.ts';

const project = resolve(import.meta.dirname, '..');

/** Firefox gives each installation an address of its own, unless a preference sets it. */
const FIREFOX_UUID = '7c1f63a2-52a9-4d7b-9d5e-0f6f5a9ad1c4';

/** The flags keep Chromium quiet on a machine without a network or a sandbox. */
const CHROME_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];

/** What a press on the button does inside Firefox, since its toolbar is out of the driver's reach. */
const PRESS_IN_FIREFOX = `(() => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID('${GECKO_ID}');
  ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
  return '';
})()`;

export interface ExtensionOptions {
  browser: TargetBrowser;
  headless?: boolean;
  /** Language of the browser's interface, BCP 47. */
  language?: string;
  /** Preferences of Firefox beside our own. */
  firefoxPreferences?: Record<string, unknown>;
}

/** A browser with the extension loaded. */
export class Extension {
  readonly target: TargetBrowser;
  readonly browser: Browser;
  /** Address of the extension's root, with a slash at its end. */
  readonly root: string;
  /** The folder into which downloads go. */
  readonly downloads: string;
  readonly #profile: string;
  #helper: Page | undefined;
  /** Firefox's driver does not tell the address of the extension's pages. */
  readonly #ownPages = new WeakSet<Page>();

  private constructor(target: TargetBrowser, browser: Browser, root: string, profile: string) {
    this.target = target;
    this.browser = browser;
    this.root = root;
    this.#profile = profile;
    this.downloads = downloadsIn(profile);
  }

  /** Starts a browser with `dist/<browser>`, which must be built, in a profile of its own. */
  static async load(options: ExtensionOptions): Promise<Extension> {
    const executablePath = findBrowser(options.browser);
    if (!executablePath) throw new Error(`No ${options.browser} was found on this machine.`);
    const profile = mkdtempSync(join(tmpdir(), `postilla-${options.browser}-`));
    const folder = join(project, 'dist', options.browser);
    const common: LaunchOptions = {
      executablePath,
      headless: options.headless ?? true,
      userDataDir: profile,
      defaultViewport: null,
    };
    if (options.browser === 'chrome') {
      const language = options.language ?? 'en';
      const browser = await launch({
        ...common,
        browser: 'chrome',
        pipe: true,
        enableExtensions: [folder],
        args: [...CHROME_FLAGS, `--lang=${language}`, `--accept-lang=${language}`],
        env: { ...process.env, LANGUAGE: language, LC_ALL: `${language}.UTF-8` },
      });
      const session = await browser.target().createCDPSession();
      await session.send('Browser.setDownloadBehavior', {
        behavior: 'allow',
        downloadPath: downloadsIn(profile),
      });
      const worker = await browser.waitForTarget((target) => target.type() === TargetType.SERVICE_WORKER);
      // It opens by itself, and would take the front from whatever page comes before it.
      await browser.waitForTarget((target) => target.url().endsWith('welcome.html'));
      return new Extension('chrome', browser, new URL('/', worker.url()).href, profile);
    }
    const browser = await launch({
      ...common,
      browser: 'firefox',
      // Without system access the extension's own pages cannot be driven.
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: FIREFOX_UUID }),
        'extensions.openPopupWithoutUserGesture.enabled': true,
        'browser.download.folderList': 2,
        'browser.download.dir': downloadsIn(profile),
        'intl.locale.requested': options.language ?? 'en',
        ...options.firefoxPreferences,
      },
    });
    await browser.installExtension(folder);
    return new Extension('firefox', browser, `moz-extension://${FIREFOX_UUID}/`, profile);
  }

  /** Opens one of the extension's pages in a tab, by its path: `src/desk/desk.html`. */
  async open(path: string): Promise<Page> {
    const page = await this.browser.newPage();
    this.#ownPages.add(page);
    const address = new URL(path, this.root).href;
    // Firefox never reports these pages as loaded: what counts is that the document is there.
    void page.goto(address, { timeout: PATIENCE_MS }).catch(() => null);
    await until(
      () => page.evaluate((url) => location.href === url && document.readyState === 'complete', address),
      `${path} did not open`,
    );
    return page;
  }

  /**
   * Evaluates a function in a page of the extension that stays in the background,
   * where the extension's API is at hand as `browser`.
   */
  async evaluate<Args extends unknown[], Run extends EvaluateFunc<Args> = EvaluateFunc<Args>>(
    run: Run,
    ...args: Args
  ): Promise<Awaited<ReturnType<Run>>> {
    const helper = await this.#helperPage();
    return helper.evaluate(run, ...args);
  }

  async #helperPage(): Promise<Page> {
    this.#helper ??= await this.open('src/desk/desk.html');
    // Chromium calls the API `chrome` alone; `__name` is what the scripts' compiler puts around inner functions.
    await this.#helper.evaluate(
      'globalThis.browser ??= globalThis.chrome; globalThis.__name ??= (inner) => inner',
    );
    return this.#helper;
  }

  /** Sends a message of the protocol to the background, as the extension's pages do; throws where it fails. */
  async ask<Result>(type: string, params: unknown): Promise<Result> {
    // As a text: Firefox's driver gives an object that occurs twice in a result only once.
    const text = await this.evaluate(
      async (message) =>
        JSON.stringify(await (globalThis as unknown as Api).browser.runtime.sendMessage(message)),
      { type, params },
    );
    const answer = JSON.parse(text) as { ok: true; result: Result } | { ok: false; detail: string };
    if (!answer.ok) throw new Error(`${type}: ${answer.detail}`);
    return answer.result;
  }

  /** The browser's number of the tab that shows a page of a host that the extension may see. */
  async tabOf(page: Page): Promise<number> {
    return this.evaluate(async (url) => {
      const tabs = await (globalThis as unknown as Api).browser.tabs.query({});
      const tab = tabs.find((each) => each.url === url);
      if (tab?.id === undefined) throw new Error(`no tab shows ${url}`);
      return tab.id;
    }, page.url());
  }

  /** Sends a message to the content script of a page, as the keyboard commands and the popup do. */
  async askPage<Result>(page: Page, type: string, params: unknown): Promise<Result> {
    const tabId = await this.tabOf(page);
    return (await this.evaluate(
      (id, message) => (globalThis as unknown as Api).browser.tabs.sendMessage(id, message),
      tabId,
      { type, params },
    )) as Result;
  }

  /** The text of the page's card, which a closed shadow root keeps from the page itself; empty where none is open. */
  async cardText(page: Page): Promise<string> {
    return (await this.#inCard(page, readCard, '')) ?? '';
  }

  /** Presses a button of the page's card by what it says, once it is there. */
  async pressInCard(page: Page, name: string): Promise<void> {
    let place: { x: number; y: number } | undefined;
    await until(async () => {
      place = await this.#inCard(page, findButton, name);
      return place !== undefined;
    }, `the card has no button "${name}"`);
    if (place) await page.mouse.click(place.x, place.y);
  }

  /** Runs a function where the card's closed shadow root is open; it refers to nothing around it. */
  async #inCard<Result>(
    page: Page,
    run: (argument: string) => Result,
    argument: string,
  ): Promise<Result | undefined> {
    if (this.#ownPages.has(page)) return (await page.evaluate(run, argument)) as Result;
    const target = { tabId: await this.tabOf(page) };
    // As a text, since a function that crosses into the page is taken out of this file.
    const injection = `{ target: ${JSON.stringify(target)}, func: ${run.toString()}, args: [${JSON.stringify(argument)}] }`;
    const helper = await this.#helperPage();
    const [injected] = (await helper.evaluate(`browser.scripting.executeScript(${injection})`)) as {
      result?: Result | null;
    }[];
    return injected?.result ?? undefined;
  }

  /** Opens the real popup over a page by the extension's API, which gives no right to a page that is not listed. */
  async openPopup(page: Page): Promise<Popup> {
    return this.#popupOver(page, () =>
      this.evaluate(() => (globalThis as unknown as Api).browser.action.openPopup()),
    );
  }

  /** Presses the toolbar's button over a page, as a reader does: that opens the popup and lets it into the page. */
  async pressButton(page: Page): Promise<Popup> {
    return this.#popupOver(page, async () => {
      if (this.target === 'firefox') {
        await inBrowserWindow(this.browser, PRESS_IN_FIREFOX);
        return;
      }
      const [loaded] = (await this.browser.extensions()).values();
      await loaded?.triggerAction(page);
    });
  }

  async #popupOver(page: Page, open: () => Promise<void>): Promise<Popup> {
    // The helper's tab must be there before: opening it later would take the front.
    await this.evaluate(() => null);
    await page.bringToFront();
    const opened = open();
    if (this.target === 'firefox') {
      await opened;
      return new FirefoxPopup(this);
    }
    const target = await this.browser.waitForTarget((each) => each.url().endsWith('popup.html'));
    await opened;
    return new ChromePopup(await target.asPage());
  }

  /** Stops the background as the browser does when it is idle; the next event starts it anew. */
  async stopBackground(): Promise<void> {
    if (this.target === 'chrome') {
      const target = await this.browser.waitForTarget((each) => each.type() === TargetType.SERVICE_WORKER);
      const worker = await target.worker();
      await worker?.close();
      return;
    }
    await until(
      () =>
        // Of the two calls of this name, the one of `runtime` would start it again.
        this.evaluate(() => (globalThis as unknown as Api).browser.extension.getBackgroundPage() === null),
      'Firefox did not stop the background',
      40_000,
    );
  }

  async close(): Promise<void> {
    await this.browser.close();
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** The browsers make the folder when it is first needed. */
function downloadsIn(profile: string): string {
  return join(profile, 'downloads');
}

/** The text of the open card, read where closed shadow roots open to extensions; runs in the page, and refers to nothing else. */
function readCard(): string {
  const host = document.querySelector<OpenHost>('postilla-card');
  if (!host?.matches(':popover-open')) return '';
  const { chrome } = globalThis as unknown as ChromeDom;
  const root = chrome?.dom?.openOrClosedShadowRoot(host) ?? host.openOrClosedShadowRoot;
  return [...(root?.children ?? [])]
    .map((child) => (child instanceof HTMLElement ? child.innerText : ''))
    .join('\n');
}

/** The middle of a button of the open card, by its text; runs in the page, and refers to nothing else. */
function findButton(name: string): { x: number; y: number } | undefined {
  const host = document.querySelector<OpenHost>('postilla-card');
  if (!host?.matches(':popover-open')) return undefined;
  const { chrome } = globalThis as unknown as ChromeDom;
  const root = chrome?.dom?.openOrClosedShadowRoot(host) ?? host.openOrClosedShadowRoot;
  const button = [...(root?.querySelectorAll('button') ?? [])].find((each) => each.innerText.trim() === name);
  if (!button) return undefined;
  button.scrollIntoView({ block: 'nearest' });
  const { left, top, width, height } = button.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

/** Firefox gives extensions the root at the element itself, Chromium by an API. */
type OpenHost = HTMLElement & { openOrClosedShadowRoot?: ShadowRoot };

/** What the helper's functions use of the extension's API, in the browser. */
export interface Api {
  browser: {
    runtime: { sendMessage(message: unknown): Promise<unknown> };
    tabs: {
      query(filter: object): Promise<{ id?: number; url?: string }[]>;
      sendMessage(tabId: number, message: unknown): Promise<unknown>;
    };
    action: { openPopup(): Promise<void> };
    extension: { getViews(filter: { type: 'popup' }): Window[]; getBackgroundPage(): Window | null };
  };
}
interface ChromeDom {
  chrome?: { dom?: { openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null } };
}
