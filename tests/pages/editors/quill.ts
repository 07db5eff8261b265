import Quill from 'quill';
import { sendOnEnter, type Mount } from './writing';

/** Quill 2 with its own history, as in Slack. */
export const mount: Mount = (wish) => {
  const quill = new Quill(wish.holder, { modules: { toolbar: false } });
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
