import { vi } from 'vitest';
import { messengers } from '../../lib/messengers';
import { readTurns, type Messenger } from '../../lib/messengers/messenger';
import { chats, type Chat, type ChatId } from '../pages/conversation';
import { h, type Replica, type Words } from '../pages/replica';

const words: Words = (into, text) => {
  text.split('\n').forEach((line, at) => {
    if (at > 0) into.append(document.createElement('br'));
    into.append(line);
  });
  return into;
};

/** A conversation of the replicas. */
export function chatOf(id: ChatId): Chat {
  const found = chats.find((chat) => chat.id === id);
  if (!found) throw new Error(`no chat ${id}`);
  return found;
}

/** The messenger that a replica is of. */
export function messengerOf({ messenger }: Replica): Messenger {
  const found = messengers.find(({ id }) => id === messenger);
  if (!found) throw new Error(`no messenger ${messenger}`);
  return found;
}

/** Draws a conversation of a replica into the page, and answers with its address. */
export function draw(replica: Replica, chat: Chat): URL {
  const { root, list } = replica.frame(chat);
  document.body.replaceChildren(root);
  chat.bubbles.forEach((bubble, at) => {
    if (bubble.day !== undefined) list.append(h('div.day', {}, bubble.day));
    list.append(replica.bubble(bubble, at, chat, words));
  });
  return new URL(replica.addressOf?.(chat) ?? replica.home, replica.home);
}

/** What is read of the conversation that is drawn. */
export function turnsOfPage(replica: Replica): ReturnType<typeof readTurns> {
  return readTurns(messengerOf(replica), document);
}

/** Lays the page out as far as messengers ask: rows over the whole width, own bubbles at its end. */
export function layOut(): void {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    if (this.closest('.mine')) return new DOMRect(400, 0, 600, 20);
    return this.closest('.theirs') ? new DOMRect(0, 0, 600, 20) : new DOMRect(0, 0, 1000, 20);
  });
}
