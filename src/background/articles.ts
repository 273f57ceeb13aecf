import { articleId } from '../ledger/identity.ts';
import type { PaintPlan, Params } from '../messages.ts';
import { languageOf } from '../reading/language.ts';
import { factsOf } from '../store/article.ts';
import { forgetSamples, isSample, rememberSample } from '../store/samples.ts';
import { keepVisit } from '../store/visits.ts';
import type { Context } from './context.ts';
import { standingsIn } from './views.ts';

/** Reads the article of a page and keeps it. Of a text in no language that Postilla reads nothing is kept. */
export async function readArticle(
  context: Context,
  { page, text, blocks }: Params<'article.read'>,
): Promise<PaintPlan> {
  const language = languageOf(text, page.language);
  if (!language) return { articleId: articleId(page.url), marks: [], facts: 0, newFacts: 0 };
  const { published } = page;
  const { mentions, facts } = context.reader().read({
    text,
    language,
    ...(blocks.length > 0 && { blocks }),
    ...(published !== undefined && { published }),
  });
  const { database, version, now } = context;
  if (!isSample(page.url)) await forgetSamples(database);
  const record = await keepVisit(database, {
    page,
    text,
    language,
    reading: { mentions, facts },
    version,
    now: now(),
  });
  if (isSample(page.url)) await rememberSample(database, record.id);
  const kept = factsOf(record).filter((fact) => fact.withdrawn === undefined);
  const { stands } = await standingsIn(context, kept);
  return {
    articleId: record.id,
    language,
    marks: mentions.map(({ start, end, id, kind }) => ({ start, end, id, kind })),
    facts: kept.length,
    newFacts: kept.filter((fact) => stands.get(fact.id)?.standing === 'new').length,
  };
}
