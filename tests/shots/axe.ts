import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

/** What axe finds on a page, as sentences; none, as it should be. */
export async function audit(page: Page): Promise<readonly string[]> {
  await page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
  return page.evaluate(async () => {
    const { axe } = window as unknown as { readonly axe: typeof import('axe-core') };
    const { violations } = await axe.run();
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 300)).join(' | ')}`,
    );
  });
}
