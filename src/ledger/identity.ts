import type { Claim, EntityId, FactKind } from '../knowledge/vocabulary.ts';
import { hashText } from './hash.ts';

/** Kinds whose two parties stand in no order. */
const SYMMETRIC_KINDS: ReadonlySet<FactKind> = new Set(['partnership', 'competition']);

/** No field holds it, so joined fields cannot run into each other. */
const SEPARATOR = '\u0000';

/** The content address of an article: a 128-bit hash of its canonical address, as 32 hexadecimal digits. */
export function articleId(url: string): string {
  return hashText(url);
}

/**
 * The content address of a fact: a 128-bit hash of the article's canonical address, the claim's kind, parties and value,
 * and the quote, as 32 hexadecimal digits. Status, certainty, bound and dates are left out: a newer reading that sees
 * them better finds the same fact.
 */
export function factId(articleUrl: string, claim: Claim, quote: string): string {
  const { amount } = claim;
  const fields = [
    articleUrl,
    claim.kind,
    ...partiesOf(claim),
    amount?.value,
    amount?.upper,
    amount?.currency,
    claim.percent,
    claim.count,
    claim.role,
    quote,
  ];
  return hashText(fields.map((field) => field ?? '').join(SEPARATOR));
}

/** Subject and object; in alphabetical order where the kind has none of its own. */
export function partiesOf(claim: Claim): [EntityId, EntityId | undefined] {
  const { subject, object } = claim;
  const swap = object !== undefined && SYMMETRIC_KINDS.has(claim.kind) && object < subject;
  return swap ? [object, subject] : [subject, object];
}
