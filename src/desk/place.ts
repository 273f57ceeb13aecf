import { useEffect, useState } from 'preact/hooks';

export const ROOMS = ['articles', 'facts', 'notes', 'watch', 'rules'] as const;
export type Room = (typeof ROOMS)[number];

/** Where in the desk the reader is; kept in the address, so that going back and reloading lead to the same list. */
export interface Place {
  room: Room;
  search: string;
  /** From 0. */
  page: number;
}

/** The place and a way to another one. `replace` leaves no step to go back to, as while the reader types. */
export function usePlace(): [Place, (place: Partial<Place>, replace?: boolean) => void] {
  const [place, setPlace] = useState(() => readPlace(location.hash));
  useEffect(() => {
    const ending = new AbortController();
    addEventListener('hashchange', () => setPlace(readPlace(location.hash)), { signal: ending.signal });
    addEventListener('popstate', () => setPlace(readPlace(location.hash)), { signal: ending.signal });
    return () => ending.abort();
  }, []);
  const go = (change: Partial<Place>, replace = false) => {
    const next = { ...place, page: 0, ...change };
    history[replace ? 'replaceState' : 'pushState'](null, '', writePlace(next));
    setPlace(next);
  };
  return [place, go];
}

/** Reads a place out of an address's fragment; what it does not say is the beginning. */
export function readPlace(hash: string): Place {
  const [name, query] = hash.replace(/^#/, '').split('?');
  const params = new URLSearchParams(query);
  const page = Number.parseInt(params.get('page') ?? '', 10);
  return {
    room: ROOMS.find((room) => room === name) ?? 'articles',
    search: params.get('search') ?? '',
    page: page > 1 ? page - 1 : 0,
  };
}

/** The fragment for a place; pages are counted from 1 in it. */
export function writePlace({ room, search, page }: Place): string {
  const params = new URLSearchParams();
  if (search) params.set('search', search);
  if (page > 0) params.set('page', String(page + 1));
  return `#${room}${params.size > 0 ? `?${params}` : ''}`;
}
