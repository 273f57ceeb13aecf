/** Noun phrases that name entities: names, lists of names, nouns and pronouns that refer back, with the case that a preposition gives them. */
import type { EntityId, EntityKind } from '../../knowledge/vocabulary.ts';
import { isRelative, isVerb } from './clauses.ts';
import { is, type Token } from './tokens.ts';

export interface Nominal {
  ids: readonly EntityId[];
  kind: EntityKind;
  /** Index of its head token; the last token of a list. */
  at: number;
  last: number;
  /** Index of its first token, with preposition and article. */
  from: number;
  /** Classes of its preposition ("p:of"); empty for a subject or an object. */
  cases: readonly string[];
  via: 'name' | 'noun' | 'pronoun' | 'relative';
  /** "X's", "its". */
  possessive: boolean;
}

const NO_CASES: readonly string[] = [];
/** So many unknown words may stand between a preposition and its name; more with a noun such as "startup" among them. */
const MOST_UNKNOWN = 1;
const MOST_UNKNOWN_WITH_NOUN = 3;

/** Words share the lists of their classes, so that each list is filtered once. */
const cases = new WeakMap<readonly string[], readonly string[]>();

/** The classes of a preposition; empty for any other word. */
export function prepositions(token: Token | undefined): readonly string[] {
  if (token === undefined || token.classes.length === 0) return NO_CASES;
  let known = cases.get(token.classes);
  if (known === undefined) {
    known = token.classes.filter((name) => name.startsWith('p:'));
    cases.set(token.classes, known);
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
    if (token.kind === 'mark') {
      if ('"“”«»„‘’\'-'.includes(token.word)) continue;
      break;
    }
    if (token.kind !== 'word') break;
    if (isRelative(tokens, i)) break;
    if (german && is(token, 'det')) {
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
      from = i;
      continue;
    }
    if (token.classes.length > 0) break;
    unknown++;
    if (unknown > (noun ? MOST_UNKNOWN_WITH_NOUN : MOST_UNKNOWN)) {
      // One more look for a noun such as "startup" farther left is not worth a wrong case.
      break;
    }
  }
  return { from, cases: NO_CASES };
}

/** Resolves what a noun or pronoun refers to; nothing where the text gives no answer. */
export type Resolve = (
  token: Token,
  at: number,
  before: readonly Nominal[],
  oblique: boolean,
) => { ids: readonly EntityId[]; kind: EntityKind } | undefined;

export interface NominalSource {
  tokens: readonly Token[];
  german: boolean;
  resolve: Resolve;
}

/** The nominals of a sentence, in its order. */
export function findNominals({ tokens, german, resolve }: NominalSource): Nominal[] {
  const found: Nominal[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind === 'name') {
      const mention = token.mention!;
      const { from, cases } = governing(tokens, i, german);
      const list = listFrom(tokens, i);
      const last = list.at(-1) ?? i;
      const ids = [mention.id, ...list.map((k) => tokens[k]!.mention!.id)];
      found.push({
        ids: [...new Set(ids)],
        kind: mention.kind,
        at: i,
        last,
        from,
        cases,
        via: 'name',
        possessive: isPossessive(tokens, last),
      });
      i = last;
    } else if (token.kind === 'word' && isRelative(tokens, i)) {
      const antecedent = antecedentOf(found, tokens, i);
      if (antecedent === undefined || !isBeside(antecedent, tokens, i)) continue;
      const possessive = is(token, 'poss');
      let cases = prepositions(tokens[i - 1]);
      if (possessive && cases.length === 0) cases = ['p:of'];
      found.push({ ...antecedent, at: i, last: i, from: i, cases, via: 'relative', possessive });
    } else if (
      token.kind === 'word' &&
      (is(token, 'org.n') ||
        is(token, 'fund.n') ||
        is(token, 'both.n') ||
        is(token, 'target.n') ||
        is(token, 'defendant.n') ||
        is(token, 'buyer.n') ||
        is(token, 'pronoun') ||
        isNation(token) ||
        is(token, 'person.pro') ||
        is(token, 'poss'))
    ) {
      if (!refersBack(tokens, i, found)) continue;
      const possessor = is(token, 'poss');
      const { from, cases } = possessor ? { from: i, cases: ['p:of'] } : governing(tokens, i, german);
      const referent = resolve(token, i, found, cases.length > 0);
      if (referent === undefined) continue;
      found.push({
        ...referent,
        at: i,
        last: i,
        from,
        cases,
        via: is(token, 'org.n') || is(token, 'fund.n') || is(token, 'both.n') ? 'noun' : 'pronoun',
        possessive: possessor || isPossessive(tokens, i),
      });
    }
  }
  return found;
}

/** "le néerlandais", "la francese": a company by where it is from. */
function isNation(token: Token): boolean {
  return token.classes.some((name) => name.startsWith('from.'));
}

function isPossessive(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    next !== undefined &&
    next.glued &&
    (next.word === "'s" || next.word === 's' || ((next.word === "'" || next.word === '’') && !next.capital))
  );
}

const MOST_BETWEEN = 5;

/** "Accel and the Swedish planemaker Saab": what may stand before a member of a list. */
function mayStandInList(token: Token, and: boolean): boolean {
  if (token.kind !== 'word' || isVerb(token)) return false;
  return token.classes.every(
    (name) =>
      name === 'det' ||
      name === 'rel' ||
      name === 'adv' ||
      name === 'org.n' ||
      name === 'fund.n' ||
      name === 'others' ||
      name.startsWith('from.') ||
      name.startsWith('det.') ||
      name === 'payment' ||
      (and && name.startsWith('p:')),
  );
}

