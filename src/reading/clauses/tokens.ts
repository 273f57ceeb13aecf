/** Cuts a text into tokens: names and quantities as they were recognised, words and expressions with their classes, marks. */
import type { EntityId, Language } from '../../knowledge/vocabulary.ts';
import type { Mention, Quantity, Span } from '../annotation.ts';
import { isWordUnit } from '../text/fold.ts';
import type { ClassLexicon } from './lexicon.ts';

export interface Token extends Span {
  kind: 'word' | 'mark' | 'name' | 'quantity';
  /** In lower case, for words and marks; several words of one expression are joined by spaces. Empty for names and quantities. */
  word: string;
  classes: readonly string[];
  /** No white space before it. */
  glued: boolean;
  capital: boolean;
  mention?: Mention;
  quantity?: Quantity;
  /** The term that the word is a mention of. */
  term?: EntityId;
  /** What stands inside an epithet: "the company led by Sam Altman". */
  inner?: readonly Token[];
}

export function is(token: Token | undefined, name: string): boolean {
  return token !== undefined && token.classes.includes(name);
}

export interface TokenSource {
  text: string;
  language: Language;
  mentions: readonly Mention[];
  quantities: readonly Quantity[];
  lexicon: ClassLexicon;
  /** The classes that a term brings with it. */
  termClasses: Readonly<Record<string, readonly string[]>>;
}

const NO_CLASSES: readonly string[] = [];
/** Languages that write an elided article or preposition before an apostrophe (dell', d', qu'). */
const ELIDING: ReadonlySet<Language> = new Set(['it', 'fr']);
const APOSTROPHES = "'’ʼ";

/** The tokens of a span of the text. */
export function tokenise(source: TokenSource, { start, end }: Span): Token[] {
  const solids = solidSpans(source, start, end);
  const tokens: Token[] = [];
  let at = start;
  for (const solid of solids) {
    cutWords(source, { start: at, end: solid.start }, tokens);
    tokens.push({ ...solid, glued: isGlued(source.text, solid.start) });
    at = solid.end;
  }
  cutWords(source, { start: at, end }, tokens);
  return disambiguate(joinExpressions(tokens, source.lexicon));
}

/** Names, terms and quantities of a span, outermost only, not overlapping: names win over terms, terms over quantities. */
function solidSpans(source: TokenSource, start: number, end: number): Token[] {
  const { text, mentions, quantities, lexicon, termClasses } = source;
  const solids: Token[] = [];
  const base = { word: '', classes: NO_CLASSES, glued: false, capital: true };
  let last = start;
  let q = firstFrom(quantities, start);
  for (let m = firstFrom(mentions, start); ;) {
    const mention = mentions[m];
    const quantity = quantities[q];
    const next = mention !== undefined && mention.end <= end ? mention : undefined;
    const amount = quantity !== undefined && quantity.end <= end ? quantity : undefined;
    if (next === undefined && amount === undefined) break;
    if (next !== undefined && (amount === undefined || next.start < amount.end)) {
      m++;
      if (amount !== undefined && amount.start < next.start && amount.end > next.start) q++;
      if (next.start < last) continue;
      if (next.kind === 'term') {
        const written = text.slice(next.start, next.end);
        const { word } = lexicon.look(written);
        const classes = termClasses[next.id];
        // A term that no grammar asks for is cut into its words like any other text.
        if (classes === undefined) continue;
        solids.push({
          ...base,
          kind: 'word',
          start: next.start,
          end: next.end,
          word,
          classes,
          term: next.id,
        });
      } else {
        const nested: Mention[] = [];
        for (let n = m; n < mentions.length && mentions[n]!.start < next.end; n++)
          if (mentions[n]!.end <= next.end && mentions[n]!.end - mentions[n]!.start < next.end - next.start)
            nested.push(mentions[n]!);
        const token: Token = { ...base, kind: 'name', start: next.start, end: next.end, mention: next };
        if (nested.some((one) => one.kind !== 'term'))
          token.inner = tokenise({ ...source, mentions: nested, quantities: [] }, next);
        solids.push(token);
      }
      last = next.end;
    } else if (amount !== undefined) {
      q++;
      if (amount.start < last) continue;
      solids.push({ ...base, kind: 'quantity', start: amount.start, end: amount.end, quantity: amount });
      last = amount.end;
    }
  }
  return solids.sort((a, b) => a.start - b.start);
}

