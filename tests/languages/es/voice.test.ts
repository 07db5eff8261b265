import { describe, expect, test } from 'vitest';
import { listen } from '../../../lib/listening/listen';
import { spanish } from '../../../lib/languages/es/listening';

const offered = (partner: string, draft: string, mine: readonly string[] = []): readonly string[] =>
  listen(
    {
      turns: [
        ...mine.map((text) => ({ speaker: 'me' as const, text })),
        { speaker: 'partner' as const, text: partner },
      ],
      draft,
    },
    spanish,
  ).hints.flatMap(({ rephrasings }) => rephrasings.map((one) => one.draft));

describe('a rephrasing is written as the sender writes', () => {
  test('with accents, capitals and opening marks', () => {
    const all = offered('Me dolió que no vinieras.', '¿Y? No es mi culpa. Así son las cosas.').join(
      ' ',
    );
    expect(all).toMatch(/¿Cómo lo viviste\?/);
    expect(all).toMatch(/^[A-ZÁÉÍÓÚ]/);
  });

  test('without accents or opening marks, in small letters', () => {
    const all = offered('me dolio q no vinieras', 'no es mi culpa, tambien tenia cosas').join(' ');
    expect(all).toMatch(/como lo viviste\?/);
    expect(all).not.toMatch(/[áéíóú¿¡A-Z]/);
  });

  test('with q, xq and tb', () => {
    const all = offered('me siento fatal con la jefa', 'xq no le dices q no y ya').join(' ');
    expect(all).toMatch(/\bq\b/);
    expect(all).not.toMatch(/\bque\b|\bqué\b/i);
  });

  test('the ñ stays even where accents do not', () => {
    expect(offered('me dolio lo d ayer', 'siento q te sientas asi').join(' ')).toMatch(/daño/);
  });

  test('with vos', () => {
    expect(offered('me siento mal', 'vos estás exagerando').join(' ')).toMatch(/querés|contame/);
  });

  test('without cries where the sender makes none', () => {
    expect(offered('me dieron el trabajo!!', 'ok').join(' ')).not.toMatch(/[¡!]/);
  });
});

describe('the sender’s own words are turned', () => {
  test('nunca becomes a wish', () => {
    expect(offered('ya llegué', 'nunca me ayudas con los platos')[0]).toBe(
      'me gustaría que me ayudaras con los platos. puede ser?',
    );
  });

  test('siempre becomes one time', () => {
    expect(offered('ya llegué', 'siempre me interrumpes')[0]).toBe(
      'cuando me interrumpes me quedo mal. lo hablamos?',
    );
  });
});

test('offers assume nobody’s gender, and hold nothing of a textbook', () => {
  const all = [
    ['estoy fatal', 'estás exagerando'],
    ['me dolió', 'tú empezaste'],
    ['aprobé', 'ok'],
    ['perdón por gritarte', 'lo que digas'],
    ['ya llegué', 'eres egoísta'],
    ['ya llegué', 'eres idiota'],
    ['me gritaste', 'perdón si te ofendí'],
    ['me siento mal', 'tienes que dormir más'],
    ['me siento mal', 'qué esperabas'],
  ].flatMap(([partner = '', draft = '']) => offered(partner, draft));
  expect(all.length).toBeGreaterThan(15);
  for (const one of all) {
    expect(one).not.toMatch(
      /\b(?:cansad|enojad|tranquil|sol|content|segur|preocupad)[oa]s?\b|valid|tóxic|gestionar|espacio seguro|límites/i,
    );
  }
});
