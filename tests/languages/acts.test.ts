import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { acts, actsIn, type Act } from '../../lib/languages/en/model/acts';
import { glanceAt } from '../../lib/listening/scene';

const they = 'my boss cancelled my holiday again and i just cried in the car';
const does = (draft: string) =>
  actsIn(glanceAt({ turns: [{ speaker: 'partner', text: they }], draft }));

describe('what a reply does', () => {
  test.each<readonly [string, Act]>([
    ['what did he say when you asked him?', 'asks'],
    ['do you want to talk about it tonight?', 'asks'],
    ["i'm so sorry you had to go through that", 'sympathises'],
    ['you should talk to hr about it', 'advises'],
    ['good luck tomorrow, you can do it', 'encourages'],
    ["yeah that's true", 'acknowledges'],
    ['that sounds awful, your holiday cancelled again and you crying in the car', 'reflects'],
  ])('%s', (draft, act) => {
    const heard = does(draft);
    // What gives the partner's words back is heard beside the others: many a kind word does so as well.
    const others = acts.filter((one) => one === act || one !== 'reflects');
    const most = others.reduce((best, one) => (heard[one] > heard[best] ? one : best));
    expect([most, heard[act] > 0.5]).toEqual([act, true]);
  });

  test('two sentences may do two things', () => {
    const heard = does('so sorry to hear that. what happened?');
    expect(heard.sympathises).toBeGreaterThan(0.5);
    expect(heard.asks).toBeGreaterThan(0.5);
  });

  test('an empty draft does nothing', () => {
    expect(Object.values(does(' ')).every((chance) => chance === 0)).toBe(true);
  });

  test('its weights stay small', () => {
    const bytes = readFileSync('lib/languages/en/model/acts.json');
    expect(gzipSync(bytes, { level: 9 }).length).toBeLessThanOrEqual(8 * 1024);
  });
});
