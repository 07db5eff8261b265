import { h, unwritten, type Replica } from '../replica';

/** X: a textarea that React controls, sides told by a utility class. */
export const x: Replica = {
  id: 'x',
  messenger: 'x',
  home: 'https://x.com/i/chat/',
  addressOf: ({ number, group }) => `/i/chat/${group ? `g${number}` : `${number}-99`}`,
  editor: 'reactTextarea',
  emojiAsPictures: true,
  frame: ({ name }) => {
    const list = h('ul.list');
    const holder = h('div.holder');
    return {
      root: h(
        'main.frame',
        {},
        h('div', { 'data-testid': 'dm-conversation-username' }, name),
        h('div.frame', { 'data-testid': 'dm-message-list-container' }, list),
        h('div.write', {}, holder, h('button', { 'aria-label': 'Send' }, '➤')),
      ),
      list,
      holder,
      box: { 'data-testid': 'dm-composer-textarea', placeholder: 'Message' },
    };
  },
  bubble: (bubble, at, _chat, words) => {
    const mine = bubble.from === 'me';
    const body = h(mine ? 'div.justify-end.mine' : 'div.justify-start.theirs');
    if (bubble.quote !== undefined) body.append(h('blockquote', {}, bubble.quote));
    body.append(
      bubble.kind ? unwritten(bubble) : words(h('div', { dir: 'auto' }), bubble.text),
      h('time', {}, `10:0${at}`),
    );
    if (bubble.reaction) body.append(h('button', {}, bubble.reaction));
    return h('li.row', {}, body);
  },
};
