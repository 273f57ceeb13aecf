/** Cuts the tokens of a block into sentences. */
import type { Block, Span } from '../annotation.ts';
import { is, type Token } from './tokens.ts';

export interface Sentence extends Span {
  tokens: readonly Token[];
  block: Block;
  /** Its place among the blocks of the text. */
  blockIndex: number;
}

/** No sentence of prose is longer; what is gets cut, so that no text takes more than linear time. */
const MOST_TOKENS = 200;

const CLOSING = '"”»’\')]“';
const OPENING = '"“„«‘\'([–—-•¿¡*';

/** The sentences of a block: a full stop ends one where the next token can begin one and the word before is no abbreviation. */
export function cutSentences(tokens: readonly Token[], block: Block, blockIndex: number): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  const close = (to: number): void => {
    if (to > from)
      sentences.push({
        tokens: tokens.slice(from, to),
        block,
        blockIndex,
        start: tokens[from]!.start,
        end: tokens[to - 1]!.end,
      });
    from = to;
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    // What looks around a trigger takes time with the length of its sentence.
    if (i - from >= MOST_TOKENS) close(i);
    if (token.kind !== 'mark') continue;
    const stop = token.word;
    if (stop !== '.' && stop !== '!' && stop !== '?' && stop !== '…') continue;
    if (stop === '.' && isAbbreviation(tokens, i)) continue;
    let to = i + 1;
    while (
      to < tokens.length &&
      tokens[to]!.kind === 'mark' &&
      tokens[to]!.glued &&
      CLOSING.includes(tokens[to]!.word)
    )
      to++;
    const next = tokens[to];
    if (next === undefined || canBegin(next)) close(to);
  }
  close(tokens.length);
  return sentences;
}

function isAbbreviation(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (before === undefined || !tokens[i]!.glued) return false;
  if (before.kind !== 'word') return false;
  return is(before, 'abbreviation') || (before.word.length === 1 && before.capital);
}

function canBegin(token: Token): boolean {
  if (token.glued) return false;
  return token.kind !== 'word' && token.kind !== 'mark'
    ? true
    : token.capital || OPENING.includes(token.word) || /^\d/.test(token.word);
}
