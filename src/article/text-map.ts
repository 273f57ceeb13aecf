import type { ArticleMap } from './found.ts';

/** Runs of the text that stand unbroken in one text node, in the order of the text. */
export interface Runs {
  /** The text node of each run. */
  nodes: Text[];
  /** Where each run starts in the article's text, ascending. */
  starts: number[];
  /** Where each run starts in its node. */
  offsets: number[];
  /** The length of each run; between two runs stand white space and line ends that no node holds as they are. */
  lengths: number[];
}

/** The map over the runs of an article's text. What only a pointer or a selection asks for is built when first asked for. */
export class TextMap implements ArticleMap {
  readonly #nodes: readonly Text[];
  readonly #starts: Int32Array;
  readonly #offsets: Int32Array;
  readonly #lengths: Int32Array;
  readonly #isInside: (node: Node) => boolean;
  /** The first run of each node. */
  #firstRuns: Map<Node, number> | undefined;

  /** @param isInside whether a node that holds no text of the article lies in it all the same */
  constructor(runs: Runs, isInside: (node: Node) => boolean) {
    this.#nodes = runs.nodes;
    this.#starts = Int32Array.from(runs.starts);
    this.#offsets = Int32Array.from(runs.offsets);
    this.#lengths = Int32Array.from(runs.lengths);
    this.#isInside = isInside;
  }

  rangeOf(start: number, end: number): StaticRangeInit | undefined {
    const last = this.#lastStartingBefore(end);
    let first = this.#lastStartingBefore(start + 1);
    // A span that starts on white space between two runs starts in the page with the second.
    if (first < 0 || start >= this.#starts[first]! + this.#lengths[first]!) first++;
    if (start < 0 || start >= end || last < first) return undefined;
    const lastStart = this.#starts[last]!;
    return {
      startContainer: this.#nodes[first]!,
      startOffset: this.#offsets[first]! + Math.max(0, start - this.#starts[first]!),
      endContainer: this.#nodes[last]!,
      endOffset: this.#offsets[last]! + Math.min(end - lastStart, this.#lengths[last]!),
    };
  }

  offsetOf(node: Node, offset: number): number | undefined {
    const run = this.#runsByNode().get(node);
    if (run !== undefined) return this.#offsetInNode(run, offset);
    if (!this.#isInside(node)) return undefined;
    const next = this.#firstRunFrom(node.childNodes[offset] ?? following(node));
    return next === undefined ? this.#end() : this.#starts[next];
  }

  #offsetInNode(first: number, offset: number): number {
    const node = this.#nodes[first];
    let run = first;
    while (this.#nodes[run + 1] === node && this.#offsets[run + 1]! <= offset) run++;
    const within = offset - this.#offsets[run]!;
    return this.#starts[run]! + Math.min(Math.max(0, within), this.#lengths[run]!);
  }

  #runsByNode(): Map<Node, number> {
    if (!this.#firstRuns) {
      this.#firstRuns = new Map();
      for (let run = this.#nodes.length - 1; run >= 0; run--) this.#firstRuns.set(this.#nodes[run]!, run);
    }
    return this.#firstRuns;
  }

  /** The first run that stands at a node of the article or after it. */
  #firstRunFrom(from: Node | null): number | undefined {
    const runs = this.#runsByNode();
    for (let node = from; node && this.#isInside(node); node = node.firstChild ?? following(node)) {
      const run = runs.get(node);
      if (run !== undefined) return run;
    }
    return undefined;
  }

  #lastStartingBefore(offset: number): number {
    return lowest(this.#starts.length, (run) => this.#starts[run]! >= offset) - 1;
  }

  #end(): number | undefined {
    const last = this.#starts.length - 1;
    return last < 0 ? undefined : this.#starts[last]! + this.#lengths[last]!;
  }
}

/** The node after a node and all that is in it, in the order of the page. */
function following(node: Node): Node | null {
  for (let each: Node | null = node; each; each = each.parentNode)
    if (each.nextSibling) return each.nextSibling;
  return null;
}

/** The lowest number under `count` for which `holds`, given that it then holds for all above; `count` where for none. */
function lowest(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
