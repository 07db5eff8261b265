import type { Card } from '../../../practices/card';

/** The cards of *supportive encouragement*. */
export const encouragement = [
  {
    id: 'encouragement-good-news',
    practice: 'encouragement',
    title: 'Quédate en la buena noticia',
    do: 'Cuando algo le salga bien, por pequeño que sea, pregunta cómo fue antes de pasar a otra cosa.',
    short: 'Pregunta cómo salió bien, antes de pasar a otra cosa.',
    steps: [
      { minutes: 1, text: 'Suelta lo que tengas en las manos.' },
      { minutes: 2, text: 'Pregunta por la mejor parte, y cómo lo hizo.' },
      { minutes: 1, text: 'Di una cosa que eso muestra de su forma de ser.' },
    ],
    say: ['espera, cuéntame la mejor parte', '¿¿pero cómo lo lograste??', 'claro que fuiste tú'],
    why: {
      text: 'En un estudio, cómo se respondía a las buenas noticias dijo más de la pareja a los dos meses que cómo se respondía a las malas.',
      fact: 45,
    },
    smaller: 'Pide la mejor parte, y quédate hasta el final de la historia.',
    apart: {
      do: 'Contesta una buena noticia suya con una pregunta, y guarda las tuyas para más tarde.',
      steps: [
        { minutes: 1, text: 'Lee el mensaje dos veces. Encuentra la parte que le alegra.' },
        { minutes: 1, text: 'Pregunta por esa parte, y por nada más.' },
        { minutes: 1, text: 'Cuando responda, alégrate con palabras, no solo con un pulgar.' },
      ],
      say: ['a ver, necesito la historia completa', '¿qué hiciste cuando te lo dijeron?'],
    },
    alone: {
      title: 'La noticia que oíste a medias',
      do: 'Piensa en algo bueno que mencionó esta semana, y escribe qué te gustaría preguntarle todavía.',
      steps: [
        { minutes: 1, text: 'Recuerda dónde estaba cuando te lo contó.' },
        {
          minutes: 2,
          text: 'Escribe la pregunta, y una línea sobre lo que la noticia muestra de su forma de ser.',
        },
        { minutes: 1, text: 'Guarda ambas para el próximo rato fácil.' },
      ],
      say: ['no te pregunté cómo hiciste lo del jueves. ¿cómo lo hiciste?'],
    },
    hardDay: {
      title: 'Alegría en una línea',
      do: 'Si llega una buena noticia en un día difícil, alégrate en una línea sencilla y déjalo ahí.',
      steps: [
        { minutes: 1, text: 'Suelta el aire. La noticia y la pelea son dos cosas distintas.' },
        { minutes: 1, text: 'Di la línea, sin ningún «pero» detrás.' },
      ],
      say: ['me alegra que saliera bien. de verdad', 'qué bueno. mañana te digo más'],
      why: {
        text: 'Una buena noticia con respuesta alegre fue de la mano de más alegría que la del hecho mismo. Con una línea alcanza.',
        fact: 44,
      },
    },
    tags: {
      depth: 1,
      energy: 'low',
      setting: 'anywhere',
      time: 'any',
      cost: 'none',
      good: ['appreciate'],
    },
  },
  {
    id: 'encouragement-small-toast',
    practice: 'encouragement',
    title: 'Un brindis por algo diminuto',
    do: 'Levanta un vaso de agua, un té o lo que haya por una cosa diminuta que hoy logró.',
    short: 'Brinda con agua o té por algo diminuto que logró.',
    steps: [
      {
        minutes: 1,
        text: 'Busca una hazaña tan pequeña que dé risa: un trámite, una llamada, un calcetín con su par.',
      },
      { minutes: 1, text: 'Ponte de pie si puedes. Aclara la voz como en un gran acto.' },
      { minutes: 1, text: 'Haz el brindis en dos frases, y choquen.' },
    ],
    say: [
      'amistades, vecindario, gato: ¡¡el formulario está enviado!!',
      'por ti, que llamaste al dentista',
    ],
    why: {
      text: 'En un estudio, el apoyo en los buenos ratos anticipó la sensación de que habría apoyo en los malos.',
      fact: 46,
    },
    smaller: 'Levanta lo que estés tomando y di: «por ti, por esa llamada».',
    apart: {
      do: 'Manda un brindis por algo pequeño que consiguió, con una foto o una palabra para tu taza.',
      steps: [
        { minutes: 1, text: 'Pregunta qué tachó hoy, o recuerda lo que le daba pereza.' },
        { minutes: 1, text: 'Escribe el brindis en dos frases grandiosas.' },
        { minutes: 1, text: 'Pide un choque de vuelta.' },
      ],
      say: [
        'levanto mi té por tu bandeja de entrada. ¿chocas?',
        'por el poder de esta taza declaro que tu martes fue un éxito',
      ],
    },
    alone: {
      title: 'Un brindis en su ausencia',
      do: 'Tómate despacio lo próximo que bebas, y nombra con ello tres cosas pequeñas que logró esta semana.',
      steps: [
        { minutes: 1, text: 'Primer sorbo: algo aburrido que aun así hizo.' },
        { minutes: 1, text: 'Segundo sorbo: algo que le daba susto.' },
        { minutes: 1, text: 'Último sorbo: algo amable. Mándale ese.' },
      ],
      say: ['hoy me tomé el café a tu salud. por lo que hiciste por tu prima'],
    },
    hardDay: {
      title: 'Un vaso de agua, sin discurso',
      do: 'Llévale un vaso de agua, o toma uno, y deja que la noche vaya un poco más lenta.',
      steps: [
        { minutes: 1, text: 'Bebe primero el tuyo, despacio.' },
        { minutes: 1, text: 'Pon el suyo a su alcance. No pide nada a cambio.' },
      ],
      say: ['te dejé agua al lado. no hace falta hablar'],
      why: {
        text: 'En un estudio con 322 parejas, la ayuda discreta fue de la mano de más satisfacción al día siguiente.',
        fact: 50,
      },
    },
    tags: {
      depth: 1,
      energy: 'low',
      setting: 'home',
      time: 'any',
      cost: 'none',
      good: ['play', 'appreciate'],
    },
  },
  {
    id: 'encouragement-send-off',
    practice: 'encouragement',
    title: 'Buen viento para su día',
    do: 'Antes de que el día separe sus caminos, pregunta qué le espera y deséale una cosa exacta.',
    short: 'Pregunta qué trae su día y deséale algo exacto.',
    steps: [
      { minutes: 1, text: 'Pregunta: «¿cuál es la piedra grande de hoy?».' },
      {
        minutes: 1,
        text: 'Desea algo exacto: una fila corta, un examen amable, un asiento junto a la ventana.',
      },
      {
        minutes: 1,
        text: 'Acompaña su salida, hasta la puerta o el escritorio. Decir adiós con la mano cuenta.',
      },
    ],
    say: ['que la fila sea corta y el café esté caliente', '¿qué te gustaría tener ya hecho?'],
    why: {
      text: 'En un estudio, la gente vio su propio cariño reflejado en su pareja. La mañana es buen sitio para empezar.',
      fact: 56,
    },
    smaller: 'Deséale algo exacto cuando salga por la puerta.',
    apart: {
      do: 'Manda un deseo exacto para su día, a la hora de su mañana y no de la tuya.',
      steps: [
        { minutes: 1, text: 'Piensa en lo que dijo que venía.' },
        {
          minutes: 1,
          text: 'Escribe el deseo. Sin pregunta, para que no haya nada que contestar.',
        },
      ],
      say: ['para hoy: luz verde en cada esquina', 'te deseo una reunión que acabe antes'],
    },
    alone: {
      title: 'Su día, por dentro',
      do: 'Recorre su día en tu cabeza, desde la primera alarma hasta la última luz.',
      steps: [
        { minutes: 3, text: '¿Dónde hay ruido? ¿Dónde espera? ¿Dónde está la parte buena?' },
        { minutes: 1, text: 'Elige la hora más gris, y mándale un deseo para ella.' },
      ],
      say: ['pienso en ti hacia las tres, cuando la oficina se pone lenta'],
    },
    hardDay: {
      title: 'Salir con suavidad',
      do: 'Despídete hoy con una frase corta que no lleve ninguna discusión dentro.',
      steps: [
        { minutes: 1, text: 'Apoya los pies en el suelo. Afloja la mandíbula.' },
        { minutes: 1, text: 'Di la frase. Si no sale ninguna, basta un gesto.' },
      ],
      say: ['que tengas un día pasable', 'ya encontraremos el rato. por ahora, ve con calma'],
      why: {
        text: 'En peleas de pareja, las palabras como «nos» y «nuestro» fueron de la mano de cuerpos más tranquilos y gestos más amables.',
        fact: 67,
      },
    },
    tags: { depth: 1, energy: 'low', setting: 'home', time: 'morning', cost: 'none' },
  },
  {
    id: 'encouragement-minute-before',
    practice: 'encouragement',
    title: 'El minuto antes',
    do: 'Mándale una línea ligera en el minuto justo antes de algo que hoy le toca enfrentar.',
    short: 'Mándale una línea ligera un minuto antes de lo difícil.',
    steps: [
      {
        minutes: 1,
        text: 'Pregunta o recuerda cuándo empieza: la llamada, la silla, el escenario.',
      },
      { minutes: 1, text: 'Escríbela ya. Que sea ligera, sin «¿tienes nervios?».' },
      { minutes: 1, text: 'Mándala en el minuto. No esperes respuesta.' },
    ],
    say: [
      'estoy en tu esquina. ve',
      '2:59. esto te lo sabes',
      'pienso en ti y en tus zapatos buenos',
    ],
    why: {
      text: 'En un estudio con 61 parejas, el consuelo a la vista ayudó a quien lo pasaba muy mal y le pesó a alguna gente que no. Por eso, ligera.',
      fact: 49,
    },
    smaller: 'Manda una palabra y un dibujito que vea justo antes.',
    apart: {
      do: 'Pon una alarma en su zona horaria, y manda una línea que llegue justo antes de que empiece.',
      steps: [
        { minutes: 1, text: 'Calcula qué hora es allá.' },
        { minutes: 1, text: 'Escribe algo que se lea en una respiración.' },
      ],
      say: ['allá son las nueve. a brillar', 'no contestes. voy contigo en el ascensor'],
    },
    alone: {
      title: 'Lo que te habría calmado',
      do: 'Recuerda un minuto antes de algo difícil, y qué te habría gustado oír en ese minuto.',
      steps: [
        { minutes: 2, text: 'Vuelve al pasillo o a la pantalla. ¿Qué ayudó? ¿Qué lo empeoró?' },
        { minutes: 1, text: 'Con eso, escribe una línea para tu pareja. Guárdala para el día.' },
      ],
      say: ['has hecho cosas más difíciles antes de la hora de comer'],
    },
    hardDay: {
      title: 'Suerte de todos modos',
      do: 'Deséale suerte para lo difícil de hoy, aunque haya algo sin resolver entre ustedes.',
      steps: [
        { minutes: 1, text: 'Recuérdate: esta línea no resuelve nada, ni hace falta.' },
        { minutes: 1, text: 'Mándala sin una palabra sobre la pelea.' },
      ],
      say: ['aparte de lo de anoche: suerte a las diez', 'sigo queriendo que te salga bien'],
      why: {
        text: 'En un experimento, las buenas razones sin calidez disgustaron a quien sentía tristeza o rabia. La calidez puede ir primero.',
        fact: 23,
      },
    },
    tags: { depth: 1, energy: 'low', setting: 'anywhere', time: 'day', cost: 'none' },
  },
  {
    id: 'encouragement-secret-kindness',
    practice: 'encouragement',
    title: 'Un favor de incógnito',
    do: 'Haz hoy una cosa pequeña y útil para tu pareja, y no la menciones en absoluto.',
    short: 'Haz algo útil para tu pareja, sin decir nada.',
    steps: [
      { minutes: 1, text: 'Elige algo que simplemente le mejore un minuto del día.' },
      { minutes: 4, text: 'Hazlo cuando nadie mire.' },
      { minutes: 1, text: 'Disfruta el secreto. Es la única paga.' },
    ],
    say: ['ni idea de quién lo hizo', 'habrán sido los duendes'],
    why: {
      text: 'En un estudio con 322 parejas, la ayuda que nadie notó fue de la mano de mayor satisfacción un día después.',
      fact: 50,
    },
    smaller: 'Gira su taza, sus zapatos o su silla, para que encuentre todo a punto.',
    apart: {
      do: 'Facilítale de lejos algo de la semana, sin que se note que fuiste tú.',
      steps: [
        {
          minutes: 2,
          text: 'Un horario buscado, una duda resuelta, una buena palabra a su favor. Nada privado suyo.',
        },
        { minutes: 1, text: 'Que parezca suerte.' },
      ],
      say: ['qué curioso, se arregló solo', 'me alegra que todo saliera tan fácil'],
    },
    alone: {
      title: '¿Quiénes fueron los duendes?',
      do: 'Busca una cosa amable que quizá hizo por ti hace poco sin decir palabra.',
      steps: [
        {
          minutes: 2,
          text: 'Una batería cargada, leche en casa, una llamada que alguien más atendió.',
        },
        { minutes: 1, text: 'Dale las gracias como si lo acabaras de notar. Y así es.' },
      ],
      say: ['espera. ¿eras tú quien cargaba la luz de mi bici?'],
      why: {
        text: 'Agradecer cosas pequeñas fue de la mano de más conexión un día después, en un estudio, por ambas partes.',
        fact: 51,
      },
    },
    hardDay: {
      title: 'Sin nada a cambio',
      do: 'Haz hoy algo bueno y pequeño que no sea un pago, ni una indirecta, ni una pregunta.',
      steps: [
        {
          minutes: 2,
          text: 'Que sea algo que harías por alguien del edificio que llega con sueño.',
        },
        { minutes: 1, text: 'Después haz algo por ti.' },
      ],
      say: ['te dejé la luz encendida. es solo eso'],
    },
    tags: { depth: 1, energy: 'low', setting: 'home', time: 'any', cost: 'none' },
  },
  {
    id: 'encouragement-job-nobody-sees',
    practice: 'encouragement',
    title: 'La tarea de todos los días',
    do: 'Agradécele algo que ha hecho tantas veces que ya parece parte de los muebles.',
    short: 'Agradécele algo que hace tanto que ya ni se nota.',
    steps: [
      { minutes: 1, text: 'Recorre un día normal. ¿Qué está ahí sin más?' },
      { minutes: 1, text: 'Calcula más o menos cuántas veces lo ha hecho.' },
      { minutes: 1, text: 'Agradécelo todo de una vez.' },
    ],
    say: [
      'unos cuatrocientos cafés. gracias por cada uno',
      'nunca me ha faltado pasta de dientes. y sé por qué',
    ],
    why: {
      text: 'La gratitud por cosas de diario fue de la mano de más conexión al otro día, en cada miembro de la pareja, según un estudio.',
      fact: 51,
    },
    smaller: 'Señala algo que mantiene en marcha y di: «lo veo, gracias».',
    apart: {
      do: 'Cuenta una costumbre suya que mantiene vivo el contacto, y da las gracias por todas esas veces.',
      steps: [
        { minutes: 1, text: 'El buenos días, las fotos, las noches en que aguanta el sueño.' },
        { minutes: 1, text: 'Cuenta o calcula. Manda el número con las gracias.' },
      ],
      say: [
        'según mis cuentas: 200 buenos días. me gustaron todos',
        'te sabes mi hora mejor que yo. gracias',
      ],
    },
    alone: {
      title: 'Si parara el lunes',
      do: 'Imagina que una cosa que hace sin ruido parara el lunes, y escribe cómo sería tu semana.',
      steps: [
        { minutes: 3, text: 'Día por día. Deja que se ponga un poco absurdo.' },
        { minutes: 1, text: 'Convierte la última línea en un gracias.' },
      ],
      say: ['imaginé una semana sin tus listas. acabó con tres panes y nada de leche'],
    },
    hardDay: {
      title: 'Hoy también lo hizo',
      do: 'Fíjate en algo corriente que hoy siguió haciendo, a pesar del ánimo.',
      steps: [
        {
          minutes: 1,
          text: 'Un mensaje contestado, una planta regada, una puerta cerrada sin ruido.',
        },
        { minutes: 1, text: 'Que cuente, sin necesidad de decirlo.' },
      ],
      say: ['vi que aun así le diste primero de comer al gato. gracias'],
      why: {
        text: 'En parejas infelices, según una revisión, los gestos amables se achacan a la casualidad. A uno se le puede dar su valor.',
        fact: 62,
      },
    },
    tags: {
      depth: 1,
      energy: 'low',
      setting: 'anywhere',
      time: 'any',
      cost: 'none',
      good: ['appreciate'],
    },
  },
  {
    id: 'encouragement-carried-compliment',
    practice: 'encouragement',
    title: 'Entrega un cumplido',
    do: 'Pásale algo bonito que otra persona dijo o claramente pensó de tu pareja, palabra por palabra.',
    short: 'Pásale algo bonito que alguien dijo de tu pareja.',
    steps: [
      { minutes: 1, text: 'Haz memoria: alguien del barrio, de la familia, de la tienda.' },
      { minutes: 1, text: 'Di quién, dónde y con qué palabras.' },
      { minutes: 2, text: 'Añade si te parece cierto. Puedes extenderte un poco.' },
    ],
    say: [
      'correo para ti: dice ana que nadie transmite más calma que tú',
      'en la tienda hablan muy bien de ti',
      'me dijeron algo de ti y les doy la razón',
    ],
    why: {
      text: 'Con el tiempo, quienes sentían que se les valoraba valoraron más a su vez, y fue más probable que siguieran en la relación.',
      fact: 52,
    },
    smaller: 'Di una frase con la que alguien elogió a tu pareja, y de quién fue.',
    apart: {
      do: 'Reenvía algo amable que una amistad haya dicho de tu pareja, con sus mismas palabras.',
      steps: [
        { minutes: 1, text: 'Busca la línea en un chat, o en tu memoria.' },
        { minutes: 1, text: 'Asegúrate de que no fue en confianza.' },
        { minutes: 1, text: 'Mándala con una frase tuya.' },
      ],
      say: [
        'oído sobre ti: "no le mete prisa a nadie". y sí',
        'por aquí piden tus chistes, y no solo yo',
      ],
    },
    alone: {
      title: 'Hoy repartes el correo',
      do: 'Consigue hoy un cumplido para tu pareja preguntándole a alguien qué le gusta de su forma de ser.',
      steps: [
        {
          minutes: 1,
          text: 'Pregunta sin ceremonia: «¿qué es lo que más te gusta de su compañía?».',
        },
        { minutes: 1, text: 'Escribe la respuesta tal como la dijo.' },
        { minutes: 1, text: 'Guárdala para el próximo día cualquiera.' },
      ],
      say: ['estuve preguntando por ahí. sales bastante bien'],
    },
    hardDay: {
      title: 'Uno para el cajón',
      do: 'Escribe algo amable que alguien dijo de tu pareja, y guárdalo para un día más suave.',
      steps: [
        { minutes: 1, text: 'Con dos líneas alcanza. No hace falta sentirlo ahora.' },
        { minutes: 1, text: 'Ponlo donde lo encuentres la próxima semana.' },
      ],
      say: ['hay algo bonito que quiero contarte. otro día'],
      why: {
        text: 'La forma de explicarse mutuamente cambió con el tiempo, según estudios. Cómo se ve hoy no tiene por qué quedarse.',
        fact: 64,
      },
    },
    tags: {
      depth: 1,
      energy: 'low',
      setting: 'anywhere',
      time: 'any',
      cost: 'none',
      good: ['appreciate'],
    },
  },
  {
    id: 'encouragement-one-each-night',
    practice: 'encouragement',
    title: 'Una cada cual, antes de dormir',
    do: 'Antes de apagar la luz, cada cual nombra una cosa que la otra persona hizo hoy y que vino bien.',
    short: 'Antes de dormir, nombren algo bueno que hizo su pareja hoy.',
    steps: [
      { minutes: 1, text: 'La primera que llegue. Puede ser cómo untó el pan.' },
      { minutes: 1, text: 'Dila. La otra persona solo dice «gracias».' },
      { minutes: 1, text: 'Cambio. Y a oscuras.' },
    ],
    say: [
      'lo mío de hoy: me dejaste acabar la historia',
      'se apaga la luz, una cosa cada cual. ¿empiezas tú?',
    ],
    why: {
      text: 'Un mes de agradecimientos planeados hizo poco en un experimento, y más donde la pareja parecía atenta. Que sea ligero.',
      fact: 54,
    },
    smaller: 'Di una sola palabra por lo que hizo hoy: «sopa», «paciencia», «martes».',
    apart: {
      do: 'Que tu último mensaje del día sea una cosa suya que te hizo bien.',
      steps: [
        { minutes: 1, text: 'Empieza quien se acueste antes.' },
        { minutes: 1, text: 'Una línea. La respuesta llega al despertar.' },
      ],
      say: [
        'lo último de hoy: tu chiste sobre la fila',
        'para tu mañana: me gustó que preguntaras por mi hermano',
      ],
    },
    alone: {
      title: 'Una línea por el día',
      do: 'Escribe esta noche una línea sobre algo que hizo hoy y que vino bien.',
      steps: [
        { minutes: 1, text: 'Fecha, una línea, y ya.' },
        { minutes: 1, text: 'A la séptima noche, lee las siete.' },
      ],
      say: ['esta semana guardé una línea sobre ti cada noche. ¿te leo la del lunes?'],
    },
    hardDay: {
      title: 'Solo la tuya, si es cierta',
      do: 'Da al final del día un gracias pequeño y cierto, y no pidas ninguno a cambio.',
      steps: [
        { minutes: 1, text: 'Si no hay ninguno sincero, di mejor buenas noches.' },
        { minutes: 1, text: 'Luego afloja la cara y las manos, y con ellas el día.' },
      ],
      say: [
        'gracias por devolverme la llamada. buenas noches',
        'buenas noches. mañana encontramos las palabras',
      ],
      why: {
        text: 'El sueño tuvo algo que decir en una serie de estudios: las cosas se arreglaron mejor cuando ambas partes habían dormido.',
        fact: 65,
      },
    },
    tags: {
      depth: 1,
      energy: 'low',
      setting: 'home',
      time: 'evening',
      cost: 'none',
      good: ['appreciate'],
    },
  },
  {
    id: 'encouragement-bore-with-me',
    practice: 'encouragement',
    title: 'Gracias por aguantarme el genio',
    do: 'Da las gracias por cómo llevó un mal humor o un lío tuyo, y di con claridad qué parte era tuya.',
    short: 'Da las gracias por su paciencia, y reconoce tu parte.',
    steps: [
      { minutes: 1, text: 'Elige algo pequeño y reciente: un bufido, una cara larga, un retraso.' },
      { minutes: 1, text: 'Di lo que hiciste, sin ninguna razón pegada.' },
      { minutes: 1, text: 'Agradece cómo lo tomó, y nombra una cosa que vas a hacer.' },
    ],
    say: [
      'hasta mediodía no había quien me hablara. gracias de todos modos por el sándwich',
      'eso fui yo, no tú. la próxima vez llamo antes',
    ],
    why: {
      text: 'En un estudio con 755 personas, una buena disculpa reconocía lo hecho y ofrecía arreglarlo.',
      fact: 69,
    },
    smaller: 'Di: «antes me puse insoportable, gracias por tu calma».',
    apart: {
      do: 'Llama, o manda una nota de tu voz o tu mano, para reconocer una mala respuesta y agradecer su calma.',
      steps: [
        { minutes: 1, text: 'Busca el mensaje que te gustaría retirar.' },
        { minutes: 2, text: 'Di cuál fue, que era tuyo, y gracias.' },
      ],
      say: [
        'mis dos palabras del mediodía: perdón. y aun así fuiste amable',
        'te contesté cortante. fue el tren, pero salió por mi boca',
      ],
      why: {
        text: 'Entre 276 personas, los mensajes cálidos fueron de la mano de mejores relaciones; arreglar peleas por mensaje, en algunas, de peores. Para lo grande, llama.',
        fact: 40,
      },
    },
    alone: {
      title: 'Lo que hay que aguantarme',
      do: 'Haz una lista de tres manías tuyas que piden algo de humor a quien está cerca.',
      steps: [
        { minutes: 2, text: 'Con honestidad, y también con cariño por ti.' },
        { minutes: 1, text: 'Da las gracias por una. No hace falta prometer nada.' },
      ],
      say: ['gracias por tu paciencia con mis catorce vasos a medias'],
      why: {
        text: 'En la pareja, un día con gracias fue un día de más satisfacción, según un estudio a lo largo del tiempo.',
        fact: 53,
      },
    },
    hardDay: {
      title: 'Una frase que lo reconoce',
      do: 'Reconoce en una frase una cosa pequeña que hiciste en la pelea, si de verdad es tuya y te resulta seguro.',
      steps: [
        { minutes: 2, text: 'Primero, asiéntate. Pies en el suelo, aire lento, un poco de agua.' },
        { minutes: 1, text: '«Levanté la voz. Lo siento». Sin «pero», y sin esperar respuesta.' },
      ],
      say: [
        'no te dejé terminar. eso corre de mi cuenta',
        'perdón por la puerta. mañana arreglo el cierre',
      ],
    },
    gently:
      'Para malos humores corrientes. Nadie tiene que dar gracias ni pedir perdón por el miedo, el daño o el control que sufre.',
    tags: {
      depth: 2,
      energy: 'low',
      setting: 'anywhere',
      time: 'any',
      cost: 'none',
      good: ['repair', 'appreciate'],
    },
  },
  {
    id: 'encouragement-glad-you-tried',
    practice: 'encouragement',
    title: 'Un premio por intentarlo',
    do: 'Cuando algo no le salió, escucha primero hasta el final, y después alégrate del intento.',
    short: 'Cuando algo no salió, escucha primero, y luego celebra el intento.',
    steps: [
      { minutes: 3, text: 'Pregunta cómo fue. Deja que sea tan malo como fue.' },
      { minutes: 1, text: 'Nombra la parte valiente: mandarlo, pedirlo, presentarse.' },
      { minutes: 1, text: 'Pregunta si quiere ánimos o un ratito más de rabia.' },
    ],
    say: [
      'ay, no. cuéntame',
      'lo mandaste. eso ya no te lo quita nadie',
      '¿más quejas, o algo rico de comer?',
    ],
    why: {
      text: 'Que te escuchen bien bajó la soledad tras un rechazo, en cinco experimentos con 1643 personas.',
      fact: 18,
    },
    smaller: 'Di: «siento que no saliera, y qué orgullo que lo intentaras».',
    apart: {
      do: 'Responde a una decepción suya con dos mensajes: uno para el golpe y, más tarde, otro para el valor.',
      steps: [
        { minutes: 1, text: 'Ahora: «eso duele». Pregunta qué es lo peor.' },
        { minutes: 1, text: 'Unas horas después: nombra lo que pidió valor.' },
      ],
      say: [
        'uf. tenía tantas ganas de que saliera. ¿qué es lo peor?',
        'sigo pensando en cómo entraste ahí de todos modos',
      ],
    },
    alone: {
      title: 'Una lista de intentos',
      do: 'Haz una lista de cosas que ha intentado, salieran como salieran.',
      steps: [
        { minutes: 3, text: 'Deportes, trabajos, recetas, disculpas, un corte de pelo.' },
        { minutes: 1, text: 'Elige el intento por el que más te gusta.' },
      ],
      say: ['me sigue encantando que intentaras construir aquel barco'],
      why: {
        text: 'Cuánto cariño sentía alguien coloreó cuánto cariño veía en su pareja, según un estudio. Una mirada tierna hacia atrás es un comienzo.',
        fact: 56,
      },
    },
    hardDay: {
      title: 'Lo intentamos, y es tarde',
      do: 'Deja que un intento de arreglar las cosas sea por hoy un intento, aunque no haya llegado.',
      steps: [
        { minutes: 1, text: 'Dilo en voz alta o para ti: «lo intentamos. Es tarde».' },
        { minutes: 1, text: 'Come, lávate o acuéstate, lo que quede más cerca.' },
      ],
      say: [
        'hoy no llegamos. podemos dejarlo',
        'ya no me da la cabeza para jugar limpio. ¿mañana?',
      ],
      why: {
        text: 'Las malas noches fueron de la mano de más peleas, en estudios sobre el sueño de las parejas. La cama es un paso razonable.',
        fact: 65,
      },
    },
    gently:
      'Hay pérdidas demasiado grandes para ánimos. Entonces deja el valor aparte, y solo acompaña.',
    tags: { depth: 2, energy: 'low', setting: 'anywhere', time: 'any', cost: 'none' },
  },
  {
    id: 'encouragement-true-memory',
    practice: 'encouragement',
    title: 'Un recuerdo verdadero',
    do: 'Cuando se hable mal, dale un recuerdo verdadero de un momento en que brilló, y ningún discurso.',
    short: 'Si duda de sí, ofrece un recuerdo verdadero, sin discurso.',
    steps: [
      { minutes: 2, text: 'Deja que termine. Di lo que oíste: «sientes que les fallaste».' },
      { minutes: 2, text: '«Me acuerdo de cuando…»: una escena, lo más exacta que puedas.' },
      { minutes: 1, text: 'No insistas. Puede que hoy no te crea.' },
    ],
    say: [
      'eso suena pesado. ¿qué lo despertó?',
      'yo estaba ahí cuando calmaste a toda la parada del autobús',
    ],
    why: {
      text: 'En un experimento con 258 personas, las palabras que recogían una emoción y la abrían un poco hicieron sentir mejor.',
      fact: 25,
    },
    smaller: 'Di «yo lo recuerdo de otro modo», y cuenta una escena.',
    apart: {
      do: 'Mándale una escena que recuerdas, un día en que escriba que no sirve para algo.',
      steps: [
        { minutes: 1, text: 'Contesta primero a la emoción, con tus palabras.' },
        { minutes: 2, text: 'Después la escena: dónde, cuándo, qué hizo. Sin «¿lo ves?».' },
      ],
      say: [
        'eso suena a una reunión horrible. lo siento',
        'guardo una imagen tuya en el ferry, ordenando los pasajes de todo el mundo',
      ],
    },
    alone: {
      title: 'Escenas en reserva',
      do: 'Escribe tres escenas en que hizo muy bien algo difícil, para un día en que lo dude.',
      steps: [
        { minutes: 4, text: 'Lugar, hora, qué hizo con las manos, qué dijo.' },
        { minutes: 1, text: 'Guárdalas donde se encuentren fácil.' },
      ],
      say: ['algo tuyo que nunca voy a olvidar: la fila del ferry'],
    },
    hardDay: {
      title: 'Sin discutir con la tristeza',
      do: 'Si esta noche alguien dice algo duro de sí, no discutas ni le des la razón; quédate con suavidad.',
      steps: [
        { minutes: 1, text: 'Di «eso suena doloroso», o deja una manta a su alcance.' },
        {
          minutes: 1,
          text: 'Si suena a desesperación, pregunta sin rodeos, quédate cerca y busca ayuda de fuera.',
        },
      ],
      say: ['eso suena doloroso. te escucho', 'no hace falta que expliques nada esta noche'],
      why: {
        text: 'Con tristeza o rabia, los buenos argumentos a secas cayeron mal en un experimento. Lo que faltaba era calidez.',
        fact: 23,
      },
    },
    gently:
      'Es para dudas de todos los días. Si habla de no querer vivir, quédate a su lado y busca ayuda ya.',
    tags: { depth: 2, energy: 'low', setting: 'anywhere', time: 'any', cost: 'none' },
  },
  {
    id: 'encouragement-old-thanks',
    practice: 'encouragement',
    title: 'Gracias por algo de antes',
    do: 'Vuelve a un gesto amable de hace mucho, uno que quizá cree que olvidaste, y dale las gracias.',
    short: 'Dale las gracias por un gesto de hace mucho.',
    steps: [
      {
        minutes: 1,
        text: 'Vuelve a los primeros meses, o a una mudanza, una enfermedad, un mal invierno.',
      },
      { minutes: 2, text: 'Encuentra una escena: lugar, tiempo, qué ropa llevaba o qué dijo.' },
      { minutes: 2, text: 'Cuéntasela, y di qué ha significado desde entonces.' },
    ],
    say: [
      '¿te acuerdas del autobús de noche? nunca te di las gracias',
      'esto es por la sopa que me trajiste, hace años',
    ],
    why: {
      text: 'En experimentos, quienes escribieron un gracias esperaban que resultara más incómodo de lo que le pareció a quien lo leyó.',
      fact: 55,
    },
    smaller: 'Di «todavía me acuerdo de cuando…» y termina la frase.',
    apart: {
      do: 'Escríbele una carta corta de gracias por algo que hizo cuando apenas se conocían.',
      steps: [
        { minutes: 1, text: 'Elige algo que solo tú recordarías.' },
        {
          minutes: 4,
          text: 'Escribe ocho líneas, a mano o con el pulgar. Una sobre el tiempo que hacía.',
        },
        { minutes: 1, text: 'Mándala sin revisarla por cuarta vez.' },
      ],
      say: [
        'va en camino una nota de gracias atrasada. fecha de los hechos: hace siglos',
        'estaba pensando en lo primero que hiciste por mí',
      ],
    },
    alone: {
      title: 'Una carta en reserva',
      do: 'Escribe entero un viejo gesto suyo, como un cuento corto con principio y final.',
      steps: [
        { minutes: 5, text: '¿Dónde estaban, qué iba mal, qué hizo, qué cambió?' },
        { minutes: 1, text: 'Guárdala. Regálala en un cumpleaños o un día gris.' },
      ],
      say: ['escribí el cuento de ti y la rueda pinchada'],
    },
    hardDay: {
      title: 'Recordar, y descansar',
      do: 'Piensa en un viejo gesto amable entre ustedes, en cualquier dirección, y deja que sea solo un recuerdo.',
      steps: [
        { minutes: 1, text: 'Cierra los ojos o mira afuera. Encuentra el lugar donde pasó.' },
        { minutes: 1, text: 'De eso no se sigue nada esta noche. A la cama.' },
      ],
      say: ['no tengo nada inteligente que decir. que duermas bien'],
      why: {
        text: 'En un ensayo con 120 parejas, ver de vez en cuando la pelea como alguien de fuera y amable ayudó. Tomar distancia puede empezar en pequeño.',
        fact: 61,
      },
    },
    gently: 'Elige un gesto de una época que ya no duela al pensarla.',
    tags: {
      depth: 2,
      energy: 'low',
      setting: 'anywhere',
      time: 'any',
      cost: 'none',
      good: ['appreciate'],
    },
  },
] as const satisfies readonly Card[];
