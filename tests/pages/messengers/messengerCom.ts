import { h, unwritten, type Frame, type Replica } from '../replica';

const frame = (name: string): Frame => {
  const list = h('div.list', { role: 'grid' });
  const holder = h('div.holder');
  return {
    root: h(
      'div.frame',
      { role: 'main', 'aria-label': `Conversation with ${name}` },
      h('div', {}, h('h2', {}, name)),
      list,
      h(
        'div.write',
        {},
        holder,
        h('div', { role: 'button', 'aria-label': 'Press enter to send' }, '➤'),
      ),
    ),
    list,
    holder,
    box: { role: 'textbox', 'aria-label': 'Message', 'aria-placeholder': 'Aa' },
  };
};

const bubble: Replica['bubble'] = (turn, at, { group }, words) => {
  const mine = turn.from === 'me';
  const inner = h(mine ? 'div.mine' : 'div.theirs');
  if (turn.quote !== undefined) {
    inner.append(h('div.quote', { role: 'button' }, h('span', { dir: 'auto' }, turn.quote)));
  }
  inner.append(
    turn.kind
      ? unwritten(turn)
      : h('div', { role: 'presentation' }, words(h('div', { dir: 'auto' }), turn.text)),
  );
  if (turn.reaction) {
    inner.append(h('div', { role: 'button', 'aria-label': '1 reaction' }, turn.reaction));
  }
  const row = h('div.row', { role: 'row', 'data-row': String(at) });
  if (group && !mine) row.append(h('h5', { 'data-author': 'Ada' }, 'Ada'));
  row.append(inner);
  return row;
};

/** Messenger at its own home: no mark of who wrote, bubbles stand left or right. */
export const messengerCom: Replica = {
  id: 'messengerCom',
  messenger: 'messengerCom',
  home: 'https://www.messenger.com/',
  addressOf: ({ number }) => `/t/${number}`,
  editor: 'lexical',
  emojiAsPictures: true,
  frame: ({ name }) => frame(name),
  bubble,
};

/** Messenger within Facebook, in an encrypted chat. */
export const messengerFacebook: Replica = {
  ...messengerCom,
  id: 'messengerFacebook',
  home: 'https://www.facebook.com/messages/',
  addressOf: ({ number }) => `/messages/e2ee/t/${number}`,
};
