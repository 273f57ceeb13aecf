import { createContext } from 'preact';
import { useContext, useEffect, useId, useRef, useState } from 'preact/hooks';
import { message } from '../messages.ts';

/** Told whether the reader is writing, so that nothing is taken away under the pen. */
export const Writing = createContext<(writing: boolean) => void>(() => undefined);

/** What was written and not kept yet, by form: closing the card by a slip must not cost the reader's words. */
export const Drafts = createContext<Map<string, string>>(new Map());

type State = 'closed' | 'open' | 'keeping' | 'kept' | 'failed';

export interface NoteFormProps {
  /** What the note is about; its draft is found again by it. */
  about: string;
  /** What the button says. */
  label: string;
  /** Keeps the note; whether that worked. */
  keep(words: string): Promise<boolean>;
  /** `plain` for a button among text. */
  look?: 'firm' | 'plain';
  /** Starts with the form open. */
  open?: boolean;
  onCancel?(): void;
}

/** A button that opens a form for the reader's own words, which may be empty, and says whether the note was kept. */
export function NoteForm({ about, label, keep, look = 'plain', open = false, onCancel }: NoteFormProps) {
  const drafts = useContext(Drafts);
  const [state, setState] = useState<State>(open ? 'open' : 'closed');
  const field = useRef<HTMLTextAreaElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const closedByHand = useRef(false);
  const id = useId();
  const tellWriting = useContext(Writing);
  const writing = state === 'open' || state === 'keeping' || state === 'failed';

  useEffect(() => {
    if (!writing) return undefined;
    tellWriting(true);
    return () => tellWriting(false);
  }, [writing, tellWriting]);
  useEffect(() => {
    if (state === 'open') field.current?.focus();
    // Who cancels by the keyboard goes on from where the form was opened.
    if (state === 'closed' && closedByHand.current) opener.current?.focus();
  }, [state]);

  const submit = async (event: Event) => {
    event.preventDefault();
    setState('keeping');
    const kept = await keep(field.current?.value.trim() ?? '');
    if (kept) drafts.delete(about);
    setState(kept ? 'kept' : 'failed');
  };
  const cancel = () => {
    closedByHand.current = true;
    drafts.delete(about);
    setState('closed');
    onCancel?.();
  };

  if (state === 'kept') {
    return (
      <p class="small quiet" role="status">
        {message('noteKept')}
      </p>
    );
  }
  if (!writing) {
    return (
      <button
        ref={opener}
        type="button"
        class={look === 'firm' ? 'button' : 'button-text'}
        onClick={() => setState('open')}
      >
        {drafts.get(about) ? message('noteGoOn') : label}
      </button>
    );
  }
  return (
    <form class="note-form" onSubmit={(event) => void submit(event)}>
      <label class="small quiet" for={id}>
        {message('noteWords')}
      </label>
      <textarea
        id={id}
        ref={field}
        rows={3}
        defaultValue={drafts.get(about)}
        onInput={(event) => drafts.set(about, event.currentTarget.value)}
      />
      {state === 'failed' && (
        <p class="small problem" role="alert">
          {message('noteFailed')}
        </p>
      )}
      <div class="note-form-row">
        <button type="submit" class="button button-firm" disabled={state === 'keeping'}>
          {message('noteKeep')}
        </button>
        <button type="button" class="button-text" onClick={cancel}>
          {message('cancel')}
        </button>
      </div>
    </form>
  );
}
