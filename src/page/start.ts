import type { PageMessage, PageProtocol } from '../messages.ts';
import { Cards } from './cards.ts';
import { Hover } from './hover.ts';
import type { CreateCardLayer } from './layer.ts';
import { emphasise } from './paint.ts';
import { markAtPoint } from './point.ts';
import { PageReader } from './reader.ts';
import { listen } from './runtime.ts';

export interface PageOptions {
  document: Document;
  /** Its abort takes everything off the page again. */
  signal: AbortSignal;
  /** Brings the card's code when the first card opens; `undefined` where it cannot be had. */
  loadCardLayer(): Promise<CreateCardLayer | undefined>;
}

/** Answers of the page, one a message. */
type PageAnswers = {
  [Type in keyof PageProtocol]: (
    params: PageProtocol[Type]['params'],
  ) => PageProtocol[Type]['result'] | Promise<PageProtocol[Type]['result']>;
};

/** Reads the page's article, paints its marks, opens cards, and answers the popup, until the signal is aborted. */
export function startPage({ document, signal, loadCardLayer }: PageOptions): void {
  const reader = new PageReader(document, signal, () => cards.close());
  const showPassage = (start: number, end: number): boolean => {
    const place = reader.article?.ground.locate(start, end);
    if (!place) return false;
    place.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    emphasise(place);
    return true;
  };
  const cards = new Cards({
    document,
    signal,
    reader,
    loadCardLayer,
    showPassage,
    onClose: () => hover.forget(),
  });
  const hover = new Hover({
    markAt: (x, y) => reader.article && markAtPoint(document, reader.article.ground, x, y),
    open: (placed) => void cards.open(placed, false),
    close: () => cards.close(),
    overCard: (event) => cards.covers(event),
  });

  const answers: PageAnswers = {
    'page.state': () => reader.state,
    'page.start': () => reader.read({ again: true }),
    'page.stop': () => {
      reader.stop({ kind: 'off', site: document.location.hostname });
      return null;
    },
    'page.show': ({ start, end }) => showPassage(start, end),
    'page.walk': async ({ step }) => {
      await cards.walk(step);
      return null;
    },
    'page.keep-selection': () => cards.openSelection(),
  };
  const answer = <Type extends keyof PageProtocol>({ type, params }: PageMessage<Type>): unknown =>
    Object.hasOwn(answers, type) ? answers[type](params) : undefined;

  listen(answer, signal);
  hover.watch(document, signal);
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !cards.isOpen) return;
      // The page must not close a dialog of its own with the same key press.
      event.stopPropagation();
      cards.closeAtOnce();
    },
    { capture: true, signal },
  );
  void reader.read();
}
