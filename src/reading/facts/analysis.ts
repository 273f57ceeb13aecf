/**
 * A sentence made ready for the grammars: its tokens, clauses, nominals and sums, and the grammatical relations
 * between a trigger and its arguments.
 */
import type { EntityKind } from '../../knowledge/vocabulary.ts';
import type { Quantity } from '../annotation.ts';
import type { Clauses } from '../clauses/clauses.ts';
import { isVerb } from '../clauses/clauses.ts';
import { type Nominal } from '../clauses/nominals.ts';
import { prepositions } from '../clauses/phrases.ts';
import type { Sentence } from '../clauses/sentences.ts';
import { is, type Token } from '../clauses/tokens.ts';

/** A quantity in its sentence. */
export interface Sum {
  quantity: Quantity;
  at: number;
  from: number;
  cases: readonly string[];
}

export interface Analysis {
  sentence: Sentence;
  tokens: readonly Token[];
  clauses: Clauses;
  nominals: readonly Nominal[];
  sums: readonly Sum[];
  german: boolean;
}

export type Voice = 'active' | 'passive' | 'bare';

/** The voice of the verb at an index; a participle that no auxiliary goes with is `bare` and qualifies a noun. */
export function voiceOf({ tokens, clauses, german }: Analysis, at: number): Voice {
  const token = tokens[at]!;
  const participle = token.classes.some((name) => name.endsWith('.pp'));
  const finite = token.classes.some((name) => name.endsWith('.v'));
  if (!participle) return 'active';
  const clause = clauses.of[at];
  // "..., angeführt von X": a participle of its own
  if (
    tokens[at - 1]?.word === ',' &&
    tokens[at + 1] !== undefined &&
    prepositions(tokens[at + 1]).includes('p:by')
  )
    return 'bare';
  if (german && isAttributive(token, tokens[at + 1])) return 'bare';
  const reach = german ? 30 : 5;
  let have = false;
  let be = false;
  const see = (k: number): boolean => {
    const word = tokens[k]!;
    if (is(word, 'have')) have = true;
    // "si è presa Y", "s'est offert Y": reflexive verbs have their perfect with "be".
    else if (is(word, 'be') && REFLEXIVE.has(tokens[k - 1]?.word ?? '')) have = true;
    else if (is(word, 'be')) be = true;
    return have || be;
  };
  for (let k = at - 1, steps = 0; k >= 0 && steps < reach; k--, steps++) {
    if (clauses.of[k] !== clause) {
      if (german) continue;
      break;
    }
    const word = tokens[k]!;
    if (see(k)) break;
    if (german) continue;
    if (word.kind === 'mark' && word.word !== ',' && !'"“”«»'.includes(word.word)) break;
    if (
      word.kind === 'quantity' ||
      word.kind === 'name' ||
      (isVerb(word) && !is(word, 'be') && !is(word, 'have'))
    )
      break;
  }
  if (!have && !be && german)
    for (let k = at + 1; k < tokens.length && k < at + 4 && clauses.of[k] === clause; k++) if (see(k)) break;
  // "has been bought": the nearer auxiliary decides, and "been" is the nearer one.
  if (be) return 'passive';
  if (have) return 'active';
  if (finite) {
    // English "led by", "raised by": the same form is past tense and participle.
    const next = tokens[at + 1];
    if (next !== undefined && prepositions(next).includes('p:by')) return 'bare';
    const before = tokens[at - 1];
    return before === undefined ||
      before.kind === 'name' ||
      is(before, 'adv') ||
      is(before, 'rel') ||
      is(before, 'and') ||
      is(before, 'org.n') ||
      is(before, 'poss') ||
      is(before, 'pronoun') ||
      before.word === ',' ||
      !(before.kind === 'quantity' || before.classes.some((name) => name.endsWith('.n')))
      ? 'active'
      : 'bare';
  }
  return 'bare';
}

const REFLEXIVE = new Set(['si', "s'", 'se']);

