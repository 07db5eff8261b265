// Builds Attune and takes the pictures of `tests/shots.ts`: `npm run shots`, or `npm run shots popup`.
import { build } from 'wxt';
import { runTypeScript } from '../start/typescript.mjs';

await build({});
await runTypeScript('tests/shots.ts', process.argv.slice(2));
