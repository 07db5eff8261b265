import { train } from '../train/train';

const at = process.argv.indexOf('--data');
const folder = process.argv[at + 1];
if (at < 0 || folder === undefined) {
  process.stderr.write('Use: npm run train -- --data <folder of the corpora>\n');
  process.exitCode = 2;
} else train(folder);
