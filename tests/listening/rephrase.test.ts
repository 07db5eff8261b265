import { describe, expect, test } from 'vitest';
import { labels, type Label } from '../../lib/listening/hint';
import { partnerMoments, type PartnerMoment } from '../../lib/listening/moment';
import { rephrase, smallest } from '../../lib/listening/rephrase';
import type { Scene } from '../../lib/listening/rule';
import { glanceAt } from '../../lib/listening/scene';
import { kept, readVoice } from '../../lib/listening/voice';
import { composeFor } from '../../lib/languages/en/phrasebook/compose';
import { goodNews } from '../../lib/languages/en/phrasebook/good-news';
import { hardFeeling } from '../../lib/languages/en/phrasebook/hard-feeling';
import { apology } from '../../lib/languages/en/phrasebook/apology';
import { bid } from '../../lib/languages/en/phrasebook/bid';
import { grievance } from '../../lib/languages/en/phrasebook/grievance';
import { reactions } from '../../lib/languages/en/phrasebook/reactions';

function sceneOf(said: string, draft: string, moment: PartnerMoment): Scene {
  const glance = glanceAt({
    turns: said === '' ? [] : [{ speaker: 'partner', text: said }],
    draft,
  });
  return {
    ...glance,
    partner: { moment },
    scores: {
      due: 1,
      labels: Object.fromEntries(labels.map((label) => [label, 0])) as Scene['scores']['labels'],
      moments: Object.fromEntries(
        partnerMoments.map((one) => [one, one === moment ? 1 : 0]),
      ) as Scene['scores']['moments'],
      clauses: [],
    },
    voice: readVoice(draft, []),
  };
}

function offered(
  said: string,
  draft: string,
  moment: PartnerMoment,
  label: Label,
): readonly string[] {
  const scene = sceneOf(said, draft, moment);
  return rephrase(scene, composeFor(scene, label, { start: 0, end: draft.length })).map(
    (one) => one.draft,
  );
}

describe('smallest', () => {
  test.each([
    ['call me now', 'call me later', { span: { start: 8, end: 11 }, text: 'later' }],
    ['ok', 'ok, and you?', { span: { start: 2, end: 2 }, text: ', and you?' }],
    ['', 'hi', { span: { start: 0, end: 0 }, text: 'hi' }],
    ['nowhere', 'now', { span: { start: 0, end: 7 }, text: 'now' }],
  ])('%s to %s', (old, draft, edit) => {
    expect(smallest(old, draft)).toEqual(edit);
  });
});

describe('rephrase', () => {
  const scene = sceneOf('rough day', 'calm down', 'hard-feeling');
  const all = { start: 0, end: 9 };

  test('drops what says nothing new, holds a slot, or talks like a therapist', () => {
    const said = (text: string) => rephrase(scene, [{ span: all, text, move: 'm' }]);
    expect(said('calm down')).toEqual([]);
    expect(said('I hear you and I validate that')).toEqual([]);
    expect(said('That {thing} is hard')).toEqual([]);
    expect(said('That is hard').map((one) => one.draft)).toEqual(['that is hard']);
  });

  test('drops doubles and what the engine would speak of again', () => {
    const twice = [
      { span: all, text: 'That is hard', move: 'a' },
      { span: all, text: 'That is hard', move: 'b' },
    ];
    expect(rephrase(scene, twice)).toHaveLength(1);
    expect(rephrase(scene, twice, () => false)).toEqual([]);
  });

  test('bears spans out of range', () => {
    expect(
      rephrase(scene, [{ span: { start: -5, end: 99 }, text: `${kept('ok')} then`, move: 'm' }])[0]
        ?.draft,
    ).toBe('ok then');
  });
});

