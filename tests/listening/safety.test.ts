import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { guard, signs } from '../../lib/languages/en/gate';
import { english } from '../../lib/languages/en/listening';
import { listen } from '../../lib/listening/listen';
import { glanceAt } from '../../lib/listening/scene';
import { partnerMoments, type Moment, type PartnerMoment } from '../../lib/listening/moment';

interface SafetyCase {
  readonly id: string;
  readonly reason: string;
  readonly turns: readonly { readonly from: 'partner' | 'me'; readonly text: string }[];
  readonly draft: string;
}

const cases = readFileSync(join(import.meta.dirname, 'safety.cases.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as SafetyCase);

const momentOf = ({ turns, draft }: SafetyCase): Moment => ({
  turns: turns.map(({ from, text }) => ({ speaker: from, text })),
  draft,
});

describe('where safety calls for silence', () => {
  test('there are cases of every kind', () => {
    expect(cases.length).toBeGreaterThanOrEqual(300);
    expect(new Set(cases.map(({ reason }) => reason))).toEqual(
      new Set(signs.map(({ reason }) => reason)),
    );
  });

  test.each(cases.map((one) => [`${one.reason}: ${one.draft || '(nothing typed)'}`, one] as const))(
    '%s',
    (_, one) => {
      expect(guard(glanceAt(momentOf(one)))).toBeDefined();
      expect(listen(momentOf(one), english).hints).toEqual([]);
    },
  );

  test('the words are weighed no more once the gate is shut', () => {
    const lines = Object.fromEntries(partnerMoments.map((moment) => [moment, 0])) as Record<
      PartnerMoment,
      number
    >;
    const deaf = { ...english, policy: { lines, opener: 0 } };
    for (const one of cases) expect(listen(momentOf(one), deaf).hints).toEqual([]);
  });
});

describe('the gate lets ordinary hurt through', () => {
  test.each([
    ['my boss yelled at me again', 'calm down its not that deep'],
    ['you forgot my birthday', 'sorry but you never remind me of anything'],
    ['i got the job!!', 'took them long enough'],
    ['im so embarrassed i want to die of shame', 'you always make a fuss'],
    ['can we talk about sunday', 'whatever. you never listen anyway'],
    ['the rent went up', 'you never help with anything, you are so lazy'],
    ['my laptop died lol kill me now', 'you always break everything'],
    ['u left me on read all day', 'stories take 2 secs, replying to u takes an essay'],
    ["you've not kissed me hello in a month", 'sorry for being knackered when i get home'],
    ["the lump's benign!! just a cyst", 'told you. all that fuss for nothing'],
    ["i'm terrified of this interview", "you'll be fine, stop stressing"],
    ['i just hit my head on that cabinet again', 'watch where youre going then'],
    ['he said that? your mum knew?', "that's my mum not me, take it up with her"],
    ['you give strangers more likes than me', 'its my job, get used to it'],
    ['the kids want mcdonalds', 'No. You cook. There is chicken in the fridge'],
    ['have you got my charger', "buy your own. you're 34"],
    [
      'a whole hotel weekend, the conference was long',
      'poor you with no kids, i know what sort of fun that is',
    ],
    ['sorry i checked your phone, i was scared', 'this is exactly why nobody before me stayed'],
    ['you read my messages wrong', "you can't see what's in front of you"],
  ])('%s / %s', (partner, draft) => {
    expect(
      guard(glanceAt({ turns: [{ speaker: 'partner', text: partner }], draft })),
    ).toBeUndefined();
  });
});
