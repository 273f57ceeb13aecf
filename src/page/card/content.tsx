import type { Card } from '../../messages.ts';
import { message } from '../../ui/messages.ts';
import { NoteForm } from '../../ui/parts/note-form.tsx';
import type { CardActions, MarkTold } from './actions.ts';
import { CompanyBody } from './company.tsx';
import { Correction } from './correction.tsx';
import { PersonBody } from './person.tsx';
import { ProductBody } from './product.tsx';
import { TermBody } from './term.tsx';

/** The card's states. */
export type CardContent =
  | { type: 'loading'; name: string }
  | { type: 'card'; card: Card; mark: MarkTold }
  | { type: 'failure'; name: string }
  | { type: 'passage'; quote: string };

export interface ContentProps {
  content: CardContent;
  actions: CardActions;
  /** Of the interface. */
  language: string;
}

/** The card in one of its states, under a heading with the name. */
export function Content({ content, actions, language }: ContentProps) {
  const { kind, name } = headingOf(content);
  return (
    <section
      class={`card card-${kind}`}
      lang={language}
      role="dialog"
      aria-label={name}
      aria-busy={content.type === 'loading'}
      tabIndex={-1}
    >
      <header class="card-head">
        <div>
          <p class="label">{message(`kind_${kind}`)}</p>
          {content.type !== 'passage' && <h1 class="card-name">{name}</h1>}
        </div>
        <button
          type="button"
          class="card-close"
          aria-label={message('close')}
          onClick={() => actions.close()}
        >
          <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
            <path d="M2 2l8 8M10 2l-8 8" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" />
          </svg>
        </button>
      </header>
      <div class="card-body">
        <Body content={content} actions={actions} />
      </div>
      {content.type === 'card' && (
        <footer class="card-foot">
          <NoteForm
            about={content.card.entity.id}
            label={message('keepNote')}
            keep={(words) => actions.keepMention(words)}
            look="firm"
          />
          <Correction mark={content.mark} actions={actions} />
        </footer>
      )}
    </section>
  );
}

function headingOf(content: CardContent): { kind: Card['kind'] | 'passage' | 'none'; name: string } {
  if (content.type === 'card') return { kind: content.card.kind, name: content.card.entity.name };
  if (content.type === 'passage') return { kind: 'passage', name: message('kind_passage') };
  return { kind: 'none', name: content.name };
}

function Body({ content, actions }: Pick<ContentProps, 'content' | 'actions'>) {
  if (content.type === 'loading') return <p class="quiet">{message('cardLoading')}</p>;
  if (content.type === 'failure') {
    return (
      <p class="problem" role="alert">
        {message('cardFailed')}
      </p>
    );
  }
  if (content.type === 'passage') {
    return (
      <>
        <blockquote class="quote">{content.quote}</blockquote>
        <NoteForm
          about={content.quote}
          label={message('keepNote')}
          keep={(words) => actions.keepPassage(words)}
          look="firm"
          open
          onCancel={() => actions.close()}
        />
      </>
    );
  }
  const { card } = content;
  if (card.kind === 'person') return <PersonBody card={card} actions={actions} />;
  if (card.kind === 'product') return <ProductBody card={card} actions={actions} />;
  if (card.kind === 'term') return <TermBody card={card} actions={actions} />;
  return <CompanyBody card={card} actions={actions} />;
}
