import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { FactView } from '../messages.ts';
import { message, type MessageKey } from '../ui/messages.ts';
import { Exports } from '../ui/parts/exports.tsx';
import { Wordmark } from '../ui/parts/wordmark.tsx';
import { followPage, type Look } from './look.ts';
import { SiteSwitch } from './site-switch.tsx';
import { PageSummary } from './summary.tsx';
import { askTab, openTab, type OpenTab } from './tab.ts';

/** The page in one look, or one sentence on why there is nothing to see. */
export function Popup() {
  const [tab, setTab] = useState<OpenTab>();
  const [look, setLook] = useState<Look>({ type: 'looking' });
  /** How the page was asked for, another object each time; `start` where it is to be read anew. */
  const [asked, setAsked] = useState({ start: false });

  useEffect(() => {
    const ending = new AbortController();
    void openTab().then((found) => {
      if (ending.signal.aborted) return undefined;
      setTab(found);
      if (!found) return setLook({ type: 'closed' });
      return followPage({ tab: found, tell: setLook, signal: ending.signal, start: asked.start });
    });
    return () => ending.abort();
  }, [asked]);

  const again = (start: boolean) => setAsked({ start });
  const show = ({ start, end }: FactView) => {
    if (tab) void askTab(tab.id, 'page.show', { start, end });
  };

  return (
    <>
      <header class="popup-head">
        <Wordmark />
        {tab && <SiteSwitch tab={tab} look={look} onOn={() => again(true)} onOff={() => again(false)} />}
      </header>
      <main>
        {look.type === 'article' ? (
          <PageSummary summary={look.summary} show={show} />
        ) : (
          <Sentence look={look} onRead={() => again(true)} />
        )}
      </main>
      <footer class="popup-foot">
        {look.type === 'article' && (
          <Exports label={message('exportPage')} articleId={look.summary.article.id} />
        )}
        <button
          type="button"
          class="button-text"
          data-action="open-desk"
          onClick={() => void browser.runtime.openOptionsPage()}
        >
          {message('commandOpenDesk')}
        </button>
      </footer>
    </>
  );
}

/** One clear sentence for a page without a summary. */
function Sentence({ look, onRead }: { look: Exclude<Look, { type: 'article' }>; onRead(): void }) {
  return (
    <div class="popup-sentence" role="status">
      <h1 class="popup-said">{sentenceFor(look)}</h1>
      {look.type === 'unread' && (
        <button type="button" class="button button-firm" data-action="read-page" onClick={onRead}>
          {message('readPage')}
        </button>
      )}
    </div>
  );
}

const SENTENCES: Record<Exclude<Look['type'], 'article' | 'none'>, MessageKey> = {
  looking: 'pageReading',
  reading: 'pageReading',
  off: 'pageOff',
  unread: 'pageUnread',
  closed: 'pageClosed',
  failed: 'pageFailed',
};
const REASONS: Record<Extract<Look, { type: 'none' }>['reason'], MessageKey> = {
  'no-article': 'pageNoArticle',
  'other-language': 'pageOtherLanguage',
  'empty': 'pageEmpty',
  'too-long': 'pageTooLong',
  'not-kept': 'pageNotKept',
  'unavailable': 'pageUnavailable',
};

function sentenceFor(look: Exclude<Look, { type: 'article' }>): string {
  if (look.type === 'none') return message(REASONS[look.reason]);
  return message(SENTENCES[look.type], { site: look.type === 'off' ? look.site : undefined });
}
