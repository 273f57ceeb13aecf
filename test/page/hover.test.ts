import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Hover } from '../../src/page/hover.ts';
import type { PlacedMark } from '../../src/page/point.ts';

const placed = (name: string): PlacedMark => ({
  mark: { start: 0, end: 5, id: `company:${name}`, kind: 'company' },
  rect: { left: 0, right: 10, top: 0, bottom: 10 } as DOMRect,
});
const OPENAI = placed('openai');
const XAI = placed('xai');

/** A page on which OpenAI stands at x = 10, xAI at x = 20, and the card at x = 90. */
function stage() {
  const said: string[] = [];
  const target = new EventTarget();
  const ending = new AbortController();
  const hover = new Hover({
    markAt: (x) => (x === 10 ? OPENAI : x === 20 ? XAI : undefined),
    open: ({ mark }) => said.push(`open ${mark.id}`),
    close: () => said.push('close'),
    overCard: (event) => event.clientX === 90,
  });
  hover.watch(target as unknown as Document, ending.signal);
  const send = (type: string, clientX: number, fields: object = {}) =>
    target.dispatchEvent(
      Object.assign(new Event(type), { clientX, clientY: 0, buttons: 0, pointerType: 'mouse', ...fields }),
    );
  return {
    said,
    hover,
    end: () => ending.abort(),
    move: (x: number, fields?: object) => send('pointermove', x, fields),
    press: (x: number) => send('pointerdown', x),
    leave: () => send('pointerleave', 0),
  };
}

describe('a card under the pointer', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('opens once the pointer has rested for 300 ms', () => {
    const { said, move } = stage();
    move(10);
    vi.advanceTimersByTime(299);
    expect(said).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(said).toEqual(['open company:openai']);
  });
  it('does NOT open while the pointer passes over marks', () => {
    const { said, move } = stage();
    for (const x of [10, 15, 20, 25]) {
      move(x);
      vi.advanceTimersByTime(140);
    }
    vi.advanceTimersByTime(1000);
    expect(said).toEqual([]);
  });
  it('does NOT open where the pointer left before the card showed', () => {
    const { said, move } = stage();
    move(10);
    vi.advanceTimersByTime(200);
    move(50);
    vi.advanceTimersByTime(1000);
    expect(said).toEqual([]);
  });
  it.each([
    ['by touch', { pointerType: 'touch' }],
    ['with a button pressed, as while selecting', { buttons: 1 }],
  ])('does NOT open %s', (_what, fields) => {
    const { said, move } = stage();
    move(10, fields);
    vi.advanceTimersByTime(1000);
    expect(said).toEqual([]);
  });
  it('stays while the pointer is on it', () => {
    const { said, move } = stage();
    move(10);
    vi.advanceTimersByTime(300);
    move(50);
    vi.advanceTimersByTime(100);
    move(90);
    vi.advanceTimersByTime(5000);
    expect(said).toEqual(['open company:openai']);
  });
  it('closes 300 ms after the pointer has left both mark and card', () => {
    const { said, move } = stage();
    move(10);
    vi.advanceTimersByTime(300);
    move(50);
    vi.advanceTimersByTime(299);
    expect(said).toHaveLength(1);
    vi.advanceTimersByTime(1);
    expect(said).toEqual(['open company:openai', 'close']);
  });
  it('gives way to the card of another mark', () => {
    const { said, move } = stage();
    move(10);
    vi.advanceTimersByTime(300);
    move(20);
    vi.advanceTimersByTime(300);
    expect(said).toEqual(['open company:openai', 'open company:xai']);
  });
  it('closes at a press elsewhere, and not at one on it', () => {
    const { said, move, press } = stage();
    move(10);
    vi.advanceTimersByTime(300);
    press(90);
    expect(said).toHaveLength(1);
    press(50);
    expect(said).toEqual(['open company:openai', 'close']);
  });
  it('closes when the pointer leaves the page', () => {
    const { said, move, leave } = stage();
    move(10);
    vi.advanceTimersByTime(300);
    leave();
    vi.advanceTimersByTime(300);
    expect(said).toEqual(['open company:openai', 'close']);
  });
  it('opens again on the same mark after it was closed otherwise', () => {
    const { said, hover, move } = stage();
    move(10);
    vi.advanceTimersByTime(300);
    hover.forget();
    move(10);
    vi.advanceTimersByTime(300);
    expect(said).toEqual(['open company:openai', 'open company:openai']);
  });
  it('does NOT open once the page is taken over by another copy of the script', () => {
    const { said, end, move } = stage();
    move(10);
    end();
    move(10);
    vi.advanceTimersByTime(1000);
    expect(said).toEqual([]);
  });
});
