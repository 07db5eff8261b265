import { defineConfig } from '@playwright/test';
import type { Chosen } from './tests/e2e/test';

/** End-to-end tests on the production build: `npm run e2e`, with `-- --project=firefox` in Firefox. */
export default defineConfig<object, Chosen>({
  testDir: 'tests/e2e',
  outputDir: 'test-results/artifacts',
  globalSetup: './tests/e2e/setup.ts',
  fullyParallel: false,
  workers: 2,
  // Browsers stumble over themselves now and then (a popup that does not open): what passes only at
  // a later time is listed as flaky.
  retries: 2,
  timeout: 180_000,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  projects: [
    { name: 'chromium', use: { family: 'chromium' } },
    { name: 'firefox', use: { family: 'firefox' } },
  ],
});
