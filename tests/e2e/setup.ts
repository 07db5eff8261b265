import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { FullConfig } from '@playwright/test';
import { findBrowser, type Family } from '../start/browsers.mjs';
import { buildPages, pagesFolder } from '../pages/build';
import { folderOf } from './test';

/** Before all tests: the production build, and the replica pages with their editors. */
export default async function setup(config: FullConfig): Promise<void> {
  // Playwright keeps every project here; which of them run is asked for on the command line.
  const asked = process.argv.flatMap((word, at, all) =>
    word === '--project' ? [all[at + 1]] : word.startsWith('--project=') ? [word.slice(10)] : [],
  );
  for (const { name } of config.projects) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    const family: Family = name === 'firefox' ? 'firefox' : 'chromium';
    if (!findBrowser(family)) continue;
    if (process.env.ATTUNE_BUILT && existsSync(folderOf(family))) continue;
    const browser = family === 'firefox' ? 'firefox' : 'chrome';
    const { status, stdout } = spawnSync(
      process.execPath,
      ['node_modules/wxt/bin/wxt.mjs', 'build', '-b', browser],
      { encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(`Attune could not be built:\n${stdout}`);
  }
  if (process.env.ATTUNE_BUILT && existsSync(pagesFolder)) return;
  await buildPages();
}
