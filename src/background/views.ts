import { ENTITY_KINDS, type EntityId } from '../knowledge/vocabulary.ts';
import { sourcesOf } from '../ledger/sources.ts';
import { type Stand, standings } from '../ledger/standing.ts';
import { topicOf } from '../ledger/topics.ts';
import type { Figure, InvestmentTotal, LedgerEvent, LedgerFact } from '../ledger/types.ts';
import type { DisagreementView, EventView, FactView, FigureView, TotalView } from '../messages.ts';
import { claimKey } from '../store/claims.ts';
import { factsOnTopics } from '../store/ledger.ts';
import type { Context } from './context.ts';
import type { Naming } from './names.ts';
import { pastDeals } from './past-deals.ts';

/** More that disagree with one fact are not shown beside it. */
const MOST_DISAGREEMENTS = 5;

/** Facts with how they stand to the ledger, and what it holds of their topics. */
export interface Standings {
  stands: Map<string, Stand>;
  /** The claims of all articles on the facts' topics, with the knowledge's past deals where these are counted. */
  ledger: LedgerFact[];
}

/** How facts stand to what other articles claim, and to the knowledge's past deals. */
export async function standingsIn(context: Context, facts: readonly LedgerFact[]): Promise<Standings> {
  const topics = new Set(facts.map(topicOf));
  const ledger = await factsOnTopics(context.database, topics);
  const { use, on } = await pastDeals(context);
  const deals = on(topics);
  const counted = use === 'counted' ? [...ledger, ...deals] : ledger;
  return { stands: standings(facts, [...ledger, ...deals]), ledger: counted };
}

/** All facts that views of these name, so that their entities can be named. */
export function factsShown(facts: readonly LedgerFact[], { stands }: Standings): LedgerFact[] {
  return facts.flatMap((fact) => [
    fact,
    ...(stands.get(fact.id)?.disagreements ?? []).map((each) => each.with),
  ]);
}

/** A fact as it is shown. */
export function factView(fact: LedgerFact, { stands }: Standings, naming: Naming): FactView {
  const { standing = 'new', disagreements = [] } = stands.get(fact.id) ?? {};
  const distinct = new Map<string, DisagreementView>();
  for (const { type, with: other } of disagreements) {
    const key = `${type} ${claimKey(other)}`;
    if (!distinct.has(key)) distinct.set(key, { type, with: bareView(other, naming) });
  }
  return Object.assign(bareView(fact, naming), {
    standing,
    disagreements: [...distinct.values()].slice(0, MOST_DISAGREEMENTS),
  });
}

function bareView(fact: LedgerFact, naming: Naming): DisagreementView['with'] {
  const { subject, object, attributedTo, sources: _sources, ...rest } = fact;
  return {
    ...rest,
    subject: naming(subject),
    ...(object && { object: naming(object) }),
    ...(attributedTo && { attributedTo: naming(attributedTo) }),
  };
}

/** An event as it is shown. */
export function eventView(event: LedgerEvent, naming: Naming): EventView {
  const { subject, object, history, facts, sources, ...rest } = event;
  return {
    ...rest,
    subject: naming(subject),
    ...(object && { object: naming(object) }),
    history: history.map(({ fact, ...step }) => Object.assign(step, { factId: fact.id })),
    facts: facts.map((fact) => bareView(fact, naming)),
    sources: sourceNames(sources, naming),
    ...(facts.every((fact) => fact.fromKnowledge) && { fromKnowledge: true as const }),
  };
}

/** A total as it is shown. */
export function totalView(total: InvestmentTotal, naming: Naming): TotalView {
  const { investor, receiver, currency, running, payments, paid, best, planned } = total;
  return {
    ...(investor && { investor: naming(investor) }),
    receiver: naming(receiver),
    currency,
    ...(running && { running: figureView(running, naming) }),
    payments: payments.map((figure) => figureView(figure, naming)),
    ...(paid && { paid }),
    ...(best && { best }),
    planned: planned.map((figure) => figureView(figure, naming)),
  };
}

/** The facts that totals rest on. */
export function factsBehind(totals: readonly InvestmentTotal[]): LedgerFact[] {
  return totals.flatMap(({ running, payments, planned }) =>
    [...(running ? [running] : []), ...payments, ...planned].flatMap((figure) => figure.facts),
  );
}

function figureView({ amount, date, facts }: Figure, naming: Naming): FigureView {
  return {
    amount,
    ...(date !== undefined && { date }),
    sources: sourceNames(sourcesOf(facts), naming),
    factIds: facts.map((fact) => fact.id),
    ...(facts.every((fact) => fact.fromKnowledge) && { fromKnowledge: true as const }),
  };
}

/** A source is an entity that is named as such, or else a site by its name. */
function sourceNames(sources: readonly string[], naming: Naming): string[] {
  return [...new Set(sources.map((source) => (isEntityId(source) ? naming(source).name : source)))];
}

function isEntityId(source: string): source is EntityId {
  return ENTITY_KINDS.some((kind) => source.startsWith(`${kind}:`));
}
