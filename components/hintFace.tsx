import { render } from 'preact';
import type { HintWords } from '../lib/languages/hint';
import type { Box, Choices, Face, View } from '../lib/assistant/face';
import { boxAt, markSize, placeCard, placeMark } from '../lib/assistant/placement';
import { HintCard } from './HintCard';
import { QuietMark } from './QuietMark';
import style from './hint.css?inline';

/** The shortcut that opens a hint, as it is written on the card. */
export const openShortcut = 'Alt Shift H';

/**
 * Shows hints over a page, in a closed shadow root: nothing of a hint can be read by the page.
 * The host element says nothing but that it is there. `words` are those of the card, and `textSize`
 * is the one that the person chose. Ends with `signal`.
 */
export function hintFace(
  page: Document,
  words: HintWords,
  textSize: () => string | undefined = () => undefined,
) {
  return (choices: Choices, signal: AbortSignal): Face => {
    const host = page.createElement('div');
    host.setAttribute('data-attune', '');
    const root = host.attachShadow({ mode: 'closed' });
    const stage = page.createElement('div');
    dress(root, page);
    root.append(stage);
    // What a person types on the card is not meant for the messenger's own shortcuts.
    for (const type of ['keydown', 'keypress', 'keyup', 'input', 'paste', 'copy'] as const) {
      stage.addEventListener(type, (event) => event.stopPropagation());
    }

    let view: View | undefined;
    let open = false;
    let cardHeight = 320;
    let spokenFor = '';

    const close = (): void => {
      open = false;
      paint();
      choices.closed();
    };
    const leave = (act: () => void) => (): void => {
      open = false;
      act();
    };

    function paint(): void {
      if (!view || signal.aborted) {
        render(null, stage);
        return;
      }
      const { hint, composer, rightToLeft } = view;
      if (!hint) open = false;
      const root = page.documentElement;
      const viewport = { width: root.clientWidth, height: window.innerHeight };
      const mark = placeMark({ ...view, viewport });
      const card = placeCard({
        composer,
        viewport,
        rightToLeft,
        card: { width: Math.min(392, viewport.width - 16), height: cardHeight },
      });
      const spoken = hint && !open ? words.hintIsThere(openShortcut) : '';
      if (spoken === '') spokenFor = '';
      else spokenFor ||= spoken;
      render(
        <div
          class="attune"
          data-theme={view.dark ? 'dark' : 'light'}
          data-practice={hint?.practice}
          data-text={textSize()}
          dir={rightToLeft ? 'rtl' : 'ltr'}
        >
          <p class="spoken" role="status">
            {spokenFor}
          </p>
          {view.phrase.map((box, at) => (
            <Underline key={at} box={box} />
          ))}
          {mark && (
            <div class="place" style={cornerOf(mark)}>
              <QuietMark
                found={hint !== undefined}
                opened={open}
                shortcut={openShortcut}
                words={words}
                open={() => face.open()}
              />
            </div>
          )}
          {open && hint && (
            <div
              class="place"
              style={{ left: px(card.left), top: px(card.top), maxHeight: px(card.maxHeight) }}
              ref={measure}
            >
              <HintCard
                key={`${hint.rule} ${view.draft}`}
                hint={hint}
                draft={view.draft}
                words={words}
                copy={(text) => copyText(text, stage)}
                use={async (rephrasing) => {
                  const used = await choices.use(rephrasing);
                  if (used) {
                    open = false;
                    paint();
                  }
                  return used;
                }}
                notNow={leave(choices.notNow)}
                notThisKind={leave(choices.notThisKind)}
                wrong={leave(choices.wrong)}
                close={close}
              />
            </div>
          )}
        </div>,
        stage,
      );
    }

    // The card lies above the text box by its own height, which is known only once it is drawn.
    const grown = new ResizeObserver(([entry]) => {
      const height = Math.ceil(entry?.borderBoxSize[0]?.blockSize ?? 0);
      if (height > 0 && height !== cardHeight) {
        cardHeight = height;
        paint();
      }
    });
    const measure = (place: HTMLElement | null): void => {
      grown.disconnect();
      const card = place?.firstElementChild;
      if (card) grown.observe(card);
    };

    // A page that sweeps its document takes the host along: it comes back, a few times, then rests.
    let returns = 0;
    const stay = new MutationObserver(() => {
      if (view && !host.isConnected && returns < 20) {
        returns += 1;
        page.documentElement.append(host);
      }
    });
    stay.observe(page.documentElement, { childList: true });

    const face: Face = {
      show(next) {
        view = next;
        if (!host.isConnected) page.documentElement.append(host);
        paint();
      },
      open() {
        if (!view?.hint || open) return;
        open = true;
        paint();
      },
      hide() {
        view = undefined;
        open = false;
        render(null, stage);
        host.remove();
      },
    };
    signal.addEventListener(
      'abort',
      () => {
        stay.disconnect();
        grown.disconnect();
        face.hide();
      },
      { once: true },
    );
    return face;
  };
}

// In a messenger only an element will do in every browser: Firefox keeps constructed sheets from
// isolated worlds. In our own pages the policy forbids such an element, and a sheet will do.
function dress(root: ShadowRoot, page: Document): void {
  if (page.location.protocol.endsWith('-extension:')) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    root.adoptedStyleSheets = [sheet];
    return;
  }
  const sheet = page.createElement('style');
  sheet.textContent = style;
  root.append(sheet);
}

const px = (length: number): string => `${Math.round(length)}px`;

function cornerOf({ left, top }: Box): { left: string; top: string } {
  const box = boxAt(left, top, { width: markSize, height: markSize });
  return { left: px(box.left), top: px(box.top) };
}

/** A line drawn by hand under the phrase; it lies below the letters, so that none is covered. */
function Underline({ box }: { readonly box: Box }) {
  return (
    <div
      class="under"
      style={{ left: px(box.left), top: px(box.bottom - 2), width: px(box.right - box.left) }}
    >
      <svg viewBox="0 0 120 5" preserveAspectRatio="none" aria-hidden="true">
        <path d="M1 2.7q0 .7 6.3 .7 6.2-.1 14.5-.2 8.2-.1 13.4 .1 5.3 .2 10.7 .4 5.4 .2 10.8 .3 5.3 .1 10.4-.1 5.2-.3 10.2-.5 5-.3 9.9-.4 4.8-.1 12.5-.1 7.7 0 13.5 .1 5.8 .1 5.8-.5 0-.5-5.8-.8-5.8-.3-13.5-.3-7.7-.1-12.6 .1-4.8 .1-9.8 .2-5.1 .1-10.2 0-5.1-.1-10.4-.3-5.3-.2-10.7-.4-5.4-.2-10.7-.2-5.3 0-13.6 .3-8.2 .3-14.5 .6-6.2 .3-6.2 1z" />
      </svg>
    </div>
  );
}

/** Copies a text; on pages without the clipboard (plain http) by the browser's old command. */
async function copyText(text: string, stage: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = stage.ownerDocument.createElement('textarea');
    field.value = text;
    field.className = 'spoken';
    const before = (stage.getRootNode() as ShadowRoot).activeElement;
    stage.append(field);
    field.select();
    const copied = stage.ownerDocument.execCommand('copy');
    field.remove();
    if (before instanceof HTMLElement) before.focus();
    return copied;
  }
}
