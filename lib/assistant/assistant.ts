import type { Editor } from '../editors/editor';
import type { Heard, Hint, Rephrasing } from '../listening/hint';
import type { Moment, Turn } from '../listening/moment';
import { readTurns, type Messenger } from '../messengers/messenger';
import type { Box, Choices, Face } from './face';
import { isDark } from './surroundings';

/** How long a person must have paused before their draft is heard, ms. */
export const pauseInTyping = 600;

/** How long after a change of the page the turns are looked at again, ms; however many changes there are. */
const lookAfter = 1000;

/** How long the turns must have stood before a draft is heard beside new ones, ms. */
const calm = 1500;

/** For how long *not now* quietens a rule in this chat, ms. */
const notNowLasts = 10 * 60_000;

/** Everything the assistant works with; given, so that the engine and the face could be others. */
export interface Parts {
  readonly messenger: Messenger;
  readonly editor: Editor;
  readonly composer: HTMLElement;
  readonly listen: (moment: Moment) => Heard;
  readonly face: (choices: Choices, signal: AbortSignal) => Face;
  /** Rules that the person does not want. */
  readonly off: () => readonly string[];
  readonly used: (rule: string) => void;
  readonly turnOff: (rule: string) => void;
  readonly wrong: (rule: string) => void;
  readonly signal: AbortSignal;
}

/** The conductor of one text box in one conversation. */
export interface Assistant {
  /** Opens the hint that is there, if one is. */
  openHint(): void;
  /** Hears the draft once more, as when the engine of its language has come. */
  hearAgain(): void;
}

/**
 * Listens while a person replies, and offers a hint when one is due. Stops with `signal`.
 * Nothing of a turn or a draft outlives the call that reads it, but the draft a shown hint is about.
 */
