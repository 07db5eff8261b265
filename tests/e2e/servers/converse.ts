import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const script = path.resolve('../shared/messengers/run-converse.sh');

/** Why Converse cannot be started here; `undefined` when it can. */
export function whyNoConverse(): string | undefined {
  if (existsSync(script)) return undefined;
  return 'Converse and its server are started by ../shared/messengers/run-converse.sh, which is not there.';
}

/** A real messenger with its server on loopback, from a clean state: two accounts, alex and sam. */
export interface Converse {
  /** Where this account is signed in, with the chat with the other one open. */
  readonly chat: (account: 'alex' | 'sam') => string;
  readonly host: string;
  close(): void;
}

/** Starts Converse.js and a prosody server. */
export function openConverse(): Converse {
  const folder = mkdtempSync(path.join(tmpdir(), 'attune-converse-'));
  const run = (...args: readonly string[]): void => {
    const { status } = spawnSync('bash', [script, ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (status !== 0) throw new Error(`run-converse.sh ended with ${status}`);
  };
  run(folder);
  return {
    host: '127.0.0.1',
    chat: (account) => {
      const other = account === 'alex' ? 'sam' : 'alex';
      return `http://127.0.0.1:15281/?u=${account}#converse/chat?jid=${other}@localhost`;
    },
    close: () => {
      run('stop', folder);
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
