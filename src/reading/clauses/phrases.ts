/** Noun phrases: the preposition that governs a head, and what may stand between. */
import { isRelative, isVerb } from './clauses.ts';
import { is, type Token } from './tokens.ts';

const NO_CASES: readonly string[] = [];
/** The case of who is quoted. */
const SOURCE: readonly string[] = ['p:source'];

/** So many unknown words may stand between a preposition and its name; more with a noun such as "startup" among them. */
const MOST_UNKNOWN = 1;

const MOST_UNKNOWN_WITH_NOUN = 3;

/** Words share the lists of their classes, so that each list is filtered once. */
const casesOf = new WeakMap<readonly string[], readonly string[]>();

/** The classes of a preposition; empty for any other word. */
export function prepositions(token: Token | undefined): readonly string[] {
  if (token === undefined || token.classes.length === 0) return NO_CASES;
  let known = casesOf.get(token.classes);
  if (known === undefined) {
    known = token.classes.filter((name) => name.startsWith('p:'));
    casesOf.set(token.classes, known);
  }
  return known;
}

/** Words that may stand between a preposition and the head of its noun phrase. */
function isInsidePhrase(token: Token): boolean {
  return (
    is(token, 'det') ||
    is(token, 'adv') ||
    is(token, 'poss') ||
    is(token, 'org.n') ||
    is(token, 'fund.n') ||
    is(token, 'former') ||
    isNation(token) ||
    is(token, 'payment') ||
    token.classes.some((name) => ROLE_LIKE.test(name))
  );
}

const ROLE_LIKE =
  /^(ceo|cfo|cto|coo|chair|president|board|scientist|head|founder|cofounder|rival|customer|supplier|shareholder|investor|partner)\.n$/;

/** The preposition that governs the phrase whose head is at an index, and where the phrase begins. */
export function governing(
  tokens: readonly Token[],
  at: number,
  german: boolean,
): { from: number; cases: readonly string[] } {
  let unknown = 0;
  let noun = false;
  let opened = false;
  let from = at;
  for (let i = at - 1; i >= 0 && at - i < 9; i--) {
    const token = tokens[i]!;
    const cases = prepositions(token);
    const isAdverb = is(token, 'adv') && cases.length === 1 && prepositions(tokens[i - 1]).length > 0;
    if (cases.length > 0 && !isAdverb) {
      // "a consortium made up of X, Y and Z": they act as the consortium does.
      if (cases.includes('p:of'))
        for (let k = i - 1; k >= 0 && i - k <= 4; k--)
          if (is(tokens[k], 'consortium.n')) return governing(tokens, k, german);
      return { from: i, cases };
    }
    // "according to X": who is only quoted neither acts nor is acted upon.
    if (is(token, 'said.by')) return { from: i, cases: SOURCE };
    if (token.kind === 'mark') {
      if ('"“”«»„‘’\'-'.includes(token.word)) continue;
      break;
    }
    if (token.kind !== 'word') break;
    if (isRelative(tokens, i)) break;
    if (german && (is(token, 'det') || is(token, 'det.gen'))) {
      const before = tokens[i - 1];
      if (prepositions(before).length > 0) return { from: i - 1, cases: prepositions(before) };
      if (is(token, 'det.dat') && !is(token, 'det.gen') && token.word !== 'der')
        return { from: i, cases: ['p:to'] };
      if (
        (is(token, 'det.gen') || token.word === 'der') &&
        before?.kind === 'word' &&
        before.capital &&
        !isVerb(before)
      )
        return { from: i, cases: ['p:of'] };
      return { from: i, cases: NO_CASES };
    }
    if (isInsidePhrase(token)) {
      if (is(token, 'org.n') || is(token, 'fund.n')) noun = true;
      if (is(token, 'det')) opened = true;
      from = i;
      continue;
    }
    // "after dilution the group": another phrase ends where the article stands.
    if (token.classes.length > 0 || opened) break;
    unknown++;
    if (unknown > (noun ? MOST_UNKNOWN_WITH_NOUN : MOST_UNKNOWN)) {
      // One more look for a noun such as "startup" farther left is not worth a wrong case.
      break;
    }
  }
  return { from, cases: NO_CASES };
}

/** "le néerlandais", "la francese": a company by where it is from. */
export function isNation(token: Token): boolean {
  return token.classes.some((name) => name.startsWith('from.'));
}
