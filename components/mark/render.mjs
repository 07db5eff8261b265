// Renders the mark (svg) to the icons of the extension: `node components/mark/render.mjs`.
// Needs a Chromium; `CHROMIUM` names another than /usr/bin/chromium.
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';

const drawn = { 16: 16, 32: 32, 48: 32, 96: 128, 128: 128 };
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
for (const [size, from] of Object.entries(drawn)) {
  const svg = readFileSync(new URL(`mark-${from}.svg`, import.meta.url), 'utf8');
  const page = await browser.newPage({ viewport: { width: Number(size), height: Number(size) } });
  await page.setContent(
    `<style>*{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`,
  );
  const icon = await page.screenshot({ omitBackground: true });
  writeFileSync(new URL(`../../public/icon/${size}.png`, import.meta.url), icon);
  await page.close();
}
await browser.close();
