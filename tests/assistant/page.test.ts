// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { isDark, luminance } from '../../lib/assistant/surroundings';
import { genericMessenger, likelyComposer, selectorLike } from '../../lib/messengers/generic';
import {
  findComposer,
  isUsable,
  readTurns,
  textOf,
  turnsRead,
} from '../../lib/messengers/messenger';
import { messengerWith } from './messenger';
import { byGeometry, bySelector, firstOf } from '../../lib/messengers/speakers';

/** Lays elements out as their `data-box="left,top,width,height"` says; happy-dom has no layout of its own. */
beforeEach(() => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const [x = 0, y = 0, width = 0, height = 0] = (this.getAttribute('data-box') ?? '')
      .split(',')
      .map(Number);
    return new DOMRect(x, y, width, height);
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
  document.body.removeAttribute('style');
});

function show(html: string): void {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  document.body.replaceChildren(...parsed.body.childNodes);
}

function find(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  return found;
}

describe('what a person reads in a bubble', () => {
  test.each([
    ['plain words', '<p id="b">hello  there</p>', 'hello  there'],
    ['line breaks', '<p id="b">one<br>two</p>', 'one\ntwo'],
    ['blocks', '<div id="b"><div>one</div><div>two</div></div>', 'one\ntwo'],
    ['pictures of emoji', '<p id="b">well <img alt="🙂">!</p>', 'well 🙂!'],
    ['a picture without a name', '<p id="b">a<img>b</p>', 'ab'],
    ['what holds a caret', '<p id="b">\u200Bhi\u00A0you\uFEFF</p>', 'hi you'],
    ['scripts and styles', '<p id="b">hi<script>x()</script><style>p{}</style></p>', 'hi'],
    ['spaces at the ends of lines', '<p id="b"> hi \t<br> you </p>', 'hi\n you'],
    ['nothing', '<p id="b"></p>', ''],
  ])('%s', (_name, html, text) => {
    show(html);
    expect(textOf(find('#b'))).toBe(text);
  });

  test('what is aside is left out', () => {
    show('<div id="b">see you<time>12:03</time><blockquote>earlier</blockquote> soon</div>');
    expect(textOf(find('#b'), 'time, blockquote')).toBe('see you soon');
  });
});

const messenger = messengerWith({
  bubble: '.bubble',
  speaker: bySelector('.mine', '.theirs'),
  text: '.text',
});
const bubble = (who: string, text: string): string =>
  `<div class="bubble ${who}"><span class="text">${text}</span></div>`;

