import type { Family } from '../../start/browsers.mjs';
import type { Browser, Start } from './browser';
import { openChromium } from './chromium';
import { openFirefox } from './firefox/firefox';

/** Opens a browser of this family, without a window, with the built extension in it. */
export function openBrowser(family: Family, start: Start): Promise<Browser> {
  return family === 'firefox' ? openFirefox(start) : openChromium(start);
}
