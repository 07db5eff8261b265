import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { labels } from '../../lib/listening/hint';
import { listen } from '../../lib/listening/listen';
import { partnerMoments, type PartnerMoment } from '../../lib/listening/moment';
import { rephrase } from '../../lib/listening/rephrase';
import type { Example, Scene } from '../../lib/listening/rule';
import { glanceAt } from '../../lib/listening/scene';
import { readVoice } from '../../lib/listening/voice';
import { english } from '../../lib/languages/en/listening';
import { rules } from '../../lib/languages/en/rules';
import { whys } from '../../lib/languages/en/whys';

/** A scene as the engine builds it, with models that know nothing but the partner's moment. */
function sceneOf(
  turns: Example['turns'],
  draft: string,
  moment: PartnerMoment = 'everyday',
): Scene {
  const glance = glanceAt({
    turns: turns.map(({ from, text }) => ({ speaker: from, text })),
    draft,
  });
  const none = Object.fromEntries(labels.map((label) => [label, 0])) as Scene['scores']['labels'];
  const moments = Object.fromEntries(
    partnerMoments.map((one) => [one, one === moment ? 1 : 0]),
  ) as Scene['scores']['moments'];
  return {
    ...glance,
    partner: { moment: turns.length === 0 ? 'none' : moment },
    scores: { due: 0.5, labels: none, moments, clauses: [] },
    voice: readVoice(
      draft,
      turns.filter((turn) => turn.from === 'me').map((turn) => turn.text),
    ),
  };
}

const hearing = rules.filter((rule) => rule.label !== 'opener');

test('every file of the folder is in the list, and its name is the id', () => {
  const files = readdirSync(new URL('../../lib/languages/en/rules', import.meta.url))
    .filter((name) => name.endsWith('.ts') && !['index.ts', 'hearing.ts'].includes(name))
    .map((name) => name.replace(/\.ts$/, ''));
  expect(rules.map((rule) => rule.id).sort()).toEqual(files.sort());
});

test('what only the models hear gets a why of its label: every one, tentative, at most twenty words', () => {
  expect(Object.keys(whys).sort()).toEqual([...labels].sort());
  for (const why of Object.values(whys)) {
    expect(why.split(' ').length, why).toBeLessThanOrEqual(20);
    expect(why).toMatch(/\b(?:might|often)\b/);
    expect(why).not.toMatch(/\b(?:toxic|wrong|bad|never|must)\b/);
  }
  const [hint] = listen(
    {
      turns: [{ speaker: 'partner', text: 'feeling really low today and i dont know why' }],
      draft: 'u have a nice house and a job, what is there to be sad about',
    },
    english,
  ).hints;
  expect(hint?.label).toBe('invalidation');
  expect(hint?.why).toBe(whys.invalidation);
});

describe.each(rules)('$id', (rule) => {
  test('says why in at most twenty words, tentatively, with a source', () => {
    expect(rule.why.split(' ').length).toBeLessThanOrEqual(20);
    expect(rule.source.length).toBeGreaterThan(10);
    expect(labels).toContain(rule.label);
    expect(rule.why).not.toMatch(/\b(?:toxic|wrong|bad|never|must)\b/);
  });

  test('brings at least four examples of each kind', () => {
    expect(rule.speaks.length).toBeGreaterThanOrEqual(4);
    expect(rule.silent.length).toBeGreaterThanOrEqual(4);
  });
});

describe.each(hearing)('$id hears', (rule) => {
  test.each(rule.speaks.map((example) => [example.draft, example] as const))(
    '%s',
    (marked, example) => {
      const draft = marked.replace(/[{}]/g, '');
      const scene = sceneOf(example.turns, draft);
      const [finding] = rule.hear(scene);
      expect(finding?.span).toEqual({ start: marked.indexOf('{'), end: marked.indexOf('}') - 1 });
      if (finding === undefined) return;
      const offered = rephrase(scene, rule.rephrase(scene, finding));
      expect(offered.length).toBeGreaterThan(0);
      for (const one of offered) {
        const { start, end } = one.edit.span;
        expect(draft.slice(0, start) + one.edit.text + draft.slice(end)).toBe(one.draft);
      }
    },
  );

  test.each(rule.speaks.map((example) => [example.draft, example] as const))(
    'nothing in what it offers for %s',
    (marked, example) => {
      const scene = sceneOf(example.turns, marked.replace(/[{}]/g, ''));
      for (const finding of rule.hear(scene)) {
        for (const one of rephrase(scene, rule.rephrase(scene, finding))) {
          const after = sceneOf(example.turns, one.draft);
          expect(
            hearing
              .filter((other) => other.hear(after).length > 0)
              .map((other) => [other.id, one.draft]),
          ).toEqual([]);
        }
      }
    },
  );

  test.each(rule.silent.map((example) => [example.draft, example] as const))(
    'nothing, nor does another, in %s',
    (draft, example) => {
      const scene = sceneOf(example.turns, draft);
      expect(
        hearing.filter((other) => other.hear(scene).length > 0).map((other) => other.id),
      ).toEqual([]);
    },
  );
});

test('odd drafts give no throw', () => {
  for (const draft of [
    '',
    ' ',
    '\ud800',
    '?'.repeat(2000),
    'you never '.repeat(300),
    '\n\n',
    '{}',
    '👍🏽',
  ]) {
    for (const rule of rules) {
      const scene = sceneOf([{ from: 'partner', text: draft }], draft, 'complaint');
      for (const finding of rule.hear(scene))
        expect(Array.isArray(rule.rephrase(scene, finding))).toBe(true);
    }
  }
});
