import type { room as en, Story } from '../../en/interface/room';
import type { Words } from '../../words';

const stories: readonly Story[] = [
  {
    id: 'goodNews',
    name: 'Una buena noticia',
    opening: ['no te lo vas a creer', '¡¡me dieron el trabajo!!'],
    answers: [
      'me llamaron en el bus, casi me paso de parada',
      'tengo ganas de contárselo a todo el mundo',
      '¿cenamos hoy? me apetece celebrarlo un poco',
    ],
    hurried: 'qué bien. y vas a tener que viajar más?',
  },
  {
    id: 'badDay',
    name: 'Un mal día',
    opening: [
      '¿estás por ahí?',
      'el peor día. volvieron a mover la entrega y me echaron la culpa delante de todos',
    ],
    answers: [
      'me quedé ahí sin decir nada',
      'ni siquiera sé si quiero ir mañana',
      'gracias por escucharme. creo que necesito un té y una pared que mirar',
    ],
    hurried: 'estás exagerando, diles que no puedes y ya',
  },
  {
    id: 'complaint',
    name: 'Una queja',
    opening: [
      'dijiste que ibas a llamar a la dueña del piso',
      'esperé toda la semana. se me hizo largo, y sentí que todo caía de mi lado',
    ],
    answers: [
      'no es tanto por la llamada. fue la espera',
      'vale. ¿lo hacemos mañana, tú y yo?',
      'eso ayuda, gracias',
    ],
    hurried: 'pues tú nunca me recuerdas nada',
  },
];

/** Words of the practice room. */
export const room: Words<typeof en> = {
  stories,
  choose: 'Elige una historia',
  partner: 'Álex',
  turns: 'El chat con Álex, que es un guion',
  mine: 'Tú',
  draft: 'Tu respuesta',
  placeholder: 'Escríbele una respuesta a Álex',
  send: 'Enviar',
  hurried: 'Empezar con una respuesta apurada',
  again: 'Empezar de nuevo',
  over: 'Álex no tiene más líneas. Elige otra historia, o empieza de nuevo.',
  script: 'Álex es un guion y contesta lo mismo escribas lo que escribas. Aquí no se guarda nada.',
};
