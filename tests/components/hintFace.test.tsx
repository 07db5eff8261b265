// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { hintFace } from '../../components/hintFace';
import { hintWordsIn } from '../../lib/languages/hint';
import type { Choices, Face, View } from '../../lib/assistant/face';

const words = hintWordsIn('en');
const box = { left: 40, top: 400, right: 440, bottom: 440 };
const draft = 'calm down its not that deep';
const view: View = {
  composer: box,
  lines: [box],
  phrase: [box],
  draft,
  hint: {
    rule: 'minimise',
    label: 'invalidation',
    practice: 'listening',
    span: { start: 0, end: 9 },
    why: 'This may read as if it did not matter.',
    source: 'Shenk & Fruzzetti 2011',
    rephrasings: [
      {
        edit: { span: { start: 0, end: draft.length }, text: 'that sounds heavy' },
        draft: 'that sounds heavy',
        move: 'stay with it',
      },
    ],
  },
  dark: false,
  rightToLeft: false,
  free: () => true,
};

let root: ShadowRoot | undefined;
let ending: AbortController;
let choices: { readonly [K in keyof Choices]: ReturnType<typeof vi.fn> };
let face: Face;

beforeEach(() => {
  vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(1280);
  const attach = Reflect.get(Element.prototype, 'attachShadow');
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, how) {
    root = attach.call(this, how);
    return root;
  });
  ending = new AbortController();
  choices = {
    use: vi.fn(() => Promise.resolve(true)),
    notNow: vi.fn(),
    notThisKind: vi.fn(),
    wrong: vi.fn(),
    closed: vi.fn(),
  };
  face = hintFace(document, words)(choices as unknown as Choices, ending.signal);
  face.show(view);
});
afterEach(() => {
  ending.abort();
  vi.restoreAllMocks();
});

/** An event of a kind that only a browser makes, or one that any page can make. */
function send(to: Element, event: Event, isTrusted: boolean): void {
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  to.dispatchEvent(event);
}

function buttons(): readonly HTMLButtonElement[] {
  return [...(root?.querySelectorAll('button') ?? [])];
}

const click = (): Event => new MouseEvent('click', { bubbles: true, composed: true });

describe('what a page could do to a hint', () => {
  test('a click that nobody made opens nothing and chooses nothing', async () => {
    for (const button of buttons()) send(button, click(), false);
    expect(root?.querySelector('.hint')).toBeNull();
    face.open();
    for (const button of buttons()) send(button, click(), false);
    const card = root?.querySelector('.hint');
    if (card) send(card, new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }), false);
    await Promise.resolve();
    expect(root?.querySelector('.hint')).not.toBeNull();
    for (const choice of Object.values(choices)) expect(choice).not.toHaveBeenCalled();
  });

  test('a click that the browser vouches for does', async () => {
    for (const button of buttons()) send(button, click(), true);
    await vi.waitFor(() => expect(root?.querySelector('.hint')).not.toBeNull());
    const use = buttons().find(({ textContent }) => textContent === words.use);
    expect(use).toBeDefined();
    if (use) send(use, click(), true);
    expect(choices.use).toHaveBeenCalledTimes(1);
  });

  test('nothing of a hint is outside the closed root, open or not', () => {
    for (const open of [false, true]) {
      if (open) face.open();
      const host = document.querySelector('[data-attune]');
      expect(host?.getAttributeNames()).toEqual(['data-attune']);
      expect(host?.getAttribute('data-attune')).toBe('');
      expect(host?.childNodes).toHaveLength(0);
      expect(host?.shadowRoot).toBeNull();
      const { outerHTML } = document.documentElement;
      for (const text of [view.hint?.why, 'that sounds heavy', draft, 'minimise']) {
        expect(outerHTML).not.toContain(text);
      }
    }
    expect(root?.mode).toBe('closed');
    expect(root?.textContent).toContain('that sounds heavy');
  });
});
