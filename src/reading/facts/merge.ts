/** One claim, one fact: a claim that is repeated enriches the first. */
import type { Fact } from '../annotation.ts';

/** A fact with what only its merging asks for. */
export interface Claimed {
  fact: Fact;
  /** Told in a headline or heading, which leaves out what the text says with care. */
  heading: boolean;
  /** Its date is only the publication's. */
  dateAssumed: boolean;
  /** Tells no more than when a contract ends that other words tell of. */
  aside?: boolean;
}

export function mergeFacts(claims: readonly Claimed[]): Fact[] {
  const kept: Claimed[] = [];
  for (const claim of claims) {
    if (claim.aside === true) continue;
    const same = kept.findIndex((one) => isSame(one.fact, claim.fact));
    if (same < 0) kept.push(claim);
    else kept[same] = enrich(kept[same]!, claim);
  }
  for (const { fact, aside } of claims) if (aside === true) addTerm(kept, fact);
  return kept.map((one) => one.fact);
}

/** When a contract ends, to the first claim of it that holds and has no end of its own. */
function addTerm(kept: readonly Claimed[], term: Fact): void {
  const claim = kept.find(
    ({ fact }) => fact.status === 'actual' && fact.until === undefined && isSame(fact, term),
  );
  if (claim !== undefined && term.until !== undefined) claim.fact.until = term.until;
}

const SYMMETRIC = new Set(['partnership', 'competition']);

/** Ended, given up or denied. */
function isOver(fact: Fact): boolean {
  return fact.status === 'ended' || fact.status === 'denied';
}

function isSame(one: Fact, other: Fact): boolean {
  if (one.kind !== other.kind || one.role !== other.role) return false;
  const straight =
    one.subject === other.subject &&
    (one.object === other.object ||
      (one.kind === 'funding-round' && (one.object === undefined || other.object === undefined)));
  const crossed = SYMMETRIC.has(one.kind) && one.subject === other.object && one.object === other.subject;
  if (!straight && !crossed) return false;
  if (one.count !== other.count) return false;
  if (one.kind !== 'role' && isOver(one) !== isOver(other) && !isEndOfSuit(one, other)) return false;
  if (one.kind === 'role')
    return (
      isOver(one) === isOver(other) ||
      one.date === other.date ||
      one.date === undefined ||
      other.date === undefined
    );
  if (one.amount !== undefined && other.amount !== undefined)
    return (
      one.amount.currency === other.amount.currency &&
      Math.abs(one.amount.value - other.amount.value) <= 0.005 * Math.abs(one.amount.value) &&
      (one.percent === other.percent || one.percent === undefined || other.percent === undefined) &&
      ((one.kind !== 'revenue' && one.kind !== 'profit') || one.date === other.date)
    );
  if (one.percent !== undefined && other.percent !== undefined) return one.percent === other.percent;
  // A claim without its sum is the same as the one with it.
  // A round that is sought is not the one that is closed.
  return !(
    (one.kind === 'licence' && one.status !== other.status) ||
    (one.kind === 'funding-round' && (one.status === 'in-talks') !== (other.status === 'in-talks'))
  );
}

/** A suit that was brought and is then settled or dismissed is one; one brought after the end of another is not. */
function isEndOfSuit(one: Fact, other: Fact): boolean {
  if (one.kind !== 'lawsuit') return false;
  const [end, begin] = isOver(one) ? [one, other] : [other, one];
  return end.date === undefined || begin.date === undefined || begin.date.slice(0, 7) <= end.date.slice(0, 7);
}

function enrich(first: Claimed, later: Claimed): Claimed {
  // How a suit ended tells more than that it was brought.
  if (first.fact.kind === 'lawsuit' && isOver(later.fact) && !isOver(first.fact))
    return { ...later, fact: { ...first.fact, ...later.fact } };
  // What a later mention adds stands first, so that what the first has said wins.
  const fact: Fact = { ...later.fact, ...first.fact };
  const better =
    first.dateAssumed &&
    later.fact.date !== undefined &&
    (!later.dateAssumed || later.fact.date.startsWith(first.fact.date ?? ''));
  if (
    later.fact.date !== undefined &&
    (better || (first.fact.date !== undefined && later.fact.date.startsWith(first.fact.date)))
  )
    fact.date = later.fact.date;
  if (first.heading && !later.heading) {
    // A headline only announces what the text then says.
    const { quote, start, end } = later.fact;
    Object.assign(fact, { quote, start, end });
  }
  if (first.heading) {
    fact.status = later.fact.status;
    fact.certainty = later.fact.certainty;
    if (later.fact.attributedTo === undefined) delete fact.attributedTo;
    else fact.attributedTo = later.fact.attributedTo;
  } else if (first.fact.certainty === 'stated' && first.fact.attributedTo === undefined)
    delete fact.attributedTo;
  return { fact, heading: first.heading && later.heading, dateAssumed: first.dateAssumed && !better };
}
