import { type EntityId, type EntityKind, kindOf } from '../knowledge/vocabulary.ts';
import { compareDates } from '../ledger/dates.ts';
import type { LedgerFact } from '../ledger/types.ts';
import type { Card, CompanyCard, FactView, Params, PersonCard, ProductCard, TermCard } from '../messages.ts';
import { entitiesOf, factsOf } from '../store/article.ts';
import { entitiesById, factsAbout } from '../store/ledger.ts';
import type { ArticleRecord } from '../store/records.ts';
import { type Context, requireArticle } from './context.ts';
import { entitiesIn, type Naming, namingFor } from './names.ts';
import { concernedBy, datedState, legalFormsOf } from './terms.ts';
import { totalsOf } from './totals.ts';
import { factsBehind, factsShown, factView, standingsIn, totalView } from './views.ts';

/** Facts of earlier articles that a card holds at most. */
const MOST_EARLIER = 12;

/** The card of an entity over an article. Rejects with `unknown-article` where that was not kept. */
export async function makeCard(context: Context, { id, name, articleId }: Params<'card.get'>): Promise<Card> {
  const record = await requireArticle(context, articleId);
  // The article's usual name says more than the words under the pointer, which may be an epithet.
  const surfaces = new Map([
    [id, name] as const,
    ...record.mentions.map((each) => [each.id, each.name] as const),
  ]);
  const request = { context, id, record, surfaces };
  return CARDS[kindOf(id)](request);
}

interface CardRequest {
  context: Context;
  id: EntityId;
  record: ArticleRecord;
  /** Names that the open article calls things by. */
  surfaces: ReadonlyMap<EntityId, string>;
}

const CARDS: Record<EntityKind, (request: CardRequest) => Promise<Card>> = {
  company: companyCard,
  source: companyCard,
  person: personCard,
  product: productCard,
  term: termCard,
};

async function companyCard(request: CardRequest): Promise<CompanyCard> {
  const { context, id } = request;
  const { knowledge, language } = context;
  const organisation = knowledge.organisation(id);
  const outlet = knowledge.outlet(id);
  const { received, made } = await totalsOf(context, id);
  const { naming, ...claims } = await claimsOn(request, {
    also: entitiesIn(factsBehind([...received, ...made])),
  });
  const country = organisation?.country ?? outlet?.country;
  const summary = organisation?.summary?.[language];
  return {
    kind: kindOf(id) === 'source' ? 'source' : 'company',
    entity: naming(id),
    known: organisation !== undefined || outlet !== undefined,
    ...(summary !== undefined && { summary }),
    ...(country !== undefined && { country }),
    ...(organisation?.founded !== undefined && { founded: organisation.founded }),
    ...(organisation?.ticker !== undefined && { ticker: organisation.ticker }),
    ...(organisation?.parent && { parent: naming(organisation.parent) }),
    legalForms: legalFormsOf(organisation?.legalForms ?? [], naming),
    received: received.map((total) => totalView(total, naming)),
    made: made.map((total) => totalView(total, naming)),
    ...claims,
    ...(organisation?.asOf !== undefined && { asOf: organisation.asOf }),
    sources: organisation?.sources ?? [],
  };
}

async function personCard(request: CardRequest): Promise<PersonCard> {
  const { context, id } = request;
  const known = context.knowledge.person(id)?.roles ?? [];
  const { naming, ...claims } = await claimsOn(request);
  const roles = known.map((row) =>
    Object.assign(datedState(naming(row.organisation), row), { role: row.role }),
  );
  return {
    kind: 'person',
    entity: naming(id),
    // What has not ended comes first, then what began last.
    roles: roles.sort(
      (a, b) => Number(a.to !== undefined) - Number(b.to !== undefined) || compareDates(b.from, a.from),
    ),
    ...claims,
    sources: [...new Set(known.map((row) => row.source))],
  };
}

async function productCard(request: CardRequest): Promise<ProductCard> {
  const { context, id } = request;
  const product = context.knowledge.product(id);
  const { naming, ...claims } = await claimsOn(request);
  return {
    kind: 'product',
    entity: naming(id),
    ...(product?.owner && { owner: naming(product.owner) }),
    ...(product?.released !== undefined && { released: product.released }),
    ...claims,
    sources: product?.sources ?? [],
  };
}

async function termCard({ context, id, record, surfaces }: CardRequest): Promise<TermCard> {
  const { knowledge, language } = context;
  const term = knowledge.term(id);
  const telling = new Set(
    record.facts
      .filter((fact) => fact.object === id || fact.terms.some((each) => each === id))
      .map((fact) => fact.id),
  );
  const facts = holding(record).filter((fact) => telling.has(fact.id));
  const standings = await standingsIn(context, facts);
  const naming = await namingFor(context, entitiesIn(factsShown(facts, standings)), surfaces);
  const example = term?.example[language];
  return {
    kind: 'term',
    entity: naming(id),
    explanation: term?.explanation[language] ?? '',
    ...(example !== undefined && { example }),
    related: (term?.related ?? []).map(naming),
    concerns: concernedBy(context, id),
    here: newFirst(facts.map((fact) => factView(fact, standings, naming))),
    ...(term && { source: term.source }),
  };
}

/** What the open article and earlier ones claim of an entity, and names for all of it. */
async function claimsOn(
  { context, id, record, surfaces }: CardRequest,
  { also = [] }: { also?: readonly EntityId[] } = {},
): Promise<{ naming: Naming; here: FactView[]; earlier: FactView[]; earlierCount: number }> {
  const { database } = context;
  const here = holding(record).filter((fact) => entitiesOf(fact).includes(id));
  const earlier = await factsAbout(database, { entity: id, except: record.id, limit: MOST_EARLIER });
  const count = (await entitiesById(database, [id])).get(id)?.facts ?? 0;
  const facts = [...here, ...earlier];
  const standings = await standingsIn(context, facts);
  const naming = await namingFor(context, [...entitiesIn(factsShown(facts, standings)), ...also], surfaces);
  const view = (fact: LedgerFact): FactView => factView(fact, standings, naming);
  return {
    naming,
    here: newFirst(here.map(view)),
    earlier: earlier.map(view),
    earlierCount: Math.max(earlier.length, count - here.length),
  };
}

function holding(record: ArticleRecord): LedgerFact[] {
  return factsOf(record).filter((fact) => fact.withdrawn === undefined);
}

function newFirst(facts: FactView[]): FactView[] {
  return facts.sort((a, b) => Number(b.standing === 'new') - Number(a.standing === 'new'));
}
