import browser from 'webextension-polyfill';
import type { Answers, Asker } from '../../lib/requests/answer';
import { rulesOf } from '../../lib/practices/theme';
import type { ChatIdentity } from '../../lib/requests/signatures';
import { hintWasWrong, markChat, readChat } from '../../lib/store/chats';
import { tongues, type Tongue } from '../../lib/languages/tongue';
import { hintState, settings } from '../../lib/store/items';
import { change, read } from '../../lib/store/store';
import { setReminder } from './reminder';
import { tellTabs } from './sites';

const own = new URL(browser.runtime.getURL('')).origin;

/** A script in a page may speak for its own site only, whatever it says. */
function chatOf(chat: ChatIdentity, asker: Asker): ChatIdentity {
  return asker.origin === own ? chat : { ...chat, site: asker.origin };
}

/** The engine's scripts: English with the hint card, and what is brought beside it. */
const engineOf: Readonly<Record<Tongue, string>> = { en: '/hints.js', es: '/hintsSpanish.js' };

/** The kinds of hints there are: nothing else is ever noted under a rule's name. */
const rules: ReadonlySet<string> = new Set(Object.values(rulesOf).flat());

/** What the background answers; in a private window it reads what there is, and writes nothing. */
export const answers: Answers = {
  'chat-state': (ask, asker) => readChat(chatOf(ask, asker)),

  'mark-chat': async ({ on, ...ask }, asker) => {
    const chat = chatOf(ask, asker);
    if (asker.incognito) return readChat(chat);
    const state = await markChat(chat, on);
    await tellTabs('look-again');
    return state;
  },

  'hints-changed': () => tellTabs('look-again'),

  'reminder-changed': () => setReminder(),

  'bring-engine': async ({ language, ...ask }, asker) => {
    const { on } = await readChat(chatOf(ask, asker));
    if (!on || asker.tab === undefined) return { brought: false };
    await browser.scripting.executeScript({
      target: { tabId: asker.tab, frameIds: [asker.frame ?? 0] },
      files: [engineOf[tongues.find((tongue) => tongue === language) ?? 'en']],
    });
    return { brought: true };
  },

  'rule-off': async ({ rule }, asker) => {
    if (asker.incognito || !rules.has(rule)) return;
    await change(hintState, (state) => ({ ...state, off: [...new Set([...state.off, rule])] }));
  },

  'hint-wrong': async (ask, asker) => {
    const chat = chatOf({ site: ask.site, chat: ask.chat }, asker);
    return asker.incognito ? readChat(chat) : hintWasWrong(chat);
  },

  'hint-used': async ({ rule }, asker) => {
    if (asker.incognito || !rules.has(rule)) return;
    if (!(await read(settings)).countHints) return;
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