/** The further names of a list that begins with the name at an index: parted by commas, the last by "and". */
function listFrom(tokens: readonly Token[], at: number): number[] {
  const kind = tokens[at]!.mention!.kind;
  const members: number[] = [];
  let commas = 0;
  let joined = false;
  let i = at;
  for (;;) {
    let next = i + 1;
    if (isPossessive(tokens, i) && tokens[i + 1]?.word !== 's') break;
    if (tokens[next]?.word === 's' && tokens[next]?.glued) next++;
    const separator = tokens[next];
    if (separator === undefined) break;
    const comma = separator.word === ',';
    let and = is(separator, 'and');
    if (!comma && !and) break;
    next++;
    if (comma && is(tokens[next], 'and')) {
      and = true;
      next++;
    }
    if (and && is(tokens[next], 'others')) {
      joined = true;
      break;
    }
    let unknown = 0;
    for (
      let steps = 0;
      steps < MOST_BETWEEN && tokens[next] !== undefined && mayStandInList(tokens[next]!, and);
      steps++, next++
    )
      if (tokens[next]!.classes.length === 0) unknown++;
    if (unknown > (and ? 3 : 1)) break;
    const member = tokens[next];
    if (member?.kind !== 'name' || member.mention!.kind !== kind) break;
    members.push(next);
    i = next;
    if (and) {
      joined = true;
      break;
    }
    commas++;
  }
  // Two names parted by a comma alone are no list, but an apposition or two clauses that meet.
  if (!joined && commas < 2) return [];
  return members;
}

/** Whether a common noun stands for something named before: it has an article and no name of its own beside it. */
function refersBack(tokens: readonly Token[], at: number, found: readonly Nominal[]): boolean {
  const token = tokens[at]!;
  if (is(token, 'pronoun') || is(token, 'person.pro') || (is(token, 'poss') && !is(token, 'rel')))
    return true;
  let before = at - 1;
  let steps = 0;
  while (
    before >= 0 &&
    steps < 3 &&
    tokens[before]!.kind === 'word' &&
    !is(tokens[before], 'det') &&
    !is(tokens[before], 'poss') &&
    !isVerb(tokens[before]!) &&
    prepositions(tokens[before]).length === 0
  ) {
    before--;
    steps++;
  }
  const article = tokens[before];
  const definite =
    article !== undefined &&
    ((is(article, 'det') && !INDEFINITE.has(article.word)) ||
      is(article, 'poss') ||
      FUSED.test(article.word));
  if (!definite) return false;
  // "X, the company that ...": an apposition says again who X is.
  const previous = found.at(-1);
  if (previous !== undefined && tokens[before - 1]?.word === ',' && previous.last === before - 2)
    return false;
  // An adjective beside its noun: the noun refers.
  if (
    isNation(token) &&
    [tokens[at - 1], tokens[at + 1]].some(
      (next) =>
        next?.kind === 'word' &&
        !is(next, 'det') &&
        prepositions(next).length === 0 &&
        (next.classes.length === 0 || is(next, 'org.n') || is(next, 'fund.n')),
    )
  )
    return false;
  // "the startup Mistral", "la startup francese Mistral": the name follows.
  for (let i = at + 1; i < tokens.length && i < at + 4; i++) {
    const next = tokens[i]!;
    if (next.kind === 'name') return false;
    if (next.kind !== 'word' || (next.classes.length > 0 && !isNation(next))) break;
  }
  // A noun beside another noun of the kind is one phrase: count it once.
  return !(previous !== undefined && previous.via === 'noun' && previous.last >= before);
}

const INDEFINITE = new Set([
  'a',
  'an',
  'un',
  'uno',
  'una',
  "un'",
  'une',
  'ein',
  'eine',
  'einen',
  'einem',
  'einer',
  'eines',
  'each',
  'every',
  'some',
  'any',
  'another',
  'ogni',
  'chaque',
  'plusieurs',
  'cada',
  'unos',
  'unas',
  'altri',
  'altre',
  'autres',
  'otros',
  'otras',
  'otro',
  'otra',
  'autre',
  'altro',
  'altra',
]);
/** Prepositions that have an article in them. */
const FUSED =
  /^(del|dell|dal|dall|al|all|nel|nell|sul|sull|col|du|au|aux|des|zum|zur|im|vom|beim|am|della|dello|dei|degli|delle|dalla|dallo|alla|allo|nella|nello|sulla|dell'|dall'|all'|nell'|sull')$/;

/** Without a comma, a relative clause belongs to the word right before it: "a bid that ...", "the startup that ...". */
function isBeside(antecedent: Nominal, tokens: readonly Token[], at: number): boolean {
  let head = at - 1;
  while (head > 0 && prepositions(tokens[head]).length > 0) head--;
  if (tokens[head]?.kind === 'mark') return true;
  const between = tokens.slice(antecedent.last + 1, head + 1);
  return (
    between.length === 0 ||
    (antecedent.via === 'noun' && between.length <= 1) ||
    between.every((token) => token.glued)
  );
}

function antecedentOf(found: readonly Nominal[], tokens: readonly Token[], at: number): Nominal | undefined {
  for (let i = found.length - 1; i >= 0; i--) {
    const one = found[i]!;
    if (one.kind === 'source') continue;
    if (at - one.last > 14) return undefined;
    // An apposition between commas belongs to the name before it.
    const gap = tokens.slice(one.last + 1, at);
    if (gap.some((token) => token.kind === 'mark' && ';:'.includes(token.word))) return undefined;
    const previous = found[i - 1];
    if (
      previous !== undefined &&
      one.cases.includes('p:of') &&
      tokens[previous.last + 1]?.word === ',' &&
      !tokens.slice(previous.last + 2, one.from).some((token) => token.kind !== 'word' || isVerb(token))
    )
      return previous;
    return one;
  }
  return undefined;
}
