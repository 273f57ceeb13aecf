import { AskError, type Card, type Mark, type NewNote, type RuleEffect } from '../messages.ts';
import type { CardLayer, CardSpot, CreateCardLayer } from './layer.ts';
import { placeOf, rectsOf, type PlacedMark } from './point.ts';
import type { PageReader, ReadArticle } from './reader.ts';
import { ask } from './runtime.ts';
import { anchorOf, selectedPassage } from './selection.ts';

/** A card's content is waited for this long before the card says that it is loading: most come sooner and never flash. */
const PATIENCE_MS = 120;

export interface CardsOptions {
  document: Document;
  signal: AbortSignal;
  reader: PageReader;
  /** Brings the card's code when the first card opens; `undefined` where it cannot be had. */
  loadCardLayer(): Promise<CreateCardLayer | undefined>;
  /** Scrolls to a span of the article. */
  showPassage(start: number, end: number): boolean;
  onClose(): void;
}

/** Opens and closes the page's one card, and keeps what the reader keeps in it. */
export class Cards {
  readonly #options: CardsOptions;
  #layer: CardLayer | undefined;
  /** The mark whose card is open, or was last: where walking from mark to mark goes on. */
  #mark: Mark | undefined;
  #passage: NewNote['anchor'] | undefined;
  /** Counts openings: content that comes for an older one is dropped. */
  #opening = 0;

  constructor(options: CardsOptions) {
    this.#options = options;
  }

  get isOpen(): boolean {
    return this.#layer?.isOpen ?? false;
  }

  covers(event: Event): boolean {
    return this.#layer?.covers(event) ?? false;
  }

