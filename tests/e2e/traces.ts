import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { draft, noorsTurn, partnersTurn } from '../pages/conversation';

/** Words that tests type and are sent; each is odd enough to be found again. */
export const typedWords: readonly string[] = [
  draft,
  partnersTurn,
  ...noorsTurn.split('\n').map((line) => line.replace(/[^\p{L} ]/gu, '').trim()),
];

/** What the browser itself keeps of form fields, to bring a closed tab back with what was typed in them. */
export const browsersOwn: readonly RegExp[] = [/^Default\/Sessions\//u, /^sessionstore/u];

/**
 * Files of a profile that hold one of these words, in UTF-8 or in UTF-16, as `file: words`.
 * `leave` names folders of the profile that belong to pages, not to the extension.
 */
export function tracesIn(
  profile: string,
  words: readonly string[],
  leave: readonly RegExp[] = [],
): readonly string[] {
  const needles = words.flatMap((text) => [
    { text, bytes: Buffer.from(text, 'utf8') },
    { text, bytes: Buffer.from(text, 'utf16le') },
  ]);
  return filesIn(profile)
    .filter((file) => !leave.some((pattern) => pattern.test(path.relative(profile, file))))
    .flatMap((file) => {
      const content = readFileSync(file);
      return needles
        .filter(({ bytes }) => content.includes(bytes))
        .map(({ text }) => `${path.relative(profile, file)}: ${text}`);
    });
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}
