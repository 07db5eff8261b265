import { pain, ruleOf } from './hearing';

/** Hears the bright side, held up too soon. */
export const silverLining = ruleOf({
  id: 'silver-lining',
  label: 'invalidation',
  practice: 'encouragement',
  why: 'El lado bueno, tan pronto, puede sonar a que no hay de qué quejarse. Quizá primero acompañar.',
  source: 'Pauw et al. 2018, Emotion',
  priority: 9,
  patterns: [
    {
      words:
        /\b(?:al menos|por lo menos|menos mal que|podria (?:ser|haber sido) peor|(?:mira|ve|piensa en) (?:el )?lado (?:bueno|positivo)|todo pasa por algo|hay (?:gente|personas) (?:que (?:esta|lo pasa) )?peor|otr[oa]s (?:la |lo )?(?:pasan|estan|tienen) peor|no hay mal que por bien no venga|(?:deberias|tienes que) (?:estar agradecid[oa]|dar gracias|ser positiv[oa]|pensar en positivo)|piensa en positivo)\b/u,
      sure: 0.85,
      after: pain,
      unless:
        /\b(?:al menos|por lo menos) (?:dos|tres|un|una|llama|llamame|avisa|avisame|dejame|ven|nos tenemos|estamos|ya estoy|estoy aqui|\d)\b/u,
    },
  ],
  speaks: [
    { turns: [{ from: 'partner', text: 'odio mi trabajo' }], draft: '{al menos} tienes trabajo' },
    {
      turns: [{ from: 'partner', text: 'no me dieron la beca' }],
      draft: 'bueno, {podría ser peor}',
    },
    {
      turns: [{ from: 'partner', text: 'estoy muy triste hoy' }],
      draft: '{hay gente que está peor}',
    },
    { turns: [{ from: 'partner', text: 'me despidieron' }], draft: '{todo pasa por algo}' },
  ],
  silent: [
    { turns: [{ from: 'partner', text: 'estoy agotada' }], draft: 'al menos déjame hacer la cena' },
    { turns: [{ from: 'partner', text: 'voy de camino' }], draft: 'trae al menos dos toallas' },
    { turns: [{ from: 'partner', text: 'perdimos el partido' }], draft: 'al menos fue divertido' },
    { turns: [{ from: 'partner', text: 'estoy mal' }], draft: 'lo siento mucho. voy para allá' },
  ],
});
