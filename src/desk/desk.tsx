import { message } from '../ui/messages.ts';
import { Exports } from '../ui/parts/exports.tsx';
import { Wordmark } from '../ui/parts/wordmark.tsx';
import { Articles } from './articles.tsx';
import { FactsRoom } from './facts.tsx';
import { Notes } from './notes.tsx';
import { ROOMS, usePlace, writePlace, type Room } from './place.ts';
import { Rules } from './rules.tsx';
import { Watch } from './watch/watch.tsx';

/** What each list gets. */
export interface RoomProps {
  search: string;
  page: number;
  goTo(page: number): void;
}

const ROOM_OF: Record<Room, (props: RoomProps) => preact.JSX.Element> = {
  articles: Articles,
  facts: FactsRoom,
  notes: Notes,
  watch: Watch,
  rules: Rules,
};

/** All that was read and kept: articles, facts and notes, with one search over the list that is open. */
export function Desk() {
  const [{ room, search, page }, go] = usePlace();
  const Room = ROOM_OF[room];
  return (
    <div class="desk">
      <header class="desk-head">
        <h1>
          <Wordmark />
        </h1>
        <nav class="rooms" aria-label={message('deskTitle')}>
          {ROOMS.map((each) => (
            <a
              key={each}
              href={writePlace({ room: each, search, page: 0 })}
              aria-current={each === room ? 'page' : undefined}
            >
              {message(`room_${each}`)}
            </a>
          ))}
        </nav>
        <input
          type="search"
          class="search"
          value={search}
          aria-label={message(`search_${room}`)}
          placeholder={message(`search_${room}`)}
          onInput={(event) => go({ search: event.currentTarget.value }, true)}
        />
      </header>
      <main>
        <Room key={room} search={search} page={page} goTo={(next) => go({ page: next })} />
      </main>
      <footer class="desk-foot">
        <Exports label={message('exportAll')} />
        <p class="small quiet">{message('onDevice')}</p>
      </footer>
    </div>
  );
}