/** "die von X angeführten Runde": a German participle that agrees with the noun after it. */
function isAttributive({ word }: Token, next: Token | undefined): boolean {
  return next?.kind === 'word' && next.capital && /(?:t|en)e[mnrs]?$/.test(word);
}

function isBare(nominal: Nominal): boolean {
  return nominal.cases.length === 0 && !(nominal.possessive && nominal.via !== 'relative');
}

export function hasCase(nominal: { cases: readonly string[] }, names: readonly string[]): boolean {
  return names.some((name) => nominal.cases.includes(name));
}

/** Only these may act and be acted upon. */
export const PARTIES: readonly EntityKind[] = ['company', 'person'];
export const THINGS: readonly EntityKind[] = ['company', 'person', 'product'];

export interface Search {
  kinds?: readonly EntityKind[];
  except?: readonly Nominal[];
}

function fits(nominal: Nominal, { kinds = PARTIES, except = [] }: Search): boolean {
  return kinds.includes(nominal.kind) && !except.includes(nominal);
}

/** The subject of a verb in the active voice (of a verb in the passive: its patient). */
export function subjectOf(analysis: Analysis, at: number, search: Search = {}): Nominal | undefined {
  const { tokens, clauses, nominals } = analysis;
  let clause = clauses.of[at]!;
  const candidates = nominals.filter(
    (one) => clauses.of[one.at] === clause && isBare(one) && fits(one, search),
  );
  // "abbiamo": a verb that says who acts by its ending is its own subject.
  const before = candidates.filter((one) => one.at < at || (one.at === at && one.via === 'we'));
  const nearest = before.at(-1);
  if (nearest !== undefined) {
    // "hat versucht, Y zu kaufen": who buys is who has tried.
    if (analysis.german && tokens[at - 1]?.word === 'zu' && before.length > 1) return before[0];
    // German verbs stand at the end: what is beside them is their object.
    if (!analysis.german && isAdjacent(tokens, nearest.last, at)) return nearest;
    // Of several, the one that opens the clause, unless a new clause has begun after an "and" in between.
    for (let k = before.length - 1; k >= 0; k--) {
      const one = before[k]!;
      const previous = tokens[one.from - 1];
      if (
        k > 0 &&
        (is(previous, 'and') || previous?.word === ',') &&
        tokens.slice(before[k - 1]!.last + 1, one.from).some(isVerb)
      )
        return one;
    }
    return before[0];
  }
  // A clause without a subject of its own goes on with the subject of the one it belongs to.
  const kind = clauses.list[clause]!.kind;
  const after = candidates.find((one) => one.at > at);
  if (after !== undefined && maySucceed(analysis, at, candidates) && isAdjacent(tokens, at, after.from)) {
    // Verb before subject: "a guidare il round è ASML", "que encabezó Benchmark".
    return after;
  }
  // "X put money into Y, of which it owns a part", without the pronoun: the pronoun of the clause is no subject.
  const unsaid =
    kind === 'relative' &&
    nominals.some(
      (one) =>
        one.via === 'relative' &&
        clauses.of[one.at] === clause &&
        one.cases.length > 0 &&
        (!one.possessive || (tokens[one.at + 1] !== undefined && isVerb(tokens[one.at + 1]!))),
    );
  if (kind === 'subordinate' || kind === 'bracket' || unsaid) {
    clause = clauses.list[clause]!.parent;
    if (clause >= 0) {
      const outer = nominals.filter(
        (one) => clauses.of[one.at] === clause && isBare(one) && fits(one, search),
      );
      return outer.find((one) => one.at < at) ?? outer[0];
    }
  }
  return undefined;
}

/** Verbs whose object is a party: what follows them without a preposition is that, and not their subject. */
const TAKE_PARTY = [
  'buy.v',
  'buy.pp',
  'sue.v',
  'sue.pp',
  'licence.v',
  'allow.v',
  'supply.v',
  'order.v',
  'compete.v',
  'sell.v',
  'borrow.v',
];

