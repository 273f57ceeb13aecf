/** Cuts a text into tokens: names and quantities as they were recognised, words and expressions with their classes, marks. */
import type { EntityId, Language } from '../../knowledge/vocabulary.ts';
import type { Mention, Quantity, Span } from '../annotation.ts';
import { isWordUnit } from '../text/fold.ts';
import type { ClassLexicon } from './lexicon.ts';

/** All tokens have all fields, in one order: what reads them then meets objects of one shape. */
export interface Token extends Span {
  kind: 'word' | 'mark' | 'name' | 'quantity';
  /** In lower case, for words and marks; several words of one expression are joined by spaces. Empty for names and quantities. */
  word: string;
  classes: readonly string[];
  /** No white space before it. */
  glued: boolean;
  capital: boolean;
  mention: Mention | undefined;
  quantity: Quantity | undefined;
  /** The term that the word is a mention of. */
  term: EntityId | undefined;
  /** What stands inside an epithet: "the company led by Sam Altman". */
  inner: readonly Token[] | undefined;
}

export function is(token: Token | undefined, name: string): boolean {
  if (token === undefined) return false;
  const { classes } = token;
  for (let i = 0; i < classes.length; i++) if (classes[i] === name) return true;
  return false;
}

/** The token with other classes. */
function reclassed(token: Token, classes: readonly string[]): Token {
  const { kind, start, end, word, glued, capital, mention, quantity, term, inner } = token;
  return { kind, start, end, word, classes, glued, capital, mention, quantity, term, inner };
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
const COMMA = 0x2c;
const HYPHEN = 0x2d;
const FIRM_HYPHEN = 0x2011;
const STOP = 0x2e;
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
    tokens.push(solid);
    at = solid.end;
  }
  cutWords(source, { start: at, end }, tokens);
  return disambiguate(joinExpressions(tokens, source.lexicon));
}

/** Names, terms and quantities of a span, outermost only, not overlapping: names win over terms, terms over quantities. */
function solidSpans(source: TokenSource, start: number, end: number): Token[] {
  const { text, mentions, quantities, lexicon, termClasses } = source;
  const solids: Token[] = [];
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
        const classes = termClasses[next.id];
        // A term that no grammar asks for is cut into its words like any other text.
        if (classes === undefined) continue;
        const { word } = lexicon.look(text.slice(next.start, next.end));
        solids.push({
          kind: 'word',
          start: next.start,
          end: next.end,
          word,
          classes,
          glued: isGlued(text, next.start),
          capital: true,
          mention: undefined,
          quantity: undefined,
          term: next.id,
          inner: undefined,
        });
      } else {
        const nested: Mention[] = [];
        for (let n = m; n < mentions.length && mentions[n]!.start < next.end; n++)
          if (mentions[n]!.end <= next.end && mentions[n]!.end - mentions[n]!.start < next.end - next.start)
            nested.push(mentions[n]!);
        solids.push({
          kind: 'name',
          start: next.start,
          end: next.end,
          word: '',
          classes: NO_CLASSES,
          glued: isGlued(text, next.start),
          capital: true,
          mention: next,
          quantity: undefined,
          term: undefined,
          inner: nested.some((one) => one.kind !== 'term')
            ? tokenise({ ...source, mentions: nested, quantities: [] }, next)
            : undefined,
        });
      }
      last = next.end;
    } else if (amount !== undefined) {
      q++;
      if (amount.start < last) continue;
      solids.push({
        kind: 'quantity',
        start: amount.start,
        end: amount.end,
        word: '',
        classes: NO_CLASSES,
        glued: isGlued(text, amount.start),
        capital: true,
        mention: undefined,
        quantity: amount,
        term: undefined,
        inner: undefined,
      });
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
      !(to + 1 < text.length && isWordUnit(text.charCodeAt(to + 1)))
    ) {
      to++;
    }
    const { word, classes } = lexicon.lookAt(text, at, to);
    tokens.push({
      kind: isWordUnit(unit) || to - at > 1 ? 'word' : 'mark',
      start: at,
      end: to,
      word,
      classes,
      glued: isGlued(text, at),
      capital: isUpper(unit),
      mention: undefined,
      quantity: undefined,
      term: undefined,
      inner: undefined,
    });
    at = to;
  }
}

function isUpper(unit: number): boolean {
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a;
  const letter = String.fromCharCode(unit);
  return letter !== letter.toLowerCase();
}

/** A full stop or a hyphen between two letters, a comma between two digits belong to the word ("U.S.", "Serie-C-Runde", "1,3"). */
function isInnerMark(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit === COMMA) return isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1));
  return (
    (unit === STOP || unit === HYPHEN || unit === FIRM_HYPHEN) &&
    at + 1 < text.length &&
    isWordUnit(text.charCodeAt(at + 1)) &&
    isWordUnit(text.charCodeAt(at - 1))
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
      token.kind === 'word' && token.term === undefined && lexicon.opens(token.word)
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
    const whole = reclassed(token, found.names);
    whole.end = parts.at(-1)!.end;
    whole.word = parts.map((part) => part.word).join(' ');
    joined.push(whole);
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
        marked[i] = reclassed(marked[i]!, [...marked[i]!.classes, name]);
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
    const { nouns, verbs } = sidesOf(token.classes);
    if (nouns === token.classes || verbs === token.classes) return token;
    let k = i - 1;
    while (k >= 0 && i - k <= 2 && is(tokens[k], 'adv') && !is(tokens[k], 'be')) k--;
    const before = tokens[k];
    if (is(before, 'det') || is(before, 'poss') || (before?.word === "'s" && before.glued))
      return reclassed(token, nouns);
    if (is(before, 'have') || is(before, 'neg') || is(before, 'pronoun') || is(before, 'clitic'))
      return reclassed(token, verbs);
    return token;
  });
}

interface Sides {
  /** Without those of a verb; the list itself where there are none. */
  nouns: readonly string[];
  /** Without those of a noun; the list itself where there are none. */
  verbs: readonly string[];
}

/** Words share the lists of their classes, so that each list is parted once. */
const sides = new WeakMap<readonly string[], Sides>();

function sidesOf(classes: readonly string[]): Sides {
  let known = sides.get(classes);
  if (known === undefined) {
    known = {
      nouns: classes.some(isVerbal) ? classes.filter((name) => !isVerbal(name)) : classes,
      verbs: classes.some(isNominal) ? classes.filter((name) => !isNominal(name)) : classes,
    };
    sides.set(classes, known);
  }
  return known;
}

/** A noun, or a preposition that names a source: "citato da X", but "ha citato Y in giudizio". */
function isNominal(name: string): boolean {
  return name.endsWith('.n') || name === 'said.by';
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
