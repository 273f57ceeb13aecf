import { AskError, type Note } from '../messages.ts';
import type { Database } from './database.ts';
import type { NoteRecord } from './records.ts';
import { wordsOf } from './words.ts';

/** Keeps a note. One that is there already under its id stays as it is: who asks twice keeps one note. */
export async function keepNote(database: Database, note: Note): Promise<Note> {
  return database.transaction('rw', database.notes, async () => {
    const kept = await database.notes.get(note.id);
    if (kept) return kept.note;
    await database.notes.add(noteRecord(note));
    return note;
  });
}

/** Changes the reader's words of a note. Rejects with `unknown-note` where there is none. */
export async function changeNote(
  database: Database,
  { id, words, now }: { id: string; words: string; now: string },
): Promise<Note> {
  return database.transaction('rw', database.notes, async () => {
    const kept = await database.notes.get(id);
    if (!kept) throw new AskError('unknown-note', `no note ${id}`);
    const note = { ...kept.note, words, changed: now };
    await database.notes.put(noteRecord(note));
    return note;
  });
}

/** Removes a note; one that is not there is removed already. */
export function removeNote(database: Database, id: string): Promise<void> {
  return database.notes.delete(id);
}

/** The notes of an article, oldest first. */
export async function notesOf(database: Database, articleId: string): Promise<Note[]> {
  const records = await database.notes.where('note.article.id').equals(articleId).toArray();
  return records.map((record) => record.note).sort((a, b) => (a.created < b.created ? -1 : 1));
}

/** A note with the index that follows from it. */
export function noteRecord(note: Note): NoteRecord {
  return {
    id: note.id,
    note,
    words: wordsOf(note.words, note.anchor.quote, note.article.title, note.article.site),
  };
}
