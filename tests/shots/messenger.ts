import type { Tab } from '../e2e/browsers/browser';

/** How a messenger looks. */
export type Theme = 'light' | 'dark';

const colours = {
  light: { page: '#eaeef1', side: '#f7f8fa', ink: '#1b2026', mine: '#d6e7f3', theirs: '#fff' },
  dark: { page: '#0f1418', side: '#182025', ink: '#e4e7ea', mine: '#1d4157', theirs: '#1f292f' },
} as const;

/** Gives a replica the look of a messenger, in one of its two themes. */
export async function dress(tab: Tab, theme: Theme): Promise<void> {
  const { page, side, ink, mine, theirs } = colours[theme];
  const style = `
    html { color-scheme: ${theme}; }
    body { background: ${page}; color: ${ink}; font: 15px/1.45 'Noto Sans', system-ui, sans-serif; }
    .chats { width: 250px; gap: 4px; padding: 12px; background: ${side}; }
    .chats button { font: inherit; color: inherit; text-align: start; padding: 14px 16px; border: 0;
      border-radius: 8px; background: none; }
    .list { padding: 24px 28px; }
    .list > * { border-radius: 14px; }
    .theirs, .mine { padding: 9px 14px; border-radius: 14px; background: ${theirs}; }
    .mine { background: ${mine}; }
    header { padding: 16px 20px; background: ${side}; }
    .write, footer { background: ${side}; padding: 12px 16px; }
    .write > .holder { border: 0; border-radius: 20px; background: ${theirs}; }
    .holder [contenteditable] { padding: 10px 48px 10px 16px; }
  `;
  await tab.evaluate((text) => {
    // The replica's policy knows no inline style; a sheet of the page's own is none.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, style);
}
