import { useContext, useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Named, RuleEffect } from '../../messages.ts';
import { message } from '../../ui/messages.ts';
import { Writing } from '../../ui/parts/note-form.tsx';
import { reasonsFor } from '../../ui/why.ts';
import type { CardActions, MarkTold } from './actions.ts';

/** Suggestions are asked for when the reader has stopped typing for this long. */
const TYPING_MS = 150;

type State =
  | { type: 'closed' }
  | { type: 'open'; failed?: boolean }
  | { type: 'choosing'; failed?: boolean }
  | { type: 'saving' }
  | { type: 'said'; rule: string; sentence: string; failed?: boolean };

export interface CorrectionProps {
  mark: MarkTold;
  actions: Pick<CardActions, 'correct' | 'takeBack' | 'suggest'>;
}

/** Why the mark is there, and what the reader can say against it: not here, never, or that it is another one. */
export function Correction({ mark, actions }: CorrectionProps) {
  const [state, setState] = useState<State>({ type: 'closed' });
  const name = mark.text;

  const say = async (effect: RuleEffect, sentence: string) => {
    setState({ type: 'saving' });
    const rule = await actions.correct(effect);
    if (rule === undefined) setState({ type: effect.type === 'is' ? 'choosing' : 'open', failed: true });
    else setState({ type: 'said', rule, sentence });
  };
  const takeBack = async (said: State & { type: 'said' }) => {
    const isTaken = await actions.takeBack(said.rule);
    setState(isTaken ? { type: 'closed' } : { ...said, failed: true });
  };

  if (state.type === 'said') {
    return (
      <p class="small correction-said" role="status">
        {state.sentence}{' '}
        <button type="button" class="button-text" onClick={() => void takeBack(state)}>
          {message('undo')}
        </button>
        {state.failed && <span class="problem"> {message('ruleFailed')}</span>}
      </p>
    );
  }
  const isOpen = state.type !== 'closed';
  return (
    <>
      <button
        type="button"
        class="button-text"
        aria-expanded={isOpen}
        onClick={() => setState({ type: isOpen ? 'closed' : 'open' })}
      >
        {message('correction')}
      </button>
      {isOpen && (
        <div class="correction">
          <p class="label">{message('whyMarked')}</p>
          <ul class="small">
            {reasonsFor(mark.why).map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
          <p class="label">{message('wrongMatch')}</p>
          <div class="correction-choices">
            <button
              type="button"
              class="button-text"
              onClick={() => void say({ type: 'not-here' }, message('saidNotHere', { name }))}
            >
              {message('sayNotHere')}
            </button>
            <button
              type="button"
              class="button-text"
              onClick={() => void say({ type: 'never' }, message('saidNever', { name }))}
            >
              {message('sayNever', { name })}
            </button>
            {state.type !== 'choosing' && (
              <button type="button" class="button-text" onClick={() => setState({ type: 'choosing' })}>
                {message('sayAnother')}
              </button>
            )}
          </div>
          {state.type === 'choosing' && (
            <Choice
              suggest={(words) => actions.suggest(words)}
              choose={({ id, name: entity }) =>
                void say({ type: 'is', entity: id }, message('saidAnother', { name, entity }))
              }
            />
          )}
          {'failed' in state && (
            <p class="small problem" role="alert">
              {message('ruleFailed')}
            </p>
          )}
        </div>
      )}
    </>
  );
}

interface ChoiceProps {
  suggest(words: string): Promise<Named[]>;
  choose(entity: Named): void;
}

/** A field for a name, with the entities that it may be. */
function Choice({ suggest, choose }: ChoiceProps) {
  const [found, setFound] = useState<{ words: string; entities: Named[] }>();
  const [words, setWords] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const tellWriting = useContext(Writing);
  // At once: who types on must not lose the first letters.
  useLayoutEffect(() => {
    field.current?.focus();
    tellWriting(true);
    return () => tellWriting(false);
  }, [tellWriting]);
  useEffect(() => {
    if (words.trim() === '') return setFound(undefined);
    let late = false;
    const timer = setTimeout(() => {
      void suggest(words).then((entities) => !late && setFound({ words, entities }));
    }, TYPING_MS);
    return () => {
      late = true;
      clearTimeout(timer);
    };
  }, [words]);
  return (
    <div class="correction-choice">
      <label class="small quiet" for={id}>
        {message('whoIsIt')}
      </label>
      <input
        id={id}
        ref={field}
        class="field"
        type="text"
        autocomplete="off"
        onInput={(event) => setWords(event.currentTarget.value)}
      />
      <div role="status">
        {found?.entities.length === 0 && (
          <p class="small quiet">{message('nobodyFound', { words: found.words })}</p>
        )}
        {found?.entities.map((entity) => (
          <button key={entity.id} type="button" class="suggestion" onClick={() => choose(entity)}>
            {entity.name}
          </button>
        ))}
      </div>
    </div>
  );
}
