import { h, unwritten, type Replica } from '../replica';

const numbers = { me: 'U0ME00001', partner: 'U0THEY002' } as const;

const pictureOf = (number: string): HTMLElement =>
  h('img', { alt: '', src: `/attune-pages/T0HOME-${number}-5f1d7c2b9a3e-48.svg` });

/** Slack: Quill 1, rows of which only the first of a run says who wrote, by name and number. */
export const slack: Replica = {
  id: 'slack',
  messenger: 'slack',
  home: 'https://app.slack.com/client/T0HOME/',
  addressOf: ({ number, group }) => `/client/T0HOME/${group ? 'C' : 'D'}${number.replace('-', '')}`,
  editor: 'quill1',
  emojiAsPictures: 'named',
  frame: ({ name }) => {
    const list = h('div.c-virtual_list__scroll_container.list', { 'data-qa': 'slack_kit_list' });
    const holder = h('div.holder');
    return {
      root: h(
        'div.p-workspace__primary_view.frame',
        {},
        h('div.p-view_header', {}, h('span', { 'data-qa': 'channel_header_title' }, name)),
        list,
        h(
          'div.write',
          { 'data-qa': 'message_input' },
          holder,
          h('button', { 'data-qa': 'texty_send_button', 'aria-label': 'Send now' }, '➤'),
        ),
        h('button', { 'data-qa': 'user-button', 'aria-label': 'Account' }, pictureOf(numbers.me)),
      ),
      list,
      holder,
      box: { role: 'textbox', 'aria-label': 'Message' },
    };
  },
  bubble: (bubble, at, { name, bubbles }, words) => {
    const content = h('div.c-message_kit__gutter__right', { 'data-qa': 'message_content' });
    const number = numbers[bubble.from];
    const message = h('div.c-message_kit__message', { 'data-qa': 'message_container' });
    if (bubbles[at - 1]?.from !== bubble.from) {
      message.append(h('button.c-message_kit__avatar', {}, pictureOf(number)));
      content.append(
        h(
          'span',
          { 'data-qa': 'message_sender' },
          h(
            'button',
            { 'data-qa': 'message_sender_name', 'data-message-sender': number },
            bubble.from === 'me' ? 'Robin' : name,
          ),
        ),
        h('a.c-timestamp', {}, ` 10:0${at}`),
      );
    }
    if (bubble.kind) {
      content.append(unwritten(bubble));
    } else {
      const section = h('div.p-rich_text_section');
      const text = h('div', { 'data-qa': 'message-text' });
      if (bubble.quote !== undefined) text.append(h('blockquote', {}, bubble.quote));
      text.append(words(section, bubble.text));
      if (bubble.edited) section.append(h('span.c-message__edited_label', {}, ' (edited)'));
      content.append(text);
    }
    if (bubble.reaction) content.append(h('button', {}, bubble.reaction));
    message.append(content);
    return h('div.c-virtual_list__item', { 'data-qa': 'virtual-list-item' }, message);
  },
};
