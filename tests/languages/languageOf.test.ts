import { expect, test } from 'vitest';
import { languageOf } from '../../lib/languages/languageOf';
import { hear } from '../../lib/languages/engines';

test.each([
  ['es', 'nunca me escuchas', []],
  ['es', 'xq no me dijiste nada', []],
  ['es', 'ok', ['estoy cansada hoy']],
  ['es', '', ['me dieron el trabajo!!']],
  ['es', 'estas exagerando', ['im so tired']],
  ['en', 'u never listen to me', []],
  ['en', 'no', ['did you eat?']],
  ['en', 'ya no worries', ['i feel so sad today']],
  ['en', 'k', ['see you at 6']],
  ['en', '', []],
  ['en', 'calm down', ['estoy bien, the boss was mean and you know why']],
] as const)('%s: «%s»', (tongue, draft, partner) => {
  const turns = partner.map((text) => ({ speaker: 'partner' as const, text }));
  expect(languageOf({ turns, draft })).toBe(tongue);
});

test.each([
  'nunca me escuchas, you never listen to me',
  'you always do this, siempre lo mismo contigo',
  'tu nunca me ajudas com isso, você é assim',
  'tu non mi ascolti mai, sei sempre così',
  'mai m’ajudes amb això, ets un egoista',
])('a mixed or neighbouring language is left alone: %s', (draft) => {
  const moment = { turns: [{ speaker: 'partner' as const, text: 'hola' }], draft };
  expect(hear(moment).hints).toEqual([]);
});
