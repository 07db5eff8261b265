// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { startAssistant } from '../../lib/assistant/assistant';
import { attend, type Runtime } from '../../lib/assistant/attend';
import type { Choices, View } from '../../lib/assistant/face';
import { meeting } from '../../lib/assistant/handshake';
import type { Editor } from '../../lib/editors/editor';
import { english } from '../../lib/languages/en/listening';
import { pointWordsIn } from '../../lib/languages/point';
import { listen } from '../../lib/listening/listen';
import { answerTo } from '../../lib/requests/answer';
import type { Envelope } from '../../lib/requests/signatures';
import { hintState } from '../../lib/store/items';
import { deleteEverything, read, readEverything } from '../../lib/store/store';
import { draft, partnersTurn } from '../pages/conversation';

const browser = vi.hoisted(() => ({
  runtime: { getURL: (path: string) => `chrome-extension://attune${path}` },
  tabs: { query: vi.fn(() => Promise.resolve([])), sendMessage: vi.fn() },
  scripting: { executeScript: vi.fn() },
}));
vi.mock('webextension-polyfill', () => ({ default: browser }));
const { answers } = await import('../../entrypoints/background/answers');

/** Who the conversation is with: the background hears it, and keeps a salted hash. */
const partner = 'robin.marchetti@chat.example';
const owns = 'did you pick up the zeppelin tickets';

/** A box that takes any text: how real ones are written in is shown elsewhere. */
const editor: Editor = {
  id: 'box',
  owns: () => true,
  read: (box) => (box as HTMLTextAreaElement).value,
  replace: (box, text) => {
    (box as HTMLTextAreaElement).value = text;
    return Promise.resolve('replaced');
  },
  rects: () => [],
};

let asked: Envelope[] = [];
let choices: Choices | undefined;
let shown: View | undefined;
let says: string[] = [];
let tell: Parameters<Runtime['onMessage']['addListener']>[0] = () => undefined;
let ending = new AbortController();

function open(incognito = false): HTMLTextAreaElement {
  document.body.innerHTML = `
    <converse-chat jid="${partner}">
      <div class="chat-msg"><div class="chat-msg__content--me">
        <converse-chat-message-body>${owns}</converse-chat-message-body></div></div>
      <div class="chat-msg"><div class="chat-msg__content--them">
        <converse-chat-message-body>${partnersTurn}</converse-chat-message-body></div></div>
      <textarea class="chat-textarea"></textarea>
    </converse-chat>`;
  const sender = {
    id: 'attune',
    url: 'https://chat.example/#converse',
    tab: { id: 3, incognito },
  };
  const runtime: Runtime = {
    sendMessage: async (envelope) => {
      const travelled = structuredClone(envelope) as Envelope;
      asked.push(travelled);
      return structuredClone(await answerTo(answers, 'attune', travelled, sender));
    },
    onMessage: { addListener: (listener) => (tell = listener), removeListener: () => undefined },
  };
  ending = new AbortController();
  attend({
    page: document,
    runtime,
    signal: ending.signal,
    stop: () => ending.abort(),
    words: () => pointWordsIn('en'),
  });
  const [box] = document.getElementsByTagName('textarea');
  if (!box) throw new Error('There is no text box.');
  return box;
}

/** What the background brings into a chat that is on: the real engine and assistant, and a face that only remembers. */
const bringEngine = (): Promise<unknown> => {
  meeting.attuneHints = (parts) =>
    startAssistant({
      ...parts,
      editor,
      off: () => parts.state().off,
      listen: (moment) => listen(moment, english),
      face: (given) => {
        choices = given;
        return { show: (view) => (shown = view), open: () => undefined, hide: () => undefined };
      },
    });
  return Promise.resolve([]);
};

/** The partner's chat is said to be with the partner, as the popup does. */
async function mark(): Promise<void> {
  const ask = { site: 'https://chat.example', chat: partner, on: true };
  const popup = { id: 'attune', url: 'chrome-extension://attune/popup.html' };
  await answerTo(answers, 'attune', { attune: 'mark-chat', ask }, popup);
}

/** An event as a person makes it. */
function real<E extends Event>(event: E): E {
  Object.defineProperty(event, 'isTrusted', { value: true });
  return event;
}

/** Writes the draft, and waits for the hint that is due. */
async function hinted(box: HTMLTextAreaElement, text = draft): Promise<View> {
  await vi.waitFor(() => expect(choices).toBeDefined());
  box.focus();
  box.value = text;
  box.dispatchEvent(real(new Event('input', { bubbles: true })));
  return vi.waitFor(
    () => {
      if (!shown?.hint || shown.draft !== text) throw new Error('No hint is shown.');
      says.push(shown.hint.why, ...shown.hint.rephrasings.map((one) => one.draft));
      return shown;
    },
    { timeout: 10_000 },
  );
}

