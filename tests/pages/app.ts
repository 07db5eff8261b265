import { chats, type Chat, type ChatId } from './conversation';
import { editorPages } from './editors';
import type { Mount, Writing } from './editors/writing';
import { replicas } from './messengers';
import { h, type Replica, type Words } from './replica';

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

const pictureWords: Words = (into, text) => {
  text.split('\n').forEach((line, at) => {
    if (at > 0) into.append(document.createElement('br'));
    for (const part of line.split(emoji)) {
      if (part === '') continue;
      into.append(
        emoji.test(part) ? h('img.emoji', { alt: part, src: '/attune-pages/dot.svg' }) : part,
      );
    }
  });
  return into;
};

class Page implements ReplicaPage {
  readonly #replica: Replica;
  readonly #mount: Mount;
  readonly #main: HTMLElement;
  readonly #words: Words;
  #writing: Writing | undefined;
  #list: HTMLElement | undefined;
  #chat: Chat | undefined;
  #count = 0;
  #sent = '';

  constructor(replica: Replica, mount: Mount, main: HTMLElement) {
    this.#replica = replica;
    this.#mount = mount;
    this.#main = main;
    this.#words = replica.emojiAsPictures ? pictureWords : plainWords;
  }

  open(id: ChatId): void {
    const chat = chats.find((one) => one.id === id);
    if (!chat) return;
    const { addressOf } = this.#replica;
    if (addressOf) history.pushState(null, '', addressOf(chat));
    this.#writing?.end();
    this.#chat = chat;
    this.#count = 0;
    const { root, list, holder, box } = this.#replica.frame(chat);
    this.#main.replaceChildren(root);
    this.#list = list;
    for (const bubble of chat.bubbles) this.#add(bubble);
    this.#writing = this.#mount({ holder, attributes: box, send: () => this.#send() });
  }

  #add(bubble: Chat['bubbles'][number]): void {
    if (!this.#chat || !this.#list) return;
    if (bubble.day !== undefined) this.#list.append(h('div.day', {}, h('span', {}, bubble.day)));
    this.#list.append(this.#replica.bubble(bubble, this.#count, this.#chat, this.#words));
    this.#count += 1;
    this.#list.scrollTop = this.#list.scrollHeight;
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
  const page = new Page(replica, mount, main);
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
