// Runs a TypeScript file of the project in Node: bundled once, kept beside the packages.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Bundles `file` and runs it with `args`; ends this process as it ended. Ctrl+C reaches it. */
export async function runTypeScript(file, args) {
  const outDir = path.join(root, 'node_modules/.cache/attune', path.basename(file, '.ts'));
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: file,
      outDir,
      target: 'node20',
      emptyOutDir: true,
      rolldownOptions: { output: { entryFileNames: 'main.mjs' } },
    },
  });
  const child = spawn(process.execPath, [path.join(outDir, 'main.mjs'), ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  const code = await new Promise((resolve) => {
    // The terminal sends Ctrl+C to both; the child closes its browser and then ends.
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
    child.on('exit', (status, signal) => resolve(signal ? 130 : (status ?? 1)));
  });
  process.exitCode = code;
}
