/**
 * Clauses: where in a sentence a verb looks for its subject and object. Without a full parse, a clause begins at a
 * relative pronoun, a subordinating word, a colon, a semicolon, a dash or a bracket; a bracket or a relative clause
 * between commas gives the floor back to the clause it interrupts (the cascade of Abney's "Partial parsing via
 * finite-state cascades", 1996: small certain pieces first, attachment after).
 */
import { is, type Token } from './tokens.ts';

export type ClauseKind = 'main' | 'relative' | 'subordinate' | 'bracket';

export interface Clause {
  kind: ClauseKind;
  /** Its first token. */
  from: number;
  /** The clause that it interrupts or belongs to; -1 for none. */
  parent: number;
}

export interface Clauses {
  list: readonly Clause[];
  /** The clause of each token. */
  of: Int32Array;
}

const STRONG = ';:–—';

/** Words share the lists of their classes, so that each list is looked at once. */
const verbalLists = new WeakMap<readonly string[], boolean>();

export function isVerb({ classes }: Token): boolean {
  let known = verbalLists.get(classes);
  if (known === undefined) {
    known = classes.some(
      (name) => name === 'have' || name === 'be' || name.endsWith('.v') || name.endsWith('.pp'),
    );
    verbalLists.set(classes, known);
  }
  return known;
}

export function cutClauses(tokens: readonly Token[]): Clauses {
  const list: Clause[] = [{ kind: 'main', from: 0, parent: -1 }];
  const of = new Int32Array(tokens.length);
  let current = 0;
  let hasVerb = false;
  /** Clauses with a verb of their own so far. */
  const verbal = new Set<number>();
  const open = (kind: ClauseKind, { from, at }: { from: number; at: number }): void => {
    list.push({ kind, from, parent: kind === 'main' ? -1 : current });
    current = list.length - 1;
    of.fill(current, from, at);
    hasVerb = false;
  };
  const resume = (): void => {
    current = Math.max(0, list[current]!.parent);
    hasVerb = true;
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const kind = list[current]!.kind;
    if (token.kind === 'mark') {
      if (token.word === '(' || token.word === '[') open('bracket', { from: i, at: i });
      else if (
        (token.word === ')' || token.word === ']') &&
        list.some((clause) => clause.kind === 'bracket')
      ) {
        while (current > 0 && list[current]!.kind !== 'bracket') current = Math.max(0, list[current]!.parent);
        of[i] = current;
        if (list[current]!.kind === 'bracket') resume();
        continue;
      } else if (token.word !== '' && STRONG.includes(token.word)) open('main', { from: i, at: i });
      else if (token.word === ',' && hasVerb && kind === 'subordinate') resume();
      else if (token.word === ',' && kind === 'relative' && isOver(tokens, list[current]!.from, i, hasVerb))
        resume();
    } else if (token.kind === 'word' && token.classes.length > 0) {
      if (isRelative(tokens, i)) {
        const from = relativeStart(tokens, i);
        if (!(kind === 'relative' && list[current]!.from === from)) open('relative', { from, at: i });
      } else if ((is(token, 'sub') && !isPreposition(tokens, i)) || is(token, 'but'))
        open('subordinate', { from: i, at: i });
      else if (verbal.has(current) && kind === 'main' && is(token, 'and') && opensClause(tokens, i))
        open('main', { from: i, at: i });
      if (isVerb(token)) {
        hasVerb = true;
        verbal.add(current);
      }
    }
    of[i] = current;
  }
  return { list, of };
}

/** So many tokens a relative clause has at least whose verb is not known. */
const LEAST_RELATIVE = 5;

/**
 * Whether a relative clause gives the floor back at a comma: before a verb ("X, who runs Y, was sued"), or before the
 * next of those who act ("X, who runs Y, and Z, who ..."). Its own verb may be unknown, unless it has only begun.
 */
function isOver(tokens: readonly Token[], from: number, comma: number, hasVerb: boolean): boolean {
  const next = tokens[comma + 1];
  if (next === undefined) return false;
  const begun =
    hasVerb ||
    (comma - from >= LEAST_RELATIVE && !tokens.slice(from, comma).some((token) => token.word === ','));
  if (isVerb(next) || (isLight(next) && tokens[comma + 2] !== undefined && isVerb(tokens[comma + 2]!)))
    return begun;
  if (!hasVerb || !is(next, 'and')) return false;
  let k = comma + 2;
  while (k - comma <= 4 && tokens[k]?.kind === 'word' && !isVerb(tokens[k]!)) k++;
  const after = tokens[k + 1];
  return (
    tokens[k]?.kind === 'name' &&
    after !== undefined &&
    (isVerb(after) || after.word === ',') &&
    !isVerb(tokens[k]!)
  );
}

