import { createElement, useState, type ChangeEvent } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { sendOnEnter, type Mount } from './writing';

/** A textarea that React controls: it shows the state, whatever was put into it. */
export const mount: Mount = (wish) => {
  let model = '';
  let put: (text: string) => void = () => undefined;
  function Box() {
    const [text, setText] = useState('');
    model = text;
    put = setText;
    return createElement('textarea', {
      value: text,
      onChange: (event: ChangeEvent<HTMLTextAreaElement>) => setText(event.target.value),
    });
  }
  const root = createRoot(wish.holder);
  flushSync(() => root.render(createElement(Box)));
  const box = wish.holder.querySelector('textarea');
  if (!box) throw new Error('React drew no textarea.');
  for (const [name, value] of Object.entries(wish.attributes)) box.setAttribute(name, value);
  sendOnEnter(box, wish);
  return { box, text: () => model, clear: () => put(''), end: () => root.unmount() };
};
