import { makeBox, sendOnEnter, type Mount } from './writing';

/** A contenteditable box whose page reads it at each input, as Telegram does. */
export const mount: Mount = (wish) => mountEditable(wish, 'true');

/** The same with line breaks kept as plain text. */
export const mountPlaintextOnly: Mount = (wish) => mountEditable(wish, 'plaintext-only');

function mountEditable(wish: Parameters<Mount>[0], kind: string): ReturnType<Mount> {
  const box = makeBox(wish);
  box.setAttribute('contenteditable', kind);
  let model = '';
  box.addEventListener('input', () => {
    model = box.innerText.replace(/\n$/u, '').replaceAll('\u00A0', ' ');
  });
  sendOnEnter(box, wish);
  wish.holder.append(box);
  return {
    box,
    text: () => model,
    clear: () => {
      box.replaceChildren();
      model = '';
    },
    end: () => box.remove(),
  };
}
