import { articleId } from '../ledger/identity.ts';
import type { Note, Params } from '../messages.ts';
import { keepNote } from '../store/notes.ts';
import { type Context, requireArticle } from './context.ts';

/** Keeps what the reader marked in an article. Rejects with `unknown-article` where that was not kept. */
export async function keepNoteOn(
  context: Context,
  { id, articleId: article, target, anchor, words }: Params<'note.keep'>,
): Promise<Note> {
  const { url, title, site } = await requireArticle(context, article);
  const now = context.now();
  return keepNote(context.database, {
    id,
    article: { id: article, url, title, site },
    target,
    anchor,
    words,
    created: now,
    changed: now,
  });
}

/** Keeps a selected passage of a page that was not read as an article. */
export function keepLoosePassage(
  { database, now }: Context,
  { quote, url, title }: { quote: string; url: string; title: string },
): Promise<Note> {
  const address = new URL(url);
  address.hash = '';
  const created = now();
  return keepNote(database, {
    id: crypto.randomUUID(),
    article: { id: articleId(address.href), url: address.href, title, site: address.hostname },
    target: { type: 'passage' },
    anchor: { quote, prefix: '', suffix: '' },
    words: '',
    created,
    changed: created,
  });
}
