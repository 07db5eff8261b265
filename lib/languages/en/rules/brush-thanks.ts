import { ruleOf } from './hearing';
import type { Scene } from '../../../listening/rule';

/** The partner says they did something for the two. */
function tried(scene: Scene): boolean {
  return /\b(?:did|done|emptied|cleaned|fixed|cooked|made|sorted|tidied|washed|booked|paid|hoovered|picked up|put up|took)\b/.test(
    scene.partnerText?.plain ?? '',
  );
}

/** Hears an effort brushed off. */
export const brushThanks = ruleOf({
  id: 'brush-thanks',
  label: 'contempt',
  practice: 'encouragement',
  why: 'A jab might be all that stays. What it did for you is worth saying.',
  source: 'Gordon et al. 2012, JPSP 103:257',
  priority: 5,
  patterns: [
    {
      words:
        /^(?:finally|about (?:bloody |damn )?time|took you long enough|bare minimum|and you want a medal|that's your job|that's literally your job|wonders never cease|miracles happen)$/,
      sure: 0.8,
      all: true,
      after: tried,
    },
  ],
  speaks: [
    { turns: [{ from: 'partner', text: 'emptied the dishwasher!' }], draft: '{about time}' },
    { turns: [{ from: 'partner', text: 'did the bins' }], draft: '{finally}' },
    {
      turns: [{ from: 'partner', text: 'fixed the tap for you' }],
      draft: '{took you long enough}',
    },
    { turns: [{ from: 'partner', text: 'cleaned the whole kitchen' }], draft: '{bare minimum}' },
  ],
  silent: [
    { turns: [{ from: 'partner', text: 'off work' }], draft: 'finally home!' },
    { turns: [{ from: 'partner', text: 'booked it' }], draft: 'about time we had a holiday' },
    { turns: [{ from: 'partner', text: 'weekend!' }], draft: 'finally friday' },
    { turns: [{ from: 'partner', text: 'did the bins' }], draft: 'thank you, that helps a lot' },
  ],
});
