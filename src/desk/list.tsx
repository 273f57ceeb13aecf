import type { ComponentChildren } from 'preact';
import browser from 'webextension-polyfill';
import { counted, message } from '../ui/messages.ts';
import type { RoomProps } from './desk.tsx';
import { PAGE_ROWS, type Rows } from './rows.ts';

export interface ListProps<Row> extends RoomProps {
  rows: Rows<Row>;
  again(): void;
  /** What is said where nothing has been kept yet. */
  empty: string;
  /** Whether the sample article is offered there. */
  sample?: boolean;
  count: 'articleCount' | 'factCount' | 'noteCount' | 'watchedCount' | 'ruleCount';
  children(rows: Row[]): ComponentChildren;
}

/** A page of rows with their number and the way to the other pages, in each of its states. */
export function List<Row>(props: ListProps<Row>) {
  const { rows, again, empty, sample = true, count, search, page, goTo, children } = props;
  if (rows.status === 'loading') return <p class="desk-empty quiet">{message('loading')}</p>;
  if (rows.status === 'failed') {
    return (
      <div class="desk-empty" role="alert">
        <p>{message('deskFailed')}</p>
        <button type="button" class="button" onClick={again}>
          {message('tryAgain')}
        </button>
      </div>
    );
  }
  if (rows.count === 0 && search) {
    return (
      <p class="desk-empty" role="status">
        {message('nothingFound', { search })}
      </p>
    );
  }
  if (rows.count === 0) return <Empty sentence={empty} sample={sample} />;
  return (
    <>
      <p class="small quiet desk-count" role="status">
        {counted(count, rows.count)}
      </p>
      {children(rows.rows)}
      <Pages count={rows.count} page={page} goTo={goTo} />
    </>
  );
}

/** What to do where nothing is. */
function Empty({ sentence, sample }: { sentence: string; sample: boolean }) {
  return (
    <div class="desk-empty">
      <p>{sentence}</p>
      {sample && (
        <a class="button" href={browser.runtime.getURL('src/welcome/welcome.html')}>
          {message('openSample')}
        </a>
      )}
    </div>
  );
}

function Pages({ count, page, goTo }: { count: number; page: number; goTo(page: number): void }) {
  const last = Math.max(0, Math.ceil(count / PAGE_ROWS) - 1);
  if (last === 0) return null;
  return (
    <nav class="pages" aria-label={message('pages')}>
      <button type="button" class="button" disabled={page === 0} onClick={() => goTo(page - 1)}>
        {message('pageBefore')}
      </button>
      <span class="small quiet">{message('pageOf', { page: String(page + 1), last: String(last + 1) })}</span>
      <button type="button" class="button" disabled={page >= last} onClick={() => goTo(page + 1)}>
        {message('pageAfter')}
      </button>
    </nav>
  );
}
