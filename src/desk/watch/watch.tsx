import { useState } from 'preact/hooks';
import { kindOf } from '../../knowledge/vocabulary.ts';
import { type DeskQuery, type NewWatched, WATCH_KINDS, type Watched } from '../../messages.ts';
import { ask } from '../../ui/background.ts';
import { message } from '../../ui/messages.ts';
import type { RoomProps } from '../desk.tsx';
import { List } from '../list.tsx';
import { useRows } from '../rows.ts';
import { AddName } from './add-name.tsx';
import { Import } from './import.tsx';
import { WatchedRow } from './watched-row.tsx';

const askWatched = (query: DeskQuery) => ask('desk.watched', query);

/** The names that the reader watches: to add by hand or as a list, to colour, to remove. */
export function Watch(props: RoomProps) {
  const [rows, again] = useRows({ ask: askWatched, search: props.search, page: props.page });
  const [removed, setRemoved] = useState<Watched>();
  const [failed, setFailed] = useState(false);
  const [isSure, setSure] = useState(false);

  const attempt = async <Result,>(action: () => Promise<Result>): Promise<Result | undefined> => {
    try {
      const result = await action();
      setFailed(false);
      again();
      return result;
    } catch {
      setFailed(true);
      return undefined;
    }
  };
  const remove = async (watched: Watched) => {
    if ((await attempt(() => ask('watch.remove', { id: watched.id }))) === null) setRemoved(watched);
  };
  const bringBack = async (watched: Watched) => {
    if (await attempt(() => ask('watch.add', { names: [asGiven(watched)] }))) setRemoved(undefined);
  };
  const clear = async () => {
    setSure(false);
    setRemoved(undefined);
    await attempt(() => ask('watch.clear', {}));
  };

  return (
    <>
      <AddName add={(name) => attempt(() => ask('watch.add', { names: [name] }))} />
      <Import changed={again} />
      <div class="notice-place" role="status">
        {failed && <p class="notice problem">{message('watchFailed')}</p>}
        {removed && !failed && (
          <p class="notice">
            {message('watchRemoved', { name: removed.name })}{' '}
            <button type="button" class="button" onClick={() => void bringBack(removed)}>
              {message('undo')}
            </button>
          </p>
        )}
      </div>
      <List
        {...props}
        rows={rows}
        again={again}
        empty={message('watchNone')}
        sample={false}
        count="watchedCount"
      >
        {(names) => (
          <>
            <ul class="rows">
              {names.map((watched) => (
                <WatchedRow
                  key={watched.id}
                  watched={watched}
                  recolour={(colour) => void attempt(() => ask('watch.colour', { id: watched.id, colour }))}
                  remove={() => void remove(watched)}
                />
              ))}
            </ul>
            <p class="row-actions watch-clear">
              {isSure ? (
                <>
                  <button type="button" class="button" onClick={() => void clear()}>
                    {message('watchClearSure')}
                  </button>
                  <button type="button" class="button-text" onClick={() => setSure(false)}>
                    {message('cancel')}
                  </button>
                </>
              ) : (
                <button type="button" class="button-text" onClick={() => setSure(true)}>
                  {message('watchClear')}
                </button>
              )}
            </p>
          </>
        )}
      </List>
    </>
  );
}

/** A name as the reader would give it to get the same entity again. */
function asGiven({ id, name, aliases, colour }: Watched): NewWatched {
  const kind = WATCH_KINDS.find((each) => each === kindOf(id));
  return { name, aliases, colour, ...(kind && { kind }) };
}
