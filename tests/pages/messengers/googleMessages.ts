import { h, unwritten, type Replica } from '../replica';

/** Google Messages: a textarea, elements of its own, each wrapper says whether it went out. */
export const googleMessages: Replica = {
  id: 'googleMessages',
  messenger: 'googleMessages',
  home: 'https://messages.google.com/web/conversations',
  addressOf: ({ number }) => `/web/conversations/${number.replace('-', '')}`,
  editor: 'textarea',
  emojiAsPictures: false,
  frame: ({ name, group }) => {
    const list = h('mws-messages-list.list');
    const holder = h('div.holder');
    const heading = group ? `${name}, Ada, Bo` : name;
    return {
      root: h(
        'mw-conversation-container.frame',
        {},
        h('div', { 'data-e2e-header-title': '' }, h('h2', {}, heading)),
        list,
        h(
          'mws-message-compose.write',
          {},
          holder,
          h('button', { 'data-e2e-send-text-button': '', 'aria-label': 'Send SMS' }, '➤'),
        ),
      ),
      list,
      holder,
      box: { 'data-e2e-message-input-box': '', 'aria-label': 'Text message' },
    };
  },
  bubble: (bubble, at, { name }, words) => {
    const mine = bubble.from === 'me';
    const core = h('div', { 'data-e2e-message-outgoing': String(mine) });
    if (bubble.kind) {
      core.append(unwritten(bubble));
    } else {
      const content = h('mws-message-part-content', { 'data-e2e-message-content': '' });
      const part = h('mws-text-message-part', {
        'aria-label': `${mine ? 'You' : name} said: ${bubble.text}. Received at 10:0${at}.`,
      });
      if (bubble.quote !== undefined) {
        const quoted = h('mws-text-message-part', {}, h('span', {}, bubble.quote));
        core.append(h('div.embed-msg-part-container', {}, quoted));
      }
      part.append(words(content, bubble.text));
      core.append(part);
    }
    if (bubble.reaction) core.append(h('mw-message-reactions-display', {}, bubble.reaction));
    core.append(h('mws-relative-timestamp', {}, `10:0${at}`));
    return h(
      `mws-message-wrapper.${mine ? 'mine' : 'theirs'}`,
      { 'msg-id': String(at), 'is-outgoing': String(mine) },
      core,
    );
  },
};
