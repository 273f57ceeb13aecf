import type { Mark } from '../messages.ts';

/**
 * The marks of an article in the order of its text. Where one lies inside another ("the ⟦⟦ChatGPT⟧ maker⟧"),
 * the inner one is meant.
 */
export class Marks {
  readonly #marks: readonly Mark[];
  /** The length of the longest mark bounds how far back an enclosing one can start. */
  readonly #longest: number;

  constructor(marks: readonly Mark[]) {
    this.#marks = [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
    this.#longest = marks.reduce((longest, mark) => Math.max(longest, mark.end - mark.start), 0);
  }

  get all(): readonly Mark[] {
    return this.#marks;
  }

  /** The innermost mark that covers a text offset; its end counts as inside, since the caret may stand there. */
  at(offset: number): Mark | undefined {
    for (let i = this.#lastStartingBy(offset); i >= 0; i--) {
      const mark = this.#marks[i]!;
      if (mark.end >= offset) return mark;
      if (mark.start < offset - this.#longest) return undefined;
    }
    return undefined;
  }

  /** The next (1) or previous (-1) mark after `from`, around the ends; the first or last where `from` is absent. */
  step(from: Mark | undefined, step: 1 | -1): Mark | undefined {
    const count = this.#marks.length;
    if (count === 0) return undefined;
    const index = from ? this.#marks.indexOf(from) : step === 1 ? -1 : count;
    return this.#marks[(index + step + count) % count];
  }

  #lastStartingBy(offset: number): number {
    let low = 0;
    let high = this.#marks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#marks[middle]!.start <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}
