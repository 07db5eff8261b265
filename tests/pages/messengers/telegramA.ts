import { h, unwritten, type Replica } from '../replica';

/** Telegram Web A: the time stands inside the text, emoji are pictures, the address names the peer. */
export const telegramA: Replica = {
  id: 'telegramA',
  messenger: 'telegramA',
  home: 'https://web.telegram.org/a/',
  addressOf: ({ number }) => `/a/#${number}`,
  editor: 'plain',
  emojiAsPictures: true,
  frame: ({ name, number }) => {
    const list = h('div.messages-container.list');
    const holder = h('div.holder.input-scroller');
    return {
      root: h(
        'div.frame',
        { id: 'MiddleColumn' },
        h(
          'div.MiddleHeader',
          {},
          h(
            'div.ChatInfo',
            {},
            h('div.Avatar', { 'data-peer-id': number }),
            h('h3.fullName', {}, name),
          ),
        ),
        h('div.MessageList.frame', {}, list),
        h('div.write', {}, holder, h('button', { 'aria-label': 'Send message' }, '➤')),
      ),
      list,
      holder,
      box: {
        id: 'editable-message-text',
        class: 'form-control allow-selection',
        role: 'textbox',
        'aria-label': 'Message',
      },
    };
  },
  bubble: (bubble, at, _chat, words) => {
    const content = h('div.message-content');
    if (bubble.quote !== undefined) {
      content.append(h('div.EmbeddedMessage', {}, h('p.embedded-text-wrapper', {}, bubble.quote)));
    }
    const meta = h('span.MessageMeta', {}, h('span.message-time', {}, `10:0${at}`));
    if (bubble.edited) meta.prepend(h('span', {}, 'edited '));
    if (bubble.kind) {
      content.append(unwritten(bubble), meta);
    } else {
      const text = words(h('div.text-content.clearfix', { dir: 'auto' }), bubble.text);
      if (bubble.reaction) text.append(h('div.Reactions', {}, h('button', {}, bubble.reaction)));
      text.append(meta);
      content.append(text);
    }
    const own = bubble.from === 'me';
    return h(
      own ? 'div.Message.message-list-item.own.mine' : 'div.Message.message-list-item.theirs',
      { id: `message-${at}`, 'data-message-id': String(at) },
      content,
    );
  },
};
