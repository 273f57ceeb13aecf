import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Note } from '../messages.ts';
import { formatMoment } from '../ui/dates.ts';
import { quoteAddress } from '../ui/links.ts';
import { message } from '../ui/messages.ts';
import { Link } from '../ui/parts/link.tsx';

export interface NoteRowProps {
  note: Note;
  /** Whether the change was kept. */
  change(words: string): Promise<boolean>;
  remove(): Promise<void>;
}

/** A note: the passage, the reader's own words, and where it stands. */
export function NoteRow({ note, change, remove }: NoteRowProps) {
  const [editing, setEditing] = useState(false);
  const { anchor, words, article, created } = note;
  return (
    <li class="row row-note">
      <blockquote class="row-passage">{anchor.quote}</blockquote>
      {editing ? (
        <Editor
          words={words}
          change={async (next) => {
            const kept = await change(next);
            if (kept) setEditing(false);
            return kept;
          }}
          cancel={() => setEditing(false)}
        />
      ) : (
        words && <p class="row-words">{words}</p>
      )}
      <p class="small quiet">
        <Link to={quoteAddress(article.url, anchor.quote)}>{article.title || article.url}</Link>
        {' · '}
        {message('noteKeptOn', { site: article.site, date: formatMoment(created) })}
      </p>
      {!editing && (
        <div class="row-actions">
          <button type="button" class="button-text" onClick={() => setEditing(true)}>
            {message(words ? 'noteEdit' : 'noteAddWords')}
          </button>
          <button type="button" class="button-text" onClick={() => void remove()}>
            {message('noteRemove')}
          </button>
        </div>
      )}
    </li>
  );
}

interface EditorProps {
  words: string;
  change(words: string): Promise<boolean>;
  cancel(): void;
}

function Editor({ words, change, cancel }: EditorProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  useEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(words.length, words.length);
  }, []);
  return (
    <form
      class="note-form"
      onSubmit={(event) => {
        event.preventDefault();
        void change(field.current?.value.trim() ?? '');
      }}
      onKeyDown={(event) => event.key === 'Escape' && cancel()}
    >
      <label class="small quiet" for={id}>
        {message('noteWords')}
      </label>
      <textarea id={id} ref={field} rows={3} defaultValue={words} />
      <div class="note-form-row">
        <button type="submit" class="button button-firm">
          {message('save')}
        </button>
        <button type="button" class="button-text" onClick={cancel}>
          {message('cancel')}
        </button>
      </div>
    </form>
  );
}
