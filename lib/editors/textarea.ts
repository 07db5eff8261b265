import type { Span } from '../listening/moment';
import { withinBox } from './contenteditable';
import type { Editor } from './editor';
import { insertAsTyped } from './insert';

const isField = (box: HTMLElement): box is HTMLTextAreaElement | HTMLInputElement =>
  box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement;

/** A textarea or a one-line field, also when React or Vue controls it. */
export const textarea: Editor = {
  id: 'textarea',
  owns: isField,
  read: (box) => (isField(box) ? box.value : ''),
  replace: (box, text) => insertAsTyped(box, text, () => (isField(box) ? box.value : '')),
  rects: (box, span) => (isField(box) ? fieldRects(box, span) : []),
};

/** The properties of a field that decide where its words stand. */
const copied = [
  'boxSizing',
  'borderTopWidth',
  'borderRightWidth',
  'borderBottomWidth',
  'borderLeftWidth',
  'paddingTop',
  'paddingRight',
  'paddingBottom',
  'paddingLeft',
  'direction',
  'fontFamily',
  'fontSize',
  'fontStyle',
  'fontStretch',
  'fontVariant',
  'fontWeight',
  'letterSpacing',
  'lineHeight',
  'tabSize',
  'textAlign',
  'textIndent',
  'textTransform',
  'wordSpacing',
] as const;

// A field shows no ranges: its text is laid out once more, unseen, in a closed shadow tree of its
// own beside the page, measured, and taken away in the same task, so that no page script can read it.
function fieldRects(box: HTMLTextAreaElement | HTMLInputElement, span: Span): readonly DOMRect[] {
  const page = box.ownerDocument;
  const host = page.createElement('div');
  const mirror = page.createElement('div');
  const style = getComputedStyle(box);
  for (const name of copied) mirror.style[name] = style[name];
  Object.assign(mirror.style, {
    position: 'fixed',
    left: '0',
    top: '0',
    visibility: 'hidden',
    borderStyle: 'solid',
    overflow: 'hidden',
    whiteSpace: box instanceof HTMLInputElement ? 'pre' : 'pre-wrap',
    overflowWrap: 'break-word',
    // A scroll bar takes its room from the text.
    width: `${box.clientWidth + parseFloat(style.borderLeftWidth) + parseFloat(style.borderRightWidth)}px`,
    boxSizing: 'border-box',
  });
  const text = page.createTextNode(box.value);
  mirror.append(text);
  host.attachShadow({ mode: 'closed' }).append(mirror);
  page.documentElement.append(host);
  const range = page.createRange();
  const length = text.data.length;
  range.setStart(text, Math.min(span.start, length));
  range.setEnd(text, Math.min(span.end, length));
  const place = box.getBoundingClientRect();
  const origin = mirror.getBoundingClientRect();
  const moved = [...range.getClientRects()].map(
    (rect) =>
      new DOMRect(
        rect.left - origin.left + place.left - box.scrollLeft,
        rect.top - origin.top + place.top - box.scrollTop,
        rect.width,
        rect.height,
      ),
  );
  host.remove();
  return withinBox(moved, box);
}