export function startAssistant(parts: Parts): Assistant {
  const { messenger, editor, composer, signal } = parts;
  const page = composer.ownerDocument;
  const view = page.defaultView ?? window;
  const quietUntil = new Map<string, number>();
  let shown: { readonly hint: Hint; readonly draft: string; readonly turns: string } | undefined;
  let composing = false;
  let writing = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let look: ReturnType<typeof setTimeout> | undefined;
  // The last turn, once it is a newer one than a hint was shown for: heard as soon as it is the last for a while.
  let newer: string | undefined;
  let frame = 0;
  let caret: Range | readonly [number, number] | undefined;

  const face = parts.face(
    {
      use: (rephrasing) => use(rephrasing),
      notNow: () => settleHint((rule) => quietUntil.set(rule, Date.now() + notNowLasts)),
      notThisKind: () =>
        settleHint((rule) => {
          quietUntil.set(rule, Number.POSITIVE_INFINITY);
          parts.turnOff(rule);
        }),
      wrong: () =>
        settleHint((rule) => {
          quietUntil.set(rule, Number.POSITIVE_INFINITY);
          parts.wrong(rule);
        }),
      closed: giveCaretBack,
    },
    signal,
  );

  function settleHint(remember: (rule: string) => void): void {
    if (shown) remember(shown.hint.rule);
    shown = undefined;
    draw();
    giveCaretBack();
  }

  function read(): { readonly draft: string; readonly turns: readonly Turn[] } | undefined {
    if (!composer.isConnected) return undefined;
    const turns = readTurns(messenger, page);
    return turns && { draft: editor.read(composer), turns };
  }

  function hear(): void {
    timer = undefined;
    newer = undefined;
    if (signal.aborted || composing || writing) return;
    // The card is open and has the keyboard: what it shows stands until the draft or the turns change.
    if (page.activeElement?.hasAttribute('data-attune')) return;
    const moment = read();
    if (!moment || !composer.contains(page.activeElement)) {
      shown = undefined;
    } else {
      const hint = parts.listen(moment).hints.find(({ rule }) => isWanted(rule));
      shown = hint && { hint, draft: moment.draft, turns: lastOf(moment.turns) };
    }
    draw();
  }

  const isWanted = (rule: string): boolean =>
    !parts.off().includes(rule) && (quietUntil.get(rule) ?? 0) < Date.now();

  const lastOf = (turns: readonly Turn[]): string => turns.at(-1)?.text ?? '';

  /** A new turn makes a shown hint beside the point; in a burst of them nothing is heard. */
  function lookAgain(): void {
    look = undefined;
    if (signal.aborted || (!shown && newer === undefined)) return;
    const last = lastOf((composer.isConnected && readTurns(messenger, page, 1)) || []);
    if (shown && last !== shown.turns) {
      shown = undefined;
      newer = last;
      redraw();
    } else if (newer !== undefined && newer !== last) {
      newer = last;
    } else if (newer !== undefined) {
      hear();
    }
    if (newer !== undefined) look = setTimeout(lookAgain, calm);
  }

  function draw(): void {
    frame = 0;
    if (signal.aborted) return;
    if (!composer.isConnected) {
      face.hide();
      return;
    }
    const draft = shown?.draft ?? '';
    const all = editor.read(composer);
    const hint = shown && all === draft ? shown.hint : undefined;
    face.show({
      composer: boxOf(composer),
      lines: editor.rects(composer, { start: Math.max(0, all.length - 200), end: all.length }),
      phrase: hint && hint.span.end > hint.span.start ? editor.rects(composer, hint.span) : [],
      ...(hint && { hint }),
      draft,
      dark: isDark(composer),
      rightToLeft: getComputedStyle(composer).direction === 'rtl',
      free,
    });
  }

  /** Is nothing of the messenger's that can be clicked under this box? */
  function free(box: Box): boolean {
    const points = [
      [box.left + 3, box.top + 3],
      [box.right - 3, box.top + 3],
      [box.left + 3, box.bottom - 3],
      [box.right - 3, box.bottom - 3],
    ] as const;
    return points.every(([x, y]) => {
      const top = page.elementsFromPoint(x, y).find((element) => !element.matches('[data-attune]'));
      const target = top?.closest(
        'button, a, [role="button"], input, [tabindex]:not([tabindex="-1"])',
      );
      return !target || target === composer || target.contains(composer);
    });
  }

  const redraw = (): void => {
    frame ||= view.requestAnimationFrame(draw);
  };

  const soon = (wait: number): void => {
    clearTimeout(timer);
    timer = setTimeout(hear, wait);
  };

  async function use(rephrasing: Rephrasing): Promise<boolean> {
    const hint = shown;
    // The draft moved on since the hint was heard: it would undo what was typed.
    if (!hint || editor.read(composer) !== hint.draft) {
      shown = undefined;
      draw();
      return true;
    }
    writing = true;
    try {
      if ((await editor.replace(composer, rephrasing.draft)) === 'unproved') return false;
    } finally {
      writing = false;
    }
    parts.used(hint.hint.rule);
    shown = undefined;
    composer.focus({ preventScroll: true });
    draw();
    return true;
  }

  function giveCaretBack(): void {
    if (signal.aborted || !composer.isConnected) return;
    composer.focus({ preventScroll: true });
    if (caret instanceof Range) {
      if (!composer.contains(caret.startContainer)) return;
      const selection = page.getSelection();
      selection?.removeAllRanges();
      selection?.addRange(caret);
    } else if (caret && 'setSelectionRange' in composer) {
      (composer as HTMLTextAreaElement).setSelectionRange(caret[0], caret[1]);
    }
  }

  function keepCaret(): void {
    if (composer instanceof HTMLTextAreaElement || composer instanceof HTMLInputElement) {
      caret = [composer.selectionStart ?? 0, composer.selectionEnd ?? 0];
      return;
    }
    const selection = page.getSelection();
    const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
    caret = range && composer.contains(range.startContainer) ? range.cloneRange() : undefined;
  }

  const trusted =
    <E extends Event>(act: (event: E) => void) =>
    (event: E): void => {
      if (event.isTrusted) act(event);
    };
  const options = { signal, capture: true, passive: true } as const;
  composer.addEventListener(
    'input',
    trusted(() => {
      if (writing) return;
      // What was heard is no longer what stands there.
      if (shown) {
        shown = undefined;
        redraw();
      }
      soon(pauseInTyping);
    }),
    options,
  );
  // Rich editors undo by their own handling of the key, and no input event tells of it.
  composer.addEventListener(
    'keydown',
    trusted(() => {
      if (!writing) soon(pauseInTyping);
    }),
    options,
  );
  composer.addEventListener(
    'compositionstart',
    trusted(() => (composing = true)),
    options,
  );
  composer.addEventListener(
    'compositionend',
    trusted(() => {
      composing = false;
      soon(pauseInTyping);
    }),
    options,
  );
  composer.addEventListener(
    'focusin',
    trusted(() => soon(pauseInTyping)),
    options,
  );
  composer.addEventListener('focusout', keepCaret, options);
  page.addEventListener('scroll', redraw, options);
  view.addEventListener('resize', redraw, options);
  // A page that follows the system turns dark under an open card.
  view.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', redraw, { signal });

  const size = new ResizeObserver(redraw);
  size.observe(composer);
  // Sending empties the box without an input event in some messengers.
  const changes = new MutationObserver(() => {
    if (!shown) return;
    if (editor.read(composer) === shown.draft) {
      look ??= setTimeout(lookAgain, lookAfter);
      return;
    }
    shown = undefined;
    redraw();
    soon(pauseInTyping);
  });
  changes.observe(page.body, { childList: true, characterData: true, subtree: true });
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(timer);
      clearTimeout(look);
      view.cancelAnimationFrame(frame);
      size.disconnect();
      changes.disconnect();
      face.hide();
    },
    { once: true },
  );

  draw();
  if (composer.contains(page.activeElement)) soon(pauseInTyping);
  return { openHint: () => face.open(), hearAgain: () => soon(0) };
}

function boxOf(element: Element): Box {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return { left, top, right, bottom };
}
