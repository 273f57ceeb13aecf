import type { EntityId } from '../knowledge/vocabulary.ts';
import { compareDates } from './dates.ts';
import { gatherEvents } from './events.ts';
import type { LedgerEvent, LedgerFact } from './types.ts';

/**
 * What happened with a company, or between two, as events from the oldest to the newest; those that nobody dates come last.
 * @param facts any facts; those of others are passed over
 */
export function timelineOf(facts: readonly LedgerFact[], company: EntityId, other?: EntityId): LedgerEvent[] {
  const parties = other === undefined ? [company] : [company, other];
  const own = facts.filter(
    (fact) =>
      fact.withdrawn === undefined &&
      parties.every((party) => fact.subject === party || fact.object === party),
  );
  return gatherEvents(own).sort((a, b) => {
    const [left, right] = [whenOf(a), whenOf(b)];
    return Number(!left) - Number(!right) || compareDates(left, right) || compareIds(a, b);
  });
}

/** The date of an event, or else the day when it was first told. */
function whenOf({ date, history }: LedgerEvent): string | undefined {
  return date ?? history.find((step) => step.told)?.told;
}

function compareIds(a: LedgerEvent, b: LedgerEvent): number {
  return a.facts[0]!.id < b.facts[0]!.id ? -1 : 1;
}