function maySucceed(analysis: Analysis, at: number, candidates: readonly Nominal[]): boolean {
  if (voiceOf(analysis, at) === 'passive') return true;
  if (voiceOf(analysis, at) === 'bare') return false;
  return candidates.length > 1 || !TAKE_PARTY.some((name) => is(analysis.tokens[at], name));
}

/** Nothing but auxiliaries, adverbs, negation and modal words stands between. */
function isAdjacent(tokens: readonly Token[], from: number, to: number): boolean {
  let unknown = 0;
  for (let i = from + 1; i < to; i++) {
    const token = tokens[i]!;
    if (token.kind === 'quantity') {
      if (token.quantity!.kind === 'date') continue;
      return false;
    }
    if (token.kind !== 'word') return false;
    if (is(token, 'and') || token.classes.some((name) => name.startsWith('p:') || name.endsWith('.n')))
      return false;
    if (token.classes.length === 0 && ++unknown > 2) return false;
  }
  return true;
}

/** The object of a verb in the active voice. */
export function objectOf(analysis: Analysis, at: number, search: Search = {}): Nominal | undefined {
  const { clauses, nominals } = analysis;
  const clause = clauses.of[at];
  const candidates = nominals.filter(
    (one) => clauses.of[one.at] === clause && isBare(one) && fits(one, search),
  );
  return candidates.find((one) => one.at > at) ?? candidates.findLast((one) => one.at < at);
}

/** The nearest nominal with one of some cases in the trigger's clause, after the trigger first. */
export function oblique(
  analysis: Analysis,
  at: number,
  cases: readonly string[],
  search: Search & { before?: boolean; reach?: number } = {},
): Nominal | undefined {
  const { clauses, nominals } = analysis;
  const clause = clauses.of[at];
  const reach = search.reach ?? 40;
  const candidates = nominals.filter(
    (one) =>
      clauses.of[one.at] === clause &&
      hasCase(one, cases) &&
      // "its": whose a noun is, and no argument of another.
      !(one.possessive && one.via === 'pronoun') &&
      fits(one, search) &&
      Math.abs(one.at - at) <= reach,
  );
  return (
    candidates.find((one) => one.at > at) ??
    (search.before === false ? undefined : candidates.findLast((one) => one.at < at))
  );
}

/** What a participle or an apposition qualifies: the nearest nominal on its left. */
export function headOf(analysis: Analysis, at: number, search: Search = {}): Nominal | undefined {
  const { nominals, tokens } = analysis;
  for (let k = nominals.length - 1; k >= 0; k--) {
    const one = nominals[k]!;
    if (one.last >= at || !fits(one, search)) continue;
    const gap = tokens.slice(one.last + 1, at);
    if (gap.length > 12 || gap.some((token) => token.kind === 'mark' && ';:.'.includes(token.word)))
      return undefined;
    return one;
  }
  return undefined;
}

/** The possessor of a noun: "X's IPO", "its IPO", "the IPO of X", "dell'IPO di X", "l'IPO de X". */
export function possessorOf(analysis: Analysis, at: number, search: Search = {}): Nominal | undefined {
  const { nominals, tokens } = analysis;
  const before = nominals.findLast(
    (one) =>
      one.possessive &&
      one.last < at &&
      at - one.last <= 5 &&
      fits(one, search) &&
      !tokens
        .slice(one.last + 1, at)
        .some((token) => token.kind === 'mark' && token.word !== "'" && token.word !== '’'),
  );
  if (before !== undefined) return before;
  const after = nominals.find((one) => one.at > at && hasCase(one, ['p:of']) && fits(one, search));
  if (
    after !== undefined &&
    after.from - at <= 3 &&
    !tokens
      .slice(at + 1, after.from)
      .some((token) => isVerb(token) || token.word === ',' || token.kind === 'quantity')
  )
    return after;
  return undefined;
}
