import { h, unwritten, type Replica } from '../replica';

/** Google Chat: a plain contenteditable; the first of a run names its author, own turns stand across. */
export const googleChat: Replica = {
  id: 'googleChat',
  messenger: 'googleChat',
  home: 'https://chat.google.com/',
  addressOf: ({ number, group }) => `/u/0/app/${group ? 'space' : 'dm'}/AAAA${number}`,
  editor: 'plain',
  emojiAsPictures: true,
  frame: ({ name }) => {
    const list = h('div.list');
    const holder = h('div.holder');
    const account = h('a', { 'aria-label': 'Google Account: Robin (robin@mail.example)' });
    return {
      root: h(
        'div.frame',
        {},
        h('header', { role: 'banner' }, account),
        h(
          'div.frame',
          { role: 'main' },
          h('h1', {}, name),
          list,
          h('div.write', {}, holder, h('button', { 'aria-label': 'Send message' }, '➤')),
        ),
      ),
      list,
      holder,
      box: {
        class: 'editable',
        role: 'textbox',
        g_editable: 'true',
        'aria-label': 'History is on',
      },
    };
  },
  bubble: (bubble, at, { name, bubbles }, words) => {
    const mine = bubble.from === 'me';
    const inner = h(`div.${mine ? 'mine' : 'theirs'}`);
    if (bubbles[at - 1]?.from !== bubble.from) {
      const author = mine ? 'Robin' : name;
      inner.append(
        h('span', { role: 'heading' }, h('span', { 'data-name': author }, author)),
        h('span', { 'data-absolute-timestamp': '1790000000000' }, ` 10:0${at}`),
      );
    }
    if (bubble.quote !== undefined) inner.append(h('div.quote', { role: 'button' }, bubble.quote));
    inner.append(
      bubble.kind ? unwritten(bubble) : words(h('div', { jsname: 'bgckF' }), bubble.text),
    );
    if (bubble.edited) inner.append(h('span', {}, 'Edited'));
    if (bubble.reaction) inner.append(h('button', {}, bubble.reaction));
    return h('div.row', { role: 'group', 'data-id': String(at) }, inner);
  },
};
