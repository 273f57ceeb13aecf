import { parseHTML } from 'linkedom';
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';

/** What a part of the interface shows, in a document of its own. */
export interface Shown {
  root: Element;
  /** All of its text, white space collapsed. */
  text(): string;
  /** The first button whose text, label or title is this. */
  press(name: string): Promise<void>;
  submit(): Promise<void>;
}

/** Renders a part of the interface, as it stands once its effects have run. */
export async function show(part: ComponentChild): Promise<Shown> {
  const { document, Event } = parseHTML('<!doctype html><html><body><div id="root"></div></body></html>');
  Object.assign(globalThis, { document });
  const root = document.querySelector('#root')!;
  await act(() => render(part, root));
  const send = (target: Element | undefined, type: string) => {
    if (!target) throw new Error(`nothing takes ${type} in: ${root.innerHTML}`);
    return act(async () => {
      target.dispatchEvent(new Event(type, { bubbles: true, cancelable: true }));
      await Promise.resolve();
    });
  };
  return {
    root,
    text: () => root.textContent.replaceAll(/\s+/g, ' ').trim(),
    press: (name) =>
      send(
        [...root.querySelectorAll('button')].find((each) =>
          [each.textContent.trim(), each.getAttribute('aria-label')].includes(name),
        ),
        'click',
      ),
    submit: () => send(root.querySelector('form') ?? undefined, 'submit'),
  };
}
