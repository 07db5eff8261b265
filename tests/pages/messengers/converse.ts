import { h, unwritten, type Replica } from '../replica';

/** Converse at an address of its own: known by its elements, written in a textarea. */
export const converse: Replica = {
  id: 'converse',
  messenger: 'converse',
  home: 'https://chat.example/converse/',
  addressOf: ({ id, group }) =>
    group
      ? `/converse/#converse/room?jid=${id}@rooms.example`
      : `/converse/#converse/chat?jid=${id}@chat.example`,
  editor: 'textarea',
  emojiAsPictures: false,
  frame: ({ name }) => {
    const list = h('div.chat-content.list');
    const holder = h('div.holder');
    return {
      root: h(
        'converse-root.frame',
        {},
        h('div.chat-head', {}, h('span.chatbox-title__text', {}, name)),
        list,
        h('div.write', {}, holder, h('button.send-button', {}, '➤')),
      ),
      list,
      holder,
      box: { class: 'chat-textarea suggestion-box__input', placeholder: 'Message' },
    };
  },
  bubble: (bubble, at, _chat, words) => {
    const mine = bubble.from === 'me';
    const body = h('converse-chat-message-body', { text: bubble.text });
    if (bubble.quote !== undefined) body.append(h('blockquote', {}, bubble.quote));
    if (bubble.kind) body.append(h('figure', {}, unwritten(bubble)));
    else words(body, bubble.text);
    const content = h(
      `div.chat-msg__content.${mine ? 'chat-msg__content--me' : 'chat-msg__content--them'}`,
      {},
      h('time.chat-msg__time', {}, `10:0${at}`),
      bubble.kind === 'deleted' ? unwritten(bubble) : body,
    );
    if (bubble.reaction) content.append(h('converse-reactions', {}, bubble.reaction));
    return h(
      `div.message.chat-msg.${mine ? 'mine' : 'theirs'}`,
      { 'data-msgid': String(at) },
      content,
    );
  },
};
