import type { EntityId } from '../knowledge/vocabulary.ts';
import { makeFile } from '../export/files.ts';
import type { ExportFile, Params } from '../messages.ts';
import { type KeptArticle, keptArticle, readEverything } from '../store/everything.ts';
import { notesOf } from '../store/notes.ts';
import { type Context, requireArticle } from './context.ts';
import { namingFor } from './names.ts';

/** The file with one article, or with everything. Rejects with `unknown-article` where that one was not kept. */
export async function makeExport(
  context: Context,
  { format, articleId }: Params<'export.make'>,
): Promise<ExportFile> {
  const { articles, looseNotes } =
    articleId === undefined
      ? await readEverything(context.database)
      : { articles: [await oneArticle(context, articleId)], looseNotes: [] };
  const surfaces = new Map<EntityId, string>();
  for (const { names } of articles)
    for (const [id, name] of names) if (!surfaces.has(id)) surfaces.set(id, name);
  const naming = await namingFor(context, [], surfaces);
  return makeFile(format, {
    articles,
    looseNotes,
    nameOf: (id) => naming(id).name,
    language: context.language,
    made: context.now(),
  });
}

async function oneArticle(context: Context, id: string): Promise<KeptArticle> {
  const record = await requireArticle(context, id);
  return keptArticle(record, await notesOf(context.database, id));
}
