import { AskError, type PageState, type Summary } from '../messages.ts';
import { ask } from '../ui/background.ts';
import { askTab, type OpenTab } from './tab.ts';

/** A page that is being read is asked again after this long. */
const AGAIN_MS = 300;

/** What the popup shows of a page. */
export type Look =
  | { type: 'looking' }
  | { type: 'reading' }
  | { type: 'article'; summary: Summary }
  | { type: 'off'; site: string }
  | { type: 'none'; reason: Extract<PageState, { kind: 'none' }>['reason'] }
  /** Nothing runs there, but a click may start it. */
  | { type: 'unread' }
  /** A page of the browser's own, which no extension may read. */
  | { type: 'closed' }
  | { type: 'failed' };

export interface FollowOptions {
  tab: OpenTab;
  tell(look: Look): void;
  signal: AbortSignal;
  /** Begin by reading the page, also where it is not listed. */
  start?: boolean;
}

/** Tells how the page of a tab stands until it is known. */
export async function followPage({ tab, tell, signal, start = false }: FollowOptions): Promise<void> {
  let state = start ? await startTab(tab.id) : await askTab(tab.id, 'page.state', {});
  while (state?.kind === 'reading' && !signal.aborted) {
    tell({ type: 'reading' });
    await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
    state = await askTab(tab.id, 'page.state', {});
  }
  const look = await lookOf(state, tab);
  if (!signal.aborted) tell(look);
}

async function startTab(tabId: number): Promise<PageState> {
  return ask('tab.start', { tabId }).catch(() => ({ kind: 'none', reason: 'unavailable', site: '' }));
}

async function lookOf(state: PageState | undefined, tab: OpenTab): Promise<Look> {
  if (!state) return { type: isOpenPage(tab.url) ? 'unread' : 'closed' };
  if (state.kind === 'article') {
    const { articleId } = state;
    return summaryOf(articleId)
      .catch(async (error: unknown) => {
        // The ledger was emptied, or the sample in it forgotten: the page hands its article in again.
        if (!(error instanceof AskError) || error.code !== 'unknown-article') throw error;
        await askTab(tab.id, 'page.start', {});
        return summaryOf(articleId);
      })
      .catch((): Look => ({ type: 'failed' }));
  }
  if (state.kind === 'off') return { type: 'off', site: state.site };
  return state.kind === 'none' ? { type: 'none', reason: state.reason } : { type: 'reading' };
}

async function summaryOf(articleId: string): Promise<Look> {
  return { type: 'article', summary: await ask('summary.get', { articleId }) };
}

/** Whether an extension may be let into a page at all. An address that is kept from us may be any: trying shows. */
function isOpenPage(url: URL | undefined): boolean {
  return url === undefined || ['http:', 'https:', 'file:'].includes(url.protocol);
}
