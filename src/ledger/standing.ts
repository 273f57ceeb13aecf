import { disagreementsOf } from './disagreement.ts';
import { tellTheSame } from './events.ts';
import { groupBy } from './group.ts';
import { topicOf } from './topics.ts';
import type { Disagreement, LedgerFact, Standing } from './types.ts';
import { measureOf } from './values.ts';

/** How a fact stands to the ledger. */
export interface Stand {
  standing: Standing;
  disagreements: Disagreement[];
}

/**
 * How a fact stands to what was known before its article was first read: new, confirmed by or at odds with it. An update is
 * news, and no contradiction.
 * @param others the facts of the same topic, in any order; those of the fact's own article are passed over
 */
export function standingOf(fact: LedgerFact, others: readonly LedgerFact[]): Stand {
  const foreign = others.filter(
    (other) => other.article.id !== fact.article.id && other.withdrawn === undefined,
  );
  const disagreements = disagreementsOf(fact, foreign);
  const contradicted = disagreements.some(
    ({ type, with: other }) => type !== 'update' && isEarlier(other, fact),
  );
  // What ships with the extension is no article that the reader knows: it can contradict, but makes nothing less new.
  const confirmed = foreign.some(
    (other) => !other.fromKnowledge && isEarlier(other, fact) && saysAsMuch(other, fact),
  );
  return { standing: contradicted ? 'disagrees' : confirmed ? 'confirms' : 'new', disagreements };
}

/** The standing of each of an article's facts, by the fact's id. */
export function standings(facts: readonly LedgerFact[], ledger: readonly LedgerFact[]): Map<string, Stand> {
  const byTopic = groupBy(ledger, topicOf);
  return new Map(facts.map((fact) => [fact.id, standingOf(fact, byTopic.get(topicOf(fact)) ?? [])]));
}

function isEarlier(other: LedgerFact, fact: LedgerFact): boolean {
  return other.fromKnowledge === true || other.article.firstRead < fact.article.firstRead;
}

/** True where the other tells the same, and tells the figure too. */
function saysAsMuch(other: LedgerFact, fact: LedgerFact): boolean {
  return (
    tellTheSame(other, fact) &&
    other.status === fact.status &&
    (measureOf(fact) === undefined || measureOf(other) !== undefined)
  );
}
