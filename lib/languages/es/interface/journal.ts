import type { journal as en } from '../../en/interface/journal';
import type { Words } from '../../words';

/** Words of the journal and of the deck. */
export const journal: Words<typeof en> = {
  title: 'Diario',
  practisedOn: {
    one: 'Practicaste {n} día.',
    other: 'Practicaste {n} días.',
  },
  nothingYet: 'En este tiempo no hay nada anotado.',
  emptyTitle: 'Aquí todavía no hay nada',
  emptyText:
    'Aquí aparece lo que vas anotando: días, cercanía, emociones. Un día que te saltas queda vacío, y no significa nada más.',
  emptyAct: 'Anotar algo de hoy',
  month: 'Mes',
  year: 'Año',
  view: 'Cuánto mostrar',
  addDay: 'Añadir un día',
  keptCards: 'Tarjetas guardadas',
  charts: {
    days: {
      title: 'Días',
      note: 'Una marca llena es «lo hice»; un anillo, «un poco». Pulsa un día para anotarlo o cambiarlo.',
      noteYear: 'Una marca llena es «lo hice»; un anillo, «un poco». Al lado, los días del mes.',
    },
    closeness: {
      title: 'Cuánta cercanía hubo',
      note: 'Los huecos son días sin anotar. Nada se adivina.',
      noteYear:
        'Una marca por semana, la del medio de sus días. Los huecos son semanas sin anotar.',
    },
    practices: { title: 'Por práctica', note: 'Lo que hubo en este tiempo.' },
    feelings: {
      title: 'Emociones, semana a semana',
      titleYear: 'Emociones, mes a mes',
      note: 'Un trazo por cada vez que la nombraste.',
      noteYear: 'Cuántas veces la nombraste.',
    },
    dayAfter: {
      title: 'El día después',
      note: 'Cuánta cercanía hubo el día después de una práctica, en los doce meses hasta aquí. Un punto más grande son más días.',
      noteYear:
        'Cuánta cercanía hubo el día después de una práctica. Un punto más grande son más días.',
    },
  },
  dayAfter: {
    closer: (practice) => `${practice}: coincidió con más cercanía el día después.`,
    lessClose: (practice) => `${practice}: coincidió con menos cercanía el día después.`,
    same: (practice) => `${practice}: el día después fue más o menos como los demás.`,
    days: (close, all, otherClose, others) =>
      `Cerca o muy cerca en ${close} de ${all} días tras practicarla, y en ${otherClose} de ${others} tras los demás.`,
    after: 'Tras ella',
    other: 'Tras otros',
    notCause:
      'Que coincidan no quiere decir que una cosa traiga la otra: un buen día también invita a practicar.',
    few: (practices) => `Todavía no hay días suficientes para ${practices}.`,
    none: 'Todavía no hay días suficientes. Hacen falta doce días tras una práctica y doce tras otros, cada uno con su palabra de cercanía.',
  },
  hintsUsed: (practice) =>
    `Las sugerencias que usaste trataban sobre todo de una práctica: ${practice}. Tus tarjetas se inclinan un poco hacia ahí.`,
  goTo: 'Ir a un año',
  noCloseness: 'Ningún día dice cuánta cercanía hubo.',
  noFeelings: 'No nombraste ninguna emoción.',
  asTable: 'En una tabla',
  day: 'Día',
  week: 'Semana del',
  felt: 'Cuánta cercanía',
  feeling: 'Emoción',
  practice: 'Práctica',
  times: { one: '{n} vez', other: '{n} veces' },
  seriesEmpty: 'No hay cercanía anotada.',
  series: (points, mostOften, lowest, highest, gaps) =>
    `Cercanía en ${points}: casi siempre ${mostOften}, entre ${lowest} y ${highest}, ${gaps}.`,
  pointsDays: { one: '{n} día', other: '{n} días' },
  pointsWeeks: { one: '{n} semana', other: '{n} semanas' },
  gaps: { one: 'un hueco', other: '{n} huecos' },
  noGaps: 'sin huecos',
  dayName: (date, said) => (said ? `${date}: ${said}` : date),
  dayDid: 'lo hice',
  dayBit: 'un poco',
  dayNoted: 'anotado',
  editTitle: (date) => date,
  line: 'Una línea',
  lineOff: 'No se guarda ninguna línea. Puedes encenderlo en los ajustes.',
  deleteDay: 'Borrar este día',
  deleted: (date) => `Se borró: ${date}.`,
  practisedAsk: '¿Y la práctica?',
  whichDay: '¿Qué día?',
  open: 'Abrir',
  future: 'Elige un día hasta hoy.',
  cardsTitle: 'Todas las tarjetas',
  cardsCount: { one: '{n} tarjeta', other: '{n} tarjetas' },
  search: 'Buscar',
  searchHint: 'Una palabra, como «mensaje» o «perdón»',
  all: 'Todas',
  kept: 'Guardadas',
  notForUs: 'No son lo nuestro',
  takeBack: 'Que vuelva a salir',
  noKept: 'Guarda una tarjeta y te espera aquí.',
  noNotForUs: 'Ninguna tarjeta está marcada como «no es lo nuestro».',
  showAll: 'Mostrar todas',
  noMatch: (words) => `Ninguna tarjeta tiene «${words}».`,
  loading: 'Trayendo las tarjetas…',
  backToCards: 'Volver a todas las tarjetas',
  noStore:
    'El navegador no quiso abrir el almacén de Attune, así que el diario no se puede mostrar. Cierra otras páginas de Attune o reinicia el navegador; lo que anotaste sigue ahí.',
};
