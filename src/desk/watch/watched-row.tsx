import { kindOf } from '../../knowledge/vocabulary.ts';
import type { WatchColour, Watched } from '../../messages.ts';
import { message } from '../../ui/messages.ts';
import { Swatches } from './swatches.tsx';

export interface WatchedRowProps {
  watched: Watched;
  recolour(colour: WatchColour): void;
  remove(): void;
}

/** A watched name with its other names, its colour to change, and a way to remove it. */
export function WatchedRow({ watched, recolour, remove }: WatchedRowProps) {
  const { id, name, aliases, colour } = watched;
  return (
    <li class="row row-watched">
      <div>
        <h2 class="row-title">
          <span class={`tint tint-${colour}`}>{name}</span>
        </h2>
        <p class="small quiet">{[message(`kind_${kindOf(id)}`), ...aliases].join(' · ')}</p>
      </div>
      <Swatches group={id} label={`${message('watchColour')}: ${name}`} colour={colour} choose={recolour} />
      <button
        type="button"
        class="button-text"
        aria-label={`${message('watchRemove')}: ${name}`}
        onClick={remove}
      >
        {message('watchRemove')}
      </button>
    </li>
  );
}
