// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchChat, type OpenChat } from '../../lib/assistant/watch';
import { messengerWith } from './messenger';

const messenger = messengerWith({
  chat: (page) => page.querySelector('h1')?.textContent || undefined,
});

const watching = new Set<AbortController>();

/** The conversations that were said to be open, in order. */
function watched(): readonly (string | undefined)[] {
  const said: (string | undefined)[] = [];
  const control = new AbortController();
  watching.add(control);
  const onOpen = (open: OpenChat | undefined): number => said.push(open?.chat);
  watchChat(() => messenger, document, onOpen, control.signal);
  return said;
}

const heading = (): HTMLElement => {
  const found = document.querySelector('h1');
  if (!found) throw new Error('no heading');
  return found;
};

beforeEach(() => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 90, 20));
  const box = document.createElement('textarea');
  const name = document.createElement('h1');
  name.textContent = 'Noor';
  document.body.replaceChildren(name, box);
});
afterEach(() => {
  for (const control of watching) control.abort();
  watching.clear();
  vi.restoreAllMocks();
});

test('the open conversation is said at once', () => {
  expect(watched()).toEqual(['Noor']);
});

test('another one is noticed, also where only words are written anew', async () => {
  const said = watched();
  const words = heading().firstChild;
  if (words instanceof Text) words.data = 'Sam';
  await vi.waitFor(() => expect(said).toEqual(['Noor', 'Sam']));
});

test('none is said when its text box goes, and it again when the box comes back', async () => {
  const said = watched();
  const box = document.querySelector('textarea');
  box?.remove();
  await vi.waitFor(() => expect(said).toEqual(['Noor', undefined]));
  document.body.append(document.createElement('textarea'));
  await vi.waitFor(() => expect(said).toEqual(['Noor', undefined, 'Noor']));
});

test('who cannot wait looks at once, and is not told of a conversation that was just left', () => {
  const said: (string | undefined)[] = [];
  const control = new AbortController();
  watching.add(control);
  const look = watchChat(
    () => messenger,
    document,
    (open) => said.push(open?.chat),
    control.signal,
  );
  heading().textContent = 'Sam';
  expect(said).toEqual(['Noor']);
  look();
  expect(said).toEqual(['Noor', 'Sam']);
});
