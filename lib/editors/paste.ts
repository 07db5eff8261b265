/** Firefox shows a content script the page through a filter; behind it is what the page's own scripts see. */
interface Filtered {
  readonly wrappedJSObject?: this;
}

/**
 * A paste of a text, as the page's own editor would get one. Firefox gives the page's handlers an
 * empty clipboard, whatever an event is made with, and hides from them what an extension put into
 * one: there the text is put in on the page's side, and shown to its handlers by the event itself.
 */
export function pasteOf(text: string): ClipboardEvent {
  const filtered: DataTransfer & Filtered = new DataTransfer();
  const data = filtered.wrappedJSObject ?? filtered;
  data.setData('text/plain', text);
  const paste: ClipboardEvent & Filtered = new ClipboardEvent('paste', {
    clipboardData: filtered,
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  const seen = paste.wrappedJSObject;
  if (seen) Object.defineProperty(seen, 'clipboardData', { value: data });
  return paste;
}
