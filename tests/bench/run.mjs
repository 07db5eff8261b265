// `npm run bench`: speed and size of the production build against baselines in the same run.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTypeScript } from '../start/typescript.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
await runTypeScript(path.join(here, 'bench.ts'), process.argv.slice(2));