/** All that can be found of what was written, read or offered, in a text: whole, and by three words in a row. */
function tracesIn(text: string): readonly string[] {
  const whole = text.toLocaleLowerCase();
  return [draft, partnersTurn, owns, ...says]
    .flatMap((one) => {
      const words = one.toLocaleLowerCase().split(/\s+/u);
      return [one, ...words.map((_, at) => words.slice(at, at + 3).join(' '))];
    })
    .filter((piece) => piece.split(' ').length > 2 && whole.includes(piece));
}

/** Everything that is stored, keys and values, as text. */
async function stored(): Promise<string> {
  const database = JSON.stringify([...(await readEverything())]);
  return (
    database +
    JSON.stringify([localStorage, sessionStorage].map((storage) => Object.entries(storage)))
  );
}

beforeEach(async () => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 400, 40));
  localStorage.clear();
  await deleteEverything();
  browser.scripting.executeScript.mockImplementation(bringEngine);
  [asked, says, shown, choices] = [[], [], undefined, undefined];
});
afterEach(() => {
  ending.abort();
  delete meeting.attuneHints;
  vi.restoreAllMocks();
});

describe('after all that can be done with a hint', () => {
  test('no word of it is stored, and none is even told to the background', async () => {
    await mark();
    await hinted(open());
    choices?.wrong();
    ending.abort();
    const box = open();
    const { hint } = await hinted(box);
    const [rephrasing] = hint?.rephrasings ?? [];
    if (!rephrasing || !choices) throw new Error('The hint has no rephrasing.');
    expect(await choices.use(rephrasing)).toBe(true);
    expect(box.value).toBe(rephrasing.draft);

    await hinted(box, `${draft}!`);
    choices.notThisKind();

    let sees: unknown;
    tell({ attune: 'sees', ask: undefined }, undefined, (value) => (sees = value));
    expect(JSON.stringify(sees)).toContain(partnersTurn);
    tell({ attune: 'point-out', ask: undefined }, undefined, () => undefined);
    document
      .querySelector('.chat-msg__content--them')
      ?.dispatchEvent(real(new MouseEvent('click', { bubbles: true })));

    await vi.waitFor(() => {
      const names = new Set(asked.map(({ attune }) => attune));
      expect([...names].sort()).toEqual([
        'bring-engine',
        'chat-state',
        'hint-used',
        'hint-wrong',
        'pointed-out',
        'rule-off',
      ]);
    });
    await vi.waitFor(async () => expect((await read(hintState)).pointed).not.toEqual({}));

    expect(says.length).toBeGreaterThan(1);
    expect(tracesIn(JSON.stringify([draft, says])).length, 'traces would be found').toBeGreaterThan(
      3,
    );
    expect(tracesIn(JSON.stringify(asked)), 'words told to the background').toEqual([]);
    const all = await stored();
    expect(tracesIn(all), 'words stored').toEqual([]);
    expect(all, 'whose chat it is').not.toContain(partner.split('@')[0]);

    const { counts, off, chats } = await read(hintState);
    expect(counts).toEqual({ [hint?.rule ?? '']: 1 });
    expect(off).toEqual([hint?.rule]);
    expect(chats).toHaveLength(1);
  });

  test('a name that is no kind of hint is not noted', async () => {
    const page = { id: 'attune', url: 'https://chat.example/' };
    for (const rule of [draft, 'constructor', '__proto__', '', 'soup']) {
      await answerTo(answers, 'attune', { attune: 'hint-used', ask: { rule } }, page);
      await answerTo(answers, 'attune', { attune: 'rule-off', ask: { rule } }, page);
    }
    expect((await readEverything()).size).toBe(0);
    await answerTo(answers, 'attune', { attune: 'hint-used', ask: { rule: 'minimise' } }, page);
    expect((await read(hintState)).counts).toEqual({ minimise: 1 });
  });
});

test('from a private window nothing is written, whatever is done with a hint', async () => {
  await mark();
  const before = await stored();
  const box = open(true);
  const { hint } = await hinted(box);
  const [rephrasing] = hint?.rephrasings ?? [];
  if (!rephrasing || !choices) throw new Error('The hint has no rephrasing.');
  await choices.use(rephrasing);
  await hinted(box, `${draft}!`);
  choices.wrong();
  const page = { id: 'attune', url: 'https://chat.example/', tab: { id: 3, incognito: true } };
  const chat = { site: 'https://chat.example', chat: 'another' };
  for (const [name, ask] of [
    ['hint-wrong', { ...chat, rule: 'advice' }],
    ['mark-chat', { ...chat, on: true }],
    ['rule-off', { rule: 'advice' }],
    ['hint-used', { rule: 'advice' }],
    ['pointed-out', { site: chat.site, partner: '.in' }],
  ] as const) {
    await answerTo(answers, 'attune', { attune: name, ask }, page);
  }
  await vi.waitFor(() =>
    expect(asked.map(({ attune }) => attune)).toEqual(
      expect.arrayContaining(['hint-used', 'hint-wrong']),
    ),
  );
  expect(await stored()).toBe(before);
});
