import { findArticle, type FoundArticle } from '../article/index.ts';
import { AskError, type PageState, type PaintPlan } from '../messages.ts';
import { Marks } from './marks.ts';
import { canPaint, paint, unpaint } from './paint.ts';
import type { MarkGround } from './point.ts';
import { ask, isConnected } from './runtime.ts';
import { watchPage } from './watch.ts';

/** An article that was found, read and painted. */
export interface ReadArticle {
  found: FoundArticle;
  plan: PaintPlan;
  ground: MarkGround;
}

/** Keeps the page's marks true to its article: finds it, hands it in, paints, and looks again when the page changes. */
export class PageReader {
  readonly #document: Document;
  readonly #onChange: () => void;
  #state: PageState = { kind: 'reading' };
  #article: ReadArticle | undefined;
  /** Counts readings: an answer to an older one is dropped. */
  #reading = 0;
  #watching: AbortController | undefined;

  /** @param onChange told when another article, or none, stands on the page */
  constructor(document: Document, signal: AbortSignal, onChange: () => void) {
    this.#document = document;
    this.#onChange = onChange;
    signal.addEventListener('abort', () => this.stop({ kind: 'reading' }));
  }

  get state(): PageState {
    return this.#state;
  }

  get article(): ReadArticle | undefined {
    return this.#article;
  }

  /**
   * Looks at the page as it is now. A text that was read before is only painted anew, where its nodes are now,
   * unless it is to be handed in again: the ledger no longer has it, or the reader has said something of a name.
   * It stays the article that it was when the address changes: pages change that before their text, or it alone.
   */
  async read({ again = false } = {}): Promise<PageState> {
    const reading = ++this.#reading;
    const found = findArticle(this.#document);
    if (found.kind !== 'article') {
      this.#clear({ kind: 'none', reason: found.reason, site: found.site });
      this.#watch(this.#document.body);
      await ask('article.none', {}).catch(() => null);
      return this.#state;
    }
    const before = this.#article;
    const isSame = before !== undefined && found.text === before.found.text;
    if (isSame && !again) {
      this.#show({ ...found, page: before.found.page }, before.plan);
      return this.#state;
    }
    const { text, blocks } = found;
    const { page } = isSame ? before.found : found;
    try {
      const plan = await ask('article.read', { page, text, blocks });
      if (reading !== this.#reading) return this.#state;
      this.#show({ ...found, page }, plan);
      if (!isSame) this.#onChange();
    } catch (error) {
      if (reading === this.#reading) this.#clear(stateAfter(error, page.site));
    }
    return this.#state;
  }

  /** Takes the marks off and looks no more. */
  stop(state: PageState): void {
    this.#reading++;
    this.#watching?.abort();
    this.#clear(state);
  }

  #show(found: FoundArticle, plan: PaintPlan): void {
    const ground: MarkGround = {
      marks: new Marks(plan.marks),
      locate: (start, end) => found.map.rangeOf(start, end),
      offsetOf: (node, offset) => found.map.offsetOf(node, offset),
    };
    const { site } = found.page;
    this.#article = { found, plan, ground };
    this.#state = plan.language
      ? { kind: 'article', articleId: plan.articleId, site }
      : { kind: 'none', reason: 'other-language', site };
    if (canPaint()) paint(plan.marks, ground.locate);
    this.#watch(found.root);
  }

  #clear(state: PageState): void {
    this.#state = state;
    this.#article = undefined;
    if (canPaint()) unpaint();
    this.#onChange();
  }

  #watch(root: Element | null): void {
    this.#watching?.abort();
    this.#watching = new AbortController();
    if (root) watchPage(root, () => this.#lookAgain(), this.#watching.signal);
  }

  #lookAgain(): void {
    if (isConnected()) void this.read();
    else this.stop({ kind: 'none', reason: 'unavailable', site: this.#document.location.hostname });
  }
}

function stateAfter(error: unknown, site: string): PageState {
  const code = error instanceof AskError ? error.code : undefined;
  if (code === 'site-off') return { kind: 'off', site };
  if (code === 'storage-full' || code === 'storage-failed') return { kind: 'none', reason: 'not-kept', site };
  return { kind: 'none', reason: 'unavailable', site };
}
