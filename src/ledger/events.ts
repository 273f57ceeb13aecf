import type { Status } from '../knowledge/vocabulary.ts';
import { compareSharpness, type Value, valuesAgree } from './amounts.ts';
import { compareIds, toldOn } from './as-of.ts';
import { Cells } from './cells.ts';
import { compareDates, datePrecision } from './dates.ts';
import { groupBy } from './group.ts';
import { partiesOf } from './identity.ts';
import { distance, excludes, momentOf, narrow, type Moment } from './moments.ts';
import { sourcesOf } from './sources.ts';
import { isState } from './topics.ts';
import type { LedgerEvent, LedgerFact, StatusStep } from './types.ts';
import { measureOf, type Measure } from './values.ts';

/**
 * The events that facts tell, each once: facts of the same kind and parties, with values within 2 % or one bound by the
 * other, and dates that do not exclude each other, are one event. The order of the facts does not matter. Time grows
 * nearly in line with their number.
 */
export function gatherEvents(facts: readonly LedgerFact[]): LedgerEvent[] {
  return [...groupBy(unique(facts), groupOf).values()].flatMap(gatherGroup);
}

/** True where two facts may tell one event. */
export function tellTheSame(a: LedgerFact, b: LedgerFact): boolean {
  if (groupOf(a) !== groupOf(b)) return false;
  if (!isState(a) && excludes(momentOf(a), momentOf(b))) return false;
  const [left, right] = [measureOf(a), measureOf(b)];
  return !left || !right || (left.unit === right.unit && valuesAgree(left, right));
}

/** Facts of different groups never tell the same event. */
function groupOf(fact: LedgerFact): string {
  const [subject, object] = partiesOf(fact);
  // A round is one round, whether its lead investor is named or not.
  const other = fact.kind === 'funding-round' ? '' : (object ?? '');
  return [fact.kind, subject, other, fact.role ?? '', fact.total ? 'total' : ''].join(' ');
}

/** An event while its facts are gathered. */
interface Gathering {
  measure: Measure | undefined;
  moment: Moment;
  facts: LedgerFact[];
}

/** Where values do not matter, all count as this one. */
const ANY_VALUE: Measure = { value: 0, bound: 'exact', unit: '' };

function gatherGroup(facts: readonly LedgerFact[]): LedgerEvent[] {
  const byUnit = groupBy(facts, (fact) => measureOf(fact)?.unit);
  const valueless = byUnit.get(undefined) ?? [];
  byUnit.delete(undefined);
  const gatherings = [...byUnit.values()].flatMap((measured) =>
    gather({ facts: measured, into: [], valueOf: (measure) => measure ?? ANY_VALUE }),
  );
  // "Nvidia invested in Wayve", without a sum, tells an event that others tell with one, or else one of its own.
  return gather({ facts: valueless, into: gatherings, valueOf: () => ANY_VALUE }).map(toEvent);
}

interface GatherOptions {
  facts: readonly LedgerFact[];
  /** What there is already; facts that agree with it join it. */
  into: readonly Gathering[];
  valueOf(measure: Measure | undefined): Measure;
}

/** Gathers facts, the sharpest and finest dated first, so that the vaguer ones find them. */
function gather({ facts, into, valueOf }: GatherOptions): Gathering[] {
  const gatherings = [...into];
  const cells = new Cells<Gathering>();
  for (const each of gatherings) cells.add(each, valueOf(each.measure), each.moment);
  for (const fact of facts.toSorted(compareQuality)) {
    const measure = measureOf(fact);
    const value = valueOf(measure);
    const moment = comparableMoment(fact);
    const home = nearest(cells.near(value, moment), { value, moment, valueOf });
    if (home) {
      home.facts.push(fact);
      const narrowed = narrow(home.moment, moment);
      if (isSameMoment(narrowed, home.moment)) continue;
      cells.remove(home, valueOf(home.measure), home.moment);
      home.moment = narrowed;
      cells.add(home, valueOf(home.measure), narrowed);
    } else {
      const gathering = { measure, moment, facts: [fact] };
      gatherings.push(gathering);
      cells.add(gathering, value, moment);
    }
  }
  return gatherings;
}

/** Of those that agree with a value at a moment, the one whose value is nearest, then whose date is. */
function nearest(
  gatherings: Iterable<Gathering>,
  { value, moment, valueOf }: { value: Measure; moment: Moment } & Pick<GatherOptions, 'valueOf'>,
): Gathering | undefined {
  let best: Gathering | undefined;
  for (const each of gatherings) {
    if (!valuesAgree(valueOf(each.measure), value) || excludes(each.moment, moment)) continue;
    const order =
      best === undefined
        ? -1
        : gap(valueOf(each.measure), value) - gap(valueOf(best.measure), value) ||
          distance(each.moment, moment) - distance(best.moment, moment) ||
          compareGatherings(each, best);
    if (order < 0) best = each;
  }
  return best;
}

