import { gzipSync } from 'node:zlib';
import { english } from '../../lib/languages/en/listening';
import type { Moment, Turn } from '../../lib/listening/moment';
import { listen } from '../../lib/listening/listen';
import { median, quantile, said, type Row } from './figures';

/** How many moments are timed. */
const count = 1000;

const partnerWords = [
  'my boss shouted at me again today, i feel so useless',
  'you forgot the bins again. i asked twice',
  'I GOT THE JOB!!! they just called',
  'can you pick up milk on the way',
  'look at this dog omg',
  'im sorry about last night, i was tired and took it out on you',
  'mum is back in hospital and i cant sleep',
  'what time is dinner',
] as const;

const draftWords = [
  'ok see you at 7 then, shall i bring the red wine or the white one',
  'you always do this, you never listen to a word i say and im sick of it',
  'calm down its not that deep, everyone has a boss',
  'that sounds rough. what happened',
  'haha no way, send a picture when you get there',
  'well maybe if you had told me earlier i would have planned it differently',
  'nice. did you see the thing about the car',
  'love you, home soon',
] as const;

/** A moment of a chat, the same in every run, of which no text was heard before. */
function momentAt(at: number): Moment {
  const turns: Turn[] = Array.from({ length: 12 }, (_, turn) => ({
    speaker: turn % 2 === 0 ? 'me' : 'partner',
    text: `${partnerWords[(at * 7 + turn * 3) % partnerWords.length] ?? ''} ${String(at)} ${String(turn)}`,
  }));
  return { turns, draft: draftAt(at) };
}

/** A draft of 10 to 176 characters, the same in every run. */
export function draftAt(at: number): string {
  const words = `${draftWords[at % draftWords.length] ?? ''} ${draftWords[(at * 5 + 3) % draftWords.length] ?? ''}`;
  return `${words.slice(0, 10 + ((at * 37) % 166))}${String(at % 10)}`;
}

/** The engine in Node: a whole moment cold, a draft grown by one character, a very long draft. */
export function benchEngine(loadMs: number, engineBytes: Uint8Array): readonly Row[] {
  for (let at = 0; at < 200; at += 1) listen(momentAt(at + count), english);
  const cold: number[] = [];
  const warm: number[] = [];
  const composed: number[] = [];
  for (let at = 0; at < count; at += 1) {
    const moment = momentAt(at);
    const grown = { ...moment, draft: `${moment.draft}e` };
    const start = performance.now();
    listen(moment, english, { bare: true });
    const before = performance.now();
    listen(grown, english, { bare: true });
    const after = performance.now();
    cold.push(before - start);
    warm.push(after - before);
    const heard = listen(moment, english);
    if (heard.hints.length > 0) composed.push(performance.now() - after);
  }
  const long = {
    turns: momentAt(1).turns,
    draft: draftWords.join('. ').repeat(240).slice(0, 100_000),
  };
  const start = performance.now();
  listen(long, english);
  const longMs = performance.now() - start;
  const packed = gzipSync(engineBytes, { level: 9 }).length / 1024;
  const row = (what: string, value: number, unit: string, most: number): Row => ({
    what,
    measured: said(value, unit),
    baseline: '–',
    asked: `≤ ${String(most)} ${unit}`,
    reached: value <= most,
  });
  return [
    row('load', loadMs, 'ms', 50),
    row('a whole moment, cold, median', median(cold), 'ms', 0.5),
    row('a whole moment, p99', quantile(cold, 0.99), 'ms', 2),
    row('draft grown by one character, median', median(warm), 'ms', 0.15),
    row('with rephrasings composed, where a hint is due, p95', quantile(composed, 0.95), 'ms', 10),
    row('a draft of 100 KB', longMs, 'ms', 100),
    row('engine with its models and the hint card, gzip', packed, 'KB', 200),
  ];
}
