import { h, unwritten, type Replica } from '../replica';

const numberOf = (number: string): string =>
  `00000000-0000-4000-8000-${number.replace('-', '').padStart(12, '0')}`;

/** Snapchat: hashed classes, a heading over each run of turns, all of them at the start of the line. */
export const snapchat: Replica = {
  id: 'snapchat',
  messenger: 'snapchat',
  home: 'https://www.snapchat.com/web/',
  addressOf: ({ number }) => `/web/${numberOf(number)}`,
  editor: 'plain',
  emojiAsPictures: false,
  frame: ({ name, group }) => {
    const list = h('ul.ujRzj.list');
    const holder = h('div.holder');
    const title = group ? `${name}, Ada` : name;
    return {
      root: h(
        'main.frame',
        {},
        h('header.R1ne3', {}, h('span.nonIntl', {}, title)),
        list,
        h('div.write', {}, holder),
      ),
      list,
      holder,
      box: { role: 'textbox', 'aria-label': 'Send a chat' },
    };
  },
  bubble: (bubble, at, { name }, words) => {
    if (bubble.kind === 'deleted') {
      return h('li.gone', {}, h('span.nonIntl', {}, name), ' deleted a Chat');
    }
    const message = h('div.KB4Aq');
    if (bubble.quote !== undefined) {
      message.append(h('button', {}, h('span.nonIntl', {}, bubble.quote)));
    }
    message.append(
      bubble.kind ? unwritten(bubble) : words(h('span.ogn1z.nonIntl'), bubble.text),
      h('time', {}, `10:0${at}`),
    );
    if (bubble.reaction) message.append(h('button', {}, bubble.reaction));
    const author = h('span.nonIntl', {}, bubble.from === 'me' ? 'Me' : name);
    return h('li.theirs', {}, h('header.R1ne3', {}, author), message);
  },
};
