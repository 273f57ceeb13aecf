import browser from 'webextension-polyfill';
import { formatDate } from '../ui/dates.ts';
import { message, type MessageKey } from '../ui/messages.ts';
import { Wordmark } from '../ui/parts/wordmark.tsx';
import { SAMPLES } from './samples/samples.ts';
import type { Sample } from './samples/sample.ts';

/** Languages by their own names. */
const NAMES: Record<Sample['language'], string> = { en: 'English', it: 'Italiano' };
const STEPS = ['stepMarks', 'stepCard', 'stepPopup', 'stepDesk'] as const satisfies readonly MessageKey[];
const PRIVACY = ['privacyDevice', 'privacyNetwork', 'privacySites'] as const satisfies readonly MessageKey[];
const KEYS: readonly (readonly [string, MessageKey])[] = [
  ['Alt + .', 'commandNextMark'],
  ['Alt + ,', 'commandPreviousMark'],
  ['Esc', 'closeCard'],
];

/** What Postilla does, shown on an article; what stays on the device; the keys. */
export function Welcome({ sample }: { sample: Sample }) {
  return (
    <div class="welcome">
      <header class="welcome-head">
        <Wordmark />
        <p class="slogan">{message('welcomeHeading')}</p>
        <p class="welcome-lead">{message('welcomeLead')}</p>
      </header>
      <main class="welcome-main">
        <Article sample={sample} />
      </main>
      <aside class="welcome-margin">
        <section>
          <h2 class="label">{message('tryIt')}</h2>
          <ol class="steps">
            {STEPS.map((step) => (
              <li key={step}>{message(step)}</li>
            ))}
          </ol>
        </section>
        <section>
          <h2 class="label">{message('marksKey')}</h2>
          <ul class="key">
            {(['company', 'person', 'product', 'term'] as const).map((kind) => (
              <li key={kind}>
                <span class={`name name-${kind}`}>{message(`kind_${kind}`)}</span>
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h2 class="label">{message('privacy')}</h2>
          <p>{PRIVACY.map((sentence) => message(sentence)).join(' ')}</p>
        </section>
        <section>
          <h2 class="label">{message('keys')}</h2>
          <dl class="keys">
            {KEYS.map(([key, what]) => (
              <div key={what}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{message(what)}</dd>
              </div>
            ))}
          </dl>
        </section>
        <button
          type="button"
          class="button"
          data-action="open-desk"
          onClick={() => void browser.runtime.openOptionsPage()}
        >
          {message('commandOpenDesk')}
        </button>
      </aside>
    </div>
  );
}

/** The sample as a news site would set it, with a switch between its languages. */
function Article({ sample }: { sample: Sample }) {
  return (
    <>
      <nav class="languages" aria-label={message('sampleLanguage')}>
        {SAMPLES.map(({ language }) => (
          <a
            key={language}
            href={`?sample=${language}`}
            lang={language}
            aria-current={language === sample.language ? 'true' : undefined}
          >
            {NAMES[language]}
          </a>
        ))}
      </nav>
      <article lang={sample.language}>
        <header>
          <h1 class="article-title">{sample.headline}</h1>
          <p class="byline small quiet">
            <time dateTime={sample.published}>{formatDate(sample.published)}</time> · {sample.byline}
          </p>
        </header>
        {sample.paragraphs.map((each) =>
          typeof each === 'string' ? <p key={each}>{each}</p> : <h2 key={each.heading}>{each.heading}</h2>,
        )}
      </article>
    </>
  );
}