function isSameMoment(a: Moment, b: Moment): boolean {
  return a.open === b.open && a.days?.first === b.days?.first && a.days?.last === b.days?.last;
}

function gap(a: Value, b: Value): number {
  return Math.abs(a.value - b.value);
}

/** The newest event first; the same for the same facts in any order. */
function compareGatherings(a: Gathering, b: Gathering): number {
  return (b.moment.days?.last ?? 0) - (a.moment.days?.last ?? 0) || compareQuality(a.facts[0]!, b.facts[0]!);
}

/** A state holds on; told of two days it is still one. */
function comparableMoment(fact: LedgerFact): Moment {
  const moment = momentOf(fact);
  return isState(fact) ? { ...moment, days: undefined } : moment;
}

/**
 * The fact that says most first: sharp values, fine dates; then the older one. Which of several articles with the same claim
 * stands for them makes no difference, since ids count last.
 */
function compareQuality(a: LedgerFact, b: LedgerFact): number {
  const [left, right] = [measureOf(a), measureOf(b)];
  return (
    (left && right ? compareSharpness(left, right) : 0) ||
    datePrecision(b.date) - datePrecision(a.date) ||
    Number(a.certainty === 'reported') - Number(b.certainty === 'reported') ||
    compareDates(a.date, b.date) ||
    (left?.value ?? 0) - (right?.value ?? 0) ||
    (left?.upper ?? 0) - (right?.upper ?? 0) ||
    FINALITY[a.status] - FINALITY[b.status] ||
    compareIds(a, b)
  );
}

function toEvent({ facts }: Gathering): LedgerEvent {
  const told = facts.toSorted(compareByStatus);
  const status = statusOf(told);
  const best = facts.toSorted(
    (a, b) => Number(b.status === status) - Number(a.status === status) || compareQuality(a, b),
  );
  const { kind, subject, role, total } = best[0]!;
  const object = best.find((fact) => fact.object !== undefined)?.object;
  const dated = best.toSorted(
    (a, b) =>
      Number(b.status === status) - Number(a.status === status) ||
      datePrecision(b.date) - datePrecision(a.date),
  );
  return {
    kind,
    subject,
    ...(object && { object }),
    ...(role && { role }),
    ...defined('amount', best.find((fact) => fact.amount)?.amount),
    ...defined('percent', best.find((fact) => fact.percent !== undefined)?.percent),
    ...defined('count', best.find((fact) => fact.count !== undefined)?.count),
    ...defined('date', dated.find((fact) => fact.date)?.date),
    ...defined('until', best.find((fact) => fact.until)?.until),
    ...(total && { total }),
    status,
    history: historyOf(told),
    facts: best,
    sources: sourcesOf(best),
  };
}

/** What was done stays done until it is told to have ended; before, the last word counts. */
function statusOf(told: readonly LedgerFact[]): Status {
  const done = told.findLastIndex((fact) => fact.status === 'actual');
  if (done < 0) return told.at(-1)!.status;
  return told.slice(done + 1).some((fact) => fact.status === 'ended') ? 'ended' : 'actual';
}

function historyOf(told: readonly LedgerFact[]): StatusStep[] {
  return told.filter((fact, index) => fact.status !== told[index - 1]?.status).map(toStep);
}

function toStep(fact: LedgerFact): StatusStep {
  return { status: fact.status, ...defined('told', toldOn(fact)), fact };
}

/** Of one day, the more final word comes last. */
const FINALITY: Record<Status, number> = {
  'in-talks': 0,
  'planned': 1,
  'actual': 2,
  'denied': 3,
  'ended': 4,
};

function compareByStatus(a: LedgerFact, b: LedgerFact): number {
  return compareDates(toldOn(a), toldOn(b)) || FINALITY[a.status] - FINALITY[b.status] || compareIds(a, b);
}

function unique(facts: readonly LedgerFact[]): LedgerFact[] {
  return [...new Map(facts.map((fact) => [fact.id, fact])).values()];
}

/** A field that is left out where it has no value. */
function defined<Name extends string, Field>(
  name: Name,
  value: Field | undefined,
): { [Key in Name]?: Field } {
  return value === undefined ? {} : ({ [name]: value } as { [Key in Name]?: Field });
}
