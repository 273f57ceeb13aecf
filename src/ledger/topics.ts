import type { Claim, EntityId, FactKind, Role } from '../knowledge/vocabulary.ts';
import { partiesOf } from './identity.ts';

/** Roles that one person at a time holds in an organisation. */
const SOLE_ROLES: ReadonlySet<Role> = new Set([
  'ceo',
  'chair',
  'cfo',
  'cto',
  'coo',
  'president',
  'chief-scientist',
]);

/**
 * Kinds that tell a state at a time, which a later one replaces. The others tell something that happened, and may happen
 * again beside it.
 */
const STATES: ReadonlySet<FactKind> = new Set([
  'valuation',
  'stake',
  'legal-form',
  'revenue-share',
  'licence',
  'partnership',
  'competition',
  'role',
  'users',
]);

/** True where a claim tells how things stand: of one topic, a newer claim takes the place of an older one. */
export function isState(claim: Claim): boolean {
  return STATES.has(claim.kind) || claim.total === true;
}

/** True where only one holder at a time can have the role. */
export function isSoleRole(claim: Claim): boolean {
  return claim.kind === 'role' && claim.role !== undefined && SOLE_ROLES.has(claim.role);
}

/**
 * What a claim is about: only claims of one topic can confirm or contradict each other.
 * An organisation has one legal form at a time, and a chief executive; all else hangs on both parties.
 */
export function topicOf(claim: Claim): string {
  if (claim.kind === 'legal-form') return pairTopic(claim.kind, claim.subject);
  if (isSoleRole(claim)) return `${claim.kind} ${claim.role} ${claim.object ?? ''}`;
  // Some rounds are told with their lead investor and some without.
  if (claim.kind === 'funding-round') return pairTopic(claim.kind, claim.subject);
  return pairTopic(claim.kind, ...partiesOf(claim));
}

/** The topic of claims of a kind between two parties, as `topicOf` gives it for all but roles. */
export function pairTopic(kind: FactKind, subject: EntityId, object?: EntityId): string {
  return object === undefined ? `${kind} ${subject}` : `${kind} ${subject} ${object}`;
}
