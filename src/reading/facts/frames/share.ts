/** What the constructions of shares have in common: a percentage, its parties, who may hold and be held. */
import type { Status } from '../../../knowledge/vocabulary.ts';
import { isVerb } from '../../clauses/clauses.ts';
import type { Nominal } from '../../clauses/nominals.ts';
import { is } from '../../clauses/tokens.ts';
import { hasCase, type Sum } from '../analysis.ts';
import type { Context, Party } from '../context.ts';
import { INVESTORS as HOLDERS, THING as HELD } from './drafting.ts';

/** A percentage and what stands around it. */
export interface Share {
  percent: Sum;
  /** The word that takes the percentage: a noun for shares, or a verb of holding. */
  trigger: number | undefined;
  /** "5 % of Y": in whom, where that stands beside the percentage. */
  of: Nominal | undefined;
}

export interface Pair {
  holder: Party;
  held?: Party | undefined;
  status?: Status;
  /** The holder stands after the percentage: so do those of a list. */
  follows?: boolean;
  /** The verb of selling, where the holder sells. */
  seller?: number;
}

export type Construction = (context: Context, share: Share) => Pair | undefined;

export function mayHold({ kind }: Nominal): boolean {
  return HOLDERS.includes(kind as 'company');
}

export function mayBeHeld({ kind }: Nominal): boolean {
  return HELD.includes(kind as 'company');
}

/** A nominal that stands right after an index, but for light words. */
export function rightAfter(
  { analysis }: Context,
  at: number,
  cases: readonly string[],
  reach = 3,
): Nominal | undefined {
  const { nominals, tokens } = analysis;
  const next = nominals.find(
    (one) => one.at > at && one.via !== 'relative' && !(one.via === 'pronoun' && one.possessive),
  );
  return next !== undefined &&
    next.from - at <= reach &&
    mayHold(next) &&
    !next.possessive &&
    (next.cases.length === 0 ? cases.includes('') : hasCase(next, cases)) &&
    !tokens.slice(at + 1, next.at).some((token) => isVerb(token) || token.kind === 'mark')
    ? next
    : undefined;
}

/** What may only be bought is not held yet. */
export function warranted({ analysis: { tokens, clauses } }: Context, at: number): Partial<Pair> {
  return tokens.some((token, k) => is(token, 'warrant.n') && clauses.of[k] === clauses.of[at])
    ? { status: 'planned' }
    : {};
}

/** Where who gives a share away is told, and not who gets it. */
export const NOBODY: Party = { ids: [] };