/** A pronoun or a negation that a verb follows: "X, dont ..., en demeure ...". */
function isLight(token: Token): boolean {
  return is(token, 'clitic') || is(token, 'clitic.verb') || is(token, 'neg');
}

/** "since June 2024", "seit dem Vorjahr": what may open a clause governs a date here. */
function isPreposition(tokens: readonly Token[], i: number): boolean {
  const after = tokens[i + 1];
  // "al 11%" and "al comprar"
  if (tokens[i]!.classes.some((name) => name.startsWith('p:')) && !(after !== undefined && isVerb(after)))
    return true;
  let next = i + 1;
  while (
    next - i <= 3 &&
    tokens[next]?.kind === 'word' &&
    (is(tokens[next], 'det') || is(tokens[next], 'adv'))
  )
    next++;
  return tokens[next]?.quantity?.kind === 'date';
}

/** So many tokens after "and" the verb of a clause of its own is looked for. */
const COORDINATED_REACH = 8;

/** "X bought Y, and Z raised 5 million": a subject of its own and a finite verb follow the "and". */
function opensClause(tokens: readonly Token[], and: number): boolean {
  const comma = tokens[and - 1]?.word === ',';
  // "A, B and C came in": the end of a list.
  if (tokens[and - 1]?.kind === 'name' && tokens[and - 2]?.word === ',' && tokens[and - 3]?.kind === 'name')
    return false;
  // German auxiliaries share their clause's last verb: "hatte 25 Millionen von A und B bekommen".
  if (!comma && tokens[and]!.word === 'und') return false;
  let subject = false;
  for (let k = and + 1; k < tokens.length && k <= and + COORDINATED_REACH; k++) {
    const token = tokens[k]!;
    if (token.kind === 'mark' && !'"“”«»„'.includes(token.word)) return false;
    if (token.kind === 'quantity') {
      if (token.quantity!.kind !== 'date') return false;
      continue;
    }
    if (is(token, 'sub') || is(token, 'but') || isRelative(tokens, k)) return false;
    if (isVerb(token) && !is(token, 'det')) {
      const finite =
        is(token, 'be') || is(token, 'have') || token.classes.some((name) => name.endsWith('.v'));
      const participle = token.classes.some((name) => name.endsWith('.pp'));
      return subject && finite && (comma || !participle);
    }
    const governed = tokens[k - 1]!.classes.some((name) => name.startsWith('p:'));
    if (!governed && (token.kind === 'name' || is(token, 'det') || is(token, 'poss') || is(token, 'pronoun')))
      subject = true;
  }
  return false;
}

/** A relative pronoun follows what it refers to, if need be with a comma or a preposition between. */
export function isRelative(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  if (!is(token, 'rel')) return false;
  // "that job": a determiner.
  if (token.word === 'that' && isNoun(tokens[i + 1])) return false;
  let before = i - 1;
  while (before >= 0 && tokens[before]!.classes.some((name) => name.startsWith('p:') || name === 'det'))
    before--;
  const head = tokens[before];
  if (head === undefined) return false;
  // German articles are relative pronouns after a comma, where no apposition begins: "X, der größte Rivale, ...".
  if (head.word === ',') return !(is(token, 'det') && isApposition(tokens, i));
  // German articles are relative pronouns only after a comma.
  if (is(token, 'det')) return false;
  return (head.kind !== 'mark' || head.word === ')') && !isVerb(head);
}

/** A noun of a known class that is no verb as well. */
function isNoun(token: Token | undefined): boolean {
  return token?.kind === 'word' && !isVerb(token) && token.classes.some((name) => name.endsWith('.n'));
}

/** A noun of a known class and no verb up to the next mark. */
function isApposition(tokens: readonly Token[], at: number): boolean {
  let noun = false;
  for (let k = at + 1; k < tokens.length && tokens[k]!.kind !== 'mark'; k++) {
    if (isVerb(tokens[k]!)) return false;
    if (tokens[k]!.classes.some((name) => name.endsWith('.n'))) noun = true;
  }
  // "X, der Beteiligungsarm von Y, ...": a noun of no class with a genitive
  const head = tokens[at + 1];
  return (
    noun ||
    (head?.kind === 'word' &&
      head.capital &&
      head.classes.length === 0 &&
      tokens[at + 2]?.classes.some((name) => name === 'p:of' || name === 'det.gen') === true)
  );
}

function relativeStart(tokens: readonly Token[], i: number): number {
  let at = i;
  while (at > 0 && tokens[at - 1]!.classes.some((name) => name.startsWith('p:'))) at--;
  return at;
}
