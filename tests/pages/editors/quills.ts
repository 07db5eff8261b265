import { sendOnEnter, type Mount } from './writing';

/** The little that both generations of Quill have in common. */
interface AnyQuill {
  readonly root: HTMLElement;
  getText(): string;
  setText(text: string): unknown;
}

/** Quill with its own history, of whichever generation. */
export const mountWith =
  (make: (holder: HTMLElement) => AnyQuill): Mount =>
  (wish) => {
    const quill = make(wish.holder);
    const box = quill.root;
    for (const [name, value] of Object.entries(wish.attributes)) {
      if (name === 'class') box.classList.add(...value.split(' '));
      else box.setAttribute(name, value);
    }
    sendOnEnter(box, wish);
    return {
      box,
      text: () => quill.getText().replace(/\n$/u, ''),
      clear: () => {
        quill.setText('');
      },
      end: () => wish.holder.replaceChildren(),
    };
  };
