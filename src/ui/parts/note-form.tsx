import { createContext } from 'preact';
import { useContext, useEffect, useId, useRef, useState } from 'preact/hooks';
import { message } from '../messages.ts';

/** Told whether the reader is writing, so that nothing is taken away under the pen. */
export const Writing = createContext<(writing: boolean) => void>(() => undefined);

type State = 'closed' | 'open' | 'keeping' | 'kept' | 'failed';

export interface NoteFormProps {
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
export function NoteForm({ label, keep, look = 'plain', open = false, onCancel }: NoteFormProps) {
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
    setState((await keep(field.current?.value.trim() ?? '')) ? 'kept' : 'failed');
  };
  const cancel = () => {
    closedByHand.current = true;
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
        {label}
      </button>
    );
  }
  return (
    <form class="note-form" onSubmit={(event) => void submit(event)}>
      <label class="small quiet" for={id}>
        {message('noteWords')}
      </label>
      <textarea id={id} ref={field} rows={3} />
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