  /** Opens the card of a mark. One in which the reader is writing stays. */
  async open(placed: PlacedMark, focus: boolean): Promise<void> {
    const { article } = this.#options.reader;
    if (!article || this.#layer?.held) return;
    const opening = ++this.#opening;
    const { mark } = placed;
    const name = article.found.text.slice(mark.start, mark.end);
    const answer = this.#cardOf(mark, name);
    const layer = await this.#loadLayer();
    if (!layer || opening !== this.#opening) return;
    this.#mark = mark;
    this.#passage = undefined;
    const spot: CardSpot = { rect: () => this.#lineOf(placed), focus };
    const waiting = setTimeout(() => layer.openLoading(spot, name), PATIENCE_MS);
    const card = await answer;
    clearTimeout(waiting);
    if (opening !== this.#opening) return;
    if (card) layer.open(spot, card, { text: name, why: mark.why ?? [] });
    else layer.openFailure(spot, name);
  }

  /** Opens the card in which the selected passage is kept; false where no article holds the selection. */
  async openSelection(): Promise<boolean> {
    const { document, reader } = this.#options;
    const { article } = reader;
    // Of a text in another language nothing is kept that a note could belong to.
    if (!article?.plan.language || this.#layer?.held) return false;
    const passage = selectedPassage(document, article.found.text, article.ground);
    if (!passage) return false;
    const opening = ++this.#opening;
    const layer = await this.#loadLayer();
    if (!layer || opening !== this.#opening) return false;
    this.#passage = passage;
    const rect = () => rectsOf(document, article.ground.locate(passage.start, passage.end)).at(-1);
    layer.openPassage({ rect, focus: true }, passage.quote);
    return true;
  }

  /** Goes to the next or previous mark and opens its card, with the focus in it. */
  async walk(step: 1 | -1): Promise<void> {
    const { document, reader, showPassage } = this.#options;
    const { article } = reader;
    const mark = article?.ground.marks.step(this.#mark, step);
    if (!article || !mark) return;
    this.close();
    this.#mark = mark;
    showPassage(mark.start, mark.end);
    const placed = placeOf(document, article.ground, mark);
    if (placed) await this.open(placed, true);
  }

  /** Closes the card, unless the reader is writing in it. */
  close(): void {
    if (!this.#layer?.held) this.closeAtOnce();
  }

  closeAtOnce(): void {
    this.#opening++;
    this.#layer?.close();
    this.#options.onClose();
  }

  /** The card of a mark; `undefined` where it cannot be had. */
  async #cardOf({ id }: Mark, name: string): Promise<Card | undefined> {
    const { reader } = this.#options;
    const get = async () => {
      const articleId = reader.article?.plan.articleId;
      return articleId === undefined ? undefined : ask('card.get', { id, name, articleId });
    };
    return get().catch(async (error: unknown) => {
      // The ledger was emptied, or the sample in it forgotten: the article is handed in again.
      if (!(error instanceof AskError) || error.code !== 'unknown-article') return undefined;
      await reader.read({ again: true });
      return get().catch(() => undefined);
    });
  }

  async #loadLayer(): Promise<CardLayer | undefined> {
    if (this.#layer) return this.#layer;
    const { document, signal, loadCardLayer, showPassage } = this.#options;
    const create = await loadCardLayer().catch(() => undefined);
    this.#layer ??= create?.({
      document,
      signal,
      actions: {
        keepFact: (fact, words) => this.#keep({ type: 'fact', factId: fact.id }, fact, words),
        keepMention: (words) =>
          this.#mark
            ? this.#keep({ type: 'mention', entity: this.#mark.id }, this.#mark, words)
            : Promise.resolve(false),
        keepPassage: (words) =>
          this.#passage
            ? this.#keepAnchor({ type: 'passage' }, this.#passage, words)
            : Promise.resolve(false),
        correct: (effect) => this.#correct(effect),
        takeBack: (rule) => this.#takeBack(rule),
        suggest: (words) => ask('names.suggest', { words }).catch(() => []),
        showPassage,
        close: () => this.closeAtOnce(),
      },
    });
    return this.#layer;
  }

  /** Makes a rule on the words of the open mark, and paints the page by it. @returns the rule's id */
  async #correct(effect: RuleEffect): Promise<string | undefined> {
    const { reader } = this.#options;
    const { article } = reader;
    if (!article || !this.#mark) return undefined;
    const name = article.found.text.slice(this.#mark.start, this.#mark.end);
    const { articleId } = article.plan;
    const rule = await ask('rule.make', { name, effect, articleId }).catch(() => undefined);
    if (rule) await reader.read({ again: true });
    return rule?.id;
  }

  async #takeBack(rule: string): Promise<boolean> {
    const answer = await ask('rule.remove', { id: rule }).catch(() => undefined);
    if (answer === null) await this.#options.reader.read({ again: true });
    return answer === null;
  }

  #keep(target: NewNote['target'], span: { start: number; end: number }, words: string): Promise<boolean> {
    const { article } = this.#options.reader;
    if (!article) return Promise.resolve(false);
    return this.#keepAnchor(target, anchorOf(article.found.text, span.start, span.end), words);
  }

  /** @returns whether the note was kept, which the card says */
  #keepAnchor(target: NewNote['target'], anchor: NewNote['anchor'], words: string): Promise<boolean> {
    const articleId = this.#options.reader.article?.plan.articleId;
    if (!articleId) return Promise.resolve(false);
    return ask('note.keep', { id: crypto.randomUUID(), articleId, target, anchor, words }).then(
      () => true,
      () => false,
    );
  }

  /** The rectangle of the line of the mark that was meant, wherever it has scrolled to. */
  #lineOf({ mark, rect }: PlacedMark): DOMRect | undefined {
    const article: ReadArticle | undefined = this.#options.reader.article;
    if (!article) return undefined;
    const rects = rectsOf(this.#options.document, article.ground.locate(mark.start, mark.end));
    // A mark that runs over two lines keeps the line on which it was met: the one of the same width.
    return rects.find((each) => Math.abs(each.width - rect.width) < 1) ?? rects[0];
  }
}
