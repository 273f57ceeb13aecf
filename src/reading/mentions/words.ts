import type { Block, BlockKind } from '../annotation.ts';
import { APOSTROPHE, FOLD, HYPHEN, isWordUnit, SPACE } from '../text/fold.ts';
import { foldedWord } from '../text/words.ts';

/** What stands between a word and the one before it. The larger, the stronger it parts them. */
export const Gap = {
  none: 0,
  apostrophe: 1,
  hyphen: 2,
  space: 3,
  ampersand: 4,
  slash: 5,
  comma: 6,
  quote: 7,
  open: 8,
  close: 9,
  dash: 10,
  colon: 11,
  stop: 12,
  block: 13,
} as const;
export type Gap = (typeof Gap)[keyof typeof Gap];

/** How a word is written. */
export const Caps = { lower: 0, initial: 1, all: 2, mixed: 3, digits: 4 } as const;
export type Caps = (typeof Caps)[keyof typeof Caps];

/** A word of the text. An elided article ("l'", "d'") is a word of its own, and so is each part of a compound. */
export interface Word {
  start: number;
  end: number;
  /** As folded by `foldWord`: lower case, no accents. */
  key: string;
  caps: Caps;
  /** What parts it from the word before. */
  gap: Gap;
  /** Nothing is told by a capital here: the beginning of a sentence, or after a colon, dash or opening quote. */
  opens: boolean;
  block: number;
}

/** A block with its words `from..to` and how its letters are written. */
export interface Line {
  /** Where its text begins. */
  start: number;
  kind: BlockKind;
  from: number;
  to: number;
  /** All in capitals. */
  shouting: boolean;
  /** Each Word Of It With a Capital. */
  titled: boolean;
}

export interface Words {
  text: string;
  words: readonly Word[];
  lines: readonly Line[];
}

/** No list has longer words: what is behind in one that is longer is not looked at. */
const LONGEST_KEY = 64;

/** Written with a stop that ends no sentence. */
const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof inc corp co ltd llc plc st sr jr vs no nr n art ca bzw mio mrd mia mln mld bln bn tn sig dott ing avv on sen gen rep gov oct sept sep aug dec nov jan feb apr jul jun mar abs d h u z b s p e m a ee uu us usa uk approx est etc cf ch vol'.split(
    ' ',
  ),
);

/** Cuts a text into words, block by block. */
export function cutWords(text: string, blocks: readonly Block[]): Words {
  const words: Word[] = [];
  const lines: Line[] = [];
  for (const [index, block] of blocks.entries()) {
    const from = words.length;
    cutBlock(text, block, index, words);
    lines.push({
      start: block.start,
      kind: block.kind,
      from,
      to: words.length,
      ...styleOf(words, from, block),
    });
  }
  return { text, words, lines };
}

function cutBlock(text: string, block: Block, index: number, words: Word[]): void {
  let i = block.start;
  let gap: Gap = Gap.block;
  let opens = true;
  while (i < block.end) {
    const unit = text.charCodeAt(i);
    if (!isWordUnit(unit) || FOLD[unit] === 1) {
      const next = gapOf(text, i, words, block);
      if (next > gap) gap = next;
      if (
        next === Gap.stop ||
        next === Gap.colon ||
        next === Gap.dash ||
        next === Gap.quote ||
        next === Gap.block
      )
        opens = true;
      i++;
      continue;
    }
    const start = i;
    let upper = 0;
    let lower = 0;
    let digits = 0;
    let upperInside = false;
    while (i < block.end && isWordUnit(text.charCodeAt(i))) {
      const at = text.charCodeAt(i);
      if (at >= 0x30 && at <= 0x39) digits++;
      else if (isUpper(at)) {
        if (i > start) upperInside = true;
        upper++;
      } else if (FOLD[at] !== 1) lower++;
      i++;
    }
    const caps: Caps =
      upper + lower === 0
        ? Caps.digits
        : upper === 0
          ? digits > 0 && FOLD[text.charCodeAt(start)]! < 20
            ? Caps.digits
            : Caps.lower
          : lower === 0
            ? upper + digits > 1
              ? Caps.all
              : Caps.initial
            : upperInside
              ? Caps.mixed
              : Caps.initial;
    const key = foldedWord(text, start, Math.min(i, start + LONGEST_KEY));
    const before = words.at(-1);
    if (gap === Gap.hyphen && before?.key === 'start' && (key === 'up' || key === 'ups')) {
      // "start-up" is one word everywhere.
      before.key += key;
      before.end = i;
    } else words.push({ start, end: i, key, caps, gap, opens, block: index });
    gap = Gap.none;
    opens = false;
  }
}

