import { chats, type Chat, type ChatId } from './conversation';
import { editorPages } from './editors';
import type { Mount, Writing } from './editors/writing';
import { replicas } from './messengers';
import { h, type Frame, type Replica, type Words } from './replica';
import { become, showInKeptRows } from './reused';

/** What tests ask of a replica page, by `window.replica`. */
export interface ReplicaPage {
  /** What the text box would send now, as its own engine says. */
  text(): string;
  /** Words of the bubble that was added last. */
  lastSent(): string;
  /** A turn of the partner's arrives. */
  receive(text: string): void;
}

declare global {
  interface Window {
    replica?: ReplicaPage;
  }
}

const emoji = /(\p{Extended_Pictographic}\uFE0F?)/u;

const plainWords: Words = (into, text) => {
  text.split('\n').forEach((line, at) => {
    if (at > 0) into.append(document.createElement('br'));
    into.append(line);
  });
  return into;
};

const pictureWords =
  (named: boolean): Words =>
  (into, text) => {
    text.split('\n').forEach((line, at) => {
      if (at > 0) into.append(document.createElement('br'));
      for (const part of line.split(emoji)) {
        if (part === '') continue;
        into.append(emoji.test(part) ? pictureOf(part, named) : part);
      }
    });
    return into;
  };

function pictureOf(one: string, named: boolean): HTMLElement {
  if (!named) return h('img.emoji', { alt: one, src: '/attune-pages/dot.svg' });
  const points = Array.from(one, (sign) => sign.codePointAt(0)?.toString(16).padStart(4, '0'));
  return h('img.emoji', { alt: ':picture:', src: `/attune-pages/emoji/${points.join('-')}.svg` });
}

class Page implements ReplicaPage {
  readonly #replica: Replica;
  readonly #mount: Mount;
  readonly #main: HTMLElement;
  readonly #words: Words;
  /** Are the elements of the page kept, and filled anew? */
  readonly #keeps: boolean;
  #writing: Writing | undefined;
  #frame: Frame | undefined;
  #rows: HTMLElement[] = [];
  #chat: Chat | undefined;
  #count = 0;
  #sent = '';

  constructor(replica: Replica, mount: Mount, main: HTMLElement, keeps: boolean) {
    this.#replica = replica;
    this.#mount = mount;
    this.#main = main;
    this.#words = replica.emojiAsPictures
      ? pictureWords(replica.emojiAsPictures === 'named')
      : plainWords;
    this.#keeps = keeps;
  }

  open(id: ChatId): void {
    const chat = chats.find((one) => one.id === id);
    if (!chat) return;
    const { addressOf } = this.#replica;
    if (addressOf) history.pushState(null, '', addressOf(chat));
    this.#chat = chat;
    this.#count = 0;
    this.#rows = [];
    const frame = this.#replica.frame(chat);
    if (this.#frame && this.#keeps) this.#fill(this.#frame, frame);
    else this.#draw(frame);
    for (const bubble of chat.bubbles) this.#add(bubble);
  }

  #draw(frame: Frame): void {
    this.#writing?.end();
    this.#frame = frame;
    this.#main.replaceChildren(frame.root);
    const { holder, box } = frame;
    this.#writing = this.#mount({ holder, attributes: box, send: () => this.#send() });
  }

  #fill({ root, list, holder }: Frame, wanted: Frame): void {
    become(root, wanted.root, new Set([list, holder]));
    this.#writing?.clear();
  }

  #add(bubble: Chat['bubbles'][number]): void {
    if (!this.#chat || !this.#frame) return;
    const { list } = this.#frame;
    if (bubble.day !== undefined) this.#rows.push(h('div.day', {}, h('span', {}, bubble.day)));
    this.#rows.push(this.#replica.bubble(bubble, this.#count, this.#chat, this.#words));
    this.#count += 1;
    if (this.#keeps) showInKeptRows(list, this.#rows);
    else list.append(...this.#rows.filter((row) => !row.isConnected));
    list.scrollTop = list.scrollHeight;
  }

  #send(): void {
    const text = this.text();
    if (text.trim() === '') return;
    this.#sent = text;
    this.#writing?.clear();
    this.#add({ from: 'me', text });
    void fetch('/attune-sent', { method: 'POST', body: text });
  }

  text(): string {
    return this.#writing?.text() ?? '';
  }

  lastSent(): string {
    return this.#sent;
  }

  receive(text: string): void {
    this.#add({ from: 'partner', text });
  }
}

async function start(): Promise<void> {
  const replica = replicas.find(({ id }) => id === document.documentElement.dataset.replica);
  if (!replica) return;
  const mount = await editorPages[replica.editor].load();
  const main = h('div.open', {}, h('p.nothing', {}, 'Choose a conversation.'));
  const keeps = new URLSearchParams(location.search).get('rows') === 'kept';
  const page = new Page(replica, mount, main, keeps);
  const nav = h('nav.chats');
  for (const { id, name } of chats) {
    const row = h('button', { type: 'button' }, name);
    row.addEventListener('click', () => page.open(id));
    nav.append(row);
  }
  document.body.append(nav, main);
  window.replica = page;
}

void start();
