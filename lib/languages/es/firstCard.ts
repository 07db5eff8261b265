import type { Card } from '../../practices/card';

/** The card shown when nothing can be read: one of the deck, word for word (a test compares them). */
export const firstCard: Card = {
  id: 'listening-one-more-question',
  practice: 'listening',
  title: 'Haz una pregunta más',
  do: 'Cuando tu pareja te cuente algo hoy, haz una pregunta más antes de hablar de ti.',
  short: 'Haz una pregunta más antes de hablar de ti.',
  steps: [
    { minutes: 1, text: 'Pon el teléfono boca abajo y gírate hacia tu pareja.' },
    { minutes: 3, text: 'Espera la parte que lleva emoción y pregunta por ella.' },
    { minutes: 1, text: 'Di lo que entendiste, como una suposición. Y hasta ahí.' },
  ],
  say: ['¿y cómo fue eso para ti?', 'cuéntame más, tengo tiempo', '¿con qué parte te quedaste?'],
  why: {
    text: 'En un experimento, un solo «cuéntame más» volvió más abiertas a personas que discrepaban en línea.',
    fact: 21,
  },
  smaller: 'Di «¿y luego?» una vez, y espera la respuesta.',
  apart: {
    do: 'Contesta hoy un mensaje con una pregunta, y deja tus noticias para después.',
    steps: [
      { minutes: 1, text: 'Elige una línea suya que lleve emoción.' },
      {
        minutes: 1,
        text: 'Pregunta por esa línea. Con una pregunta basta; responderá a su ritmo.',
      },
    ],
    say: ['espera, vuelve a la parte de la reunión', '¿y eso cómo te cayó?'],
  },
  alone: {
    title: 'La pregunta que no hiciste',
    do: 'Recuerda algo que te contó esta semana, y escribe la pregunta que no le hiciste.',
    steps: [
      { minutes: 1, text: 'Elige algo que dijo de pasada.' },
      { minutes: 3, text: 'Escribe lo que todavía te gustaría saber.' },
      { minutes: 1, text: 'Guarda la mejor pregunta para un buen momento.' },
    ],
    say: ['sigo pensando en lo que me dijiste', '¿te puedo preguntar por lo del martes?'],
    why: {
      text: 'En 25 experimentos, imaginar el punto de vista ajeno no hizo acertar más. Preguntar, sí.',
      fact: 22,
    },
  },
  hardDay: {
    title: 'La pregunta puede esperar',
    do: 'Guarda la pregunta por hoy, di que otro día te gustará oír la respuesta, y no insistas.',
    steps: [
      { minutes: 1, text: 'Con una línea basta, si te nace.' },
      { minutes: 1, text: 'No hay que entender nada esta noche. Busca un lugar calentito.' },
    ],
    say: ['me gustará oírlo cuando te venga bien', 'si ahora no, está bien'],
    why: {
      text: 'Tras dormir mal, las parejas contaron más conflictos y se leyeron peor. Quizá esta noche no sea para preguntas.',
      fact: 65,
    },
  },
  gently: 'Para roces de todos los días. Sáltatela si hablar no te resulta seguro.',
  tags: { depth: 1, energy: 'low', setting: 'anywhere', time: 'any', cost: 'none' },
};
