import type { PlacedMark } from './point.ts';

/** The pointer must rest this long before the mark under it is looked up; moving over a page costs nothing. */
const REST_MS = 150;
/** From the rest to the card; together they are long enough not to fire while the eye passes. */
const SHOW_MS = 150;
/** Time to travel from the mark to its card. */
const GRACE_MS = 300;

/** What the hover decides over. */
export interface HoverSurface {
  markAt(x: number, y: number): PlacedMark | undefined;
  open(placed: PlacedMark): void;
  close(): void;
  /** Whether the pointer is over the card, which keeps it open. */
  overCard(event: PointerEvent): boolean;
}

type State =
  { type: 'idle' } | { type: 'waiting'; placed: PlacedMark } | { type: 'shown'; placed: PlacedMark };

/**
 * Opens a card over the mark on which the pointer rests, and closes it when the pointer has left both.
 * One timer runs at a time; every movement renews it, so a late look-up can never open a card elsewhere.
 */
export class Hover {
  readonly #surface: HoverSurface;
  #state: State = { type: 'idle' };
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(surface: HoverSurface) {
    this.#surface = surface;
  }

  /** Follows the pointer over a document until the signal is aborted. */
  watch(document: Document, signal: AbortSignal): void {
    const options = { passive: true, capture: true, signal } as const;
    document.addEventListener('pointermove', (event) => this.#move(event), options);
    document.addEventListener('pointerleave', () => this.#leave(), options);
    // A press begins a selection or follows a link; neither wants a card in its way.
    document.addEventListener('pointerdown', (event) => this.#press(event), options);
    signal.addEventListener('abort', () => this.forget());
  }

  /** The card was closed by other means than the pointer. */
  forget(): void {
    clearTimeout(this.#timer);
    this.#state = { type: 'idle' };
  }

  #move(event: PointerEvent): void {
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    if (this.#surface.overCard(event)) {
      clearTimeout(this.#timer);
      return;
    }
    const { clientX, clientY } = event;
    this.#after(REST_MS, () => this.#rest(clientX, clientY));
  }

  #rest(x: number, y: number): void {
    const placed = this.#surface.markAt(x, y);
    if (this.#state.type === 'shown') {
      if (placed?.mark === this.#state.placed.mark) return;
      this.#after(GRACE_MS - REST_MS, () => this.#swap(placed));
      return;
    }
    if (!placed) return;
    this.#state = { type: 'waiting', placed };
    this.#after(SHOW_MS, () => this.#show(placed));
  }

  #swap(placed: PlacedMark | undefined): void {
    if (placed) this.#show(placed);
    else this.#hide();
  }

  #show(placed: PlacedMark): void {
    this.#state = { type: 'shown', placed };
    this.#surface.open(placed);
  }

  #hide(): void {
    if (this.#state.type === 'shown') this.#surface.close();
    this.#state = { type: 'idle' };
  }

  #leave(): void {
    this.#after(GRACE_MS, () => this.#hide());
  }

  #press(event: PointerEvent): void {
    if (this.#surface.overCard(event)) return;
    clearTimeout(this.#timer);
    this.#hide();
  }

  #after(ms: number, then: () => void): void {
    clearTimeout(this.#timer);
    if (this.#state.type === 'waiting') this.#state = { type: 'idle' };
    this.#timer = setTimeout(then, ms);
  }
}
