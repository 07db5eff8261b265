import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { answerTo, type Answers, type Asker } from '../../lib/requests/answer';
import { askBackground, askPatiently, askTab, isEnvelope } from '../../lib/requests/ask';
import { tried } from '../cases';

const state = { on: true, pausedUntil: 0, off: [] };
const chat = { site: 'https://a.example', chat: 'us' };

/** Answers that remember who asked what. */
function remembering(): { readonly answers: Answers; readonly heard: [string, unknown, Asker][] } {
  const heard: [string, unknown, Asker][] = [];
  const answer =
    <T>(name: string, value: T) =>
    (ask: unknown, asker: Asker): Promise<T> => {
      heard.push([name, ask, asker]);
      return Promise.resolve(value);
    };
  return {
    heard,
    answers: {
      'chat-state': answer('chat-state', state),
      'mark-chat': answer('mark-chat', state),
      'bring-engine': answer('bring-engine', { brought: true }),
      'rule-off': answer('rule-off', undefined),
      'hint-wrong': answer('hint-wrong', state),
      'hint-used': answer('hint-used', undefined),
      'pointed-out': answer('pointed-out', undefined),
      'hints-changed': answer('hints-changed', undefined),
      'reminder-changed': answer('reminder-changed', undefined),
    },
  };
}

describe('asking and answering', () => {
  test('a question reaches its handler, and the answer comes back', async () => {
    const { answers, heard } = remembering();
    const sender = {
      id: 'us',
      url: 'https://web.whatsapp.com/x?y#z',
      frameId: 3,
      tab: { id: 7, incognito: true },
    };
    const runtime = {
      // As it travels between scripts: copied, not handed over.
      sendMessage: async (envelope: unknown) =>
        structuredClone(await answerTo(answers, 'us', structuredClone(envelope), sender)),
    };
    expect(await askBackground(runtime, 'chat-state', chat)).toEqual(state);
    expect(heard).toEqual([
      [
        'chat-state',
        chat,
        { origin: 'https://web.whatsapp.com', tab: 7, frame: 3, incognito: true },
      ],
    ]);
  });

  test.each([
    [
      'the origin before the address',
      { origin: 'https://a.example', url: 'https://b.example/' },
      'https://a.example',
    ],
    [
      'the address where there is no origin',
      { url: 'https://b.example:8443/c' },
      'https://b.example:8443',
    ],
    ['nothing where neither is told', {}, ''],
    ['nothing where the address is none', { url: 'not an address' }, ''],
  ])('who asked is told by %s', async (_name, told, origin) => {
    const { answers, heard } = remembering();
    await answerTo(
      answers,
      'us',
      { attune: 'rule-off', ask: { rule: 'x' } },
      { id: 'us', ...told },
    );
    expect(heard[0]?.[2]).toEqual({ origin, incognito: false });
  });

  test.each([
    ['another extension', { attune: 'mark-chat', ask: chat }, { id: 'them' }],
    ['nobody known', { attune: 'mark-chat', ask: chat }, {}],
    ['a request of the assistant', { attune: 'sees' }, { id: 'us' }],
    ['no request at all', { attune: 'toString' }, { id: 'us' }],
    ['a prototype', { attune: '__proto__' }, { id: 'us' }],
    ['a bare text', 'chat-state', { id: 'us' }],
    ['nothing', undefined, { id: 'us' }],
  ])('%s is not answered', (_name, envelope, sender) => {
    const { answers, heard } = remembering();
    expect(answerTo(answers, 'us', envelope, sender)).toBeUndefined();
    expect(heard).toEqual([]);
  });

  test('whatever else comes is not answered, and nothing throws', ({ task }) => {
    const { answers, heard } = remembering();
    fc.assert(
      fc.property(
        fc.anything(),
        (envelope) => answerTo(answers, 'us', envelope, { id: 'us' }) === undefined,
      ),
      { numRuns: 2000 },
    );
    tried(task, 2000, 'odd requests');
    expect(heard).toEqual([]);
  });

  test('a tab without an assistant answers nothing', async () => {
    const tabs = {
      sendMessage: vi.fn(() => Promise.reject(new Error('Receiving end does not exist.'))),
    };
    expect(await askTab(tabs, 4, 'stop', undefined)).toBeUndefined();
    expect(tabs.sendMessage).toHaveBeenCalledWith(4, { attune: 'stop', ask: undefined });
  });

  test('a background that is gone is told to who asked', async () => {
    const runtime = {
      sendMessage: () => Promise.reject(new Error('Extension context invalidated.')),
    };
    await expect(askBackground(runtime, 'chat-state', chat)).rejects.toThrow('invalidated');
  });

  test('an envelope is known by its name', () => {
    expect(isEnvelope({ attune: 'stop', ask: undefined }, ['stop', 'sees'])).toBe(true);
    expect(isEnvelope({ attune: 'stop' }, ['sees'])).toBe(false);
    expect(isEnvelope(null, ['sees'])).toBe(false);
  });

  test.each([
    { what: 'rejects', silent: () => Promise.reject(new Error('Receiving end does not exist.')) },
    { what: 'answers with nothing', silent: () => Promise.resolve(undefined) },
  ])('a background that $what as it goes to sleep is asked again', async ({ silent }) => {
    let asked = 0;
    const runtime = {
      sendMessage: () => ((asked += 1) < 3 ? silent() : Promise.resolve(state)),
    };
    expect(await askPatiently(runtime, 'chat-state', chat, [0, 0, 0])).toEqual(state);
    expect(asked).toBe(3);
  });

  test('a background that is gone is not asked for ever', async () => {
    let asked = 0;
    const gone = new Error('Extension context invalidated.');
    const runtime = {
      sendMessage: () => {
        asked += 1;
        return Promise.reject(gone);
      },
    };
    await expect(askPatiently(runtime, 'chat-state', chat, [0, 0])).rejects.toBe(gone);
    expect(asked).toBe(3);
  });
});
