// Finds a browser on this machine. Plain JavaScript without packages: it runs before any is installed.
import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

/** Programs by family, the likeliest first; on Linux they are looked up on the PATH. */
const linux = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
  ],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
};

const mac = {
  chromium: ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
    (app) => `${app}.app/Contents/MacOS/${app}`,
  ),
  firefox: ['Firefox', 'Firefox Developer Edition'].map(
    (app) => `${app}.app/Contents/MacOS/firefox`,
  ),
};

const windows = {
  chromium: [
    String.raw`Chromium\Application\chrome.exe`,
    String.raw`Google\Chrome\Application\chrome.exe`,
    String.raw`Microsoft\Edge\Application\msedge.exe`,
  ],
  firefox: [
    String.raw`Mozilla Firefox\firefox.exe`,
    String.raw`Firefox Developer Edition\firefox.exe`,
  ],
};

function canRun(file) {
  try {
    accessSync(file, process.platform === 'win32' ? constants.F_OK : constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function candidates(family) {
  if (process.platform === 'darwin') {
    const folders = ['/Applications', path.join(homedir(), 'Applications')];
    return mac[family].flatMap((app) => folders.map((folder) => path.join(folder, app)));
  }
  if (process.platform === 'win32') {
    const { ProgramFiles, LOCALAPPDATA, ['ProgramFiles(x86)']: x86 } = process.env;
    const folders = [ProgramFiles, x86, LOCALAPPDATA].filter(Boolean);
    return windows[family].flatMap((exe) => folders.map((folder) => path.join(folder, exe)));
  }
  const folders = [...(process.env.PATH ?? '').split(':').filter(Boolean), '/snap/bin'];
  return linux[family].flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

/** Is this the program of a Firefox? Told by its name. */
export function familyOf(file) {
  return /firefox|librewolf|waterfox/iu.test(file) ? 'firefox' : 'chromium';
}

/**
 * The browser to use: what ATTUNE_BROWSER names, if it is of this family; otherwise the first
 * found in the usual places; `undefined` when there is none.
 */
export function findBrowser(family) {
  const named = process.env.ATTUNE_BROWSER;
  if (named && familyOf(named) === family) {
    if (canRun(named)) return named;
    throw new Error(`ATTUNE_BROWSER names ${named}, and nothing that can be run is there.`);
  }
  return candidates(family).find(canRun);
}

/** Chrome under its own brand no longer takes an extension from the command line; it is given one over the debugging pipe. */
export function isBranded(file) {
  return /google[ -]chrome|Google\\Chrome|microsoft-edge|msedge|Microsoft Edge/iu.test(file);
}
