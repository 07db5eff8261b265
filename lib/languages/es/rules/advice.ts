import { pain, ruleOf } from './hearing';

/** The partner asks what to do. */
const asked =
  /\b(?:que (?:hago|hago yo|harias|haria|me aconsejas|opinas|crees|te parece)|algun consejo|que debo|que deberia|como lo (?:hago|harias)|me ayudas a pensar)\b/u;

/** Hears advice that was not asked for, after something painful. */
export const advice = ruleOf({
  id: 'advice',
  label: 'advice',
  practice: 'listening',
  why: 'Un consejo tan pronto puede dejar la emoción sin respuesta. Quizá primero preguntar qué necesita.',
  source: 'Feng 2014, Communication Monographs 81',
  priority: 7,
  patterns: [
    {
      words:
        /\b(?:(?:solo |simplemente |lo que )?(?:tienes|tenes) que (?!ver|pedir|decidir ya)\w+|deberias \w+|lo que deberias|por ?que no (?:simplemente |mejor )?(?:hablas|le (?:dices|hablas|escribes)|les dices|renuncias|buscas|te (?:vas|cambias|duermes|apuntas)|lo (?:dejas|ignoras|hablas)|la ignoras|pides|vas al|descansas)|(?:diles|dile) (?:que|a)|ignoral[oa]s?|mandal[oa]s? (?:a|al)|renuncia\b|busca(?:te)? (?:otro|otra|ayuda|un)|(?:yo que tu|yo en tu lugar|si yo fuera tu)|no le(?:s)? hagas caso|no les des importancia|has probado|intenta (?:no|dormir|hablar|pensar|relajarte)|haz (?:ejercicio|una lista|yoga)|organizate mejor)\b/u,
      sure: 0.82,
      after: pain,
      unlessAsked: asked,
      unless:
        /\b(?:yo me (?:ocupo|encargo)|descansar|no tienes que|como (?:me )?preguntas(?:te)?|ya que (?:me )?preguntas|si quieres mi|estoy aqui|voy para alla|no deberias (?:tener que|pasar por))\b/u,
    },
  ],
  speaks: [
    {
      turns: [{ from: 'partner', text: 'estoy agobiada con la jefa' }],
      draft: '{dile que} no y ya',
    },
    { turns: [{ from: 'partner', text: 'odio mi trabajo' }], draft: 'pues {renuncia}' },
    {
      turns: [{ from: 'partner', text: 'no puedo dormir otra vez, estoy agotado' }],
      draft: '{deberías dejar} el café',
    },
    {
      turns: [{ from: 'partner', text: 'me siento fatal con mis compañeras' }],
      draft: '{ignóralas}',
    },
  ],
  silent: [
    {
      turns: [{ from: 'partner', text: 'estoy agotada' }],
      draft: 'deberías descansar, yo me ocupo de la cena',
    },
    { turns: [{ from: 'partner', text: 'qué película vemos' }], draft: 'tienes que ver esta' },
    { turns: [{ from: 'partner', text: 'el 42 no pasa' }], draft: 'dile que vas en metro' },
    {
      turns: [{ from: 'partner', text: 'estoy fatal con mi jefe. ¿qué harías tú?' }],
      draft: 'yo que tú hablaría con él el lunes',
    },
  ],
});
