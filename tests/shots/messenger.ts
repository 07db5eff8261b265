import type { Tab } from '../e2e/browsers/browser';
import type { Replica } from '../pages/replica';
import { lookOf, type Theme } from './messengerLooks';

export type { Theme } from './messengerLooks';

/** Gives a replica the look of its messenger, in one of its two themes. */
export async function dress(tab: Tab, theme: Theme, { messenger }: Replica): Promise<void> {
  const look = lookOf(messenger, theme);
  const style = `
    html { color-scheme: ${theme}; }
    body { background: ${look.wall}; color: ${look.ink};
      font: 15px/1.45 'Noto Sans', 'Segoe UI', system-ui, sans-serif; }
    .chats { width: 250px; gap: 4px; padding: 12px; background: ${look.side};
      border-inline-end: 1px solid ${look.rule}; }
    .chats button { font: inherit; color: inherit; text-align: start; padding: 14px 16px; border: 0;
      border-radius: 8px; background: none; }
    .frame > :is(header, section, h1, h2, [class*='eader'], [class*='head'], .topbar, div:first-child):not(.list, .frame, .write) {
      margin: 0; padding: 16px 24px; font-size: 16px; line-height: 24px; background: ${look.side};
      border-bottom: 1px solid ${look.rule}; }
    .frame > :is(header, section, div) :is(h1, h2, h3) { margin: 0; font: inherit; }
    .frame > :empty, .frame > header:has(> a:empty) { display: none; }
    .list { margin: 0; padding: 24px 28px; list-style: none; }
    .list h3, .list [role='heading'], .list header { margin: 0; padding: 0; border: 0; background: none;
      font-size: 13px; font-weight: 600; }
    .list li:not(.mine, .theirs) { padding: 0; }
    .theirs, .mine { padding: 8px 14px; border-radius: ${look.round}px; background: ${look.theirs}; }
    .mine { background: ${look.mine}; color: ${look.mineInk}; }
    .list p { margin: 0; }
    .list :is(time, [class*='time' i], [data-testid='msg-meta'], [data-absolute-timestamp], mws-relative-timestamp) {
      margin-inline-start: 8px; font-size: 12px; font-weight: 400; opacity: 0.75; }
    .list :is(time, [class*='time' i]):first-child { margin-inline: 0 8px; }
    .list [data-testid='msg-meta'] { margin: 0; text-align: end; }
    .list button:has(img) { display: none; }
    .list button { font: inherit; color: inherit; padding: 0; border: 0; background: none; }
    .day { font-size: 12.5px; opacity: 0.75; }
    .write, footer { align-items: center; background: ${look.side}; padding: 12px 16px; }
    .write > .holder { border: 1px solid ${look.rule}; border-radius: ${look.field}px;
      background: ${look.box}; }
    .holder [contenteditable], .holder textarea { padding: 10px 48px 10px 16px; background: none;
      color: inherit; border-radius: inherit; }
    .holder textarea { display: block; height: 44px; resize: none; }
    /* What the text box's own library adds beside it. */
    .ck-body-wrapper { display: none; }
    .holder [contenteditable='false'] { display: none; }
    .write > :is(button, [role='button']) { flex: none; min-width: 40px; height: 40px; padding: 0 10px;
      display: grid; place-items: center; border: 0; border-radius: 20px; font: inherit;
      background: ${look.accent}; color: ${look.accentInk}; }
    .frame > .write ~ * { display: none; }
  `;
  await tab.evaluate((text) => {
    // The replica's policy knows no inline style; a sheet of the page's own is none.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, style);
}