describe('the turns of a conversation', () => {
  test('come oldest first, with who wrote them', () => {
    show(bubble('theirs', 'one') + bubble('mine', 'two') + bubble('theirs', 'three'));
    expect(readTurns(messenger, document)).toEqual([
      { speaker: 'partner', text: 'one' },
      { speaker: 'me', text: 'two' },
      { speaker: 'partner', text: 'three' },
    ]);
  });

  test('come in the order they are seen, not the one they are kept in', () => {
    const at = (top: number, text: string): string =>
      bubble('theirs', text).replace('<div', `<div data-box="0,${top},200,20"`);
    show(at(80, 'three') + at(40, 'two') + at(0, 'one'));
    expect(readTurns(messenger, document)?.map(({ text }) => text)).toEqual([
      'one',
      'two',
      'three',
    ]);
  });

  test('are those that can be seen, where some are kept out of sight', () => {
    const seen = bubble('theirs', 'seen').replace('<div', '<div data-box="0,0,200,20"');
    show(seen + bubble('mine', 'of another chat'));
    expect(readTurns(messenger, document)).toEqual([{ speaker: 'partner', text: 'seen' }]);
  });

  test('are none of another conversation beside, nor repeated from an earlier turn', () => {
    show(
      `${bubble('theirs', 'one')}<aside>${bubble('mine', 'beside')}</aside>` +
        `<div class="bubble mine"><q><span class="text">one</span></q><span class="text">two<q>one</q></span></div>`,
    );
    expect(readTurns({ ...messenger, beside: 'aside', quoted: 'q' }, document)).toEqual([
      { speaker: 'partner', text: 'one' },
      { speaker: 'me', text: 'two' },
    ]);
  });

  test('are the last ones only', () => {
    show(Array.from({ length: 40 }, (_, at) => bubble('mine', `turn ${at}`)).join(''));
    const turns = readTurns(messenger, document);
    expect(turns).toHaveLength(turnsRead);
    expect(turns?.at(-1)?.text).toBe('turn 39');
  });

  describe('in a long conversation', () => {
    const long = (heights: readonly number[]): readonly string[] | undefined => {
      show(
        heights
          .map((top) =>
            bubble('mine', `at ${top}`).replace('<div', `<div data-box="0,${top},200,20"`),
          )
          .join(''),
      );
      return readTurns(messenger, document)?.map(({ text }) => text);
    };
    const down = Array.from({ length: 500 }, (_, at) => at * 20);
    const last = down.slice(-turnsRead).map((top) => `at ${top}`);
    // Every other row stands where its neighbour belongs.
    const mixed = down.map((_, at) => (at % 2 === 0 ? at + 1 : at - 1) * 20);

    test.each([
      ['in order', down],
      ['growing upwards', down.toReversed()],
      ['with rows used anew', mixed],
      ['with the last rows out of place', [...down.slice(-20), ...down.slice(0, -20)]],
    ])('%s, are the lowest ones', (_name, heights) => {
      expect(long(heights)).toEqual(last);
    });

    test('are found without measuring all of it', () => {
      const measured = vi.spyOn(Element.prototype, 'getBoundingClientRect');
      expect(long(down)).toEqual(last);
      expect(measured).toHaveBeenCalled();
      expect(measured.mock.calls.length).toBeLessThan(down.length / 4);
    });

    test('are found above more pictures than are measured at first', () => {
      show(
        down
          .map((top) =>
            (top < 5000 ? bubble('mine', `at ${top}`) : '<div class="bubble"></div>').replace(
              '<div',
              `<div data-box="0,${top},200,20"`,
            ),
          )
          .join(''),
      );
      expect(readTurns(messenger, document)?.at(-1)?.text).toBe('at 4980');
    });
  });

  test('pass over pictures and voices', () => {
    show(`${bubble('theirs', 'one')}<div class="bubble theirs"><audio></audio></div>`);
    expect(readTurns(messenger, document)?.map(({ text }) => text)).toEqual(['one']);
  });

  test('begin after one whose writer is unknown', () => {
    show(bubble('theirs', 'one') + bubble('odd', 'two') + bubble('mine', 'three'));
    expect(readTurns(messenger, document)).toEqual([{ speaker: 'me', text: 'three' }]);
  });

  test('are unknown when no writer can be told', () => {
    show(bubble('odd', 'one'));
    expect(readTurns(messenger, document)).toBeUndefined();
    const { bubble: _, ...rest } = messenger;
    expect(readTurns({ ...rest, bubble: undefined }, document)).toBeUndefined();
  });

  test('are none in an empty conversation', () => {
    expect(readTurns(messenger, document)).toEqual([]);
  });

  test('are cut where one is endless', () => {
    show(bubble('theirs', 'x'.repeat(1_000_000)));
    expect(readTurns(messenger, document)?.[0]?.text).toHaveLength(4000);
  });
});

describe('who wrote a bubble', () => {
  const row = (left: number, width: number, style = ''): string =>
    `<div class="row" data-box="0,0,800,40" style="${style}"><p class="body" data-box="${left},0,${width},40">hi</p></div>`;
  const speaker = byGeometry('.row', '.body');

  test.each([
    ['at the start', row(10, 200), 'partner'],
    ['at the end', row(590, 200), 'me'],
    ['at the start, leftwards', row(10, 200, 'direction: rtl'), 'me'],
    ['at the end, leftwards', row(590, 200, 'direction: rtl'), 'partner'],
    ['in the middle', row(300, 200), undefined],
    ['over the whole row', row(0, 800), undefined],
    ['without a size', row(10, 0), undefined],
  ])('%s', (_name, html, who) => {
    show(html);
    expect(speaker(find('.body'))).toBe(who);
  });

  test('outside any row it cannot be told', () => {
    show('<p class="body" data-box="0,0,10,10">hi</p>');
    expect(speaker(find('.body'))).toBeUndefined();
  });

  test('by the bubble, what it holds, or what holds it', () => {
    show(
      '<div class="mine"><p id="a">x</p></div><p id="b"><i class="theirs"></i></p><p id="c"></p>',
    );
    const tell = bySelector('.mine', '.theirs');
    expect(['#a', '#b', '#c'].map((id) => tell(find(id)))).toEqual(['me', 'partner', undefined]);
  });

  test('by the first way that can tell', () => {
    const way = firstOf(
      () => undefined,
      () => 'partner',
      () => 'me',
    );
    expect(way(document.body)).toBe('partner');
    expect(firstOf()(document.body)).toBeUndefined();
  });
});

