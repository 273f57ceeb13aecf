import type { EntityId, EntityKind, Language } from '../../knowledge/vocabulary.ts';
import type { Block } from '../annotation.ts';
import type { Entry } from './entries.ts';
import { GRAMMARS } from './languages/grammars.ts';
import type { Grammar } from './languages/grammar.ts';
import { Caps, cutWords, Gap, type Line, type Word } from './words.ts';

/** A form of the lexicon found in the text: the words `from..to`, and the entries that it may mean. */
export interface Hit {
  from: number;
  to: number;
  start: number;
  end: number;
  entries: readonly Entry[];
}

/** A mention in the making: the words `from..to`. */
export interface Draft {
  from: number;
  to: number;
  start: number;
  end: number;
  id: EntityId;
  kind: EntityKind;
  use: 'name' | 'short' | 'epithet' | 'term' | 'unknown';
  /** The product of which this is a version, or the company of which this is a part. */
  base?: EntityId;
  why: string[];
  /** Taken up by a longer one. */
  dropped?: true;
}

/** How many words of a sentence are looked at on each side of a name. */
const REACH = 60;

/** A text as the passes see it: its words, sentences, and which words belong to a name already. */
export class Article {
  readonly text: string;
  readonly language: Language;
  readonly grammar: Grammar;
  readonly words: readonly Word[];
  readonly lines: readonly Line[];
  /** The sentence of each word. */
  readonly sentenceOf: Int32Array;
  /** Where each sentence begins, and at the end the number of words. */
  readonly sentences: readonly number[];
  /** The words with capitals, in the order of the text. */
  readonly capitals: readonly number[];
  readonly drafts: Draft[] = [];
  /** The words that stand somewhere without a capital; made when first asked for. */
  #lower: Set<string> | undefined;
  /** The draft of each word by its place in {@link drafts} plus 1; 0 for none, -1 for a word that can be no name. */
  readonly owner: Int32Array;

  constructor(text: string, language: Language, blocks: readonly Block[]) {
    const { words, lines } = cutWords(text, blocks);
    this.text = text;
    this.language = language;
    this.grammar = GRAMMARS[language];
    this.words = words;
    this.lines = lines;
    this.owner = new Int32Array(words.length);
    this.sentenceOf = new Int32Array(words.length);
    const sentences: number[] = [];
    const capitals: number[] = [];
    for (let i = 0; i < words.length; i++) {
      const { caps } = words[i]!;
      if (caps !== Caps.lower && caps !== Caps.digits) capitals.push(i);
      if (words[i]!.gap >= Gap.stop || i === 0) sentences.push(i);
      this.sentenceOf[i] = sentences.length - 1;
    }
    sentences.push(words.length);
    this.sentences = sentences;
    this.capitals = capitals;
  }

  /** The folded word at a place, or '' outside the text. */
  key(index: number): string {
    return this.words[index]?.key ?? '';
  }

  /** Whether a word stands in the same sentence as the one before it, parted by nothing but a space. */
  joined(index: number): boolean {
    const word = this.words[index];
    return word !== undefined && index > 0 && word.gap <= Gap.space;
  }

  gap(index: number): Gap {
    return this.words[index]?.gap ?? Gap.block;
  }

  capital(index: number): boolean {
    const word = this.words[index];
    return word !== undefined && word.caps !== Caps.lower && word.caps !== Caps.digits;
  }

  /** The line of a word: whether its capitals tell nothing. */
  line(index: number): Line {
    return this.lines[this.words[index]!.block]!;
  }

  /** Whether a folded word stands somewhere in the text without a capital. */
  isWrittenLower(key: string): boolean {
    if (this.#lower === undefined) {
      this.#lower = new Set();
      for (const word of this.words) if (word.caps === Caps.lower) this.#lower.add(word.key);
    }
    return this.#lower.has(key);
  }

  /** The draft that a word belongs to. */
  draftAt(index: number): Draft | undefined {
    const owner = this.owner[index] ?? 0;
    return owner > 0 ? this.drafts[owner - 1] : undefined;
  }

  /** The word that an article or preposition before a place belongs to: its index, or -1 where there is none in the clause. */
  headBefore(index: number): number {
    const { articles, of, by, locative } = this.grammar;
    let i = index - 1;
    for (let steps = 0; steps < 3 && i >= 0; steps++) {
      if (this.gap(i + 1) > Gap.space && this.gap(i + 1) !== Gap.quote) return -1;
      const key = this.key(i);
      if (!articles.has(key) && !of.has(key) && !by.has(key) && !locative.has(key)) return i;
      i--;
    }
    return -1;
  }

  /** Whether no word of `from..to` belongs to a name. */
  isFree(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (this.owner[i]! > 0) return false;
    return true;
  }

  /** Takes a mention in, and its words with it. */
  add(draft: Draft): Draft {
    this.drafts.push(draft);
    for (let i = draft.from; i < draft.to; i++) this.owner[i] = this.drafts.length;
    return draft;
  }

  /** Marks words as no name. */
  block(from: number, to: number): void {
    for (let i = from; i < to; i++) if (this.owner[i] === 0) this.owner[i] = -1;
  }

  /** A stretch of the sentence around a place: not more than a bounded number of words, so that no sentence is too long. */
  around(index: number): { begin: number; end: number } {
    const sentence = this.sentenceOf[index]!;
    return {
      begin: Math.max(this.sentences[sentence]!, index - REACH),
      end: Math.min(this.sentences[sentence + 1]!, index + REACH),
    };
  }

  slice(from: number, to: number): string {
    return this.text.slice(this.words[from]!.start, this.words[to - 1]!.end);
  }
}
