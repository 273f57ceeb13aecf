/** Noun phrases that name entities: names, lists of names, nouns and pronouns that refer back, with the case that a preposition gives them. */
import type { EntityId, EntityKind } from '../../knowledge/vocabulary.ts';
import { antecedentOf, isBeside, refersBack } from './anaphora.ts';
import { isRelative, isVerb } from './clauses.ts';
import { governing, isNation, prepositions } from './phrases.ts';
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
  via: 'name' | 'noun' | 'pronoun' | 'relative' | 'we';
  /** "X's", "its". */
  possessive: boolean;
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
  we?: We | undefined;
}

/** Whom "we" means in a quotation. */
export interface We {
  id: EntityId;
  /** 1 for each token that stands inside quotation marks. */
  quoted: Uint8Array;
  /** Verbs that say "we" by their ending. */
  verb: RegExp | undefined;
}

/** The classes of nouns and pronouns that may stand for what was named before. */
const REFERRING = [
  'org.n',
  'fund.n',
  'both.n',
  'target.n',
  'defendant.n',
  'buyer.n',
  'pronoun',
  'person.pro',
  'poss',
] as const;
/** Words share the lists of their classes, so that each list is looked through once. */
const referring = new WeakMap<readonly string[], boolean>();

/** Whether a word of these classes may refer to something, relative pronouns included. */
function mayRefer(classes: readonly string[]): boolean {
  if (classes.length === 0) return false;
  let known = referring.get(classes);
  if (known === undefined) {
    known =
      classes.includes('rel') ||
      REFERRING.some((name) => classes.includes(name)) ||
      classes.some((name) => name.startsWith('from.'));
    referring.set(classes, known);
  }
  return known;
}

/** The nominals of a sentence, in its order. */
export function findNominals({ tokens, german, resolve, we }: NominalSource): Nominal[] {
  const found: Nominal[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (we?.quoted[i] === 1 && token.kind === 'word') {
      const own = sayingWe(tokens, i, { we, german });
      if (own !== undefined) {
        found.push(own);
        continue;
      }
    }
    if (token.kind !== 'name' && !mayRefer(token.classes)) continue;
    if (token.kind === 'name') {
      const mention = token.mention!;
      const list = listFrom(tokens, i);
      const last = list.at(-1) ?? i;
      const { from, cases } = isQuotedBefore(tokens, last)
        ? { from: i, cases: ['p:source'] }
        : governing(tokens, i, german);
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
      const { ids, kind } = antecedent;
      found.push({ ids, kind, at: i, last: i, from: i, cases, via: 'relative', possessive });
    } else if (token.kind === 'word' && (REFERRING.some((name) => is(token, name)) || isNation(token))) {
      if (!refersBack(tokens, i, found)) continue;
      const possessor = is(token, 'poss');
      const { from, cases } = possessor ? { from: i, cases: ['p:of'] } : governing(tokens, i, german);
      const referent = resolve(token, i, found, cases.length > 0);
      if (referent === undefined) continue;
      found.push({
        ids: referent.ids,
        kind: referent.kind,
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

/** "we", "our", and verbs that say it by their ending: "abbiamo investito". */
function sayingWe(
  tokens: readonly Token[],
  at: number,
  { we, german }: { we: We; german: boolean },
): Nominal | undefined {
  const token = tokens[at]!;
  const one = { ids: [we.id], kind: 'company', at, last: at, via: 'we' } as const;
  if (is(token, 'we.poss')) return { ...one, from: at, cases: ['p:of'], possessive: true };
  if (is(token, 'we')) return { ...one, ...governing(tokens, at, german), possessive: false };
  return isVerb(token) && we.verb?.test(token.word) === true
    ? { ...one, from: at, cases: [], possessive: false }
    : undefined;
}

/** "Reuters zufolge": the word that tells of a source follows its name. */
function isQuotedBefore(tokens: readonly Token[], last: number): boolean {
  return tokens[last + 1]?.word === 'zufolge';
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
      name === 'poss' ||
      name === 'subsidiary.n' ||
      name === 'article.one' ||
      name.startsWith('from.') ||
      name.startsWith('det.') ||
      name === 'payment' ||
      (and && name.startsWith('p:')),
  );
}

/** "27 per cent of X and Y 26": a share or sum of its own beside the name goes on with the verb before, and not with the list. */
function isGapped(tokens: readonly Token[], first: number, member: number): boolean {
  let next = member + 1;
  while (next - member <= 3 && (is(tokens[next], 'adv') || is(tokens[next], 'det'))) next++;
  const quantity = tokens[next]?.quantity;
  if (quantity === undefined || quantity.kind === 'date') return false;
  for (let k = first - 1; k >= 0 && first - k <= GAP_REACH; k--)
    if (tokens[k]!.quantity?.kind === quantity.kind) return true;
  return false;
}

/** So many tokens before a list the first of two shares or sums may stand. */
const GAP_REACH = 8;

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
    if (member?.kind !== 'name' || member.mention!.kind !== kind || isGapped(tokens, at, next)) break;
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
