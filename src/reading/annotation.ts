import type { Bound, Claim, EntityId, EntityKind, Language, PartialDate } from '../knowledge/vocabulary.ts';

/** A half-open span of the article's text, in UTF-16 code units. */
export interface Span {
  start: number;
  end: number;
}

/** What a block of the article is on its page. */
export type BlockKind = 'headline' | 'heading' | 'paragraph' | 'item' | 'cell' | 'quotation' | 'caption';

/** A run of the text that stands by itself on the page; sentences never cross its ends. */
export interface Block extends Span {
  kind: BlockKind;
}

/** The text that is read, with what its page tells about it. */
export interface ArticleText {
  text: string;
  /** Guessed from the text where absent. */
  language?: Language;
  /** Date of publication, against which relative dates are read. */
  published?: PartialDate;
  /** In the order of the text, not overlapping. Cut at line ends where absent, the first line being the headline. */
  blocks?: readonly Block[];
}

/** A span of the text that names one thing. */
export interface Mention extends Span {
  text: string;
  id: EntityId;
  kind: EntityKind;
  /** Why this was marked, most telling first: for "why is this marked?". */
  why: readonly string[];
}

export type QuantityKind = 'money' | 'percent' | 'count' | 'date';

/** An amount of money, percentage, large number or date as it stands in the text. */
export interface Quantity extends Span {
  kind: QuantityKind;
  text: string;
  /** Absent for dates. In whole units; 27 for 27 %. */
  value?: number;
  /** The upper end of a range. */
  upper?: number;
  /** ISO 4217, for money. */
  currency?: string;
  bound?: Bound;
  /** The text leaves the unit out: it is that of an amount before ("81.3 billion, up from 60.5"). */
  implied?: boolean;
  /** For dates. */
  date?: PartialDate;
  /** For a span of time ("from 2025 to 2027", "until 2030"): its end. */
  until?: PartialDate;
}

/** One claim of the article, with the words that make it. */
export interface Fact extends Claim, Span {
  /** The article's literal words: `text.slice(start, end)`. */
  quote: string;
  /** The frame and the triggers that it was read by: for "why?" and `annotate --explain`. */
  why: readonly string[];
}

/** What reading gives. */
export interface Reading {
  /** Absent where the text is in none of the languages that Postilla reads; then nothing is marked. */
  language?: Language;
  mentions: Mention[];
  quantities: Quantity[];
  facts: Fact[];
}
