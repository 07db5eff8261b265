import { h, unwritten, type Replica } from '../replica';

/** Telegram Web K: a second, fake text box of the same class, that cannot be written in. */
export const telegramK: Replica = {
  id: 'telegramK',
  messenger: 'telegramK',
  home: 'https://web.telegram.org/k/',
  addressOf: ({ id, number, group }) => (group ? `/k/#${number}` : `/k/#@${id}`),
  editor: 'plain',
  emojiAsPictures: true,
  frame: ({ name, number }) => {
    const list = h('div.bubbles-inner.list');
    const holder = h('div.holder.input-message-container');
    holder.append(
      h('div.input-message-input.input-field-input-fake', { contenteditable: 'false' }),
    );
    return {
      root: h(
        'div.chat.frame',
        {},
        h('div.topbar', {}, h('span.peer-title', { 'data-peer-id': number }, name)),
        list,
        h('div.write', {}, holder, h('button.btn-send', {}, '➤')),
      ),
      list,
      holder,
      box: { class: 'input-message-input', 'data-peer-id': number },
    };
  },
  bubble: (bubble, at, { number }, words) => {
    const content = h('div.bubble-content');
    if (bubble.quote !== undefined) {
      content.append(h('div.reply', {}, h('div.reply-subtitle', {}, bubble.quote)));
    }
    const time = h('span.time', {}, h('span.i18n', {}, `10:0${at}`));
    if (bubble.edited) time.prepend('edited ');
    if (bubble.kind) {
      content.append(unwritten(bubble), time);
    } else {
      const message = h('div.message', {});
      message.append(words(h('span.translatable-message'), bubble.text), time);
      if (bubble.reaction) message.append(h('div.reactions', {}, bubble.reaction));
      content.append(message);
    }
    return h(
      bubble.from === 'me' ? 'div.bubble.is-out.mine' : 'div.bubble.is-in.theirs',
      { 'data-mid': String(at), 'data-peer-id': number },
      content,
    );
  },
};
