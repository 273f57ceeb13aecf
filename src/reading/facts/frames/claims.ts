/** Frames of suits told by what is claimed, by their settlement, or by who followed with one. */
import { is } from '../../clauses/tokens.ts';
import { hasCase } from '../analysis.ts';
import { as, type Context, nearestOf, type Party } from '../context.ts';
import type { Draft } from '../draft.ts';
import { claimSums, readSuit, suitDrafts } from './lawsuits.ts';
import { actor, everyone, PARTY, without } from './parties.ts';

/** So many sentences after a suit, what is claimed or settled may be of it. */
const SUIT_REACH = 4;

/** "X is claiming 5 million in court from Y", "X accuses Y in a suit", "Y faces a claim from X". */
export function readClaim(context: Context, at: number): Draft[] {
  const { analysis, memory, number } = context;
  const accuses = is(analysis.tokens[at], 'accuse.v');
  // "has lodged a claim against Y": the noun
  if (analysis.tokens.slice(at + 1, at + 3).some((token) => is(token, 'p:against')) && !accuses)
    return readSuit(context, at);
  const sums = claimSums(context, at);
  if (!accuses && sums.length === 0) return [];
  const inCourt = analysis.tokens.some(
    (token) =>
      is(token, 'court.n') ||
      is(token, 'damages.n') ||
      is(token, 'sue.v') ||
      (accuses && is(token, 'suit.n')),
  );
  const told = memory.suit !== undefined && number - memory.suit.sentence <= SUIT_REACH;
  if (!inCourt && (accuses || !(told || memory.suitsHeadline === true))) return [];
  const from = everyone(context, at, ['p:from', 'p:to', 'p:against', 'p:by', 'p:of'], {
    kinds: PARTY,
    after: false,
  });
  const faces = nearestOf(context, at, ['face.v'], 10);
  const agent = actor(context, faces ?? at, from?.ids);
  if (faces !== undefined)
    return suitDrafts(context, at, { plaintiff: without(from, agent?.ids ?? []), defendant: agent, sums });
  const others = without(from, agent?.ids ?? []);
  const known = told ? memory.suit!.defendants.filter((id) => agent?.ids.includes(id) !== true) : [];
  const object = accuses
    ? (without(as(accused(context, at)), agent?.ids ?? []) ?? others)
    : (others ?? (known.length > 0 && inCourt ? { ids: known } : undefined));
  return suitDrafts(context, at, { plaintiff: agent, defendant: object, sums, why: 'claims' });
}

/** "accused X and Y of ...": the name after the verb, with "to" in Spanish. */
function accused({ analysis: { nominals, clauses } }: Context, at: number): Party['nominal'] {
  return nominals.find(
    (one) =>
      one.at > at &&
      clauses.of[one.at] === clauses.of[at] &&
      PARTY.includes(one.kind as 'company') &&
      (one.cases.length === 0 || hasCase(one, ['p:to'])) &&
      one.from - at <= 4,
  );
}

/** "X settled with Y": a suit between them, which is over. Who is sued is whom the text has as such, else who makes AI. */
export function readSettlement(context: Context, at: number): Draft[] {
  const { analysis, memory, background } = context;
  const { tokens, clauses } = analysis;
  const reflexive = context.language !== 'de' || !is(tokens[at], 'settle.sich');
  if (!reflexive && !tokens.some((token, k) => token.word === 'sich' && clauses.of[k] === clauses.of[at]))
    return [];
  // Suits that are named as such are read at their noun.
  if (nearestOf(context, at, ['suit.n'], 16) !== undefined) return [];
  const partner = everyone(context, at, ['p:with'], { kinds: PARTY, after: false });
  const agent = actor(context, at, partner?.ids);
  // "X and Y have settled"
  const both = partner === undefined && agent?.ids.length === 2;
  const one = both ? { ...agent, ids: agent.ids.slice(0, 1) } : agent;
  const other = both ? { ...agent, ids: agent.ids.slice(1) } : partner;
  const named = [one, other].every(
    (party) => party?.nominal?.via === 'name' || party?.nominal?.via === 'noun',
  );
  if (one === undefined || other === undefined || !named) return [];
  const isDefendant = (party: Party): boolean =>
    memory.suit?.defendants.some((id) => party.ids.includes(id)) === true;
  const makes = (party: Party): boolean => party.ids.every((id) => background.makesAi(id));
  const swapped = isDefendant(one) || (!isDefendant(other) && makes(one) && !makes(other));
  return suitDrafts(context, at, {
    plaintiff: swapped ? other : one,
    defendant: swapped ? one : other,
    status: 'ended',
    why: 'settles',
  });
}

/** So many sentences after a suit others may follow; in a text about suits, more. */
const FOLLOWING_REACH = 2;
const HEADLINE_REACH = 8;

/** "X sued Y in June, Z followed in September": the same suit by another. Read where the last that was told was a suit. */
export function readFollowing(context: Context, at: number): Draft[] {
  const { memory, number, analysis } = context;
  const { suit } = memory;
  const reach = memory.suitsHeadline === true ? HEADLINE_REACH : FOLLOWING_REACH;
  if (
    suit === undefined ||
    number - suit.sentence > reach ||
    (memory.contract?.sentence ?? -1) > suit.sentence
  )
    return [];
  const turn = is(analysis.tokens[at], 'turn.n');
  const next = turn
    ? everyone(context, at, ['p:of', 'p:to', 'p:for'], { kinds: PARTY, after: false })
    : actor(context, at, suit.defendants);
  const joiner = without(next, [...suit.defendants, ...suit.plaintiffs]);
  if (joiner?.nominal?.via !== 'name') return [];
  const against = without(everyone(context, at, ['p:against'], { kinds: PARTY, after: false }), joiner.ids);
  return suitDrafts(context, at, {
    plaintiff: joiner,
    defendant: against ?? { ids: suit.defendants },
    sums: claimSums(context, at),
    status: against === undefined ? suit.status : undefined,
    why: 'follows',
  });
}
