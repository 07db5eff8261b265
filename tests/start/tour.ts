import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { common } from '../../lib/languages/en/interface/common';
import { room as roomWords } from '../../lib/languages/en/interface/room';
import { today } from '../../lib/languages/en/interface/today';
import type { Browser } from '../e2e/browsers/browser';
import { choose, openHint } from '../e2e/browsers/face';
import { click, clickOn, reads } from '../e2e/browsers/looking';
import { openBrowser } from '../e2e/browsers/open';
import type { Family } from './browsers.mjs';

const shelf = path.resolve('.output/tour');

function keep(name: string, picture: Buffer): void {
  const file = path.join(shelf, `${name}.png`);
  writeFileSync(file, picture);
  process.stdout.write(`  ${path.relative('.', file)}\n`);
}

async function newTab(browser: Browser): Promise<void> {
  const tab = await browser.newTab();
  await reads(tab, common.closenessAsk);
  keep('1-new-tab', await tab.picture());
}

async function checkIn(browser: Browser): Promise<void> {
  const popup = await browser.popup();
  await click(popup, common.closeness[4]);
  await click(popup, common.practised.did);
  await reads(popup, today.feelingsAsk);
  await click(popup, common.feelings.calm);
  await click(popup, common.done);
  keep('2-check-in', await popup.picture());
  await popup.close();
}

async function hint(browser: Browser): Promise<void> {
  const room = await browser.open(`${browser.home}welcome.html`);
  const story = roomWords.stories.find(({ id }) => id === 'badDay');
  if (!story) throw new Error('The practice room has no bad day.');
  await click(room, story.name);
  await reads(room, story.opening.at(-1) ?? '');
  await clickOn(room, '[data-room-draft]');
  await room.type(story.hurried);
  await openHint(room);
  keep('3-hint', await room.picture());
  await choose(room, 'Use');
}

const [, , family, program, folder] = process.argv;
if (!program || !folder) throw new Error('A program and a folder are wanted.');
const profile = mkdtempSync(path.join(tmpdir(), 'attune-tour-'));
rmSync(shelf, { recursive: true, force: true });
mkdirSync(shelf, { recursive: true });
process.stdout.write('A tour of Attune, in pictures:\n');
const browser = await openBrowser(family as Family, { program, folder, profile });
const end = async (): Promise<void> => {
  await browser.close();
  rmSync(profile, { recursive: true, force: true });
};
process.once('SIGINT', () => void end().then(() => process.exit(130)));
try {
  await newTab(browser);
  await checkIn(browser);
  await hint(browser);
} finally {
  await end();
}
