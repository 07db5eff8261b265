import type { ChatIdentity, ChatState } from '../requests/signatures';
import { hintState, settings, type HintState } from './items';
import { change, read } from './store';

const hex = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** The salted hash of a conversation, 64 hex digits: all that is ever kept of it. */
export async function chatHash(salt: string, { site, chat }: ChatIdentity): Promise<string> {
  const bytes = new TextEncoder().encode(`${salt}\n${site}\n${chat}`);
  return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}

/** How hints stand in a chat. */
export async function readChat(chat: ChatIdentity): Promise<ChatState> {
  return stateOf(await read(hintState), chat);
}

async function stateOf(state: HintState, chat: ChatIdentity): Promise<ChatState> {
  const pointed = state.pointed[chat.site];
  const { language, textSize } = await read(settings);
  const on = state.salt !== '' && state.chats.includes(await chatHash(state.salt, chat));
  return {
    on,
    pausedUntil: state.pausedUntil,
    off: state.off,
    ...(language !== 'auto' && { language }),
    ...(textSize !== 'normal' && { textSize }),
    ...(pointed && {
      pointed: {
        partner: pointed.partner,
        ...(pointed.composer !== undefined && { composer: pointed.composer }),
      },
    }),
  };
}

/** Marks a chat as the one with the partner, or takes the mark away. */
export async function markChat(chat: ChatIdentity, on: boolean): Promise<ChatState> {
  // A salt made twice at once must be one: the first that is written stands.
  const fresh = hex(crypto.getRandomValues(new Uint8Array(16)));
  const { salt } = await change(hintState, (state) => ({ ...state, salt: state.salt || fresh }));
  const hash = await chatHash(salt, chat);
  const after = await change(hintState, (state) => {
    const others = state.chats.filter((other) => other !== hash);
    const { [hash]: _, ...wrong } = state.wrong;
    return { ...state, chats: on ? [...others, hash] : others, wrong };
  });
  return stateOf(after, chat);
}

/** *This is wrong*: the second time in a chat turns its hints off. */
export async function hintWasWrong(chat: ChatIdentity): Promise<ChatState> {
  const { salt } = await read(hintState);
  const hash = await chatHash(salt, chat);
  const after = await change(hintState, (state) => {
    const times = (state.wrong[hash] ?? 0) + 1;
    const wrong = { ...state.wrong, [hash]: times };
    return times < 2
      ? { ...state, wrong }
      : { ...state, wrong, chats: state.chats.filter((other) => other !== hash) };
  });
  return stateOf(after, chat);
}