function isUpper(unit: number): boolean {
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a;
  const letter = String.fromCharCode(unit);
  return letter !== letter.toLowerCase();
}

/** How one character that is no part of a word parts the words around it. */
function gapOf(text: string, i: number, words: readonly Word[], block: Block): Gap {
  const unit = text.charCodeAt(i);
  const code = FOLD[unit];
  if (unit === 0x2014 || unit === 0x2013 || code === HYPHEN) {
    const tight =
      i > block.start &&
      isWordUnit(text.charCodeAt(i - 1)) &&
      i + 1 < block.end &&
      isWordUnit(text.charCodeAt(i + 1));
    return tight && unit !== 0x2014 ? Gap.hyphen : Gap.dash;
  }
  if (code === SPACE) return Gap.space;
  if (code === APOSTROPHE) {
    const tight =
      i > block.start &&
      isWordUnit(text.charCodeAt(i - 1)) &&
      i + 1 < block.end &&
      isWordUnit(text.charCodeAt(i + 1));
    return tight ? Gap.apostrophe : unit === 0x2018 ? Gap.quote : Gap.space;
  }
  switch (unit) {
    case 0x26: // &
    case 0x2b: // +
      return Gap.ampersand;
    case 0x2f: // /
      return Gap.slash;
    case 0x2c: // ,
      return Gap.comma;
    case 0x28: // (
    case 0x5b:
      return Gap.open;
    case 0x29: // )
    case 0x5d:
      return Gap.close;
    case 0x3a: // :
    case 0x3b:
      return Gap.colon;
    case 0x22:
    case 0xab:
    case 0x2039:
    case 0x201c:
    case 0x201e:
      return Gap.quote;
    case 0xbb:
    case 0x203a:
    case 0x201d:
      return Gap.close;
    case 0x2e: // .
      return stopAt(text, i, words, block);
    case 0x21:
    case 0x3f:
    case 0x2026:
    case 0xa1:
    case 0xbf:
    case 0x2022:
      return Gap.stop;
    case 0x0a:
      return Gap.block;
    default:
      return Gap.slash;
  }
}

/** A full stop inside a name ("Character.AI"), after an abbreviation or an initial, or at the end of a sentence. */
function stopAt(text: string, i: number, words: readonly Word[], block: Block): Gap {
  if (i + 1 < block.end && isWordUnit(text.charCodeAt(i + 1)))
    return i > block.start && isWordUnit(text.charCodeAt(i - 1)) ? Gap.none : Gap.space;
  const before = words.at(-1);
  if (before && before.end === i) {
    const length = before.end - before.start;
    if (length === 1 && before.caps === Caps.initial) return Gap.space;
    if (ABBREVIATIONS.has(before.key)) {
      // "Inc. The deal": a stop all the same where a small word with a capital follows.
      return Gap.space;
    }
  }
  return Gap.stop;
}

function styleOf(words: readonly Word[], from: number, block: Block): { shouting: boolean; titled: boolean } {
  let long = 0;
  let capital = 0;
  let shouted = 0;
  for (let i = from; i < words.length; i++) {
    const word = words[i]!;
    if (word.caps === Caps.digits || word.end - word.start < 4) continue;
    long++;
    if (word.caps !== Caps.lower) capital++;
    if (word.caps === Caps.all) shouted++;
  }
  return {
    shouting: long >= 2 && shouted > long * 0.7,
    titled: long >= 5 && capital > long * 0.8 && block.kind !== 'paragraph',
  };
}
