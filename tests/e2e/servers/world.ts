import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { pagesFolder } from '../../pages/build';
import { editorPages } from '../../pages/editors';
import { replicas } from '../../pages/messengers';
import { selfSigned } from './certificate';

/** Where the pages of the editor suite are. */
export const editorHome = 'https://chat.example/editors/';

/** The messengers' real addresses, served on loopback. */
export interface World {
  readonly port: number;
  /** What left a page: host and words, in order. */
  readonly sent: readonly { readonly host: string; readonly text: string }[];
  /** Everything that was asked for. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

// As strict as a page can be: whatever Attune does in it must not lean on the page's leniency. The
// one style that is allowed by its hash is Quill 1's own, `white-space: normal;`.
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-hashes' 'sha256-RvAvREUHojDuwHylTVWZp9DhleqLs6ml8G7LpjCF+EY='; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";

/** Opens the world: every replica at its real address, every editor page. */
export async function openWorld(): Promise<World> {
  const sent: { host: string; text: string }[] = [];
  const asked: string[] = [];
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', `https://${request.headers.host ?? 'chat.example'}`);
    asked.push(`${request.method ?? ''} ${url.href}`);
    response.setHeader('cache-control', 'no-store');
    if (url.pathname === '/attune-sent') {
      sent.push({ host: url.hostname, text: await bodyOf(request) });
      response.writeHead(204).end();
      return;
    }
    if (url.pathname.startsWith('/attune-pages/')) {
      const file = path.basename(url.pathname);
      // Pages draw people and emoji by the names of pictures; what they show is the same dot.
      serve(path.extname(file) === '.svg' ? 'dot.svg' : file, response);
      return;
    }
    const html = pageAt(url);
    response.writeHead(html === undefined ? 204 : 200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
    });
    response.end(html);
  };
  const server = createServer(selfSigned('Attune tests'), (request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    sent,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function pageAt(url: URL): string | undefined {
  const direction = url.searchParams.get('dir') === 'rtl' ? 'rtl' : 'ltr';
  const hostile = url.searchParams.has('hostile')
    ? '<script type="module" src="/attune-pages/hostile.js"></script>'
    : '';
  const page = (marks: string, script: string): string =>
    `<!doctype html><html lang="en" dir="${direction}" ${marks}><head><meta charset="utf-8"><title>Chat</title>` +
    `<link rel="stylesheet" href="/attune-pages/page.css">${hostile}<script type="module" src="/attune-pages/${script}.js"></script></head><body></body></html>`;
  const [, name] = /^https:\/\/chat\.example\/editors\/(\w+)$/u.exec(url.href) ?? [];
  if (name && name in editorPages) return page(`data-editor="${name}"`, 'editorApp');
  const replica = replicas.find(({ home }) => {
    const at = new URL(home);
    return at.hostname === url.hostname && url.pathname.startsWith(at.pathname);
  });
  return replica && page(`data-replica="${replica.id}"`, 'app');
}

function serve(file: string, response: ServerResponse): void {
  try {
    const content = readFileSync(path.join(pagesFolder, file));
    response.writeHead(200, { 'content-type': types[path.extname(file)] ?? 'text/plain' });
    response.end(content);
  } catch {
    response.writeHead(404).end();
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}
