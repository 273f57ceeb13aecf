import type { CreateCardLayer } from './layer.ts';

/**
 * Where the card's script, put beside the content script when the first card opens, finds its place.
 * The two share an isolated world and nothing else; the page cannot see it.
 */
const CARD_LAYER = Symbol.for('postilla.card-layer');
const PAGE = Symbol.for('postilla.page');

const world = globalThis as { [CARD_LAYER]?: CreateCardLayer; [PAGE]?: AbortController };

/** Puts the card's code where `offeredCardLayer` finds it. */
export function offerCardLayer(create: CreateCardLayer): void {
  world[CARD_LAYER] = create;
}

/** The card's code; `undefined` until its script has run in this page. */
export function offeredCardLayer(): CreateCardLayer | undefined {
  return world[CARD_LAYER];
}

/** Ends what an earlier copy of the content script started in this page, and gives the signal of the new one. */
export function takeOverPage(): AbortSignal {
  world[PAGE]?.abort();
  world[PAGE] = new AbortController();
  return world[PAGE].signal;
}
