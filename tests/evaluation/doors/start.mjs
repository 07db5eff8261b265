// Runs a door (listen, evaluate, train) written in TypeScript: bundled once, again when a source changed.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const [name = '', ...rest] = process.argv.slice(2);
const doors = ['listen', 'evaluate', 'train', 'rephrasings'];
if (!doors.includes(name)) {
  process.stderr.write(`Doors: ${doors.join(', ')}\n`);
  process.exit(2);
}

const key = createHash('sha256');
for (const folder of ['lib/listening', 'lib/languages', 'tests/evaluation']) {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((path) => /\.(?:ts|mjs|json)$/u.test(path)).sort()) {
    const { mtimeMs, size } = statSync(join(root, folder, file));
    key.update(`${folder}/${file} ${mtimeMs} ${size}\n`);
  }
}
const cache = join(root, 'node_modules', '.cache', 'attune');
const folder = join(cache, key.digest('hex').slice(0, 16));
const bundle = join(folder, `${name}.mjs`);

if (!existsSync(bundle)) {
  const { build } = await import('vite');
  mkdirSync(cache, { recursive: true });
  for (const old of readdirSync(cache)) {
    const path = join(cache, old);
    // Another door may be reading a fresh bundle: only those of yesterday go.
    if (Date.now() - statSync(path).mtimeMs > 86_400_000)
      rmSync(path, { recursive: true, force: true });
  }
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: join('tests', 'evaluation', 'doors', `${name}.ts`),
      outDir: folder,
      emptyOutDir: false,
      minify: false,
      rollupOptions: { output: { entryFileNames: `${name}.mjs` } },
    },
  });
}
process.argv = [process.argv[0] ?? '', bundle, ...rest];
await import(pathToFileURL(bundle).href);
