import { describe, expect, test } from 'vitest';
import { counter } from '../../lib/languages/en/phrasebook/counter';
import { sidesOf } from '../../lib/languages/en/phrasebook/sides';
import { labels } from '../../lib/listening/hint';
import { partnerMoments } from '../../lib/listening/moment';
import { sceneOf, type Scores } from '../../lib/listening/rule';
import { glanceAt } from '../../lib/listening/scene';
import { inVoice } from '../../lib/listening/voice';

const scores: Scores = {
  due: 1,
  labels: Object.fromEntries(labels.map((one) => [one, 0])) as Scores['labels'],
  moments: Object.fromEntries(partnerMoments.map((one) => [one, 0])) as Scores['moments'],
  clauses: [],
};

function sides(draft: string): readonly string[] {
  const scene = sceneOf(glanceAt({ turns: [], draft }), { moment: 'complaint' }, scores);
  return sidesOf(scene).map(({ text }) => inVoice(text, scene.voice));
}

describe('sidesOf keeps what the sender has to say', () => {
  test.each([
    [
      'well maybe fill it up yourself for once, i was late for my shift',
      ['i was late for my shift'],
    ],
    ['i sat there on my own like an idiot with the kids', ['i sat there on my own with the kids']],
    ['My meeting overran, what was I supposed to do, walk out??', ['My meeting overran']],
    ['it was a JOKE. you cant take anything', ['i meant it as a joke']],
    ['i told you im tired. why is everything about us', ['im tired']],
    ['omg stop nagging ill do it when i do it', ['ill do it']],
    ['some of us have deadlines', ['i have deadlines']],
    [
      'you embarrassed me in front of my team',
      ['it hurt when you embarrassed me in front of my team'],
    ],
    [
      'so now i have to give up the one thing i enjoy',
      ['id rather not give up the one thing i enjoy'],
    ],
    [
      'why is it always me. i have a job too you know',
      ['it often ends up with me. could we take turns?', 'i have a job too'],
    ],
    ['im a terrible person', []],
    ['you are so dramatic', []],
    ['who asked you', []],
    ['', []],
  ])('%s', (draft, kept) => {
    expect(sides(draft)).toEqual(kept);
  });
});

test.each(['you forgot, you idiot', 'you', 'i hope you are happy', 'where were you'])(
  'counter makes nothing of: %s',
  (plain) => {
    expect(counter(plain)).toBeUndefined();
  },
);
