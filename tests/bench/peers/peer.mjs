// Times one peer over the drafts it is given on its standard input, a JSON list, and prints what
// came. Each in a process of its own, so that loading is really loading.
const peers = {
  'write-good': async () => (await import('write-good')).default,
  alex: async () => {
    const { text } = await import('alex');
    return text;
  },
  compromise: async () => {
    const { default: nlp } = await import('compromise');
    return (draft) => nlp(draft).match('#Pronoun (always|never)').out('array');
  },
  'wink-nlp': async () => {
    const { default: wink } = await import('wink-nlp');
    const { default: model } = await import('wink-eng-lite-web-model');
    const nlp = wink(model);
    return (draft) => nlp.readDoc(draft).out(nlp.its.sentiment);
  },
  'harper.js': async () => {
    const { LocalLinter } = await import('harper.js');
    const { binary } = await import('harper.js/binary');
    const linter = new LocalLinter({ binary });
    await linter.setup();
    return (draft) => linter.lint(draft);
  },
  'keywords by one regular expression': () => {
    const words = /\b(?:always|never|calm down|whatever|your fault|not that deep|stupid)\b/iu;
    return (draft) => words.exec(draft);
  },
};

const parts = [];
for await (const part of process.stdin) parts.push(part);
const drafts = JSON.parse(Buffer.concat(parts).toString('utf8'));
const start = performance.now();
const check = await peers[process.argv[2]]();
await check(drafts[0]);
const load = performance.now() - start;
for (const draft of drafts.slice(0, 100)) await check(draft);
const times = [];
for (const draft of drafts) {
  const before = performance.now();
  await check(draft);
  times.push(performance.now() - before);
}
process.stdout.write(JSON.stringify({ load, times }));
