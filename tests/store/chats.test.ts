import { beforeEach, describe, expect, test } from 'vitest';
import { chatHash, hintWasWrong, markChat, readChat } from '../../lib/store/chats';
import { hintState } from '../../lib/store/items';
import { change, deleteEverything, read } from '../../lib/store/store';
import { lying } from './database';

const ours = { site: 'https://web.whatsapp.com', chat: 'Robin +44 1234' };
const another = { site: 'https://web.whatsapp.com', chat: 'Work group' };

beforeEach(async () => {
  await deleteEverything();
});

describe('chats', () => {
  test('are off until marked, and then only the marked one is on', async () => {
    expect((await readChat(ours)).on).toBe(false);
    expect((await markChat(ours, true)).on).toBe(true);
    expect((await readChat(ours)).on).toBe(true);
    expect((await readChat(another)).on).toBe(false);
    expect((await readChat({ ...ours, site: 'https://other.example' })).on).toBe(false);
    expect((await markChat(ours, false)).on).toBe(false);
    expect((await readChat(ours)).on).toBe(false);
  });

  test('leave no name behind, only a hash with a salt of this browser', async () => {
    await markChat(ours, true);
    const text = JSON.stringify(await lying());
    for (const word of ['Robin', '1234', 'whatsapp']) expect(text).not.toContain(word);
    const { salt, chats } = await read(hintState);
    expect(salt).toMatch(/^[0-9a-f]{32}$/);
    expect(chats).toEqual([await chatHash(salt, ours)]);
    await deleteEverything();
    await markChat(ours, true);
    expect((await read(hintState)).salt).not.toBe(salt);
    expect((await read(hintState)).chats).not.toEqual(chats);
  });

  test('a site and a chat cannot be mixed up with another site and chat', async () => {
    const a = await chatHash('s', { site: 'https://a.example', chat: 'b' });
    expect(await chatHash('s', { site: 'https://a.exampl', chat: 'eb' })).not.toBe(a);
    expect(a).toMatch(/^[0-9a-f]{64}$/);
  });

  test('marked twice at once are marked once', async () => {
    await Promise.all([markChat(ours, true), markChat(ours, true), markChat(another, true)]);
    expect((await read(hintState)).chats).toHaveLength(2);
    expect((await readChat(ours)).on).toBe(true);
    expect((await readChat(another)).on).toBe(true);
  });

  test('go off when a hint was wrong twice, and start anew when marked again', async () => {
    await markChat(ours, true);
    expect((await hintWasWrong(ours)).on).toBe(true);
    expect((await hintWasWrong(ours)).on).toBe(false);
    expect((await markChat(ours, true)).on).toBe(true);
    expect((await hintWasWrong(ours)).on).toBe(true);
  });

  test('know what was pointed out on their site, which rules are off, and the pause', async () => {
    await change(hintState, (now) => ({
      ...now,
      pausedUntil: 5,
      off: ['always-never'],
      pointed: { [ours.site]: { partner: '.in', composer: '#box' }, 'https://b': { partner: 'p' } },
    }));
    expect(await readChat(ours)).toEqual({
      on: false,
      pausedUntil: 5,
      off: ['always-never'],
      pointed: { partner: '.in', composer: '#box' },
    });
    expect((await readChat({ site: 'https://b', chat: '' })).pointed).toEqual({ partner: 'p' });
    expect(await readChat({ site: 'https://c', chat: '' })).not.toHaveProperty('pointed');
  });
});
