import { makeBox, sendOnEnter, type Mount } from './writing';

/** A textarea whose page reads it at each input. */
export const mount: Mount = (wish) => {
  const box = makeBox(wish, 'textarea');
  if (!(box instanceof HTMLTextAreaElement)) throw new TypeError('No textarea.');
  let model = '';
  box.addEventListener('input', () => {
    model = box.value;
  });
  sendOnEnter(box, wish);
  wish.holder.append(box);
  return {
    box,
    text: () => model,
    clear: () => {
      box.value = '';
      model = '';
    },
    end: () => box.remove(),
  };
};
