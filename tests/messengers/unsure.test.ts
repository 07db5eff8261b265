// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Turn } from '../../lib/listening/moment';
import { turnsOf } from '../pages/conversation';
import { discord } from '../pages/messengers/discord';
import { element } from '../pages/messengers/element';
import { googleChat } from '../pages/messengers/googleChat';
import { googleMessages } from '../pages/messengers/googleMessages';
import { slack } from '../pages/messengers/slack';
import { snapchat } from '../pages/messengers/snapchat';
import { teams } from '../pages/messengers/teams';
import { h, type Replica } from '../pages/replica';
import { chatOf, draw, layOut, messengerOf, turnsOfPage } from './drawn';

beforeEach(layOut);
afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

/** Changes what a page says of its people. */
type Change = () => void;

const all = (selector: string): Element[] => [...document.querySelectorAll(selector)];

const without =
  (...names: readonly string[]): Change =>
  () =>
    names.forEach((name) => all(`[${name}]`).forEach((one) => one.removeAttribute(name)));

const labelled =
  (selector: string, label: string): Change =>
  () =>
    all(selector).forEach((one) => one.setAttribute('aria-label', label));

const called =
  (selector: string, words: string): Change =>
  () =>
    all(selector).forEach((one) => (one.textContent = words));

// As the page has it: a row over the whole width, and in it what stands at one of its ends.
const standInRow = (row: Element): void => {
  const side = row.className;
  row.className = '';
  for (const part of row.children) part.className = side;
};

const noNumbers = without('data-message-sender', 'src');

/** Where one way of telling speakers fails, another tells. */
const told: readonly (readonly [string, Replica, readonly Change[]])[] = [
  ['Slack, by pictures alone', slack, [without('data-message-sender')]],
  [
    'Slack, by names, in Korean',
    slack,
    [noNumbers, labelled('[data-qa="user-button"]', '사용자 메뉴: Robin')],
  ],
  [
    'Slack, by names, the language of the label before the name or behind',
    slack,
    [noNumbers, labelled('[data-qa="user-button"]', 'Robin – mon compte')],
  ],
  [
    'Teams, by where bubbles stand',
    teams,
    [
      () =>
        all('[class*="fui-"]').forEach((one) => {
          one.className = one.className.replace(/fui-\w+/gu, '').trim();
        }),
    ],
  ],
  [
    'Google Messages, by where bubbles stand',
    googleMessages,
    [
      without('is-outgoing', 'data-e2e-message-outgoing'),
      () => all('mws-message-wrapper').forEach(standInRow),
    ],
  ],
  [
    'Google Chat, by names alone',
    googleChat,
    [() => all('.mine').forEach((one) => (one.className = 'theirs'))],
  ],
  ['Google Chat, by where bubbles stand', googleChat, [without('data-name')]],
  [
    'Snapchat, in German',
    snapchat,
    [
      () =>
        all('li header span').forEach((one) => {
          if (one.textContent === 'Me') one.textContent = 'Ich';
        }),
    ],
  ],
];

test.each(told)('%s', (_way, replica, changes) => {
  const chat = chatOf('noor');
  draw(replica, chat);
  changes.forEach((change) => change());
  expect(turnsOfPage(replica)).toEqual(turnsOf(chat));
});

/** Where nothing tells for sure, nothing is heard of the turns that are unsure, nor of those before them. */
const unsure: readonly (readonly [string, Replica, readonly Change[]])[] = [
  ['Slack: nobody is named', slack, [noNumbers, called('[data-qa="message_sender_name"]', '')]],
  ['Slack: the account says nothing', slack, [noNumbers]],
  [
    'Slack: an app writes',
    slack,
    [
      () =>
        all('[data-message-sender]').forEach((one) =>
          one.setAttribute('data-message-sender', 'B0APP'),
        ),
      called('[data-qa="message_sender_name"]', 'Reminders'),
    ],
  ],
  [
    'Discord: both have one name',
    discord,
    [
      called('[id^="message-username-"]', 'Noor'),
      called('[class*="nameTag"] [class*="title"]', 'Noor'),
    ],
  ],
  ['Discord: the heading names nobody', discord, [called('h1', '')]],
  ['Snapchat: the heading names nobody', snapchat, [called('main > header span', '')]],
  ['Element: tiles do not say whose they are', element, [without('data-self')]],
  [
    'Google Chat: no names, and all at the start of the line',
    googleChat,
    [without('data-name'), () => all('.mine').forEach((one) => (one.className = 'theirs'))],
  ],
];

test.each(unsure)('%s: silent', (_why, replica, changes) => {
  draw(replica, chatOf('noor'));
  changes.forEach((change) => change());
  const turns: readonly Turn[] = turnsOfPage(replica) ?? [];
  expect(turns.filter(({ speaker }) => speaker === 'me')).toEqual([]);
  // Who the partner is may still be known, but what they answered to is not.
  expect(turns.length).toBeLessThanOrEqual(1);
});

test.each([
  [slack, 'div.p-flexpane'],
  [element, 'div.mx_ThreadView'],
])('$id: a thread beside the conversation is not heard', (replica, pane) => {
  const chat = chatOf('noor');
  draw(replica, chat);
  const { root, list } = replica.frame(chat);
  const words = (into: HTMLElement, text: string): HTMLElement => {
    into.append(text);
    return into;
  };
  list.append(replica.bubble({ from: 'partner', text: 'in the thread' }, 0, chat, words));
  document.body.append(h(pane, {}, root));
  expect(turnsOfPage(replica)).toEqual(turnsOf(chat));
});

test.each([
  ['19:0a1b_2c3d@unq.gbl.spaces', '', '19:0a1b_2c3d@unq.gbl.spaces', false],
  ['', '#/conversations/19%3Ameeting_x%40thread.v2?ctx=chat', '19:meeting_x@thread.v2', true],
  ['', '#/conversations/%E0%A4%A', 'Noor', false],
  ['', '', 'Noor', false],
])('Teams, list %j, address %j: %s', (entry, hash, name, group) => {
  draw(teams, chatOf('noor'));
  document.querySelector('[role="treeitem"]')?.setAttribute('data-fui-tree-item-value', entry);
  const address = new URL(`${teams.home}${hash}`);
  const messenger = messengerOf(teams);
  expect(messenger.chat(document, address)).toBe(name);
  expect(messenger.group?.(document, address)).toBe(group);
});
