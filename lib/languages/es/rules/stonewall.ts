import { ruleOf, tense } from './hearing';

/** Hears the talk shut down. */
export const stonewall = ruleOf({
  id: 'stonewall',
  label: 'stonewalling',
  practice: 'patience',
  why: 'Puede sentirse como una puerta cerrada. Una pausa con hora de vuelta suele llegar mejor.',
  source: 'Papp, Kouros & Cummings 2009, Personal Relationships 16',
  priority: 7,
  patterns: [
    {
      words:
        /^(?:como (?:quieras|tu digas|vos digas)|lo que (?:tu )?digas|lo que sea|(?:me )?da igual|me da lo mismo|me vale|haz lo que (?:quieras|te de la gana)|hace lo que quieras|(?:ya )?(?:olvidalo|dejalo|dejalo asi)|(?:yo )?paso(?: de esto| del tema| de discutir)?|no voy a discutir(?: mas| contigo)?|fin de la (?:discusion|conversacion|historia)|ya no (?:te )?digo nada|si tu lo dices|equis|aja|bla bla(?: bla)?|no me importa|me aburres con esto|ya me canse de esto|ok,? como quieras)$/u,
      sure: 0.82,
      all: true,
      after: tense,
    },
  ],
  speaks: [
    { turns: [{ from: 'partner', text: 'me dolió que no me llamaras' }], draft: '{como quieras}' },
    { turns: [{ from: 'partner', text: 'estoy triste por lo nuestro' }], draft: '{da igual}' },
    {
      turns: [{ from: 'partner', text: '¿podemos hablar de lo de anoche?' }],
      draft: '{ya olvídalo}',
    },
    { turns: [{ from: 'partner', text: 'perdón por gritarte' }], draft: '{lo que digas}' },
  ],
  silent: [
    {
      turns: [{ from: 'partner', text: '¿pizza o tacos?' }],
      draft: 'me da igual, lo que quieras tú',
    },
    {
      turns: [{ from: 'partner', text: 'no encuentro las llaves' }],
      draft: 'olvídalo, ya las encontré',
    },
    {
      turns: [{ from: 'partner', text: 'me dolió lo de ayer' }],
      draft: 'necesito un rato, te llamo a las nueve',
    },
    { turns: [{ from: 'partner', text: 'nos vemos a las 6' }], draft: 'ok' },
  ],
});
