import { copyFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';

/** Where the built pages lie. */
export const pagesFolder = path.resolve('node_modules/.cache/attune/pages');

/** Bundles the replica pages with their real editors, and Attune's own parts for the suites that try them in a page. */
export async function buildPages(): Promise<void> {
  const shared = {
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
  } as const;
  await build({
    ...shared,
    build: {
      outDir: pagesFolder,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: false,
      chunkSizeWarningLimit: 5000,
      rolldownOptions: {
        input: {
          app: 'tests/pages/app.ts',
          editorApp: 'tests/pages/editorApp.ts',
          hostile: 'tests/pages/hostile.ts',
        },
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  });
  for (const probe of ['editorProbe', 'messengerProbe']) {
    await build({
      ...shared,
      build: {
        outDir: pagesFolder,
        emptyOutDir: false,
        target: 'es2022',
        lib: {
          entry: `tests/pages/${probe}.ts`,
          formats: ['iife'],
          name: 'probe',
          fileName: () => `${probe}.js`,
        },
      },
    });
  }
  copyFileSync('tests/pages/page.css', path.join(pagesFolder, 'page.css'));
  writeFileSync(
    path.join(pagesFolder, 'dot.svg'),
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle cx="4.5" cy="4.5" r="4"/></svg>',
  );
}
