import { answersTo } from './lines';

/** The terminal door: moments as JSONL on stdin, what was heard as JSONL on stdout. */
async function run(): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // The reader has gone (`| head`): nothing more to say.
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  for await (const answer of answersTo(process.stdin)) {
    if (!process.stdout.write(`${answer}\n`)) {
      await new Promise((resolve) => process.stdout.once('drain', resolve));
    }
  }
}

run().catch((error: unknown) => {
  process.stderr.write(
    `stdin cannot be read: ${error instanceof Error ? error.message : 'unknown'}\n`,
  );
  process.exitCode = 1;
});
