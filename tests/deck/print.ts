import { loadDeck } from '../../lib/languages/en/cards';
import { describeFigures, figuresOf } from './figures';
import { deckRules } from './rules';

const deck = await loadDeck();
const broken = deckRules.flatMap(({ name, faults }) =>
  faults(deck).map((fault) => `broken: ${name}\n        ${fault}`),
);

process.stdout.write(`${describeFigures(figuresOf(deck))}\n\n`);
process.stdout.write(`${deckRules.length} rules, ${broken.length} broken\n`);
for (const line of broken) process.stdout.write(`${line}\n`);
process.exitCode = broken.length === 0 ? 0 : 1;
