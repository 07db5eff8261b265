// `npm run deck`: the figures of the deck; fails when a rule is broken.
import { join } from 'node:path';
import { runnerImport } from 'vite';

const root = join(import.meta.dirname, '..', '..');
await runnerImport(join(root, 'tests/deck/print.ts'), { configFile: false, root });
