import { useState } from 'preact/hooks';
import type { DeskQuery, Note } from '../messages.ts';
import { ask } from '../ui/background.ts';
import { message } from '../ui/messages.ts';
import type { RoomProps } from './desk.tsx';
import { List } from './list.tsx';
import { NoteRow } from './note-row.tsx';
import { useRows } from './rows.ts';

const askNotes = (query: DeskQuery) => ask('desk.notes', query);

/** The reader's notes, to edit and remove; the note removed last can be brought back. */
export function Notes(props: RoomProps) {
  const [rows, again] = useRows({ ask: askNotes, search: props.search, page: props.page });
  const [removed, setRemoved] = useState<Note>();
  const [failed, setFailed] = useState(false);

  const attempt = async (action: () => Promise<unknown>): Promise<boolean> => {
    try {
      await action();
      setFailed(false);
      again();
      return true;
    } catch {
      setFailed(true);
      return false;
    }
  };
  const remove = async (note: Note) => {
    if (await attempt(() => ask('note.remove', { id: note.id }))) setRemoved(note);
  };
  const bringBack = async (note: Note) => {
    if (await attempt(() => ask('note.restore', note))) setRemoved(undefined);
  };

  return (
    <>
      <div class="notice-place" role="status">
        {failed && <p class="notice problem">{message('noteFailed')}</p>}
        {removed && !failed && (
          <p class="notice">
            {message('noteRemoved')}{' '}
            <button type="button" class="button" onClick={() => void bringBack(removed)}>
              {message('undo')}
            </button>
          </p>
        )}
      </div>
      <List {...props} rows={rows} again={again} empty={message('notesNone')} count="noteCount">
        {(notes) => (
          <ul class="rows">
            {notes.map((note) => (
              <NoteRow
                key={note.id}
                note={note}
                change={(words) => attempt(() => ask('note.change', { id: note.id, words }))}
                remove={() => remove(note)}
              />
            ))}
          </ul>
        )}
      </List>
    </>
  );
}
