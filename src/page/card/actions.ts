import type { FactView } from '../../messages.ts';

/** What the card asks of the page that it stands on. Keeping tells whether it worked. */
export interface CardActions {
  keepFact(fact: FactView, words: string): Promise<boolean>;
  /** Keeps the mark whose card is open. */
  keepMention(words: string): Promise<boolean>;
  /** Keeps the passage that was selected. */
  keepPassage(words: string): Promise<boolean>;
  /** Scrolls to a span of the article; false where it is no longer there. */
  showPassage(start: number, end: number): boolean;
  close(): void;
}
