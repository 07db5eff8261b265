import { readContent } from './contenteditable';

/**
 * The draft in a text box of any engine, as it would be sent. For where a draft is only looked at:
 * it brings nothing of what editors need to write.
 */
export function readDraft(box: HTMLElement): string {
  return box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement
    ? box.value
    : readContent(box);
}