/** The index of the first span that starts at an offset or after it. */
function firstFrom(spans: readonly Span[], start: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function cutWords({ text, language, lexicon }: TokenSource, { start, end }: Span, tokens: Token[]): void {
  let at = start;
  while (at < end) {
    const unit = text.charCodeAt(at);
    if (isSpaceUnit(unit)) {
      at++;
      continue;
    }
    let to = at + 1;
    if (isWordUnit(unit)) {
      while (to < end && (isWordUnit(text.charCodeAt(to)) || isInnerMark(text, to))) to++;
      if (ELIDING.has(language) && to < end && APOSTROPHES.includes(text[to]!)) to++;
    } else if (
      APOSTROPHES.includes(text[at]!) &&
      language === 'en' &&
      (text[to] === 's' || text[to] === 'S') &&
      !isWordUnit(text.charCodeAt(to + 1))
    ) {
      to++;
    }
    const written = text.slice(at, to);
    const { word, classes } = lexicon.look(written);
    const letter = text[at]!;
    tokens.push({
      kind: isWordUnit(unit) || to - at > 1 ? 'word' : 'mark',
      start: at,
      end: to,
      word,
      classes,
      glued: isGlued(text, at),
      capital: letter !== letter.toLowerCase(),
    });
    at = to;
  }
}

/** A full stop or a hyphen between two letters, a comma between two digits belong to the word ("U.S.", "Serie-C-Runde", "1,3"). */
function isInnerMark(text: string, at: number): boolean {
  if (text[at] === ',') return isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1));
  return (
    '.-‑'.includes(text[at]!) && isWordUnit(text.charCodeAt(at + 1)) && isWordUnit(text.charCodeAt(at - 1))
  );
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

function isSpaceUnit(unit: number): boolean {
  return (
    unit === 0x20 ||
    (unit >= 0x09 && unit <= 0x0d) ||
    unit === 0xa0 ||
    unit === 0x202f ||
    unit === 0xfeff ||
    (unit >= 0x2000 && unit <= 0x200b)
  );
}

function isGlued(text: string, at: number): boolean {
  return at > 0 && !isSpaceUnit(text.charCodeAt(at - 1));
}

/** Joins the words of an expression into one token; the longest expression wins. */
function joinExpressions(tokens: readonly Token[], lexicon: ClassLexicon): Token[] {
  const joined: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const found =
      token.kind === 'word' && token.term === undefined
        ? lexicon.expression(token.word, (ahead) => {
            const next = tokens[i + ahead];
            return next !== undefined && (next.kind === 'word' || next.kind === 'mark')
              ? next.word
              : undefined;
          })
        : undefined;
    if (found === undefined) {
      joined.push(token);
      continue;
    }
    const parts = tokens.slice(i, i + found.length);
    joined.push({
      ...token,
      end: parts.at(-1)!.end,
      word: parts.map((part) => part.word).join(' '),
      classes: found.names,
    });
    i += found.length - 1;
  }
  return joined;
}

/** So many tokens may stand between the parts of a verb ("steigt ... ein"). */
const MOST_APART = 18;

/** Gives the classes of expressions whose parts stand apart to their first word. */
export function markApart(tokens: readonly Token[], lexicon: ClassLexicon): readonly Token[] {
  if (lexicon.isWhole) return tokens;
  let marked: Token[] | undefined;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind !== 'word') continue;
    const parts = lexicon.apart.get(token.word);
    if (parts === undefined) continue;
    for (const { last, name } of parts)
      for (let k = i + 1; k < tokens.length && k <= i + MOST_APART; k++) {
        const next = tokens[k]!;
        if (next.kind !== 'word' || !(next.word === last || next.word.startsWith(`${last} `))) continue;
        marked ??= [...tokens];
        marked[i] = { ...marked[i]!, classes: [...marked[i]!.classes, name] };
        break;
      }
  }
  return marked ?? tokens;
}

/**
 * A word that can be a noun and a verb ("compra", "purchase", "raccolta") is a noun after an article or a possessive
 * and a verb after an auxiliary, a negation or a pronoun.
 */
function disambiguate(tokens: readonly Token[]): Token[] {
  return tokens.map((token, i) => {
    if (token.classes.length < 2) return token;
    const noun = token.classes.some((name) => name.endsWith('.n'));
    const verb = token.classes.some(isVerbal);
    if (!noun || !verb) return token;
    let k = i - 1;
    while (k >= 0 && i - k <= 2 && is(tokens[k], 'adv') && !is(tokens[k], 'be')) k--;
    const before = tokens[k];
    if (is(before, 'det') || is(before, 'poss') || (before?.word === "'s" && before.glued))
      return { ...token, classes: token.classes.filter((name) => !isVerbal(name)) };
    if (is(before, 'have') || is(before, 'neg') || is(before, 'pronoun') || is(before, 'clitic'))
      return { ...token, classes: token.classes.filter((name) => !name.endsWith('.n')) };
    return token;
  });
}

function isVerbal(name: string): boolean {
  return (
    name.endsWith('.v') ||
    name.endsWith('.pp') ||
    name === 'invest.strong' ||
    name === 'hold.strong' ||
    name === 'say.v'
  );
}