describe('composeFor answers this turn', () => {
  test('owns the very thing', () => {
    expect(
      offered(
        'you were on your phone all through dinner',
        'dont start',
        'complaint',
        'defensiveness',
      )[0],
    ).toMatch(/i was on my phone all through dinner/);
  });

  test('keeps the reason after the owning', () => {
    expect(
      offered(
        'you left me waiting outside',
        'i was stuck at work. stop being so dramatic',
        'complaint',
        'defensiveness',
      )[0],
    ).toMatch(/left you waiting outside.*i was stuck at work/);
  });

  test('asks first where a fix was given', () => {
    expect(
      offered('boss shouted at me, feel sick', 'just quit', 'hard-feeling', 'advice')[0],
    ).toMatch(/\?/);
  });

  test('keeps a question of the day word for word', () => {
    expect(
      offered('nan died last night', 'did you pay the gas?', 'hard-feeling', 'missed-feeling').join(
        '\n',
      ),
    ).toContain('did you pay the gas?');
  });

  test.each<[string, string, PartnerMoment, Label, string]>([
    [
      'no more nights from monday!!',
      'ok. y el carro? did u call the mechanic',
      'good-news',
      'flat-good-news',
      'and did u call the mechanic?',
    ],
    [
      'they accepted my visa!!!',
      'ok good. send me documents',
      'good-news',
      'flat-good-news',
      'could you send me documents?',
    ],
    [
      'i got asked to speak at the conference',
      'another trip? who is going to feed the dogs',
      'good-news',
      'interrogation',
      'we can work out later who is going to feed the dogs',
    ],
    [
      'i feel so alone in this house',
      'get the dog out before it rains',
      'hard-feeling',
      'demand',
      'could you get the dog out before it rains?',
    ],
    [
      'had to put an old dog down today',
      'ok. will you be back for the plumber at 5?',
      'hard-feeling',
      'missed-feeling',
      'and will you be back for the plumber at 5?',
    ],
  ])('answers %j first, then says what has to be done', (said, draft, moment, label, rest) => {
    expect(offered(said, draft, moment, label)[0]).toMatch(
      new RegExp(`^.{12,}${rest.replace('?', '\\?')}$`),
    );
  });

  test('hears what the words say where the moment was misheard', () => {
    expect(
      offered('he slammed his door and said he hates me', 'ok', 'good-news', 'flat-good-news')[0],
    ).toMatch(/sorry/);
    expect(
      offered('paid the last of my loan 🎉', 'must be nice', 'hard-feeling', 'flat-good-news')[0],
    ).not.toMatch(/sorry|oh no/);
  });

  test('turns an order into a question with the same content', () => {
    expect(
      offered('home in 20', 'get milk and ring your mother', 'everyday', 'demand')[0],
    ).toContain('could you get milk and ring your mother?');
  });

  test('turns never into a wish for the very thing', () => {
    expect(
      offered('ok', 'you never ask about my day', 'everyday', 'criticism').join('\n'),
    ).toContain("i'd love you to ask about my day".replace("'", ''));
  });

  test('holds a guess up as a guess', () => {
    expect(
      offered('heading to bed', 'you just dont want to talk to me', 'everyday', 'mind-reading')[0],
    ).toMatch(/you dont want to talk to me\. .+\?/);
  });

  test('comes back with a time', () => {
    expect(
      offered('can we talk about last night? it hurt', 'whatever', 'complaint', 'stonewalling')[0],
    ).toMatch(/tonight|tomorrow|an hour|dinner|work|morning|twenty minutes/);
  });

  test('says nothing in a crisis', () => {
    for (const label of labels)
      expect(offered('i want to die', 'calm down', 'crisis', label)).toEqual([]);
  });

  test('gives the same moment the same words, and other moments others', () => {
    const one = offered(
      'they turned me down for the flat',
      'calm down',
      'hard-feeling',
      'invalidation',
    );
    expect(
      offered('they turned me down for the flat', 'calm down', 'hard-feeling', 'invalidation'),
    ).toEqual(one);
    const firsts = ['chill', 'relax', 'get over it', 'its fine', 'calm down', 'so what'].map(
      (draft) =>
        offered('they turned me down for the flat', draft, 'hard-feeling', 'invalidation')[0],
    );
    expect(new Set(firsts).size).toBeGreaterThan(2);
  });

  test('is total over every moment and label', () => {
    for (const moment of partnerMoments) {
      for (const label of labels) {
        for (const draft of ['', '?', 'x', '\ud83d', 'you '.repeat(400), '\n\n']) {
          expect(Array.isArray(offered(draft, draft, moment, label))).toBe(true);
        }
      }
    }
  });
});

describe('the phrasebook', () => {
  const books = { hardFeeling, goodNews, apology, bid, grievance, reactions };
  const phrases = Object.values(books)
    .flat()
    .flatMap((group) => Object.values(group.phrases).flat());

  test('holds hundreds, and each is plain enough for many moments', () => {
    expect(new Set(phrases).size).toBeGreaterThan(350);
  });

  test.each(Object.entries(books))(
    '%s: short, one line, finished, no therapy words',
    (_, groups) => {
      for (const text of groups.flatMap((group) => Object.values(group.phrases).flat())) {
        expect(text, text).toMatch(/^[A-Z].*[.?!]$/);
        expect(text.length, text).toBeLessThan(100);
        expect(text, text).not.toMatch(
          /\n|\b(?:validate|hold space|I understand how you feel|sorry you feel|I hear you|communicate|boundar)/i,
        );
      }
    },
  );
});
