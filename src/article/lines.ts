import type { Block, BlockKind } from '../reading/annotation.ts';
import type { Runs } from './text-map.ts';

/** A line that is ready to be kept. */
export interface Line {
  text: string;
  kind: BlockKind;
  /** How many of its characters stand in links. */
  linked: number;
  /** The name of the block element that it stands in. */
  tag: string;
}

/** A point in the lines to which they can be taken back. */
export interface Mark {
  blocks: number;
  runs: number;
  length: number;
}

/** What is not white space, with single spaces inside: a piece of a text node that goes into the text as it is. */
const PIECE = /[^ \t\n\r\f]+(?: [^ \t\n\r\f]+)*/g;
const SPACES = ' \t\n\r\f';

/** A piece of a text node that stands in the text as it is. */
interface Piece {
  node: Text;
  text: string;
  /** Where it starts in the node. */
  offset: number;
  inLink: boolean;
}

/**
 * Collects the article's text line by line, with the runs that join it to the page. White space is collapsed as CSS does,
 * across inline elements too, so that a name in two of them is one name.
 */
export class Lines {
  readonly blocks: Block[] = [];
  readonly runs: Runs = { nodes: [], starts: [], offsets: [], lengths: [] };
  readonly #texts: string[] = [];
  readonly #isKept: (line: Line) => boolean;
  #length = 0;
  #line = '';
  #linked = 0;
  #spaced = false;
  #firstRun = 0;

  /** @param isKept decides over each line when it ends */
  constructor(isKept: (line: Line) => boolean) {
    this.#isKept = isKept;
  }

  get text(): string {
    return this.#texts.join('\n');
  }

  get length(): number {
    return this.#length;
  }

  add(node: Text, inLink: boolean): void {
    const { data } = node;
    if (!data.includes('\n') && !data.includes('  ') && !data.includes('\t')) {
      // Most texts are one piece, with a space before or after it at most.
      const start = data.startsWith(' ') ? 1 : 0;
      const text = data.slice(start, data.endsWith(' ') ? -1 : undefined);
      if (text !== '') this.#write({ node, text, offset: start, inLink });
    } else {
      PIECE.lastIndex = 0;
      for (let piece = PIECE.exec(data); piece; piece = PIECE.exec(data))
        this.#write({ node, text: piece[0], offset: piece.index, inLink });
    }
    if (SPACES.includes(data.charAt(data.length - 1))) this.#spaced = true;
  }

  #write({ node, text, offset, inLink }: Piece): void {
    if ((this.#spaced || offset > 0) && this.#line !== '' && !this.#line.endsWith('\n')) this.#line += ' ';
    this.#spaced = false;
    const { nodes, starts, offsets, lengths } = this.runs;
    nodes.push(node);
    starts.push(this.#lineStart() + this.#line.length);
    offsets.push(offset);
    lengths.push(text.length);
    this.#line += text;
    if (inLink) this.#linked += text.length;
  }

  /** Parts what stands before from what comes after, where something between them was left out. */
  space(): void {
    this.#spaced = true;
  }

  /** A `<br>`: one ends the line inside its block, two end the block. */
  break(kind: BlockKind, tag: string): void {
    if (this.#line.endsWith('\n')) this.end(kind, tag);
    else if (this.#line !== '') this.#line += '\n';
    this.#spaced = false;
  }

  /** Ends the line, which becomes a block where it is kept. */
  end(kind: BlockKind, tag: string): void {
    if (this.#line !== '') this.#close(kind, tag);
    this.#spaced = false;
  }

  mark(): Mark {
    return { blocks: this.blocks.length, runs: this.runs.nodes.length, length: this.#length };
  }

  /** The point after so many blocks. */
  markAfter(blocks: number): Mark {
    const length = this.blocks[blocks - 1]?.end ?? 0;
    let runs = this.runs.starts.length;
    while (runs > 0 && this.runs.starts[runs - 1]! >= length) runs--;
    return { blocks, runs, length };
  }

  /** Takes back lines at the end, as long as they are to go. */
  trimEnd(goes: (block: Block, text: string) => boolean): void {
    for (let last = this.blocks.length - 1; last > 0; last--) {
      if (!goes(this.blocks[last]!, this.#texts[last]!)) return;
      this.takeBack(this.markAfter(last));
    }
  }

  /** Takes back all lines since the mark. */
  takeBack(mark: Mark): void {
    this.blocks.length = mark.blocks;
    this.#texts.length = mark.blocks;
    this.#length = mark.length;
    this.#cutRuns(mark.runs);
  }

  #close(kind: BlockKind, tag: string): void {
    const text = this.#line.endsWith('\n') ? this.#line.slice(0, -1) : this.#line;
    const linked = this.#linked;
    this.#line = '';
    this.#linked = 0;
    if (/[^\s\u200b]/.test(text) && this.#isKept({ text, kind, linked, tag })) {
      const start = this.#lineStart();
      this.#length = start + text.length;
      this.blocks.push({ start, end: this.#length, kind });
      this.#texts.push(text);
    } else this.#cutRuns(this.#firstRun);
    this.#firstRun = this.runs.nodes.length;
  }

  #cutRuns(count: number): void {
    const { nodes, starts, offsets, lengths } = this.runs;
    nodes.length = count;
    starts.length = count;
    offsets.length = count;
    lengths.length = count;
    this.#firstRun = count;
  }

  #lineStart(): number {
    return this.blocks.length === 0 ? 0 : this.#length + 1;
  }
}
