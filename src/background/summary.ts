import { kindOf, type EntityKind } from '../knowledge/vocabulary.ts';
import { headlineOf } from '../ledger/headline.ts';
import type { Named, Params, Summary } from '../messages.ts';
import { factsOf, refOf } from '../store/article.ts';
import { type Context, requireArticle } from './context.ts';
import { entitiesIn, namingFor } from './names.ts';
import { concernedBy } from './terms.ts';
import { factsBehind, factsShown, factView, standingsIn, totalView } from './views.ts';

/** The page in one look. Rejects with `unknown-article` where the article was not kept. */
export async function summarise(context: Context, { articleId }: Params<'summary.get'>): Promise<Summary> {
  const record = await requireArticle(context, articleId);
  const facts = factsOf(record).filter((fact) => fact.withdrawn === undefined);
  const standings = await standingsIn(context, facts);
  const headline = headlineOf(facts, standings.ledger);
  const shown = [...factsShown(facts, standings), ...factsBehind(headline ? [headline] : [])];
  const surfaces = new Map(record.mentions.map(({ id, name }) => [id, name]));
  const naming = await namingFor(context, entitiesIn(shown), surfaces);
  const named = (kind: EntityKind): (Named & { mentions: number })[] =>
    record.mentions
      .filter(({ id }) => kindOf(id) === kind)
      .map(({ id, count }) => Object.assign(naming(id), { mentions: count }));
  const { knowledge, language } = context;
  const views = facts.map((fact) => factView(fact, standings, naming));
  return {
    article: refOf(record),
    ...(headline && { headline: totalView(headline, naming) }),
    companies: named('company'),
    people: named('person'),
    products: named('product'),
    terms: record.mentions
      .filter(({ id }) => kindOf(id) === 'term')
      .map(({ id }) =>
        Object.assign(naming(id), {
          explanation: knowledge.term(id)?.explanation[language] ?? '',
          concerns: concernedBy(context, id),
        }),
      ),
    facts: views,
    newFacts: views.filter((fact) => fact.standing === 'new').length,
  };
}
