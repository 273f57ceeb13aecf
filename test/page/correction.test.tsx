import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Correction, type CorrectionProps } from '../../src/page/card/correction.tsx';
import { show } from '../ui/dom.ts';
import { speak } from '../ui/speak.ts';
import { OPENAI } from '../ui/views.ts';

type Actions = CorrectionProps['actions'];

async function opened(fields: Partial<Actions> = {}, why: string[] = ['known name']) {
  const actions: Actions = {
    correct: () => Promise.resolve('rule'),
    takeBack: () => Promise.resolve(true),
    suggest: () => Promise.resolve([]),
    ...fields,
  };
  const shown = await show(<Correction mark={{ text: 'Meta', why }} actions={actions} />);
  await shown.press('Why is this marked? Is it wrong?');
  return shown;
}

/** Types into the field, and waits until the reader is taken to have stopped. */
async function type(root: Element, words: string): Promise<void> {
  const field = root.querySelector('input')!;
  field.value = words;
  const { Event } = root.ownerDocument.defaultView!;
  await act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
  await act(async () => {
    await vi.advanceTimersByTimeAsync(500);
  });
}

beforeEach(() => speak('en', 'en-GB'));

describe('what a card says of its mark', () => {
  it('is quiet until it is asked', async () => {
    const actions: Actions = {
      correct: () => Promise.resolve('rule'),
      takeBack: () => Promise.resolve(true),
      suggest: () => Promise.resolve([]),
    };
    const { root } = await show(
      <Correction mark={{ text: 'Meta', why: ['known name'] }} actions={actions} />,
    );
    expect(root.querySelectorAll('button')).toHaveLength(1);
    expect(root.querySelector('button')?.getAttribute('aria-expanded')).toBe('false');
  });

  it('is why it is marked', async () => {
    const { text } = await opened({}, ['"chip" before it', 'a given name (-3)', 'article of the field (+2)']);
    expect(text()).toContain('“chip” stands before it.');
    expect(text()).toContain('The article is about this industry.');
    expect(text()).not.toContain('given name');
  });
});

describe('what the reader says against a mark', () => {
  it('is kept and told, and can be taken back', async () => {
    const correct = vi.fn<Actions['correct']>(() => Promise.resolve('the rule'));
    const takeBack = vi.fn<Actions['takeBack']>(() => Promise.resolve(true));
    const { press, text } = await opened({ correct, takeBack });
    await press('Never mark “Meta”');
    expect(correct).toHaveBeenCalledWith({ type: 'never' });
    expect(text()).toContain('“Meta” is never marked again.');
    await press('Undo');
    expect(takeBack).toHaveBeenCalledWith('the rule');
    expect(text()).toBe('Why is this marked? Is it wrong?');
  });

  it('may hold for this article alone', async () => {
    const correct = vi.fn<Actions['correct']>(() => Promise.resolve('rule'));
    const { press, text } = await opened({ correct });
    await press('Not here');
    expect(correct).toHaveBeenCalledWith({ type: 'not-here' });
    expect(text()).toContain('no longer marked in this article');
  });

  it('that it stands for something else is chosen among known names', async () => {
    vi.useFakeTimers();
    try {
      const correct = vi.fn<Actions['correct']>(() => Promise.resolve('rule'));
      const suggest = vi.fn<Actions['suggest']>((words) => Promise.resolve(words === 'open' ? [OPENAI] : []));
      const { press, text, root } = await opened({ correct, suggest });
      await press('It stands for something else…');
      await type(root, 'zzz');
      expect(text()).toContain('No known name begins with “zzz”.');
      await type(root, 'open');
      await press('OpenAI');
      expect(correct).toHaveBeenCalledWith({ type: 'is', entity: 'company:openai' });
      expect(text()).toContain('“Meta” now stands for OpenAI.');
    } finally {
      vi.useRealTimers();
    }
  });

  it('stays said where it could not be taken back', async () => {
    const { press, text } = await opened({ takeBack: () => Promise.resolve(false) });
    await press('Not here');
    await press('Undo');
    expect(text()).toContain('no longer marked in this article. Undo This could not be kept.');
  });

  it('that could not be kept is said so, and can be said again', async () => {
    const { press, text } = await opened({ correct: () => Promise.resolve(undefined) });
    await press('Not here');
    expect(text()).toContain('This could not be kept.');
    expect(text()).toContain('Not here');
  });
});
