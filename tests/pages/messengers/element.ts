import { h, unwritten, type Replica } from '../replica';

/** Element: an engine of its own, and tiles that say whether they are the person's own. */
export const element: Replica = {
  id: 'element',
  messenger: 'element',
  home: 'https://app.element.io/',
  addressOf: ({ number }) => `/#/room/!${number}:home.example`,
  editor: 'element',
  emojiAsPictures: false,
  frame: ({ name, group }) => {
    const list = h('ol.mx_RoomView_MessageList.list');
    const holder = h('div.holder.mx_SendMessageComposer');
    const header = h('header.mx_RoomHeader', {}, h('div.mx_RoomHeader_heading', {}, name));
    if (group) header.append(h('div.mx_FacePile', { 'aria-label': '3 members' }, '3'));
    return {
      root: h(
        'div.mx_MatrixChat.frame',
        {},
        header,
        list,
        h('div.write', {}, holder, h('button', { 'aria-label': 'Send message' }, '➤')),
      ),
      list,
      holder,
      box: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': 'Send a message…' },
    };
  },
  bubble: (bubble, at, { name, bubbles }, words) => {
    const mine = bubble.from === 'me';
    const line = h('div.mx_EventTile_line');
    if (bubble.quote !== undefined) {
      const replied = h('div.mx_ReplyTile', {}, h('div.mx_EventTile_body', {}, bubble.quote));
      line.append(h('div.mx_ReplyChain_wrapper', {}, h('blockquote', {}, replied)));
    }
    if (bubble.kind) {
      line.append(unwritten(bubble));
    } else {
      const body = words(h('div.mx_EventTile_body', { dir: 'auto' }), bubble.text);
      const content = h('div.mx_MTextBody.mx_EventTile_content', {}, body);
      if (bubble.edited) content.append(h('div.mx_EventTile_edited', {}, '(edited)'));
      line.append(content);
    }
    const tile = h(`li.mx_EventTile.${mine ? 'mine' : 'theirs'}`, {
      'data-self': String(mine),
      'data-event-id': `$${at}`,
    });
    if (!mine && bubbles[at - 1]?.from !== 'partner') {
      tile.append(h('span.mx_DisambiguatedProfile_displayName', {}, name));
    }
    tile.append(h('span.mx_MessageTimestamp', {}, `10:0${at}`), line);
    if (bubble.reaction) tile.append(h('div.mx_ReactionsRow', {}, bubble.reaction));
    return tile;
  },
};
