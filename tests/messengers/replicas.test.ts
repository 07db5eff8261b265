// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { chats, turnsOf } from '../pages/conversation';
import { replicas } from '../pages/messengers';
import { chatOf, draw, layOut, messengerOf, turnsOfPage } from './drawn';

beforeEach(layOut);
afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

const known = replicas.filter(({ messenger }) => messenger !== 'generic');

describe.each(known)('$id', (replica) => {
  const messenger = messengerOf(replica);

  test('is known by its page', () => {
    const address = draw(replica, chatOf('noor'));
    expect(messenger.here(document, address)).toBe(true);
  });

  test.each(['noor', 'sam'] as const)('of %s it reads what was written, and by whom', (id) => {
    draw(replica, chatOf(id));
    expect(turnsOfPage(replica)).toEqual(turnsOf(chatOf(id)));
  });

  test('conversations are told apart, and known again', () => {
    const names = [...chats, ...chats].map((chat) => messenger.chat(document, draw(replica, chat)));
    expect(names).not.toContain(undefined);
    expect(new Set(names).size).toBe(chats.length);
  });

  test.each(chats)('$name is a group or not', (chat) => {
    const address = draw(replica, chat);
    expect(messenger.group?.(document, address) ?? false).toBe('group' in chat);
  });
});
