import { useCallback, useEffect, useState } from 'preact/hooks';
import type { DeskPage, DeskQuery } from '../messages.ts';

/** Rows on a page: as many as one scrolls through. */
export const PAGE_ROWS = 50;
/** Searching waits until the reader has stopped typing. */
const TYPING_MS = 200;

export type Rows<Row> = { status: 'loading' } | { status: 'failed' } | ({ status: 'ready' } & DeskPage<Row>);

export interface RowsQuery<Row> {
  ask(query: DeskQuery): Promise<DeskPage<Row>>;
  search: string;
  page: number;
}

/**
 * A page of a list. While another one is on its way the older stays; late answers are dropped.
 * @returns the rows, and a way to ask for them again
 */
export function useRows<Row>({ ask, search, page }: RowsQuery<Row>): [Rows<Row>, () => void] {
  const [rows, setRows] = useState<Rows<Row>>({ status: 'loading' });
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    let late = false;
    const timer = setTimeout(
      () => {
        ask({ search, offset: page * PAGE_ROWS, limit: PAGE_ROWS }).then(
          (answer) => !late && setRows({ status: 'ready', ...answer }),
          () => !late && setRows({ status: 'failed' }),
        );
      },
      search ? TYPING_MS : 0,
    );
    return () => {
      late = true;
      clearTimeout(timer);
    };
  }, [ask, search, page, asked]);
  return [rows, useCallback(() => setAsked((times) => times + 1), [])];
}
