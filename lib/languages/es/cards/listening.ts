import type { Card } from '../../../practices/card';

/** The cards of *active listening*. */
export const listening = [
  {
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
  },
  {
    id: 'listening-first-minute',
    practice: 'listening',
    title: 'Primero su día, luego la lista',
    do: 'Que los primeros minutos al reencontrarse sean para tu pareja, antes de llaves, encargos, cena o planes.',
    short: 'Dale los primeros minutos del reencuentro, antes de cualquier plan.',
    steps: [
      { minutes: 1, text: 'Detente donde estés, aunque sea con el abrigo puesto.' },
      {
        minutes: 2,
        text: 'Pregunta cómo llega: con sueño, con hambre, con pilas, con rabia contra el autobús.',
      },
      { minutes: 1, text: 'Quédate con esa única cosa. Después ya puede empezar la lista.' },
    ],
    say: [
      'hola, tú. ¿qué clase de día entró contigo?',
      'las compras pueden esperar un minuto. ¿cómo estás?',
      '¿qué hizo el autobús esta vez?',
    ],
    why: {
      text: 'Quienes estudian parejas creen que mucha de la cercanía diaria vive en momentos pequeños, de los que se escapan en la puerta.',
      fact: 42,
    },
    smaller: 'Saluda, y deja después tres segundos de nada.',
    apart: {
      title: 'Primero su día, luego las fechas',
      do: 'Empieza la llamada o el primer mensaje de hoy por tu pareja, y deja fechas y pasajes para la segunda mitad.',
      steps: [
        { minutes: 1, text: 'Pregunta de dónde viene, qué acaba de hacer.' },
        {
          minutes: 3,
          text: 'Quédate con la respuesta unas cuantas líneas antes de sacar el calendario.',
        },
      ],
      say: ['cuéntame de dónde vienes', 'los planes luego. primero tú'],
    },
    alone: {
      title: 'Elige tu primera frase',
      do: 'Decide ahora qué vas a preguntar la próxima vez que se vean, para que no se adelante la lista.',
      steps: [
        {
          minutes: 1,
          text: 'Recuerda las últimas primeras frases entre ustedes. «¿Compraste leche?» cuenta.',
        },
        { minutes: 1, text: 'Escribe una que preferirías oírte decir.' },
        { minutes: 1, text: 'Átala a algo que toques entonces: la llave, la puerta, el timbre.' },
      ],
      say: ['te estoy guardando mi primera pregunta de la noche'],
    },
    hardDay: {
      title: 'Un hola sencillo',
      do: 'Saluda hoy con un hola sencillo, y deja el tema afuera con los zapatos.',
      steps: [
        { minutes: 1, text: 'Di hola, o levanta la mano si no hay para más.' },
        { minutes: 1, text: 'Haz algo útil sin ruido, y no lo menciones.' },
      ],
      say: ['hola. no hace falta hablar', 'aquí estoy. por ahora, solo eso'],
      why: {
        text: 'Entre 322 parejas, una ayuda tan callada que nadie la notó fue de la mano de más satisfacción al día siguiente.',
        fact: 50,
      },
    },
    tags: { depth: 1, energy: 'low', setting: 'home', time: 'evening', cost: 'none' },
  },
  {
    id: 'listening-morning-one-thing',
    practice: 'listening',
    title: 'Una cosa de su día',
    do: 'Averigua una cosa que le espera hoy a tu pareja, y pregúntale por ella esta noche.',
    short: 'Averigua qué le espera hoy. Pregúntale por la noche.',
    steps: [
      { minutes: 1, text: 'Con la primera taza o el primer mensaje, pregunta qué trae el día.' },
      { minutes: 1, text: 'Quédate con eso en lo que se le frena la voz. Pregunta a qué hora es.' },
      { minutes: 2, text: 'Por la noche, pregunta cómo fue esa cosa, por su nombre.' },
    ],
    say: [
      '¿qué es lo más grande de tu día?',
      '¿a qué hora es el dentista? quiero pensar en ti justo entonces',
      'a ver, ¿cómo salió lo de las 3?',
    ],
    why: {
      text: 'Quienes usaron más tiempo y más a menudo una app de preguntas para parejas contaron que su relación iba mejor. No fue un ensayo.',
      fact: 75,
    },
    smaller: 'Pregunta a qué hora es su rato más duro de hoy, y recuérdalo.',
    apart: {
      do: 'Pregunta por la mañana qué tiene en el día, y manda tres palabras cuando llegue esa hora, en su reloj.',
      steps: [
        { minutes: 1, text: 'Pide una cosa y su hora.' },
        { minutes: 1, text: 'Pon una alarma discreta con sus propias palabras.' },
        { minutes: 1, text: 'Escribe justo antes o justo después. No hace falta respuesta.' },
      ],
      say: ['ya son las 3 donde estás. pienso en ti', '¿ya pasó aquello?'],
    },
    alone: {
      title: 'Apunta una cosa suya',
      do: 'Apunta una cosa que sabes que le espera esta semana, y el día en que le vas a preguntar.',
      steps: [
        { minutes: 1, text: 'Repasa su semana de memoria. Los huecos no importan.' },
        { minutes: 1, text: 'Elige una cosa y pon una nota en el día siguiente.' },
      ],
      say: ['¿cómo estuvo el viernes? me hice una nota para preguntarte'],
      why: {
        text: 'En varios estudios, quienes preguntaban más caían mejor. Quienes preguntaban no se lo esperaban.',
        fact: 20,
      },
    },
    hardDay: {
      title: 'Deséale una hora fácil',
      do: 'Deséale algo bueno para una cosa de hoy, y no preguntes nada a cambio.',
      steps: [
        { minutes: 1, text: 'Piensa en una hora que le va a costar, con pelea o sin pelea.' },
        { minutes: 1, text: 'Mándale una línea amable para esa hora, o solo piénsala.' },
      ],
      say: ['ojalá la reunión sea corta', 'suerte a las 3. no hace falta que contestes'],
      why: {
        text: 'En 276 personas, el cariño por mensaje fue de la mano de mejores relaciones; resolver peleas por mensaje, para algunas, de peores.',
        fact: 40,
      },
    },
    tags: { depth: 1, energy: 'low', setting: 'anywhere', time: 'morning', cost: 'none' },
  },
  {
    id: 'listening-ears-or-ideas',
    practice: 'listening',
    title: '¿Oídos, ideas o compañía?',
    do: 'Antes de responder a su próxima queja, pregunta qué prefiere: oídos, ideas o solo compañía.',
    short: 'Pregunta primero: ¿oídos, ideas o solo compañía?',
    steps: [
      { minutes: 1, text: 'Espera una queja. Suele haber una sobre alguna impresora.' },
      { minutes: 1, text: 'Haz la pregunta de las tres opciones, sin solemnidad.' },
      { minutes: 3, text: 'Da solo lo que eligió, aunque tengas una idea espléndida.' },
    ],
    say: [
      '¿oídos, ideas o compañía?',
      '¿quieres ayuda con esto o quieres testigos?',
      '¿lo arreglo, lo odio contigo o pongo agua para un té?',
    ],
    why: {
      text: 'En varios estudios, el consejo cayó mejor después de algo de consuelo, y después de saber qué había pasado.',
      fact: 24,
    },
    smaller: 'Pon un «¿quieres ideas?» delante de tu próxima idea.',
    apart: {
      do: 'Contesta a su próxima queja con tres emojis para escoger: una oreja, una lucecita y un sofá.',
      steps: [
        { minutes: 1, text: 'Explica el código una sola vez.' },
        { minutes: 2, text: 'Responde de la forma que eligió, y de ninguna otra.' },
      ],
      say: ['¿👂, 💡 o 🛋?', 'recibido. solo oídos entonces'],
    },
    alone: {
      title: '¿Qué sueles repartir?',
      do: 'Repasa sus tres últimas quejas y escribe qué diste cada vez: oídos, ideas o compañía.',
      steps: [
        { minutes: 2, text: 'Una palabra por queja es suficiente. Sin calificaciones.' },
        { minutes: 1, text: 'Escribe la que menos usas, y pruébala una vez esta semana.' },
      ],
      say: ['la próxima vez que te quejes te voy a preguntar qué ayuda quieres'],
      why: {
        text: 'En parejas seguidas en el tiempo, acertar con la ayuda en los malos ratos resultó difícil, y la que no acertaba podía empeorar las cosas.',
        fact: 47,
      },
    },
    hardDay: {
      title: 'Solo compañía',
      do: 'Ofrece hoy compañía, sin oídos ni ideas, y acepta un no por respuesta.',
      steps: [
        { minutes: 1, text: 'Di dónde vas a estar.' },
        {
          minutes: 3,
          text: 'Quédate ahí con un libro o una montaña de calcetines. Nadie tiene que hablar.',
        },
      ],
      say: [
        'estoy en el sofá. hay sitio, y no hay que hablar',
        '¿estamos en silencio en el mismo cuarto?',
      ],
      why: {
        text: 'En un estudio con 61 parejas, el consuelo abierto ayudó a quienes estaban muy mal, y pudo pesarle a quien lo estaba menos. Mejor preguntar.',
        fact: 49,
      },
    },
    tags: { depth: 1, energy: 'low', setting: 'anywhere', time: 'any', cost: 'none' },
  },
  {
    id: 'listening-back-to-tuesday',
    practice: 'listening',
    title: 'Vuelve al martes',
    do: 'Retoma algo que te contó hace unos días, y pregunta cómo siguió.',
    short: 'Pregunta cómo siguió algo de hace unos días.',
    steps: [
      {
        minutes: 1,
        text: 'Busca en la memoria: un trámite, una rodilla, un comentario raro en el trabajo.',
      },
      {
        minutes: 3,
        text: 'Pregunta cómo siguió. Deja que la respuesta sea aburrida si es aburrida.',
      },
      { minutes: 1, text: 'Pregunta si ya se cerró o si debes volver a preguntar.' },
    ],
    say: [
      '¿al final devolvieron la escalera?',
      '¿cómo va la rodilla desde el martes?',
      '¿en qué quedó aquel correo?',
    ],
    why: {
      text: 'Según investigaciones sobre la conversación, preguntar hizo caer mejor, y sobre todo preguntar por lo que se acaba de decir.',
      fact: 20,
    },
    smaller: 'Manda cinco palabras sobre algo que mencionó esta semana.',
    apart: {
      do: 'Retoma un hilo abierto de los mensajes de la semana pasada, y pregunta cómo acabó.',
      steps: [
        { minutes: 1, text: 'Sube unos días en el chat.' },
        { minutes: 1, text: 'Copia una línea suya debajo de tu pregunta, para que sepa cuál.' },
      ],
      say: ['pusiste "ya veremos". ¿ya vimos?', 'novedades de la mudanza, por favor'],
      why: {
        text: 'Entre 647 personas, escribirse a menudo y con atención fue de la mano de más satisfacción en parejas a distancia, no en las cercanas.',
        fact: 39,
      },
    },
    alone: {
      title: 'Una pequeña lista de hilos',
      do: 'Haz una lista corta de cosas de su vida que quedaron abiertas este mes.',
      steps: [
        {
          minutes: 3,
          text: 'Cinco líneas: un resultado, una decisión, la noticia de alguien, un arreglo, una esperanza.',
        },
        { minutes: 1, text: 'Marca la que más ganas tienes de saber.' },
      ],
      say: ['estás en mi lista. de las buenas. ¿cómo va la mudanza de tu prima?'],
    },
    hardDay: {
      title: 'Un hilo viejo y bueno',
      do: 'Recuerda una cosa pequeña que te contó y te hizo sonreír, y deja en paz todo lo demás.',
      steps: [
        { minutes: 1, text: 'Busca una de antes de esta semana.' },
        { minutes: 1, text: 'Guárdatela, o mándala tal cual, sin pregunta.' },
      ],
      say: ['por cierto, sigo riéndome de tu historia de la escalera'],
      why: {
        text: 'En 71 parejas, la parte de la charla en que reían a la vez fue de la mano de más cercanía. Un chiste viejo algo cuenta.',
        fact: 35,
      },
    },
    tags: { depth: 1, energy: 'low', setting: 'anywhere', time: 'any', cost: 'none' },
  },
  {
    id: 'listening-read-twice',
    practice: 'listening',
    title: 'Léelo dos veces',
    do: 'Lee dos veces su próximo mensaje antes de contestar, y la segunda con la calma de una postal.',
    short: 'Lee dos veces su próximo mensaje antes de contestar.',
    steps: [
      { minutes: 1, text: 'La primera vez: nota qué te dan ganas de contestar enseguida.' },
      { minutes: 1, text: 'La segunda, despacio: ¿qué más hay? ¿Una broma, un deseo, un bostezo?' },
      { minutes: 1, text: 'Contesta a la segunda lectura.' },
    ],
    say: [
      'lo leí dos veces. creo que traes más nervios de los que dices. ¿puede ser?',
      'a ver, leo despacio. ¿eso era un sí?',
      'a la segunda lectura vi la carita',
    ],
    why: {
      text: 'En un estudio, quienes escribían creían que su tono se entendería 97 veces de cada 100. Se entendió 84.',
      fact: 28,
    },
    smaller: 'Relee un mensaje antes de darle a enviar.',
    apart: {
      do: 'Lee dos veces el mensaje más largo que te mande hoy, una en la pausa y otra en un sitio tranquilo.',
      steps: [
        { minutes: 1, text: 'Primera lectura: las noticias.' },
        { minutes: 2, text: 'Segunda lectura: el ánimo. Contesta a eso primero.' },
      ],
      say: [
        'leído dos veces. noticias: anotadas. ánimo: ¿bajito?',
        'segunda lectura, con un té. antes se me pasó la parte dulce',
      ],
    },
    alone: {
      title: 'Un mensaje viejo, despacio',
      do: 'Toma un mensaje suyo que todavía te guste, y léelo como si acabara de llegar.',
      steps: [
        { minutes: 2, text: 'Palabra por palabra. ¿Dónde se detuvo a pensar?' },
        { minutes: 1, text: 'Cuéntale que lo guardaste, o quédatelo para ti.' },
      ],
      say: ['aún tengo tu mensaje desde el andén. hoy lo volví a leer'],
    },
    hardDay: {
      title: 'Escríbelo, pero no lo mandes',
      do: 'Deja una hora sin respuesta su último mensaje, salvo que urja, y reléelo cuando estés con más calma.',
      steps: [
        { minutes: 1, text: 'Avisa que contestas más tarde, para que nadie espere a oscuras.' },
        { minutes: 3, text: 'Come, lávate, sal un momento. Después léelo otra vez.' },
      ],
      say: ['recibido. te contesto hoy, con calma', 'no te ignoro, solo voy despacio'],
      why: {
        text: 'Por escrito se pierde el tono: en experimentos, quien leía lo captó menos veces de lo que quien escribía pensaba.',
        fact: 28,
      },
    },
    tags: { depth: 1, energy: 'low', setting: 'anywhere', time: 'any', cost: 'none' },
  },
  {
    id: 'listening-their-best-case',
    practice: 'listening',
    title: 'Defiende su causa',
    do: 'Defiende su lado de una cuestión muy tonta hasta que diga «sí, exactamente».',
    short: 'Defiende su lado de una cuestión tonta hasta convencer.',
    steps: [
      {
        minutes: 1,
        text: 'Busquen una cuestión tonta en la que difieran: primero la leche o el cereal, el mejor asiento, el peor pájaro.',
      },
      {
        minutes: 3,
        text: 'Defiende su causa como en una película de juicios. Tu pareja te corrige sobre la marcha.',
      },
      { minutes: 2, text: 'Cuando diga «sí, exactamente», cambien de lado.' },
    ],
    say: [
      'señoría, la leche va primero y lo voy a demostrar',
      '¿le estoy haciendo justicia a tu opinión?',
      'protesto. ¿me explicas otra vez lo de la paloma?',
    ],
    why: {
      text: 'En experimentos, reírse de lo mismo ayudó a que la gente se sintiera parecida, y por eso más cercana.',
      fact: 36,
    },
    smaller: 'Da una buena razón a favor de un gusto suyo que no entiendes.',
    apart: {
      do: 'Manda un alegato final a favor de su lado en una cuestión tonta, y que te lo corrija en rojo.',
      steps: [
        { minutes: 3, text: 'Cuatro frases, muy solemnes.' },
        { minutes: 1, text: 'Te contesta con correcciones. Tú publicas la segunda edición.' },
      ],
      say: [
        'miembros del jurado, la corteza es lo mejor del pan',
        '¿alguna corrección de parte de la paloma?',
      ],
    },
    alone: {
      title: 'Tres buenas palabras a favor',
      do: 'Escribe tres razones honestas a favor de algo que le gusta y a ti no.',
      steps: [
        { minutes: 3, text: 'La serie, el queso, las siete alarmas. Tres razones de verdad.' },
        { minutes: 1, text: 'Mándale la mejor. Conserva tu opinión; nadie te la pide.' },
      ],
      say: ['lo estuve pensando. las siete alarmas tienen su música'],
      why: {
        text: 'Cuando a alguien se le escuchó bien en un desacuerdo, su opinión se volvió menos extrema, según experimentos. Buscar sus razones calienta motores.',
        fact: 19,
      },
    },
    hardDay: {
      title: 'Hoy sin bandos',
      do: 'Suelta por hoy toda discusión, también las de juego, y haz una cosa que no tenga bandos.',
      steps: [
        { minutes: 2, text: 'Riega una planta, pela una naranja, pon sábanas limpias.' },
        { minutes: 1, text: 'Comparte la mitad, si sale natural.' },
      ],
      say: ['¿media naranja?', 'hoy sin debates. hay sábanas limpias'],
      why: {
        text: 'Mucha gente que ayuda a parejas dice que un cuerpo acalorado tarda unos veinte minutos en enfriarse. Una naranja, cuatro.',
        fact: 68,
      },
    },
    tags: {
      depth: 1,
      energy: 'medium',
      setting: 'anywhere',
      time: 'any',
      cost: 'none',
      good: ['play'],
    },
  },
  {
    id: 'listening-thanks-for-telling',
    practice: 'listening',
    title: 'Gracias por contármelo',
    do: 'Agradece algo que te contó hace poco y que no debió de ser fácil ni rápido de decir.',
    short: 'Agradécele algo que te contó hace poco.',
    steps: [
      { minutes: 1, text: 'Elige algo que te confió: una preocupación pequeña o un deseo bobo.' },
      { minutes: 1, text: 'Agradece que lo contara, aparte de lo que tú opines.' },
      { minutes: 2, text: 'Añade una cosa que ahora entiendes mejor. Y déjalo ahí.' },
    ],
    say: [
      'gracias por contarme lo del trabajo',
      'me alegra saber eso ahora',
      'no tenías que contármelo. me gustó que lo hicieras',
    ],
    why: {
      text: 'En siete estudios la gente juzgó sus confesiones con más dureza que quien las oía. Está bien saber que llegaron a buen sitio.',
      fact: 7,
    },
    smaller: 'Di «gracias por contarme» una vez hoy, y que sea de verdad.',
    apart: {
      do: 'Manda un gracias por algo que te contó, y deja que vaya a solas, sin pregunta ni foto.',
      steps: [
        { minutes: 1, text: 'Busca en el chat o en la memoria una línea que pidió algo de valor.' },
        { minutes: 1, text: 'Agradécela en una frase.' },
      ],
      say: [
        'me sigue alegrando que me contaras lo de los resultados',
        'tu mensaje del domingo. gracias por confiármelo',
      ],
    },
    alone: {
      title: 'Lo que sabes porque te contó',
      do: 'Escribe cinco cosas de tu pareja que sabes solo porque te las contó.',
      steps: [
        {
          minutes: 3,
          text: 'Las pequeñas cuentan: cómo le gusta la lluvia, de dónde viene la cicatriz.',
        },
        { minutes: 1, text: 'Elige una para agradecerla cuando se dé el momento.' },
      ],
      say: ['sé lo de la cicatriz porque me lo contaste. me gusta saberlo'],
      why: {
        text: 'En diarios, agradecer un día cosas pequeñas fue de la mano de más conexión al siguiente, en ambas partes de la pareja.',
        fact: 51,
      },
    },
    hardDay: {
      title: 'Gracias, y nada más',
      do: 'Da las gracias por una cosa sencilla de hoy, haya sido como haya sido el día.',
      steps: [
        { minutes: 1, text: 'El encargo, el mensaje, los platos, el silencio.' },
        { minutes: 1, text: 'Sin ningún «pero» detrás. Punto, y a descansar.' },
      ],
      say: ['gracias por acompañarme hoy hasta la esquina', 'gracias por darle de comer al gato'],
      why: {
        text: 'Los días con un gracias fueron días de más satisfacción en diarios de parejas, más allá de la pura cortesía.',
        fact: 53,
      },
    },
    tags: {
      depth: 1,
      energy: 'low',
      setting: 'anywhere',
      time: 'any',
      cost: 'none',
      good: ['appreciate', 'repair'],
    },
  },
  {
    id: 'listening-sounds-like',
    practice: 'listening',
    title: 'Una emoción entre interrogantes',
    do: 'Haz una suposición sobre cómo se siente con lo que te cuenta, con un signo de pregunta sincero.',
    short: 'Adivina una emoción en voz alta, y deja que te corrija.',
    steps: [
      {
        minutes: 2,
        text: 'Escucha más allá de los hechos: dónde suspiró, dónde rio, qué repitió.',
      },
      {
        minutes: 1,
        text: 'Di una emoción como pregunta. Sirven palabras cortas: ¿rabia?, ¿alivio?, ¿dudas?',
      },
      {
        minutes: 2,
        text: 'Deja que corrija tu suposición. Una equivocada ayuda casi igual, así que no la defiendas.',
      },
    ],
    say: [
      '¿estás como entre dos aguas?',
      '¿es más rabia o más tristeza?',
      '¿puede ser que en secreto estés feliz con eso?',
    ],
    why: {
      text: 'En un experimento con 258 personas, las palabras que nombraban y abrían una emoción aliviaron, y quien ayudaba pareció más afectuoso.',
      fact: 25,
    },
    smaller: 'Añade hoy a una suposición: «¿o lo entendí mal?».',
    apart: {
      do: 'Manda una suposición sobre la emoción que hay detrás de un mensaje suyo, y deja sitio para un no.',
      steps: [
        { minutes: 1, text: 'Busca un mensaje más largo o más corto de lo habitual.' },
        { minutes: 1, text: 'Responde con una emoción y un signo de pregunta.' },
      ],
      say: ['eso me suena a poco sueño. ¿va por ahí?', '¿puede ser que eso fuera orgullo?'],
      why: {
        text: 'En un experimento, lo que quien escuchaba ponía en palabras contó más que asentir y mirar. Las palabras viajan bien por teléfono.',
        fact: 17,
      },
    },
    alone: {
      title: 'Diez palabras de sus emociones',
      do: 'Junta diez palabras que le hayas oído a tu pareja para decir cómo se siente, también las raras.',
      steps: [
        {
          minutes: 3,
          text: 'Escríbelas tal como las dice: «meh», «de gelatina», «como calcetín mojado».',
        },
        { minutes: 1, text: 'Elige una para devolvérsela esta semana.' },
      ],
      say: ['en tu escala, ¿hoy es calcetín mojado o calcetín seco?'],
    },
    hardDay: {
      title: 'Con razón',
      do: 'Di «con razón» sobre algo que le ha pesado, y no añadas nada más.',
      steps: [
        { minutes: 1, text: 'Elige algo fuera de la pelea: la semana, el calor, el día largo.' },
        { minutes: 1, text: 'Dilo una vez. No lo expliques.' },
      ],
      say: ['con razón no puedes más', 'vaya semana te ha tocado, la verdad'],
      why: {
        text: 'En un experimento, que la tristeza se tomara en serio llevó a menos agresión que quitarle importancia, en gente a quien le cuestan las emociones.',
        fact: 26,
      },
    },
    gently: 'Déjala si ponerles nombre a las emociones se usa en contra de alguien.',
    tags: { depth: 2, energy: 'low', setting: 'anywhere', time: 'any', cost: 'none' },
  },
  {
    id: 'listening-second-hearing',
    practice: 'listening',
    title: 'Escuchar por segunda vez',
    do: 'Nombra una vez de esta semana en que escuchaste mal, y pregunta si te lo quiere contar de nuevo.',
    short: 'Reconoce que escuchaste mal una vez, y pide oírlo de nuevo.',
    steps: [
      {
        minutes: 1,
        text: 'Elige una pequeña: mirabas la pantalla, interrumpiste, dijiste «ajá» a una pregunta.',
      },
      { minutes: 1, text: 'Di lo que hiciste en una frase, sin «pero».' },
      { minutes: 3, text: 'Pregunta si quiere contártelo otra vez, ahora o luego. Acepta un no.' },
    ],
    say: [
      'miraba el teléfono cuando me contaste lo de la casa nueva. perdón. ¿me lo cuentas otra vez?',
      'el domingo te interrumpí. fue cosa mía, no tuya',
      'dije "ajá" y no tenía ni idea. ¿qué era?',
    ],
    why: {
      text: 'En estudios con 755 personas, las disculpas que mejor funcionaron reconocían el error y ofrecían enmendarlo.',
      fact: 69,
    },
    smaller: 'Di «ahí no te estaba escuchando, perdón» sobre un momento.',
    apart: {
      do: 'Reconoce en un mensaje que durante una llamada tenías la cabeza en otra parte, y ofrece un rato entero para escuchar.',
      steps: [
        { minutes: 1, text: 'Nombra la llamada y lo que hacías.' },
        { minutes: 1, text: 'Ofrece un rato. La hora la elige tu pareja.' },
      ],
      say: [
        'en la llamada del lunes estaba medio cocinando. culpa mía. ¿me cuentas todo a las 8?',
        'ayer merecías mejores oídos. ¿cuándo te viene bien?',
      ],
    },
    alone: {
      title: 'Primero escribe la disculpa',
      do: 'Escribe dos frases sobre una vez que escuchaste mal: qué hiciste y qué podrías hacer ahora.',
      steps: [
        { minutes: 2, text: 'Sin motivos y sin «si te sentiste». Solo tú y la cosa.' },
        { minutes: 1, text: 'Guárdalas hasta que te alegre mandarlas.' },
      ],
      say: ['he pensado en el jueves. no te escuché bien, y me gustaría hacerlo'],
    },
    hardDay: {
      title: 'Una línea de perdón',
      do: 'Si hay algo pequeño que sientes de verdad, dilo en una línea y no esperes nada.',
      steps: [
        { minutes: 1, text: 'Solo lo tuyo. Nada sobre su parte.' },
        { minutes: 1, text: 'Puede quedarse en silencio. Ahora, descansa.' },
      ],
      say: ['te interrumpí. perdón', 'siento la cara que puse. no hace falta que digas nada'],
      why: {
        text: 'Reconocer el fallo y ofrecer arreglarlo hizo buenas las disculpas en un estudio. En una línea cabe la primera parte.',
        fact: 69,
      },
    },
    gently: 'Para pequeños descuidos del oído. No le debes disculpas a alguien que te da miedo.',
    tags: {
      depth: 2,
      energy: 'low',
      setting: 'anywhere',
      time: 'any',
      cost: 'none',
      good: ['repair'],
    },
  },
  {
    id: 'listening-childhood-kitchen',
    practice: 'listening',
    title: 'Una cocina de su infancia',
    do: 'Pídele que te lleve por una cocina de su infancia, cajón por cajón.',
    short: 'Deja que te guíe por una cocina de su infancia.',
    steps: [
      {
        minutes: 1,
        text: 'Que elija cuál: la de casa, la de los abuelos, la de al lado, la de la escuela.',
      },
      {
        minutes: 4,
        text: 'Entra por la puerta. ¿Qué hay en el fuego? ¿Dónde están las cucharas? ¿Quién estorba?',
      },
      { minutes: 2, text: 'Pregunta qué sabor se traería de vuelta.' },
    ],
    say: [
      '¿dónde estaban las cucharas?',
      '¿quién estaba siempre en medio?',
      '¿qué comías a escondidas?',
    ],
    why: {
      text: 'Los hechos acercaron menos que las emociones en los diarios de varias parejas. Una cocina suele tener de ambas cosas.',
      fact: 5,
    },
    smaller: 'Pregunta a qué olía la cocina de su infancia.',
    apart: {
      do: 'Pide el plano de una cocina de su infancia, dibujado o contado, y recórrelo por mensajes.',
      steps: [
        { minutes: 3, text: 'Que te mande el plano. La cocina puede salir enorme.' },
        { minutes: 3, text: 'Abre cajones por escrito: «abro el de la izquierda».' },
      ],
      say: ['abro el cajón de la izquierda. ¿qué hay?', '¿quién grita desde el pasillo?'],
    },
    alone: {
      title: 'Tu primera cocina',
      do: 'Dibuja o describe la primera cocina que recuerdas, para tener una que intercambiar.',
      steps: [
        { minutes: 4, text: 'Ponle los sonidos: la nevera, la radio, la silla que raspaba.' },
        { minutes: 1, text: 'Encierra en un círculo lo primero que le enseñarías a tu pareja.' },
      ],
      say: ['quiero enseñarte una lata de galletas de hace 30 años'],
      why: {
        text: 'Gente desconocida que se turnó con preguntas cada vez más personales acabó más cerca, en un experimento, que quien charló de cualquier cosa.',
        fact: 1,
      },
    },
    hardDay: {
      title: 'Algo sencillo de comer',
      do: 'Prepara o pide lo más sencillo que puedan comer en pareja, y deja el pasado tranquilo.',
      steps: [
        { minutes: 1, text: 'Pan, arroz, sopa de sobre. Por separado o a la misma mesa.' },
        { minutes: 3, text: 'Come despacio. Nadie tiene que ser buena compañía.' },
      ],
      say: ['¿pan con algo? me lo preparo de todos modos', 'lo tuyo está bajo el plato'],
      why: {
        text: 'El apoyo que apenas se notaba fue a menudo el mejor, en un estudio antes de un examen importante. Un pan con queso cuenta.',
        fact: 48,
      },
    },
    gently:
      'No todas las cocinas fueron amables, y la comida puede doler. Que elija la puerta, u otro cuarto.',
    tags: { depth: 2, energy: 'low', setting: 'anywhere', time: 'any', cost: 'none' },
  },
  {
    id: 'listening-wish-asked',
    practice: 'listening',
    title: 'Lo que nadie le pregunta',
    do: 'Pregunta qué le gustaría que la gente le preguntara, y luego pregúntale justo eso.',
    short: 'Pregunta qué quisiera que le preguntaran. Y pregúntaselo.',
    steps: [
      { minutes: 1, text: 'Elige un rato sin final a la vista.' },
      { minutes: 2, text: 'Pregunta. Si al principio no sale nada, deja tranquilo el silencio.' },
      { minutes: 4, text: 'Haz la pregunta que te dio, y quédate con la respuesta.' },
      { minutes: 2, text: 'Cuenta la tuya, si la quiere saber.' },
    ],
    say: [
      '¿qué te gustaría que te preguntaran?',
      'bueno. entonces, ¿cómo va eso, de verdad?',
      '¿hay más, o por hoy está bien así?',
    ],
    why: {
      text: 'En un experimento, pares de gente desconocida que se turnaron con preguntas cada vez más personales se sintieron más cerca que los que solo charlaron.',
      fact: 1,
    },
    smaller: 'Averigua qué pregunta ya no quiere oír ni una vez más.',
    apart: {
      do: 'Intercambien por mensaje la pregunta que cada cual quisiera recibir, y respóndanla sin prisa.',
      steps: [
        { minutes: 2, text: 'Manda solo la pregunta que deseas, nada más.' },
        { minutes: 5, text: 'Escribe o graba la respuesta cuando tengas calma.' },
      ],
      say: [
        '¿qué pregunta te gustaría recibir, aunque sea una vez?',
        'pregúntame qué recuerdo de la casa de antes',
      ],
      why: {
        text: 'En un estudio a lo largo del tiempo, las parejas a distancia se contaron más cosas, y se sintieron igual de cerca o más.',
        fact: 13,
      },
    },
    alone: {
      title: 'La pregunta que tú esperas',
      do: 'Escribe la pregunta que te gustaría que alguien te hiciera, y empieza a contestarla.',
      steps: [
        { minutes: 4, text: 'Escríbete como a alguien amable que conoces en un tren.' },
        { minutes: 1, text: 'Decide si tu pareja puede tener la pregunta.' },
      ],
      say: ['hay una pregunta que me gustaría que me hicieras un día. ¿te la mando?'],
      why: {
        text: 'En siete estudios, la gente fue más severa con lo que confesaba que quien lo oía. Pedir que te pregunten es una.',
        fact: 7,
      },
    },
    hardDay: {
      title: 'Hoy nada profundo',
      do: 'Quédate hoy en la parte baja de la piscina: el clima, la sopa, la serie, quién tiene el cargador.',
      steps: [
        { minutes: 1, text: 'Hablar de poca cosa es un cariño cuando todo pesa.' },
        { minutes: 2, text: 'O no hablar, y una manta para cada cual.' },
      ],
      say: ['¿tienes el cargador?', '¿mañana toca sacar la basura? no hay más preguntas'],
      why: {
        text: 'Un cuerpo alterado tarda en calmarse; veinte minutos es la regla que usan en consulta. Las preguntas hondas, otro día.',
        fact: 68,
      },
    },
    gently:
      'Solo donde cada cual pueda decir «esa no». Déjala si abrirse se ha usado en tu contra.',
    tags: { depth: 3, energy: 'medium', setting: 'anywhere', time: 'evening', cost: 'none' },
  },
] as const satisfies readonly Card[];
