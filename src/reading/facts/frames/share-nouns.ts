/** Nouns for shares: who possesses them, in whom they are, whether they are sold. */
import type { EntityId } from '../../../knowledge/vocabulary.ts';
import { isVerb } from '../../clauses/clauses.ts';
import type { Nominal } from '../../clauses/nominals.ts';
import { is } from '../../clauses/tokens.ts';
import { hasCase } from '../analysis.ts';
import { as, type Context, nearestOf, type Party } from '../context.ts';
import { THING as HELD } from './drafting.ts';
import { mayHold } from './share.ts';

/** "X's stake in Y", "la quota di X in Y", "der Anteil von X an Y". */
export function nounParties(
  context: Context,
  at: number,
  of: Nominal | undefined,
): { holder: Party; held: Party } | undefined {
  const { nominals, tokens } = context.analysis;
  if (!is(tokens[at], 'stake.n') && !is(tokens[at], 'shares.n')) return undefined;
  const first = nominals.find((one) => one.at > at);
  const genitive =
    first !== undefined &&
    first.from - at <= 3 &&
    hasCase(first, ['p:of']) &&
    mayHold(first) &&
    !first.possessive
      ? first
      : undefined;
  if (genitive !== undefined) {
    const held = nominals.find(
      (one) =>
        one.at > genitive.last &&
        one.from - genitive.last <= 3 &&
        HELD.includes(one.kind as 'company') &&
        hasCase(one, ['p:in', 'p:to']) &&
        !one.ids.some((id) => genitive.ids.includes(id)) &&
        !tokens.slice(genitive.last + 1, one.from).some((token) => isVerb(token) || token.kind === 'mark'),
    );
    if (held !== undefined) return { holder: as(genitive)!, held: as(held)! };
  }
  const held = as(of ?? heldBeside(context, at));
  const holder = possessorBefore(context, at, held?.ids ?? []);
  return holder === undefined || held === undefined ? undefined : { holder, held };
}

/** "stake in Y", "27 per cent of Y", "Anteil an Y" */
export function heldBeside({ analysis }: Context, at: number): Nominal | undefined {
  const { tokens, nominals, clauses } = analysis;
  return nominals.find(
    (one) =>
      one.at > at &&
      one.from - at <= 5 &&
      HELD.includes(one.kind as 'company') &&
      hasCase(one, ['p:in', 'p:of', 'p:to']) &&
      clauses.of[one.at] === clauses.of[at] &&
      !tokens
        .slice(at + 1, one.from)
        .some((word) => isVerb(word) || (word.kind === 'quantity' && word.quantity!.kind !== 'percent')),
  );
}

/** In whom a share of a noun is, as its phrase tells: nobody holds himself. */
export function heldIds(
  { analysis }: Context,
  at: number | undefined,
  of: Nominal | undefined,
): readonly EntityId[] {
  if (of !== undefined) return of.ids;
  if (at === undefined || !is(analysis.tokens[at], 'stake.n')) return [];
  const after = analysis.nominals.find(
    (one) => one.at > at && one.from - at <= 3 && hasCase(one, ['p:in', 'p:to', 'p:of']),
  );
  return after?.ids ?? [];
}

export function possessorBefore(
  { analysis }: Context,
  at: number,
  except: readonly EntityId[],
): Party | undefined {
  return as(
    analysis.nominals.findLast(
      (one) =>
        one.possessive &&
        one.last < at &&
        at - one.last <= 4 &&
        mayHold(one) &&
        !one.ids.some((id) => except.includes(id)),
    ),
  );
}

/** The verb of selling that a noun for shares is the object of. */
export function saleOf(context: Context, at: number): number | undefined {
  const verb = nearestOf(context, at, ['sell.v', 'sell.pp'], 12);
  if (verb === undefined) return undefined;
  // "sold its stake in Y and borrowed against shares in Z"
  const between = context.analysis.tokens.slice(Math.min(at, verb) + 1, Math.max(at, verb));
  return between.some((token) => isVerb(token) && !is(token, 'be') && !is(token, 'have')) ? undefined : verb;
}

/** A sale is over where its verb is in a past tense. */
export function isSold({ analysis }: Context, at: number): boolean {
  const { tokens } = analysis;
  if (is(tokens[at], 'sell.past') || is(tokens[at], 'sell.pp')) return true;
  return tokens.slice(Math.max(0, at - 4), at).some((token) => is(token, 'have'));
}
