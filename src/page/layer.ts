import { autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom';
import type { Card } from '../messages.ts';
import { createCard, type CardActions, type CardView, type MarkTold } from './card/index.ts';

/** Between the line of the mark and its card, in px: near enough to travel, far enough not to cover the line. */
const GAP = 8;
/** Kept free to the viewport's edges, in px. */
const EDGE = 8;

/** What a card is opened on. */
export interface CardSpot {
  /** The line of the mark, in the viewport's px; `undefined` once it is gone. */
  rect(): DOMRect | undefined;
  /** Whether the focus goes into the card, as for readers at the keyboard. */
  focus: boolean;
}

/** The one card of a page. */
export interface CardLayer {
  /** Shows what is not there yet; the name stands for it. */
  openLoading(spot: CardSpot, name: string): void;
  /** @param mark what the card is open on */
  open(spot: CardSpot, card: Card, mark: MarkTold): void;
  openFailure(spot: CardSpot, name: string): void;
  /** Shows the form in which a selected passage is kept. */
  openPassage(spot: CardSpot, quote: string): void;
  close(): void;
  /** Whether the reader is writing in it: then nothing but the reader closes it. */
  readonly held: boolean;
  readonly isOpen: boolean;
  /** Whether an event of the page happened over the card. */
  covers(event: Event): boolean;
}

export interface CardLayerOptions {
  document: Document;
  signal: AbortSignal;
  actions: CardActions;
}

export type CreateCardLayer = (options: CardLayerOptions) => CardLayer;

/**
 * Puts the one host element into the page: a popover, so that it lies above the page's own dialogs, with a closed
 * shadow root. It comes with the first card and goes with the signal.
 */
export const createCardLayer: CreateCardLayer = ({ document, signal, actions }) => {
  const host = document.createElement('postilla-card');
  host.popover = 'manual';
  protect(host);
  const root = host.attachShadow({ mode: 'closed', delegatesFocus: true });
  const view: CardView = createCard(root, actions);
  document.documentElement.append(host);

  let isOpen = false;
  let stopPlacing: (() => void) | undefined;
  let before: Element | null = null;

  const place = (spot: CardSpot) => {
    const reference = { getBoundingClientRect: () => spot.rect() ?? new DOMRect() };
    const update = async () => {
      if (!spot.rect()) return;
      const { x, y } = await computePosition(reference, host, {
        strategy: 'fixed',
        placement: 'bottom-start',
        middleware: [
          offset(GAP),
          flip({ padding: EDGE }),
          shift({ padding: EDGE }),
          size({
            padding: EDGE,
            apply: ({ availableHeight }) =>
              host.style.setProperty('--postilla-room', `${Math.max(0, Math.floor(availableHeight))}px`),
          }),
        ],
      });
      set(host, { left: `${Math.round(x)}px`, top: `${Math.round(y)}px` });
    };
    stopPlacing?.();
    // A card that grows stays where it is; only the page's scrolling and resizing move it.
    stopPlacing = autoUpdate(reference, host, () => void update(), {
      elementResize: false,
      layoutShift: false,
    });
  };

  const reveal = (spot: CardSpot) => {
    if (!isOpen) {
      before = document.activeElement;
      set(host, { display: 'block' });
      host.showPopover();
      isOpen = true;
    }
    place(spot);
    if (spot.focus) view.focus();
  };

  const close = () => {
    if (!isOpen) return;
    const hadFocus = document.activeElement === host;
    isOpen = false;
    stopPlacing?.();
    host.hidePopover();
    set(host, { display: 'none' });
    view.clear();
    if (hadFocus && before instanceof HTMLElement) before.focus({ preventScroll: true });
  };

  signal.addEventListener('abort', () => {
    close();
    view.clear();
    host.remove();
  });

  return {
    openLoading(spot, name) {
      view.showLoading(name);
      reveal(spot);
    },
    open(spot, card, mark) {
      view.show(card, mark);
      reveal(spot);
    },
    openFailure(spot, name) {
      view.showFailure(name);
      reveal(spot);
    },
    openPassage(spot, quote) {
      view.showPassage(quote);
      reveal(spot);
    },
    close,
    get held() {
      return isOpen && view.isWriting();
    },
    get isOpen() {
      return isOpen;
    },
    covers: (event) => isOpen && event.composedPath().includes(host),
  };
};

/**
 * The page's rules must not reach the host: inline and important wins over all but the page's own inline.
 * It also wins over the browser's rule that hides a closed popover.
 */
function protect(host: HTMLElement): void {
  set(host, {
    all: 'initial',
    display: 'none',
    position: 'fixed',
    inset: 'auto',
    left: '0px',
    top: '0px',
    margin: '0px',
    padding: '0px',
    border: '0px',
    background: 'transparent',
    overflow: 'visible',
    width: 'max-content',
    height: 'max-content',
  });
}

function set(host: HTMLElement, properties: Record<string, string>): void {
  for (const [name, value] of Object.entries(properties)) host.style.setProperty(name, value, 'important');
}
