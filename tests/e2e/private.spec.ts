import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { CDPSession } from '@playwright/test';
import { openMeasured } from '../bench/browser';
import { seedPermissions } from './browsers/chromium';
import { openPopup } from './browsers/chromiumPopup';
import { click, reads, until } from './browsers/looking';
import { common } from '../../lib/languages/en/interface/common';
import { expect, folderOf, programOf, test } from './test';

declare const chrome: {
  readonly windows: { create(asked: object): Promise<{ readonly incognito: boolean }> };
};

const address = 'https://private.example/';

/** Lets the extension into private windows, as its switch in the browser's own settings does. */
function allowPrivate(profile: string): void {
  const file = path.join(profile, 'Default/Preferences');
  const preferences = JSON.parse(readFileSync(file, 'utf8')) as {
    extensions: { settings: Record<string, object> };
  };
  const settings = Object.entries(preferences.extensions.settings).map(([id, one]) => [
    id,
    { ...one, incognito: true },
  ]);
  preferences.extensions.settings = Object.fromEntries(settings) as Record<string, object>;
  writeFileSync(file, JSON.stringify(preferences));
}

async function isThere(cdp: CDPSession, url: string): Promise<boolean> {
  const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  return targetInfos.some((one) => one.url === url);
}

test.describe('over a private window', () => {
  test.skip(
    ({ family }) => family === 'firefox',
    'Firefox gives tests no way to let an extension into private windows.',
  );

  test('the popup shows the day, says that it keeps nothing, and keeps nothing', async ({
    family,
    profile,
    world,
  }) => {
    const extension = folderOf(family);
    seedPermissions(profile, extension, []);
    allowPrivate(profile);
    const { context, home } = await openMeasured({
      program: programOf(family),
      profile,
      extension,
      worldAt: world.port,
      debugging: true,
    });
    try {
      const cdp = await context.browser()?.newBrowserCDPSession();
      if (!cdp) throw new Error('The browser closed at once.');
      const page = await context.newPage();
      await page.goto(`${home}privacy.html`);
      const opened = await page.evaluate(
        (url) => chrome.windows.create({ url, incognito: true }),
        address,
      );
      expect(opened.incognito).toBe(true);
      await until('the private tab', () => isThere(cdp, address));
      const popup = await openPopup(cdp, home, address);
      await reads(popup, common.closenessAsk);
      await click(popup, common.closeness[4]);
      await reads(popup, common.trouble.private);
      const kept = await page.evaluate(async () => {
        const databases = await indexedDB.databases();
        const opening = indexedDB.open('attune');
        const keys = await new Promise<readonly unknown[]>((resolve) => {
          opening.onsuccess = () => {
            const all = opening.result.transaction('items').objectStore('items').getAllKeys();
            all.onsuccess = () => resolve(all.result);
          };
        });
        return { databases: databases.length, keys, copies: Object.keys(localStorage) };
      });
      expect(kept).toEqual({ databases: 1, keys: [], copies: [] });
    } finally {
      await context.close();
    }
  });
});
