import { h, unwritten, type Replica } from '../replica';

/** LinkedIn: a plain contenteditable, sides told by modifiers of the event. */
export const linkedin: Replica = {
  id: 'linkedin',
  messenger: 'linkedin',
  home: 'https://www.linkedin.com/messaging/',
  addressOf: ({ number }) => `/messaging/thread/${number}/`,
  editor: 'plain',
  emojiAsPictures: false,
  frame: ({ name, group }) => {
    const list = h('ul.msg-s-message-list-content.list');
    const holder = h('div.holder');
    const thread = h(group ? 'div.msg-thread.msg-thread--group.frame' : 'div.msg-thread.frame');
    thread.append(
      h('h2', {}, name),
      list,
      h('form.write', {}, holder, h('button.msg-form__send-button', { type: 'button' }, 'Send')),
    );
    return {
      root: thread,
      list,
      holder,
      box: { class: 'msg-form__contenteditable', role: 'textbox', 'aria-label': 'Write a message' },
    };
  },
  bubble: (bubble, at, _chat, words) => {
    const mine = bubble.from === 'me';
    const event = h(
      mine
        ? 'div.msg-s-event-listitem.msg-s-event-listitem--is-sender'
        : 'div.msg-s-event-listitem.msg-s-event-listitem--other',
    );
    if (bubble.quote !== undefined) {
      event.append(h('div.msg-s-event-listitem__quoted', {}, bubble.quote));
    }
    event.append(
      bubble.kind ? unwritten(bubble) : words(h('p.msg-s-event-listitem__body'), bubble.text),
      h('time', {}, `10:0${at}`),
    );
    if (bubble.reaction) event.append(h('button', {}, bubble.reaction));
    return h(mine ? 'li.mine' : 'li.theirs', {}, event);
  },
};
