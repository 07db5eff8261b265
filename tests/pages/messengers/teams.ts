import { h, unwritten, type Replica } from '../replica';

/** Microsoft Teams: CKEditor, own turns told by the name of a class; the address stays, the list says which entry is chosen. */
export const teams: Replica = {
  id: 'teams',
  messenger: 'teams',
  home: 'https://teams.microsoft.com/v2/',
  editor: 'ckeditor',
  emojiAsPictures: true,
  frame: ({ name, number, group }) => {
    const list = h('div.list', { id: 'chat-pane-list' });
    const holder = h('div.holder');
    const conversation = group
      ? `19:${number}@thread.v2`
      : `19:00000000-0000-4000-8000-0000000${number}_me@unq.gbl.spaces`;
    return {
      root: h(
        'div.frame',
        {},
        h('div', {
          role: 'treeitem',
          'aria-selected': 'true',
          'data-fui-tree-item-value': `Chats|${conversation}`,
        }),
        h('h2', { 'data-tid': 'chat-header-title' }, name),
        list,
        h(
          'div.write',
          { 'data-tid': 'chat-pane-compose-message-footer' },
          holder,
          h('button', { 'data-tid': 'newMessageCommands-send', 'aria-label': 'Send' }, '➤'),
        ),
      ),
      list,
      holder,
      box: { 'data-tid': 'ckeditor', role: 'textbox', 'aria-label': 'Type a message' },
    };
  },
  bubble: (bubble, at, { name, bubbles }, words) => {
    const mine = bubble.from === 'me';
    const kind = mine ? 'fui-ChatMyMessage' : 'fui-ChatMessage';
    const body = h(`div.${kind}__body`, { id: `message-body-${at}` });
    if (bubble.quote !== undefined) {
      body.append(
        h(
          'div',
          { 'data-track-module-name': 'messageQuotedReply' },
          h(
            'div',
            { 'data-tid': 'quoted-reply-card' },
            h('div', { id: 'content-q' }, bubble.quote),
          ),
        ),
      );
    }
    body.append(
      bubble.kind ? unwritten(bubble) : words(h('div', { id: `content-${at}` }), bubble.text),
    );
    const message = h(`div.${kind}.${mine ? 'mine' : 'theirs'}`);
    if (!mine && bubbles[at - 1]?.from !== 'partner') {
      message.append(h('span', { 'data-tid': 'message-author-name' }, name));
    }
    message.append(h('time', {}, `10:0${at}`), body);
    if (bubble.edited) message.append(h('span', { id: `edited-${at}` }, 'Edited'));
    if (bubble.reaction) message.append(h('button', {}, bubble.reaction));
    return h(
      'div.row',
      { 'data-tid': 'chat-pane-item' },
      h('div.row', { 'data-tid': 'chat-pane-message', 'data-mid': String(at) }, message),
    );
  },
};

/** The same at home, at the newest of its addresses. */
export const teamsCloud: Replica = {
  ...teams,
  id: 'teamsCloud',
  home: 'https://teams.cloud.microsoft/',
};
