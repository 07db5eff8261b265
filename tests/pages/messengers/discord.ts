import { h, unwritten, type Replica } from '../replica';

/** Discord: Slate, and turns in a row of which only the first names its author. */
export const discord: Replica = {
  id: 'discord',
  messenger: 'discord',
  home: 'https://discord.com/channels/@me/',
  addressOf: ({ number }) => `/channels/@me/${number.replace('-', '')}`,
  editor: 'slate',
  emojiAsPictures: true,
  frame: ({ name, group }) => {
    const list = h('ol.list', { 'data-list-id': 'chat-messages' });
    const holder = h('div.holder');
    const heading = h('section', { 'aria-label': 'Channel header' }, h('h1', {}, name));
    if (group) heading.append(h('div.membersWrap_c8ffbb', {}, 'Ada, Bo'));
    return {
      root: h(
        'main.frame',
        {},
        heading,
        list,
        h('form.write', {}, holder),
        h('div.nameTag_37e81', {}, h('div.title_37e81', {}, 'me')),
      ),
      list,
      holder,
      box: { role: 'textbox', 'aria-label': 'Message' },
    };
  },
  bubble: (bubble, at, { name, bubbles }, words) => {
    const message = h('div.message');
    if (bubble.quote !== undefined) {
      message.append(
        h('div.repliedMessage', {}, h('div.repliedText_c19a55', {}, h('span', {}, bubble.quote))),
      );
    }
    if (bubbles[at - 1]?.from !== bubble.from) {
      message.append(
        h(
          'h3',
          {},
          h('span', { id: `message-username-${at}` }, bubble.from === 'me' ? 'me' : name),
          h('time', {}, ` 10:0${at}`),
        ),
      );
    }
    if (bubble.kind) {
      message.append(unwritten(bubble));
    } else {
      const content = words(h('div', { id: `message-content-${at}` }), bubble.text);
      if (bubble.edited) content.append(h('span.edited_c19a55', {}, ' (edited)'));
      message.append(content);
    }
    if (bubble.reaction) message.append(h('button', {}, bubble.reaction));
    return h('li', { id: `chat-messages-${at}` }, message);
  },
};
