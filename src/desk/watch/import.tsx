import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { ask } from '../../ui/background.ts';
import { interfaceLocale, message, type MessageKey } from '../../ui/messages.ts';
import { decodeList } from './decode.ts';
import { ImportReport, type Imported } from './import-report.tsx';
import { readList } from './read-list.ts';
import { sendList } from './send-list.ts';

type State =
  | { type: 'ready' }
  | { type: 'reading' }
  | { type: 'sending'; done: number; all: number }
  | { type: 'refused'; reason: MessageKey }
  | { type: 'done'; imported: Imported };

export interface ImportProps {
  /** Told when names may have been added. */
  changed(): void;
}

/** Takes a list of names in, as a file or pasted, and tells row by row what was left out. */
export function Import({ changed }: ImportProps) {
  const [state, setState] = useState<State>({ type: 'ready' });
  const [pasted, setPasted] = useState('');
  const leaving = useRef(new AbortController());
  const id = useId();
  useEffect(() => {
    leaving.current = new AbortController();
    return () => leaving.current.abort();
  }, []);

  const take = async (text: string) => {
    const list = readList(text);
    if (!list.ok)
      return setState({ type: 'refused', reason: list.reason === 'empty' ? 'fileEmpty' : 'fileNoName' });
    const { names, problems, unknownColumns } = list;
    const { signal } = leaving.current;
    const onProgress = (done: number) => setState({ type: 'sending', done, all: names.length });
    const report = await sendList({ ask, names, onProgress, signal });
    if (signal.aborted) return undefined;
    setState({
      type: 'done',
      imported: { ...report, leftOut: [...problems, ...report.leftOut], unknownColumns },
    });
    setPasted('');
    return changed();
  };
  const takeFile = async (file: File) => {
    setState({ type: 'reading' });
    try {
      const text = decodeList(new Uint8Array(await file.arrayBuffer()));
      if (text === undefined) setState({ type: 'refused', reason: 'fileNotText' });
      else await take(text);
    } catch {
      setState({ type: 'refused', reason: 'fileUnreadable' });
    }
  };
  const isBusy = state.type === 'reading' || state.type === 'sending';

  return (
    <details class="more import">
      <summary>{message('importTitle')}</summary>
      <div class="import-body">
        <p class="small quiet">{message('importLead')}</p>
        <p>
          <label class="button">
            {message('importFile')}
            <input
              type="file"
              class="unseen"
              accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
              disabled={isBusy}
              onChange={(event) => {
                const [file] = event.currentTarget.files ?? [];
                // The same file may be chosen again after it was mended.
                if (file) void takeFile(file);
                event.currentTarget.value = '';
              }}
            />
          </label>
        </p>
        <form
          class="note-form"
          onSubmit={(event) => {
            event.preventDefault();
            void take(pasted);
          }}
        >
          <label class="small quiet" for={id}>
            {message('importPaste')}
          </label>
          <textarea
            id={id}
            rows={4}
            value={pasted}
            disabled={isBusy}
            onInput={(event) => setPasted(event.currentTarget.value)}
          />
          <div class="note-form-row">
            <button type="submit" class="button" disabled={isBusy || pasted.trim() === ''}>
              {message('importPasted')}
            </button>
          </div>
        </form>
        <div role="status">
          {state.type === 'reading' && <p>{message('importReading')}</p>}
          {state.type === 'sending' && <p>{message('importWorking', progress(state))}</p>}
          {state.type === 'refused' && <p class="problem">{message(state.reason)}</p>}
          {state.type === 'done' && <ImportReport imported={state.imported} />}
        </div>
      </div>
    </details>
  );
}

function progress({ done, all }: { done: number; all: number }): Record<'done' | 'all', string> {
  const format = new Intl.NumberFormat(interfaceLocale());
  return { done: format.format(done), all: format.format(all) };
}
