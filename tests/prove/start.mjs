// `npm run prove`: every promise tried by itself, and written into tests/PROOFS.md.
// With `--quick` only what can be seen of the built files and the lockfile, in seconds.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTypeScript } from '../start/typescript.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
await runTypeScript(path.join(here, 'prove.ts'), process.argv.slice(2));
