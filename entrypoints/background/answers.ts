import browser from 'webextension-polyfill';
import type { Answers, Asker } from '../../lib/requests/answer';
import type { ChatIdentity, ChatState } from '../../lib/requests/signatures';
import { hintWasWrong, markChat, readChat } from '../../lib/store/chats';
import { tongues, type Tongue } from '../../lib/languages/tongue';
import { hintState, settings } from '../../lib/store/items';
import { change, read } from '../../lib/store/store';
import { tellTabs } from './sites';

const own = new URL(browser.runtime.getURL('')).origin;

/** A script in a page may speak for its own site only, whatever it says. */
function chatOf(chat: ChatIdentity, asker: Asker): ChatIdentity {
  return asker.origin === own ? chat : { ...chat, site: asker.origin };
}

/** The engine's scripts: English with the hint card, and what is brought beside it. */
const engineOf: Readonly<Record<Tongue, string>> = { en: '/hints.js', es: '/hintsSpanish.js' };

/** Chats marked in private windows: kept until the browser is closed, never stored. */
const privately = new Set<string>();

const keyOf = ({ site, chat }: ChatIdentity): string => `${site}\n${chat}`;

async function stateFor(chat: ChatIdentity, asker: Asker): Promise<ChatState> {
  const state = await readChat(chat);
  return asker.incognito ? { ...state, on: state.on || privately.has(keyOf(chat)) } : state;
}

/** What the background answers. */
export const answers: Answers = {
  'chat-state': (ask, asker) => stateFor(chatOf(ask, asker), asker),

  'mark-chat': async ({ on, ...ask }, asker) => {
    const chat = chatOf(ask, asker);
    if (!asker.incognito) await markChat(chat, on);
    else if (on) privately.add(keyOf(chat));
    else privately.delete(keyOf(chat));
    await tellTabs('look-again');
    return stateFor(chat, asker);
  },

  'hints-changed': () => tellTabs('look-again'),

  'bring-engine': async ({ language, ...ask }, asker) => {
    const { on } = await stateFor(chatOf(ask, asker), asker);
    if (!on || asker.tab === undefined) return { brought: false };
    await browser.scripting.executeScript({
      target: { tabId: asker.tab, frameIds: [asker.frame ?? 0] },
      files: [engineOf[tongues.find((tongue) => tongue === language) ?? 'en']],
    });
    return { brought: true };
  },

  'rule-off': async ({ rule }, asker) => {
    if (asker.incognito) return;
    await change(hintState, (state) => ({ ...state, off: [...new Set([...state.off, rule])] }));
  },

  'hint-wrong': async (ask, asker) => {
    const chat = chatOf({ site: ask.site, chat: ask.chat }, asker);
    return asker.incognito ? stateFor(chat, asker) : hintWasWrong(chat);
  },

  'hint-used': async ({ rule }, asker) => {
    if (asker.incognito || !(await read(settings)).countHints) return;
    await change(hintState, (state) => ({
      ...state,
      counts: { ...state.counts, [rule]: (state.counts[rule] ?? 0) + 1 },
    }));
  },

  'pointed-out': async ({ site, partner, composer }, asker) => {
    if (asker.incognito) return;
    const origin = asker.origin === own ? site : asker.origin;
    await change(hintState, (state) => ({
      ...state,
      pointed: { ...state.pointed, [origin]: { partner, ...(composer && { composer }) } },
    }));
  },
};
