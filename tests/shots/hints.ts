import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { hintWords as words } from '../../lib/languages/en/hint';
import { english } from '../../lib/languages/en/listening';
import { listen } from '../../lib/listening/listen';
import type { Browser, Tab } from '../e2e/browsers/browser';
import { attuned, choose, hinted, openCard, openHint } from '../e2e/browsers/face';
import { clickOn, until } from '../e2e/browsers/looking';
import { openBrowser } from '../e2e/browsers/open';
import { markChat, openChat } from '../e2e/chat';
import { openWorld } from '../e2e/servers/world';
import { buildPages } from '../pages/build';
import { replicas } from '../pages/messengers';
import { whatsapp } from '../pages/messengers/whatsapp';
import type { Replica } from '../pages/replica';
import { findBrowser } from '../start/browsers.mjs';
import { dress, type Theme } from './messenger';

/** What is answered, and the reply that is about to be sent. */
interface Scene {
  readonly name: string;
  readonly partner: string;
  readonly draft: string;
  /** What is done with the open card before its picture is taken. */
  readonly then?: (tab: Tab) => Promise<unknown>;
}

/** Every messenger that Attune knows by name, as its replica. */
const known = replicas.filter(({ messenger }) => messenger !== 'generic');
const sites = [...new Set(known.map(({ home }) => `https://${new URL(home).hostname}/*`))];
const box = '.holder [contenteditable="true"], .holder textarea';
const badDay = 'worst day. they moved the deadline again and blamed me in front of everyone';
const hurried = 'youre overthinking it, just tell them you cant do it';
const long =
  'i read the whole thing on the train, twice, and i get that the budget and the deadline and the ' +
  'two people on leave all came down on the same week. calm down its not that deep. the plumber ' +
  'comes at nine tomorrow and the key is with the neighbour on the second floor';

/** One scene for each move that the engine makes, told by the examples that the rules carry. */
function everyMove(): readonly Scene[] {
  const scenes = new Map<string, Scene>();
  for (const { speaks } of english.rules) {
    for (const { turns, draft: braced } of speaks) {
      const draft = braced.replace(/[{}]/gu, '');
      const [hint] = listen(
        { turns: turns.map(({ from, text }) => ({ speaker: from, text })), draft },
        english,
      ).hints;
      const move = hint?.rephrasings[0]?.move;
      const last = turns.at(-1);
      if (!move || turns.length !== 1 || last?.from !== 'partner' || scenes.has(move)) continue;
      const name = `move-${move.replace(/[^a-z]+/giu, '-').toLowerCase()}`;
      scenes.set(move, { name, partner: last.text, draft });
    }
  }
  return [...scenes.values()];
}

const states: readonly Scene[] = [
  { name: 'open', partner: badDay, draft: hurried },
  { name: 'another', partner: badDay, draft: hurried, then: (tab) => choose(tab, words.another) },
  { name: 'source', partner: badDay, draft: hurried, then: (tab) => choose(tab, words.source) },
  { name: 'copied', partner: badDay, draft: hurried, then: (tab) => choose(tab, words.copy) },
  { name: 'long', partner: badDay, draft: long },
  {
    name: 'copy-only',
    partner: badDay,
    draft: hurried,
    // The messenger takes nothing: what is left is to copy.
    then: async (tab) => {
      await tab.evaluate((at) => {
        for (const type of ['beforeinput', 'paste']) {
          document.querySelector(at)?.addEventListener(
            type,
            (event) => {
              event.preventDefault();
              event.stopImmediatePropagation();
            },
            { capture: true },
          );
        }
      }, box);
      await choose(tab, words.use);
      await until('the sentence that says so', async () => (await openCard(tab)).notice);
    },
  },
  { name: 'dismissed', partner: badDay, draft: hurried, then: (tab) => choose(tab, words.notNow) },
];

/** One picture to take. */
interface Job {
  readonly scene: Scene;
  readonly theme: Theme;
  readonly replica: Replica;
}

const nameOf = ({ scene, theme }: Job): string => `hint-${scene.name}-${theme}`;

async function shoot(browser: Browser, job: Job, out: string): Promise<void> {
  const { scene, theme, replica } = job;
  const tab = await browser.open(replica.home);
  await tab.resize(1120, 720);
  await openChat(tab, 'sam');
  await dress(tab, theme, replica);
  await attuned(tab);
  await tab.evaluate((text) => {
    window.replica?.receive(text);
  }, scene.partner);
  await clickOn(tab, box);
  await tab.type(scene.draft);
  await hinted(tab);
  if (scene.name === 'open') save(`hint-marked-${theme}`, await tab.picture());
  await openHint(tab);
  await scene.then?.(tab);
  await tab.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    undefined,
  );
  save(nameOf(job), await tab.picture());
  await tab.close();

  function save(name: string, picture: Buffer): void {
    writeFileSync(path.join(out, `${name}.png`), picture);
  }
}

/** What is photographed: every state and every messenger in both themes, every move in the light one. */
function jobsFor(wanted: string): readonly Job[] {
  const themes = ['light', 'dark'] as const;
  const overEach = known.map((replica) => ({
    replica,
    scene: { name: `in-${replica.id}`, partner: badDay, draft: hurried },
  }));
  const inStates = states.map((scene) => ({ scene, replica: whatsapp }));
  return [
    ...[...inStates, ...overEach].flatMap((job) => themes.map((theme) => ({ ...job, theme }))),
    ...everyMove().map((scene) => ({ scene, replica: whatsapp, theme: 'light' as const })),
  ].filter((job) => nameOf(job).includes(wanted));
}

/** Takes pictures of the hint card over messengers, and answers what went wrong. */
export async function shootHints(out: string, wanted = ''): Promise<readonly string[]> {
  const program = findBrowser('chromium');
  if (!program) return ['There is no Chromium, Chrome or Edge on this machine.'];
  const wrong: string[] = [];
  await buildPages();
  const world = await openWorld();
  const profile = mkdtempSync(path.join(tmpdir(), 'attune-shots-'));
  const browser = await openBrowser('chromium', {
    program,
    folder: path.resolve('.output/chrome-mv3'),
    profile,
    worldAt: world.port,
    granted: sites,
  });
  try {
    await until('the assistant', async () => (await browser.registered()).length === sites.length);
    const jobs = jobsFor(wanted);
    for (const replica of new Set(jobs.map((job) => job.replica))) {
      const first = await browser.open(replica.home);
      await openChat(first, 'sam');
      await markChat(browser, first);
      await first.close();
    }
    for (const job of jobs) {
      await shoot(browser, job, out).catch((error: unknown) => {
        wrong.push(`${nameOf(job)}: ${String(error)}`);
      });
    }
    return wrong;
  } finally {
    await browser.close();
    await world.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
