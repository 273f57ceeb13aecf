import type { DatedState } from '../../messages.ts';
import { period } from '../dates.ts';
import { hostOf } from '../links.ts';
import { interfaceLanguage } from '../messages.ts';
import { Link } from './link.tsx';

export interface StatesProps {
  states: readonly DatedState[];
  /** What it is called, where the state's own name does not say it all. */
  nameOf?(state: DatedState): string;
  /** Leaves out the details. */
  brief?: boolean;
}

/** What held for a time, each with its dates and its source. The details are in English and shown to its readers only. */
export function States({ states, nameOf = (state) => state.what.name, brief = false }: StatesProps) {
  const withDetails = !brief && interfaceLanguage() === 'en';
  return (
    <ul class="states">
      {states.map((state) => (
        <li key={`${nameOf(state)} ${state.from ?? ''}`}>
          <p class={state.to ? 'quiet' : undefined}>{nameOf(state)}</p>
          <p class="small quiet">
            {period(state.from, state.to)}
            {state.source && (
              <>
                {state.from || state.to ? ' · ' : ''}
                <Link to={state.source}>{hostOf(state.source)}</Link>
              </>
            )}
          </p>
          {withDetails && state.detail && <p class="small quiet">{state.detail}</p>}
        </li>
      ))}
    </ul>
  );
}
