import { h, unwritten, type Replica } from '../replica';

/** A messenger that Attune does not know, added by its address. */
export const generic: Replica = {
  id: 'generic',
  messenger: 'generic',
  home: 'https://chat.example/house/',
  addressOf: ({ id }) => `/house/${id}`,
  editor: 'reactTextarea',
  emojiAsPictures: false,
  frame: ({ name }) => {
    const list = h('section.list');
    const holder = h('div.holder');
    return {
      root: h('main.frame', {}, h('h1', {}, name), list, h('form.write', {}, holder)),
      list,
      holder,
      box: { 'aria-label': 'Your reply' },
    };
  },
  bubble: (bubble, at, _chat, words) => {
    const row = h(bubble.from === 'me' ? 'div.turn.turn-mine.mine' : 'div.turn.turn-theirs.theirs');
    if (bubble.quote !== undefined) row.append(h('blockquote', {}, bubble.quote));
    row.append(bubble.kind ? unwritten(bubble) : words(h('p'), bubble.text));
    row.append(h('time', {}, `10:0${at}`));
    return row;
  },
};
