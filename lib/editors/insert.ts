import type { Outcome } from './editor';

/** How long editors need to hear that the selection moved, ms. Measured: 60 is enough for all, Draft.js in Firefox needs it. */
const tick = 60;

const heardSelection = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, tick));

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
 * would: textarea, plain contenteditable, and every rich editor in Firefox.
 */
export async function insertAsTyped(
  box: HTMLElement,
  text: string,
  read: () => string,
): Promise<Outcome> {
  selectAll(box);
  await heardSelection();
  // The one way that keeps the browser's undo; it is old, and every browser keeps it for that.
  box.ownerDocument.execCommand('insertText', false, text);
  return (await until(() => sameDraft(read(), text), 600)) ? 'replaced' : 'unproved';
}

/**
 * Replaces the whole draft by a paste that the page's editor handles itself, so that its own
 * model has the text (in Chromium Slate shows an inserted text and sends the old one). When the
 * page does not take the paste, the text is typed instead; never both.
 */
export async function insertAsPasted(
  box: HTMLElement,
  text: string,
  read: () => string,
): Promise<Outcome> {
  selectAll(box);
  await heardSelection();
  const data = new DataTransfer();
  data.setData('text/plain', text);
  const paste = new ClipboardEvent('paste', {
    clipboardData: data,
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  const taken = !box.dispatchEvent(paste);
  if (!taken) box.ownerDocument.execCommand('insertText', false, text);
  return (await until(() => sameDraft(read(), text), 600)) ? 'replaced' : 'unproved';
}

/** Is it the same draft, but for white space that editors hold differently? */
export function sameDraft(a: string, b: string): boolean {
  const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim();
  return plain(a) === plain(b);
}
