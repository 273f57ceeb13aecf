import type { FactView, Named, RuleEffect } from '../../messages.ts';

/** The mark on which a card is open. */
export interface MarkTold {
  /** The article's words. */
  text: string;
  /** Why they are marked: the reading's reasons. */
  why: readonly string[];
}

/** What the card asks of the page that it stands on. Keeping tells whether it worked. */
export interface CardActions {
  keepFact(fact: FactView, words: string): Promise<boolean>;
  /** Keeps the mark whose card is open. */
  keepMention(words: string): Promise<boolean>;
  /** Keeps the passage that was selected. */
  keepPassage(words: string): Promise<boolean>;
  /** Makes a rule on the words of the mark, and reads the page by it. @returns the rule's id; undefined where it was not kept */
  correct(effect: RuleEffect): Promise<string | undefined>;
  /** Takes a rule back; whether that worked. */
  takeBack(rule: string): Promise<boolean>;
  /** Entities by the beginning of a name. */
  suggest(words: string): Promise<Named[]>;
  /** Scrolls to a span of the article; false where it is no longer there. */
  showPassage(start: number, end: number): boolean;
  close(): void;
}
