// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startAssistant } from '../../lib/assistant/assistant';
import type { View } from '../../lib/assistant/face';
import { textarea } from '../../lib/editors/textarea';
import type { Hint } from '../../lib/listening/hint';
import type { Moment } from '../../lib/listening/moment';
import { messengerWith } from './messenger';

const messenger = messengerWith({ speaker: () => 'partner' });

const hint: Hint = {
  rule: 'test',
  label: 'opener',
  practice: 'listening',
  span: { start: 0, end: 0 },
  why: 'Because.',
  source: 'A book',
  rephrasings: [],
};

const listen = vi.fn((_moment: Moment) => ({
  partner: { moment: 'none' as const },
  hints: [hint],
}));
let seen: View | undefined;
let ending: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  listen.mockClear();
  ending = new AbortController();
  const turn = document.createElement('p');
  turn.textContent = 'a hard day';
  const composer = document.createElement('textarea');
  document.body.replaceChildren(turn, composer);
  composer.focus();
  startAssistant({
    messenger,
    editor: textarea,
    composer,
    listen,
    face: () => ({ show: (view) => (seen = view), open: vi.fn(), hide: vi.fn() }),
    off: () => [],
    used: vi.fn(),
    turnOff: vi.fn(),
    wrong: vi.fn(),
    signal: ending.signal,
  });
});
afterEach(() => {
  ending.abort();
  vi.useRealTimers();
});

const pass = async (time: number): Promise<void> => {
  await vi.advanceTimersByTimeAsync(time);
};

async function receive(text: string): Promise<void> {
  const turn = document.createElement('p');
  turn.textContent = text;
  document.body.insertBefore(turn, document.querySelector('textarea'));
  await pass(0);
}

test('a hint goes when another turn came, and the new one is heard once it stood for a while', async () => {
  await pass(1000);
  expect(listen).toHaveBeenCalledTimes(1);
  expect(seen?.hint).toBe(hint);
  await receive('and now this');
  await pass(1200);
  expect(seen?.hint).toBeUndefined();
  await pass(2000);
  expect(listen).toHaveBeenCalledTimes(2);
  expect(listen.mock.lastCall?.[0].turns.at(-1)?.text).toBe('and now this');
  expect(seen?.hint).toBe(hint);
});

test('in a burst of turns nothing is heard until the last of them', async () => {
  await pass(1000);
  for (let at = 0; at < 20; at += 1) {
    await receive(`turn ${at}`);
    await pass(500);
  }
  expect(listen).toHaveBeenCalledTimes(1);
  await pass(4000);
  expect(listen).toHaveBeenCalledTimes(2);
  expect(listen.mock.lastCall?.[0].turns.at(-1)?.text).toBe('turn 19');
});

test('a hint stays while the page changes and the turns do not', async () => {
  await pass(1000);
  document.body.append(document.createElement('hr'));
  await pass(5000);
  expect(seen?.hint).toBe(hint);
  expect(listen).toHaveBeenCalledTimes(1);
});
