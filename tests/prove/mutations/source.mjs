// Promises broken in the source: the text that is replaced, and the suite that must miss it.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';

/** Copies everything that is versioned or could be. */
export function copySource(root, folder) {
  const { stdout } = spawnSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  for (const file of stdout.split('\0').filter((name) => name !== '')) {
    if (!existsSync(path.join(root, file))) continue;
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    cpSync(path.join(root, file), path.join(folder, file));
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
}

const unit = (suite) => ({
  suite: `tests/${suite}`,
  args: ['node_modules/vitest/vitest.mjs', 'run', `tests/${suite}`],
});

/** What is broken where, which suite is run, and what of it must be said to be red. */
export const sourceMutations = [
  {
    name: 'a lost transaction: an item is read, and written in another one',
    file: 'lib/store/store.ts',
    from: 'const [value] = await changeMany([item], ([before]) => [update(before as T)]);',
    to: 'const before = await read(item);\n  const [value] = await changeMany([item], () => [update(before)]);',
    ...unit('store/faults.test.ts'),
    says: 'nothing is lost and nothing doubled',
  },
  {
    name: 'an untrusted click accepted on the card',
    file: 'components/HintCard.tsx',
    from: 'if (event.isTrusted) act();',
    to: 'act();',
    ...unit('components/hintFace.test.tsx'),
    says: 'a click that nobody made opens nothing and chooses nothing',
  },
  {
    name: 'an untrusted click accepted on the mark',
    file: 'components/QuietMark.tsx',
    from: 'if (event.isTrusted && found) open();',
    to: 'if (found) open();',
    ...unit('components/hintFace.test.tsx'),
    says: 'a click that nobody made opens nothing and chooses nothing',
  },
  {
    name: 'a hint’s words as an attribute of our element',
    file: 'components/hintFace.tsx',
    from: '      view = next;\n',
    to: "      view = next;\n      host.setAttribute('title', next.hint?.why ?? '');\n",
    ...unit('components/hintFace.test.tsx'),
    says: 'nothing of a hint is outside the closed root',
  },
  {
    name: 'a word told to the background: a used hint is named by its draft',
    file: 'lib/assistant/assistant.ts',
    from: 'parts.used(hint.hint.rule);',
    to: 'parts.used(hint.draft);',
    ...unit('background/noTrace.test.ts'),
    says: 'words told to the background',
  },
  {
    name: 'a name stored: beside the hash of a chat what it is called',
    file: 'lib/store/chats.ts',
    from: 'chats: on ? [...others, hash] : others, wrong }',
    to: "chats: on ? [...others, hash] : others, wrong, pointed: { [chat.chat]: { partner: 'p' } } }",
    ...unit('background/noTrace.test.ts'),
    says: 'whose chat it is',
  },
  {
    name: 'a private window forgotten by the background',
    file: 'entrypoints/background/answers.ts',
    from: 'return asker.incognito ? readChat(chat) : hintWasWrong(chat);',
    to: 'return hintWasWrong(chat);',
    ...unit('background/noTrace.test.ts'),
    says: 'from a private window nothing is written',
  },
  {
    name: 'a private window forgotten by the store',
    file: 'lib/store/store.ts',
    from: '  refuseInPrivate();\n',
    to: '',
    ...unit('components/private.test.tsx'),
    says: 'marks no chat, keeps no pause',
  },
  {
    name: 'a word stored: the draft of a used hint is left in the page’s storage',
    file: 'lib/assistant/assistant.ts',
    from: 'parts.used(hint.hint.rule);',
    to: "parts.used(hint.hint.rule);\n    localStorage.setItem('attune', hint.draft);",
    suite: 'tests/e2e/replicas.spec.ts',
    args: [
      'node_modules/@playwright/test/cli.js',
      'test',
      '--project=chromium',
      '--workers=1',
      'replicas',
      '--grep',
      'whatsapp',
    ],
    says: 'words in the profile',
  },
];
