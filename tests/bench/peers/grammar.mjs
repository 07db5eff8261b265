// Counts grammar errors that new texts have and old ones had not. Reads a JSON list of
// {"old": [texts], "now": [texts]} on its standard input, prints {"texts", "worse", "errors"}.
import { LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';

/** What a person's way of typing decides (capitals, apostrophes, dots, dialect) is no error of grammar. */
const ways = new Set([
  'Spelling',
  'Capitalization',
  'Punctuation',
  'Formatting',
  'Style',
  'Enhancement',
  'Readability',
  'Regionalism',
  'Nonstandard',
]);

const parts = [];
for await (const part of process.stdin) parts.push(part);
const pairs = JSON.parse(Buffer.concat(parts).toString('utf8'));
const linter = new LocalLinter({ binary });
await linter.setup();

async function errorsIn(text) {
  const lints = await linter.lint(text);
  return lints
    .filter((lint) => !ways.has(lint.lint_kind()))
    .map((lint) => `${lint.lint_kind()}: ${lint.get_problem_text().toLowerCase()}`);
}

let texts = 0;
let worse = 0;
const errors = {};
for (const { old, now } of pairs) {
  const before = new Set();
  for (const text of old) for (const error of await errorsIn(text)) before.add(error);
  for (const text of now) {
    const fresh = (await errorsIn(text)).filter((error) => !before.has(error));
    texts += 1;
    if (fresh.length > 0) worse += 1;
    for (const error of fresh) errors[error] = (errors[error] ?? 0) + 1;
  }
}
process.stdout.write(JSON.stringify({ texts, worse, errors }));