describe('the text box', () => {
  test.each([
    ['<textarea data-box="0,0,100,20"></textarea>', true],
    ['<textarea data-box="0,0,100,20" disabled></textarea>', false],
    ['<textarea data-box="0,0,100,20" readonly></textarea>', false],
    ['<textarea data-box="0,0,100,20" aria-hidden="true"></textarea>', false],
    ['<textarea data-box="0,0,0,0"></textarea>', false],
    ['<p data-box="0,0,100,20">no box</p>', false],
  ])('%s: %s', (html, usable) => {
    show(html);
    const element = document.body.firstElementChild;
    expect(element instanceof HTMLElement && isUsable(element)).toBe(usable);
  });

  test('is the focused one, else the first', () => {
    show(
      '<textarea id="a" data-box="0,0,9,9"></textarea><textarea id="b" data-box="0,9,9,9"></textarea>',
    );
    expect(findComposer(messenger, document)?.id).toBe('a');
    find('#b').focus();
    expect(findComposer(messenger, document)?.id).toBe('b');
  });

  test('of an unknown page is the focused, else the lowest wide one', () => {
    show(
      '<textarea id="search" data-box="0,0,300,20"></textarea>' +
        '<textarea id="box" data-box="0,700,600,40"></textarea>' +
        '<textarea id="tiny" data-box="0,780,40,20"></textarea>',
    );
    expect(likelyComposer(document)?.id).toBe('box');
    find('#search').focus();
    expect(likelyComposer(document)?.id).toBe('search');
    document.body.replaceChildren();
    expect(likelyComposer(document)).toBeUndefined();
  });
});

describe('what a person points at', () => {
  test('becomes a selector of the bubbles that look like it', () => {
    show(`<main class="list">
      <div class="msg in"><p id="clicked">hello</p></div><div class="msg out"><p>hi</p></div>
      <div class="msg in"><p>how are you</p></div></main><textarea></textarea>`);
    expect(selectorLike(find('#clicked'), document)).toBe('div.msg.in');
  });

  test('is told by attributes where classes say nothing', () => {
    show('<div data-speaker="partner"><p id="clicked">a</p></div><div data-speaker="me">b</div>');
    expect(selectorLike(find('#clicked'), document)).toBe('div[data-speaker="partner"]');
  });

  test('ignores names that change from build to build', () => {
    show('<div class="x1234567 in"><p id="clicked">a</p></div><div class="x7654321 in">b</div>');
    expect(selectorLike(find('#clicked'), document)).toBe('div.in');
  });

  test('is nothing where nothing tells sides apart, or all holds the text box', () => {
    show('<div><p id="clicked">a</p></div><textarea></textarea>');
    expect(selectorLike(find('#clicked'), document)).toBeUndefined();
    show('<div class="app"><p id="clicked">a</p><textarea></textarea></div>');
    expect(selectorLike(find('#clicked'), document)).toBeUndefined();
  });

  test('tells the partner’s turns; a selector that is none tells nobody', () => {
    show('<div class="in">hello</div><textarea data-box="0,0,200,20"></textarea>');
    expect(readTurns(genericMessenger({ partner: 'div.in' }), document)).toEqual([
      { speaker: 'partner', text: 'hello' },
    ]);
    expect(readTurns(genericMessenger({ partner: '>>>' }), document)).toBeUndefined();
    expect(readTurns(genericMessenger(undefined), document)).toBeUndefined();
  });
});

describe('how bright the page is', () => {
  test.each([
    ['rgb(255, 255, 255)', 1],
    ['rgb(0, 0, 0)', 0],
    ['rgba(0, 0, 0, 0.2)', undefined],
    ['rgba(0, 0, 0, 0.9)', 0],
    ['color(srgb 1 1 1)', 1],
    ['oklch(0.5 0.1 20)', undefined],
    ['transparent', undefined],
    ['', undefined],
  ])('%s', (color, light) => {
    const found = luminance(color);
    if (light === undefined) expect(found).toBeUndefined();
    else expect(found).toBeCloseTo(light);
  });

  test('is told by the first background that is not see-through', () => {
    show(
      '<div style="background-color: rgb(20, 20, 20)"><p style="background-color: rgba(0, 0, 0, 0)"><b>x</b></p></div>',
    );
    document.body.style.backgroundColor = 'rgb(255, 255, 255)';
    expect(isDark(find('b'))).toBe(true);
    expect(isDark(document.body)).toBe(false);
  });

  test('is what the person prefers where nothing tells', () => {
    show('<b>x</b>');
    for (const matches of [true, false]) {
      vi.spyOn(window, 'matchMedia').mockReturnValue({ matches } as MediaQueryList);
      expect(isDark(find('b'))).toBe(matches);
    }
  });
});
