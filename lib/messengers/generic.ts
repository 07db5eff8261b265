import type { Speaker } from '../listening/moment';
import { isUsable, type Messenger } from './messenger';

/** What a person pointed out on a page that Attune does not know. */
export interface Pointed {
  /** Selector of the partner's bubbles. */
  readonly partner: string;
  /** Selector of the text box, where several could be it. */
  readonly composer?: string;
}

const editable =
  'textarea:not([readonly]):not([disabled]), [contenteditable="true"], [contenteditable="plaintext-only"], [contenteditable=""]';

/**
 * Any other messenger, at an address that the person added. It reads the partner's bubbles only
 * once the person has pointed one out; until then no speaker can be told, and hints stay silent.
 */
export function genericMessenger(pointed: Pointed | undefined): Messenger {
  const partner = pointed && isSelector(pointed.partner) ? pointed.partner : undefined;
  const composer = pointed?.composer && isSelector(pointed.composer) ? pointed.composer : undefined;
  return {
    id: 'generic',
    name: 'Another messenger',
    patterns: [],
    here: () => true,
    composer: composer ?? editable,
    ...(composer === undefined && { findComposer: likelyComposer }),
    bubble: partner,
    speaker: (bubble): Speaker | undefined =>
      partner && bubble.matches(partner) ? 'partner' : undefined,
    aside: 'time, [role="button"], button',
    quoted: 'blockquote',
    // The address without what changes from visit to visit; the title where the address says nothing.
    chat: (page, address) => `${address.pathname}${address.hash}`.slice(0, 200) || page.title,
  };
}

/** The text box in view that most looks like a chat's: the focused one, else the lowest wide one. */
export function likelyComposer(page: Document): HTMLElement | undefined {
  const found = [...page.querySelectorAll<HTMLElement>(editable)].filter(isUsable);
  const focused = found.find((element) => element.contains(page.activeElement));
  if (focused) return focused;
  return found
    .filter((element) => element.getBoundingClientRect().width >= 120)
    .sort((a, b) => b.getBoundingClientRect().bottom - a.getBoundingClientRect().bottom)[0];
}

/**
 * A selector for the bubbles that look like the one a person clicked: the nearest element that
 * holds text, by its tag, its stable classes and the attributes that tell sides apart.
 * `undefined` when nothing about it would tell the partner's bubbles from others.
 */
export function selectorLike(clicked: Element, page: Document): string | undefined {
  for (let element: Element | null = clicked; element && element !== page.body;) {
    const own = describe(element);
    const parent: Element | null = element.parentElement;
    if (own) {
      const matches = page.querySelectorAll(own).length;
      // One alone may be a wrapper of the whole list; a chat has its partner's bubbles several times,
      // or a single one that does not hold the text box.
      if (matches > 1 || (matches === 1 && !element.querySelector(editable))) return own;
    }
    element = parent;
  }
  return undefined;
}

/** Attributes by which pages tell the two sides apart. */
const telling = [
  'data-speaker',
  'data-author',
  'data-from',
  'data-side',
  'data-direction',
  'data-own',
];

function describe(element: Element): string | undefined {
  // Classes with long digits or hashes change from build to build.
  const classes = [...element.classList].filter(
    (name) => /^[a-z][\w-]{1,40}$/i.test(name) && !/\d{3,}/.test(name),
  );
  const attributes = telling
    .filter((name) => element.hasAttribute(name))
    .map((name) => `[${name}="${CSS.escape(element.getAttribute(name) ?? '')}"]`);
  if (classes.length === 0 && attributes.length === 0) return undefined;
  return `${element.tagName.toLowerCase()}${classes.map((name) => `.${CSS.escape(name)}`).join('')}${attributes.join('')}`.slice(
    0,
    200,
  );
}

function isSelector(text: string): boolean {
  try {
    document.createDocumentFragment().querySelector(text);
    return true;
  } catch {
    return false;
  }
}
