// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { editorOf, editors } from '../../lib/editors';
import { cleanDraft, readContent, readPieces, withinBox } from '../../lib/editors/contenteditable';
import { sameDraft } from '../../lib/editors/insert';

function boxOf(html: string): HTMLElement {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  document.body.replaceChildren(...parsed.body.childNodes);
  const box = document.body.firstElementChild;
  if (!(box instanceof HTMLElement)) throw new Error('no box');
  return box;
}

const editable = (html: string): HTMLElement => boxOf(`<div contenteditable="true">${html}</div>`);

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

describe('the draft of a contenteditable box', () => {
  test.each([
    ['bare text', 'hello you', 'hello you'],
    ['one paragraph, as Lexical keeps it', '<p><span>hello</span></p>', 'hello'],
    ['two paragraphs', '<p>one</p><p>two</p>', 'one\ntwo'],
    ['an empty line between', '<p>one</p><p><br></p><p>two</p>', 'one\n\ntwo'],
    ['a break within a paragraph', '<p>one<br>two</p>', 'one\ntwo'],
    [
      'bare text, then blocks, as Chromium types them',
      'one<div>two</div><div>three</div>',
      'one\ntwo\nthree',
    ],
    ['a break that only keeps the last line open', '<p>one<br></p>', 'one'],
    ['an empty box', '<p><br></p>', ''],
    ['nothing at all', '', ''],
    ['text after a block', '<div>one</div>two', 'one\ntwo'],
    ['a break, then a block', 'one<br><div>two</div>', 'one\ntwo'],
    ['a break at the end of a line that another follows', '<p>one<br></p><p>two</p>', 'one\ntwo'],
    ['an empty first line', '<p><br></p><p>two</p>', '\ntwo'],
    ['a break after a block', '<p>one</p><br>two', 'one\n\ntwo'],
    ['two breaks', 'one<br><br>two', 'one\n\ntwo'],
    ['deep wrappers', '<div><div><div>one</div></div><div>two</div></div>', 'one\ntwo'],
    ['blocks in blocks', '<div><p>one</p></div><div><p>two</p></div>', 'one\ntwo'],
    ['emoji as pictures', '<p>so <img alt="😂"> good</p>', 'so 😂 good'],
    [
      'an emoji picture in an uneditable holder',
      '<p>a<span contenteditable="false"><img alt="🥲"></span></p>',
      'a🥲',
    ],
    ['a hint of what to write', '<p><span contenteditable="false">Message…</span></p>', ''],
    ['what holds a caret', '<p>\u200Bhi\uFEFF</p>', 'hi'],
    ['hard spaces', '<p>a\u00A0b</p>', 'a b'],
    ['words in marks', '<p>i <b>never</b> <i>said</i> that</p>', 'i never said that'],
  ])('%s', (_name, html, draft) => {
    expect(readContent(editable(html))).toBe(draft);
  });

  test('its pieces lie one after the other, and add up', () => {
    const part = fc.oneof(
      fc.constantFrom(
        '<br>',
        '<img alt="😂">',
        '<b>never</b>',
        '<p>one</p>',
        '<div><p>two</p>x</div>',
      ),
      fc.constantFrom('hello ', 'you', ' &amp; me', '\u200B', 'é🙂'),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const pieces = readPieces(editable(parts.join('')));
        let end = 0;
        for (const piece of pieces) {
          if (piece.start !== end || piece.text === '') return false;
          end += piece.text.length;
        }
        return true;
      }),
      { numRuns: 500 },
    );
  });
});

test.each([
  ['a\u00A0b', 'a b'],
  ['a\u200Bb\uFEFF', 'ab'],
  ['a\n\n', 'a'],
  ['a\n\nb', 'a\n\nb'],
  ['👩\u200D🚀', '👩\u200D🚀'],
])('what editors put in is no part of a draft: %j', (raw, draft) => {
  expect(cleanDraft(raw)).toBe(draft);
});

test.each([
  ['one two', 'one  two', true],
  ['one\ntwo', 'one two', true],
  [' one ', 'one', true],
  ['one', 'one.', false],
  ['', ' ', true],
  ['one two', 'onetwo', false],
])('%j and %j are the same draft: %s', (a, b, same) => {
  expect(sameDraft(a, b)).toBe(same);
});

describe('which editor writes in a box', () => {
  test.each([
    ['<textarea></textarea>', 'textarea'],
    ['<input type="text">', 'textarea'],
    ['<div contenteditable="true" data-lexical-editor="true"></div>', 'lexical'],
    ['<div contenteditable="true"></div>', 'plain'],
    ['<p>no box</p>', undefined],
  ])('%s: %s', (html, id) => {
    expect(editorOf(boxOf(html))?.id).toBe(id);
  });

  test('is the first that owns it, the particular before the general', () => {
    const box = boxOf('<div contenteditable="true" data-lexical-editor="true"></div>');
    const owners = editors.filter((editor) => editor.owns(box)).map(({ id }) => id);
    expect(owners.at(0)).toBe('lexical');
    expect(owners.at(-1)).toBe('plain');
  });

  test('reads a field as it is', () => {
    const box = boxOf('<textarea></textarea>');
    if (box instanceof HTMLTextAreaElement) box.value = 'one\ntwo ';
    expect(editorOf(box)?.read(box)).toBe('one\ntwo ');
  });
});

describe('where words stand', () => {
  const rect = (left: number, top: number, width: number, height = 20): DOMRect =>
    new DOMRect(left, top, width, height);
  const view = (): HTMLElement => {
    const box = editable('words');
    vi.spyOn(box, 'getBoundingClientRect').mockReturnValue(rect(100, 100, 200, 60));
    return box;
  };
  const plain = (rects: readonly DOMRect[]): readonly (readonly number[])[] =>
    rects.map(({ left, top, right, bottom }) => [left, top, right, bottom]);

  test('pieces of one line are one', () => {
    const lines = withinBox([rect(110, 105, 30), rect(140, 105, 20), rect(164, 106, 10)], view());
    expect(plain(lines)).toEqual([[110, 105, 174, 125]]);
  });

  test('lines stay apart', () => {
    expect(withinBox([rect(110, 105, 30), rect(110, 130, 30)], view())).toHaveLength(2);
  });

  test('what is scrolled out of sight is left out, what stands out is cut', () => {
    const lines = withinBox([rect(110, 60, 30), rect(110, 150, 30), rect(90, 105, 400)], view());
    expect(plain(lines)).toEqual([[100, 105, 300, 125]]);
  });
});
