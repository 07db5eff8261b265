import { describe, expect, test } from 'vitest';
import type { Silence } from '../../../lib/listening/language';
import { listen, silenceAt } from '../../../lib/listening/listen';
import { glanceAt } from '../../../lib/listening/scene';
import { spanish } from '../../../lib/languages/es/listening';

/** Why, what the partner said, what is being written. */
const cases: readonly (readonly [Silence, string, string])[] = [
  ['crisis', 'ya no quiero vivir', 'estás exagerando'],
  ['crisis', 'a veces pienso en suicidarme', 'no es para tanto'],
  ['crisis', 'estarías mejor sin mí', 'siempre dices lo mismo'],
  ['crisis', 'me hago daño otra vez', 'cálmate'],
  ['crisis', 'no quiero despertar mañana', 'tienes que dormir'],
  ['crisis', 'me tomé todas las pastillas', 'qué esperabas'],
  ['crisis', 'no puedo respirar', 'relájate'],
  ['crisis', 'estoy en urgencias con el niño', 'al menos estás ahí'],
  ['crisis', 'hola', 'quiero morirme, eres un egoísta'],
  ['crisis', 'para q seguir viviendo', 'como quieras'],
  ['crisis', 'alguien entró, llama a la policía', 'cálmate'],
  ['threat', 'te vas a arrepentir', 'tú empezaste'],
  ['threat', 'si sales te voy a pegar', 'perdón si te molesté'],
  ['threat', 'hola', 'ya verás cuando llegues, idiota'],
  ['threat', 'sé dónde trabajas', 'estás exagerando'],
  ['threat', 'subo tus fotos si no contestas', 'cálmate'],
  ['threat', 'no vuelves a ver a los niños', 'por tu culpa'],
  ['threat', 'nadie te va a creer', 'nunca me escuchas'],
  ['fear', 'me das miedo cuando gritas', 'no seas tan sensible'],
  ['fear', 'me pegaste anoche', 'tú empezaste'],
  ['fear', 'me empujaste contra la pared', 'no fue para tanto'],
  ['fear', 'no me siento segura contigo', 'eres muy dramática'],
  ['fear', 'hola', 'no me toques, eres un imbécil'],
  ['fear', 'tengo un moretón', 'exageras'],
  ['fear', 'me levantaste la mano', 'por tu culpa'],
  ['control', 'salgo con Ana', 'mándame tu ubicación, siempre haces lo mismo'],
  ['control', 'ya voy', 'enséñame tu celular, nunca me cuentas nada'],
  ['control', 'voy al cine', 'no vas a salir así, eres ridícula'],
  ['control', 'hola', 'con quién hablas, siempre me mientes'],
  ['control', 'hola', 'borra a ese tipo, eres una egoísta'],
  ['control', 'hola', 'te vi en línea, nunca me contestas'],
  ['control', 'hola', 'no quiero que hables con él, siempre me ignoras'],
  ['control', 'hola', 'te prohíbo ir, no seas infantil'],
  ['control', 'hola', 'dame la contraseña del correo, siempre me mientes'],
  ['control', 'hola', 'xq estabas en línea a las 2, siempre me mientes'],
  ['control', 'estoy con mi hermana', 'hazme videollamada ya, siempre me mientes'],
  ['control', 'me pongo el vestido', 'así no sales, pareces una payasa'],
  ['consent', 'hoy no tengo ganas de sexo', 'siempre lo mismo contigo, eres muy fría'],
  ['consent', 'no quiero', 'no seas así, nunca quieres hablar'],
  ['consent', 'no', 'si me quisieras lo harías, eres egoísta'],
  ['consent', 'no voy a mandarte nudes', 'nunca quieres hacer nada'],
  ['leaving', 'hola', 'quiero terminar. nunca me escuchas'],
  ['leaving', 'hola', 'quiero el divorcio, por tu culpa'],
  ['leaving', 'hola', 'ya no te quiero, siempre llegas tarde'],
  ['leaving', 'hola', 'me voy de casa, eres un egoísta'],
  ['boundary', 'CONTESTA', 'no me grites, por favor'],
  ['boundary', 'eres tonta', 'no me hables así'],
  ['boundary', 'te llamo otra vez', 'deja de llamarme'],
  ['boundary', 'voy para allá', 'déjame en paz'],
  ['boundary', 'grito lo que quiero', 'si me gritas voy a colgar'],
  ['boundary', 'vi tu diario', 'no leas mi diario, es privado'],
  ['boundary', 'ven ya', 'necesito espacio hoy'],
  ['refusal', '¿vienes?', 'no'],
  ['refusal', '¿me prestas dinero?', 'ya te dije que no'],
  ['refusal', 'anda, ven', 'no quiero ir'],
  ['refusal', 'firma esto', 'no voy a firmar'],
  ['refusal', 'tengamos un bebé', 'no estoy lista'],
  ['refusal', 'hazlo por mí', 'no me siento cómodo'],
  ['refusal', 'vamos a verlos', 'hoy no, por favor'],
  ['space', 'necesito un rato a solas', 'siempre haces lo mismo'],
  ['space', 'no quiero hablar ahora', 'nunca quieres hablar'],
  ['space', 'déjame sola un rato', 'eres muy dramática'],
  ['space', 'deja de escribirme', 'por qué no me contestas, siempre me ignoras'],
  ['space', 'se acabó', 'nunca me escuchas'],
  ['medical', 'el niño está mal', 'dale 5 ml de paracetamol cada 8 horas'],
  ['medical', 'me pica', 'eres alérgica, ve al médico'],
  ['legal', 'llegó la carta', 'la custodia la decide el juez'],
  ['legal', 'qué hago', 'habla con la abogada el lunes'],
  ['money', 'cuánto era', 'el alquiler son 800, la mitad cada uno, vence el 5'],
];

test('there are at least sixty cases, of every reason', () => {
  expect(cases.length).toBeGreaterThanOrEqual(60);
  expect(new Set(cases.map(([reason]) => reason)).size).toBe(12);
});

describe('nothing is said, and for this reason', () => {
  test.each(cases)('%s: «%s» – «%s»', (reason, partner, draft) => {
    const moment = { turns: [{ speaker: 'partner' as const, text: partner }], draft };
    expect(silenceAt(glanceAt(moment), spanish)).toBe(reason);
    expect(listen(moment, spanish).hints).toEqual([]);
  });

  test.each(cases.slice(0, 60))(
    '%s, also without accents and in capitals: «%s» – «%s»',
    (_, partner, draft) => {
      const bare = (text: string) =>
        text
          .normalize('NFD')
          .replace(/[\u0300\u0301]/gu, '')
          .normalize('NFC');
      for (const spelt of [
        bare,
        (text: string) => text.toUpperCase(),
        (text: string) => text.normalize('NFD'),
      ]) {
        const moment = {
          turns: [{ speaker: 'partner' as const, text: spelt(partner) }],
          draft: spelt(draft),
        };
        expect(listen(moment, spanish).hints).toEqual([]);
      }
    },
  );
});

test.each([
  ['me muero de risa', 'qué película era'],
  ['me muero de hambre', 'llego en diez'],
  ['esto es para matarse jajaja', 'ya te digo'],
])('a joke about dying is no cry: «%s»', (partner, draft) => {
  const moment = { turns: [{ speaker: 'partner' as const, text: partner }], draft };
  expect(spanish.guard(glanceAt(moment))).toBeUndefined();
});
