import type { Outcome } from './editor';
import { pasteOf } from './paste';

/** How long editors need to hear that the selection moved, ms. Measured: 60 is enough for all but Slate. */
const usualTick = 60;

/** How long a box may take to show what was put in, ms; a busy page redraws late. */
const proofWithin = 2000;

const heardSelection = (tick: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, tick));

/** Selects the whole content of a text box, as a person would with one key. */
export function selectAll(box: HTMLElement): void {
  box.focus({ preventScroll: true });
  if (box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement) {
    box.select();
    return;
  }
  const range = box.ownerDocument.createRange();
  range.selectNodeContents(box);
  const selection = box.ownerDocument.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

/** Waits until a condition holds, looking again at each frame; `false` after `patience` ms. */
async function until(holds: () => boolean, patience: number): Promise<boolean> {
  const end = performance.now() + patience;
  while (!holds()) {
    if (performance.now() > end) return false;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  return true;
}

/**
 * Replaces the whole draft through the browser's own editing command, as typing over a selection
 * would: textarea and plain contenteditable.
 */
export async function insertAsTyped(
  box: HTMLElement,
  text: string,
  read: () => string,
  tick = usualTick,
): Promise<Outcome> {
  const before = read();
  selectAll(box);
  await heardSelection(tick);
  // The one way that keeps the browser's undo; it is old, and every browser keeps it for that.
  box.ownerDocument.execCommand('insertText', false, text);
  return proved(box, text, before, read);
}

/**
 * Replaces the whole draft by a paste that the page's editor handles itself, so that its own
 * model has the text (in Chromium Slate shows an inserted text and sends the old one; in Firefox
 * CKEditor would need an undo for each line). When the page does not take the paste, the text is
 * typed instead; never both.
 */
export async function insertAsPasted(
  box: HTMLElement,
  text: string,
  read: () => string,
  tick = usualTick,
): Promise<Outcome> {
  const before = read();
  selectAll(box);
  await heardSelection(tick);
  const taken = takesPaste(box, text);
  if (!taken) box.ownerDocument.execCommand('insertText', false, text);
  return proved(box, text, before, read);
}

function takesPaste(box: HTMLElement, text: string): boolean {
  try {
    return !box.dispatchEvent(pasteOf(text));
  } catch {
    // A page that broke its own clipboard can be pasted nothing.
    return false;
  }
}

// What cannot be proved is taken back: a half-changed draft is worse than none.
async function proved(
  box: HTMLElement,
  text: string,
  before: string,
  read: () => string,
): Promise<Outcome> {
  if (await until(() => sameDraft(read(), text), proofWithin)) return 'replaced';
  if (!sameDraft(read(), before)) box.ownerDocument.execCommand('undo');
  return 'unproved';
}

/** Is it the same draft, but for white space that editors hold differently? */
export function sameDraft(a: string, b: string): boolean {
  const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim();
  return plain(a) === plain(b);
}
