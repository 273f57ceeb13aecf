import { articleId } from '../ledger/identity.ts';
import type { Mark, PaintPlan, Params, WatchColour } from '../messages.ts';
import type { Mention } from '../reading/annotation.ts';
import { languageOf } from '../reading/language.ts';
import { factsOf } from '../store/article.ts';
import { forgetSamples, isSample, rememberSample } from '../store/samples.ts';
import { keepVisit } from '../store/visits.ts';
import { watchedAmong } from '../store/watched.ts';
import type { Context } from './context.ts';
import { standingsIn } from './views.ts';

/** Reads the article of a page and keeps it. Of a text in no language that Postilla reads nothing is kept. */
export async function readArticle(
  context: Context,
  { page, text, blocks }: Params<'article.read'>,
): Promise<PaintPlan> {
  const language = languageOf(text, page.language);
  const id = articleId(page.url);
  if (!language) return { articleId: id, marks: [], facts: 0, newFacts: 0 };
  const { published } = page;
  const reader = await context.reader(id);
  const { mentions, facts } = reader.read({
    text,
    language,
    ...(blocks.length > 0 && { blocks }),
    ...(published !== undefined && { published }),
  });
  const { database, now } = context;
  if (!isSample(page.url)) await forgetSamples(database);
  const record = await keepVisit(database, {
    page,
    text,
    language,
    reading: { mentions, facts },
    version: reader.version,
    now: now(),
  });
  if (isSample(page.url)) await rememberSample(database, record.id);
  const kept = factsOf(record).filter((fact) => fact.withdrawn === undefined);
  const { stands } = await standingsIn(context, kept);
  const watched = await watchedAmong(
    database,
    mentions.map((mention) => mention.id),
  );
  return {
    articleId: record.id,
    language,
    marks: mentions.map((mention) => markOf(mention, watched.get(mention.id)?.colour)),
    facts: kept.length,
    newFacts: kept.filter((fact) => stands.get(fact.id)?.standing === 'new').length,
  };
}

function markOf({ start, end, id, kind, why }: Mention, colour: WatchColour | undefined): Mark {
  return { start, end, id, kind, ...(colour && { colour }), ...(why.length > 0 && { why }) };
}
