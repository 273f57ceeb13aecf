import { useId, useState } from 'preact/hooks';
import {
  type NewWatched,
  type WatchColour,
  WATCH_COLOURS,
  WATCH_KINDS,
  type WatchReport,
} from '../../messages.ts';
import { message } from '../../ui/messages.ts';
import { problemText } from './problems.ts';
import { Swatches } from './swatches.tsx';

export interface AddNameProps {
  /** Adds one name; undefined where the background failed. */
  add(name: NewWatched): Promise<WatchReport | undefined>;
}

/** A form for one name. The colour that was chosen stays for the next one. */
export function AddName({ add }: AddNameProps) {
  const [name, setName] = useState('');
  const [aliases, setAliases] = useState('');
  const [kind, setKind] = useState('');
  const [colour, setColour] = useState<WatchColour>(WATCH_COLOURS[0]);
  const [said, setSaid] = useState<{ sentence: string; isProblem: boolean }>();
  const id = useId();

  const submit = async (event: Event) => {
    event.preventDefault();
    const chosen = WATCH_KINDS.find((each) => each === kind);
    const report = await add({
      name: name.trim(),
      aliases: aliases.split(/[;|]/).flatMap((alias) => alias.trim() || []),
      colour,
      ...(chosen && { kind: chosen }),
    });
    if (!report) return setSaid({ sentence: message('watchFailed'), isProblem: true });
    const [refused] = report.refused;
    if (refused) return setSaid({ sentence: problemText({ problem: refused.reason }), isProblem: true });
    setSaid({
      sentence: message(report.added > 0 ? 'watchAdded' : 'watchJoined', { name: name.trim() }),
      isProblem: false,
    });
    setName('');
    setAliases('');
  };

  return (
    <form class="watch-form" onSubmit={(event) => void submit(event)}>
      <p>
        <label class="small quiet" for={`${id}-name`}>
          {message('watchName')}
        </label>
        <input
          id={`${id}-name`}
          class="field"
          type="text"
          autocomplete="off"
          required
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </p>
      <p>
        <label class="small quiet" for={`${id}-aliases`}>
          {message('watchAliases')} ({message('watchAliasesHint')})
        </label>
        <input
          id={`${id}-aliases`}
          class="field"
          type="text"
          autocomplete="off"
          value={aliases}
          onInput={(event) => setAliases(event.currentTarget.value)}
        />
      </p>
      <p>
        <label class="small quiet" for={`${id}-kind`}>
          {message('watchKind')}
        </label>
        <select
          id={`${id}-kind`}
          class="field"
          value={kind}
          onChange={(event) => setKind(event.currentTarget.value)}
        >
          <option value="">{message('watchKindAny')}</option>
          {WATCH_KINDS.map((each) => (
            <option key={each} value={each}>
              {message(`kind_${each}`)}
            </option>
          ))}
        </select>
      </p>
      <div>
        <p class="small quiet">{message('watchColour')}</p>
        <Swatches group={`${id}-colour`} label={message('watchColour')} colour={colour} choose={setColour} />
      </div>
      <button type="submit" class="button button-firm" data-action="watch-add">
        {message('watchAdd')}
      </button>
      <p class={`small watch-said ${said?.isProblem ? 'problem' : 'quiet'}`} role="status">
        {said?.sentence}
      </p>
    </form>
  );
}
