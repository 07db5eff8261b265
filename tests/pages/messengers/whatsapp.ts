import { h, unwritten, type Replica } from '../replica';

/** WhatsApp Web: the address stays, the heading names the chat, text and time share a bubble. */
export const whatsapp: Replica = {
  id: 'whatsapp',
  messenger: 'whatsapp',
  home: 'https://web.whatsapp.com/',
  editor: 'lexical',
  emojiAsPictures: true,
  frame: ({ name, group }) => {
    const list = h('div.list', { role: 'application' });
    const holder = h('div.holder.lexical-rich-text-input');
    const header = h('header', {}, h('span', { title: name, dir: 'auto' }, name));
    if (group) header.append(h('span', { 'data-testid': 'group-subtitle' }, 'Ada, Bo, You'));
    const footer = h('footer.write', {}, holder, h('button', { 'aria-label': 'Send' }, '➤'));
    return {
      root: h('div.frame', { id: 'main' }, header, list, footer),
      list,
      holder,
      box: { role: 'textbox', 'aria-label': 'Type a message', 'data-tab': '10', dir: 'ltr' },
    };
  },
  bubble: (bubble, at, { name, group }, words) => {
    const mine = bubble.from === 'me';
    const body = h('div.copyable-text', {
      'data-pre-plain-text': `[10:0${at}, 24/11/2026] ${mine ? 'You' : name}: `,
    });
    if (bubble.quote !== undefined) {
      body.append(
        h(
          'div',
          { role: 'button', 'aria-label': 'Quoted message' },
          h('span.quoted-mention', {}, bubble.quote),
        ),
      );
    }
    body.append(
      bubble.kind
        ? unwritten(bubble)
        : h('div', {}, words(h('span.selectable-text.copyable-text'), bubble.text)),
    );
    const time = h('div', { 'data-testid': 'msg-meta' }, h('span', {}, `10:0${at}`));
    if (bubble.edited) time.prepend('Edited ');
    const row = h(mine ? 'div.message-out.mine' : 'div.message-in.theirs', {}, body, time);
    if (group && !mine) row.prepend(h('span', { 'data-testid': 'author' }, 'Ada'));
    if (bubble.reaction) row.append(h('button', {}, bubble.reaction));
    return row;
  },
};
