import { type WatchColour, WATCH_COLOURS } from '../../messages.ts';
import { message } from '../../ui/messages.ts';

export interface SwatchesProps {
  /** Tells one group of radio buttons from another on the page. */
  group: string;
  /** Names the group where no heading of its own does. */
  label: string;
  colour: WatchColour;
  choose(colour: WatchColour): void;
}

/** The colours to choose from, as radio buttons. */
export function Swatches({ group, label, colour, choose }: SwatchesProps) {
  return (
    <fieldset class="swatches">
      <legend class="unseen">{label}</legend>
      {WATCH_COLOURS.map((each) => (
        <label key={each} title={message(`colour_${each}`)}>
          <input
            type="radio"
            class="unseen"
            name={group}
            value={each}
            checked={each === colour}
            onChange={() => choose(each)}
          />
          <span class={`dot dot-${each}`} />
          <span class="unseen">{message(`colour_${each}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
