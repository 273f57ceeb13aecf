import { render } from 'preact';
import type { Card } from '../../messages.ts';
import { interfaceLanguage } from '../../ui/messages.ts';
import { Drafts, Writing } from '../../ui/parts/note-form.tsx';
import parts from '../../ui/styles/parts.css?inline';
import tokens from '../../ui/styles/tokens.css?inline';
import type { CardActions, MarkTold } from './actions.ts';
import own from './card.css?inline';
import { Content, type CardContent } from './content.tsx';

/** What the card shows, set from outside. */
export interface CardView {
  showLoading(name: string): void;
  show(card: Card, mark: MarkTold): void;
  showFailure(name: string): void;
  showPassage(quote: string): void;
  /** Whether the reader is writing a note. */
  isWriting(): boolean;
  /** Puts the focus into the card, for readers at the keyboard. */
  focus(): void;
  /** Takes the content away, as when the card closes; what was written and not kept yet stays for the next time. */
  clear(): void;
}

/** Renders the card's content into a shadow root, with a style sheet that neither the page sees nor its policy stops. */
export function createCard(root: ShadowRoot, actions: CardActions): CardView {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(tokens + parts + own);
  root.adoptedStyleSheets = [sheet];
  const drafts = new Map<string, string>();
  // Several forms may be open at once.
  let openForms = 0;
  const setWriting = (writing: boolean) => {
    openForms += writing ? 1 : -1;
  };
  // The page's own shortcuts must not fire while the reader types in the card.
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    root.addEventListener(type, (event) => event.stopPropagation());
  }
  const show = (content: CardContent) =>
    render(
      <Writing.Provider value={setWriting}>
        <Drafts.Provider value={drafts}>
          <Content key={keyOf(content)} content={content} actions={actions} language={interfaceLanguage()} />
        </Drafts.Provider>
      </Writing.Provider>,
      root,
    );
  return {
    showLoading: (name) => show({ type: 'loading', name }),
    show: (card, mark) => show({ type: 'card', card, mark }),
    showFailure: (name) => show({ type: 'failure', name }),
    showPassage: (quote) => show({ type: 'passage', quote }),
    isWriting: () => openForms > 0,
    focus: () => root.querySelector<HTMLElement>('.card')?.focus(),
    clear: () => render(null, root),
  };
}

/** Another thing is another card: nothing of the older one, such as a half-written note, may show in it. */
function keyOf(content: CardContent): string {
  if (content.type === 'card') return `${content.card.entity.id} ${content.mark.text}`;
  return content.type === 'passage' ? content.quote : `${content.type} ${content.name}`;
}
