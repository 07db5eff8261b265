import type { Card } from '../../../practices/card';

/** The cards of *shared experiences*. */
export const shared = [
  {
    id: 'shared-seven-silly-minutes',
    practice: 'shared',
    title: 'Siete minutos de tonterías',
    do: 'Haz con tu pareja algo pequeño que nunca hayan hecho, y que salga alegremente mal.',
    short: 'Hagan algo nuevo y bobo, y que salga mal.',
    steps: [
      {
        minutes: 1,
        text: 'Cada cual propone algo nuevo y un poco bobo: malabares con calcetines, hablar solo con preguntas. Gana lo más fácil.',
      },
      { minutes: 7, text: 'A hacerlo. Que salga mal es la gracia.' },
      { minutes: 1, text: 'Di qué te hizo reír.' },
    ],
    say: ['¿quieres hacer algo fatal conmigo?', 'siete minutos, y después un té'],
    why: {
      text: 'En un experimento, siete minutos de una tarea nueva y boba mejoraron cómo las parejas sentían su relación, más que una aburrida.',
      fact: 31,
    },
    smaller: 'Vayan al cuarto de al lado de la forma más ridícula que puedan.',
    apart: {
      do: 'Elijan una tontería, pruébela cada cual en su sitio, y manden las pruebas.',
      steps: [
        { minutes: 1, text: 'Acuerden qué será, por mensaje. Una línea alcanza.' },
        { minutes: 4, text: 'Pruébalo. Saca una foto, o escribe cómo fracasó.' },
        { minutes: 1, text: 'Mándalo tal cual, sin segunda toma.' },
      ],
      say: [
        'a la cuenta de tres, algo en equilibrio en la cabeza. ya',
        'pruebas, por favor. cuanto peores, mejor',
      ],
      why: {
        text: 'En un ensayo con 101 parejas, cuatro semanas de avisos para hacer cosas emocionantes subieron la satisfacción, y seguía alta a los cuatro meses.',
        fact: 33,
      },
    },
    alone: {
      title: 'Tonterías para una persona',
      do: 'Prueba por tu cuenta una tontería nueva, y guarda la historia para compartirla.',
      steps: [
        { minutes: 3, text: 'Elige algo inofensivo y pruébalo una vez.' },
        { minutes: 1, text: 'Apunta el momento en que se torció.' },
        { minutes: 1, text: 'Cuéntaselo cuando el día deje un hueco.' },
      ],
      say: ['no vas a creer lo que acabo de probar', 'descubrí que no sé hacer malabares'],
      why: {
        text: 'En diarios, los buenos momentos dieron más alegría cuando se contaban a alguien que se alegraba de oírlos.',
        fact: 44,
      },
    },
    hardDay: {
      title: 'Algo corriente, lado a lado',
      do: 'Deja la tontería para otro día, y haz cerca de tu pareja una tarea aburrida, sin ruido.',
      steps: [
        { minutes: 1, text: 'Elige algo que no pida hablar, como secar platos u ordenar papeles.' },
        { minutes: 5, text: 'A tu ritmo. Nadie tiene que poner buena cara.' },
      ],
      say: ['yo seco si tú lavas. no hay que hablar', 'solo quiero estar cerca un rato'],
      why: {
        text: 'Terapeutas de pareja hablan a menudo de unos veinte minutos para que un cuerpo alterado se asiente. Lo aburrido los llena bien.',
        fact: 68,
      },
    },
    tags: {
      depth: 1,
      energy: 'medium',
      setting: 'home',
      time: 'any',
      cost: 'none',
      good: ['play'],
    },
  },
  {
    id: 'shared-chore-with-commentary',
    practice: 'shared',
    title: 'La tarea del día, en directo',
    do: 'Ataquen en pareja una tarea aburrida durante ocho minutos, narrándola por turnos como un partido.',
    short: 'Hagan una tarea en pareja, narrada como un partido.',
    steps: [
      { minutes: 1, text: 'Elijan la tarea y pongan un reloj.' },
      { minutes: 4, text: 'Una persona trabaja y la otra narra. O trabaja y narra también.' },
      { minutes: 4, text: 'Cambio.' },
      { minutes: 1, text: 'Suena la campana: se acabó, terminada o no.' },
    ],
    say: [
      'y atención, que salta al campo el calcetín sin pareja',
      'ocho minutos, y paramos como vayamos',
    ],
    why: {
      text: 'Reírse de lo mismo puede hacer que la gente se sienta parecida, hallaron unos experimentos. Quizá por eso ayuda.',
      fact: 36,
    },
    smaller: 'Anuncia lo próximo que guarde como si fuera el gol de la final.',
    apart: {
      do: 'Haz la misma tarea aburrida que tu pareja, cada cual en su casa, y manda dos líneas de narración.',
      steps: [
        { minutes: 1, text: 'Digan la tarea por mensaje: basura, platos o escritorio.' },
        { minutes: 5, text: 'A hacerla.' },
        { minutes: 1, text: 'Manda tu mejor línea, escrita o hablada.' },
      ],
      say: ['la esponja entra en la arena', 'en vivo desde mis platos: escenas de terror'],
      why: {
        text: 'En un estudio con 71 parejas, las que más rato rieron a la vez también se sintieron más cerca. La risa escrita merece una prueba.',
        fact: 35,
      },
    },
    alone: {
      title: 'Una tarea menos para la pareja',
      do: 'Haz una tarea pequeña que llevaba tiempo esperando, tuya o suya, sin anunciarlo.',
      steps: [
        { minutes: 5, text: 'Elige una pequeña y termínala.' },
        { minutes: 1, text: 'Déjala ahí, para que se descubra o no.' },
      ],
      say: ['no preguntes qué pasó con la montaña', 'la basura y yo llegamos a un acuerdo'],
      why: {
        text: 'En los diarios de 322 parejas, la ayuda que nadie notó fue de la mano de más satisfacción al día siguiente.',
        fact: 50,
      },
    },
    hardDay: {
      title: 'Una tarea sin ruido',
      do: 'Toma una tarea que de todos modos te toca, hazla con suavidad, y no lleves cuentas.',
      steps: [
        { minutes: 4, text: 'Elige algo con agua tibia o tela suave.' },
        { minutes: 1, text: 'Deja las cosas en su sitio sin golpes.' },
      ],
      say: ['yo hago los platos. descansa si quieres', 'sin comentarios, solo saco la basura'],
      why: {
        text: 'En los malos ratos es difícil acertar con la ayuda, y puede fallar, muestran los registros diarios de varias parejas. Mejor pequeña y sin cobrarla.',
        fact: 47,
      },
    },
    tags: {
      depth: 1,
      energy: 'medium',
      setting: 'home',
      time: 'day',
      cost: 'none',
      good: ['play'],
    },
  },
  {
    id: 'shared-watch-dusk',
    practice: 'shared',
    title: 'Mirar cómo anochece',
    do: 'Al caer la tarde, siéntate con tu pareja junto a una ventana, luces apagadas, y dejen entrar la noche sin pantallas.',
    short: 'Siéntense a ver anochecer con las luces apagadas.',
    steps: [
      { minutes: 1, text: 'Apaga las luces. Los teléfonos, en otro cuarto.' },
      {
        minutes: 6,
        text: 'A estar. Si les dan ganas, digan qué cambia: los colores, el frío, los ruidos de al lado.',
      },
      { minutes: 1, text: 'Enciende una sola lámpara.' },
    ],
    say: [
      'deja la luz un minuto, ven a sentarte',
      'el cielo está haciendo algo',
      '¿quién enciende la lámpara?',
    ],
    why: {
      text: '«Mira el cielo» es una pequeña invitación. Según terapeutas de pareja, mucha cercanía diaria crece al responder a invitaciones así.',
      fact: 42,
    },
    smaller: 'Apaga una luz y quédense en la ventana tres respiraciones.',
    apart: {
      do: 'Cuando a cada cual le llegue la noche, cuéntense el cielo en una sola línea.',
      steps: [
        { minutes: 3, text: 'Mira hacia arriba, o siente el aire, unos minutos.' },
        { minutes: 1, text: 'Escribe en una línea cómo es. No hace falta foto.' },
        { minutes: 1, text: 'Contesta a la suya cuando llegue.' },
      ],
      say: ['rosa, y de pronto nada', '¿qué trae tu cielo?'],
      why: {
        text: 'En un estudio con diarios, las parejas a distancia se contaron más y se sintieron igual de cerca que otras, o más.',
        fact: 13,
      },
    },
    alone: {
      title: 'Anochecer a solas',
      do: 'Siéntate a solas mientras oscurece, y piensa en una cosa de hoy que te alegró.',
      steps: [
        { minutes: 5, text: 'Quédate con las luces apagadas.' },
        {
          minutes: 1,
          text: 'Escribe esa cosa en pocas palabras, y mándala si tiene que ver con tu pareja.',
        },
      ],
      say: [
        'me senté a oscuras y pensé en tu risa del desayuno',
        'cosa pequeña de hoy: gracias por esperarme',
      ],
      why: {
        text: 'En registros diarios de parejas, agradecer algo pequeño fue de la mano de más conexión al otro día, en ambas partes.',
        fact: 51,
      },
    },
    hardDay: {
      title: 'Que sea de noche',
      do: 'Apaga temprano las luces fuertes, y deja que el día se acabe sin resolver nada.',
      steps: [
        { minutes: 1, text: 'Di que esta noche no hay que decidir nada.' },
        { minutes: 5, text: 'Siéntate, acuéstate o lávate despacio con poca luz.' },
      ],
      say: ['por hoy dejémoslo', 'no hay que arreglar nada antes de dormir'],
      why: {
        text: 'Las parejas resolvieron mejor cuando ambas partes habían dormido, en un estudio sobre sueño y peleas. La noche no tiene que hacer el trabajo de la mañana.',
        fact: 65,
      },
    },
    tags: {
      depth: 1,
      energy: 'low',
      setting: 'anywhere',
      time: 'evening',
      cost: 'none',
      good: ['repair'],
    },
  },
  {
    id: 'shared-look-forward',
    practice: 'shared',
    title: 'Algo que esperar con ganas',
    do: 'Elijan para los próximos siete días una cosa pequeña que les haga ilusión, y pónganle día y hora.',
    short: 'Elijan algo que les haga ilusión y pónganle fecha.',
    steps: [
      {
        minutes: 3,
        text: 'Cada cual propone dos ideas: un paseo de noche, una sopa nueva, un autobús hasta el final de la línea.',
      },
      { minutes: 2, text: 'Quédense con la que les cambie la cara.' },
      { minutes: 1, text: 'Apúntenla con día y hora.' },
    ],
    say: [
      '¿qué haría mejor el jueves?',
      'no solo agradable: emocionante. bueno, un poquito emocionante',
    ],
    why: {
      text: 'En un experimento, parejas que hacían cosas emocionantes 90 minutos por semana acabaron, a las diez semanas, más satisfechas que las de planes agradables.',
      fact: 32,
    },
    smaller: 'Di una cosa que te gustaría hacer con tu pareja esta semana, y qué día.',
    apart: {
      do: 'Fijen algo pequeño que harán a la misma hora esta semana, esté donde esté cada cual.',
      steps: [
        { minutes: 2, text: 'Cambien dos ideas por mensaje.' },
        { minutes: 1, text: 'Acuerden la hora en los dos relojes.' },
        { minutes: 1, text: 'Cada cual la apunta donde la vea.' },
      ],
      say: ['domingo, 7 mías 8 tuyas, ¿sopa nueva?', 'elige a o b, me gustan las dos'],
      why: {
        text: 'Para un ejercicio de cercanía, la videollamada funcionó más o menos como estar en el mismo cuarto, según un experimento.',
        fact: 4,
      },
    },
    alone: {
      title: 'Una idea en el bolsillo',
      do: 'Piensa en una salida pequeña que a tu pareja le encantaría, y averigua qué haría falta.',
      steps: [
        { minutes: 3, text: 'Recuerda qué le encendió la cara últimamente.' },
        { minutes: 2, text: 'Mira el autobús, la hora, el tiempo.' },
        { minutes: 1, text: 'Ofrécela de modo que sea fácil decir no.' },
      ],
      say: [
        'tengo un plan para el sábado, 40 minutos, gratis. ¿te interesa?',
        'si es no, está bien, lo guardo para otro día',
      ],
      why: {
        text: 'En los estudios, qué era emocionante lo decidía cada pareja. Empieza por lo que le encanta a la tuya.',
        fact: 34,
      },
    },
    hardDay: {
      title: 'Hoy sin planes',
      do: 'No planeen nada esta noche, salvo la próxima hora, que sea amable y corriente.',
      steps: [
        { minutes: 1, text: 'Pregunta solo qué haría más fácil la próxima hora.' },
        { minutes: 1, text: 'Haz tu mitad.' },
      ],
      say: ['¿sopa, o directo a la cama?', '¿qué te haría más fácil la próxima hora?'],
      why: {
        text: 'A quien sentía rabia o tristeza no le gustó una ayuda hecha solo de razones, según experimentos. Tenía que llevar calidez.',
        fact: 23,
      },
    },
    tags: {
      depth: 1,
      energy: 'low',
      setting: 'anywhere',
      time: 'any',
      cost: 'none',
      good: ['play'],
    },
  },
  {
    id: 'shared-our-own-goodbye',
    practice: 'shared',
    title: 'Una despedida solo nuestra',
    do: 'Inventa con tu pareja una forma de decir adiós solo de ustedes, y úsenla una semana.',
    short: 'Inventen su propia despedida y úsenla esta semana.',
    steps: [
      {
        minutes: 1,
        text: 'Digan cómo se despiden ahora. ¿Entre dientes? ¿A través de una puerta?',
      },
      { minutes: 3, text: 'Prueben tres nuevas: un toc toc, dos palabras, un saludo con cuchara.' },
      { minutes: 1, text: 'Quédense con la que les sacó la sonrisa.' },
    ],
    say: [
      '¿dos golpecitos y una reverencia?',
      'necesitamos una despedida mejor que "¿llaves?"',
      'ensaya conmigo antes de que me vaya',
    ],
    why: {
      text: 'No hay buenas pruebas de una lista fija de formas de querer, según una revisión. Habla de una dieta variada: añade una.',
      fact: 57,
    },
    smaller: 'Hoy, una vez, levanta la vista y despídete bien.',
    apart: {
      do: 'Acuerden una firma que solo usen ustedes, y terminen con ella los mensajes de esta semana.',
      steps: [
        {
          minutes: 2,
          text: 'Cada cual propone dos: una palabra, una fruta, tres puntos y un pez.',
        },
        { minutes: 1, text: 'Elijan una.' },
        { minutes: 1, text: 'Estrénala esta noche.' },
      ],
      say: ['desde hoy termino con una pera', 'otra pera para ti'],
      why: {
        text: 'Los mensajes de parejas nuevas se fueron pareciendo en un año, según un estudio. Una pera es un comienzo.',
        fact: 11,
      },
    },
    alone: {
      title: 'Mejor en la puerta',
      do: 'Prepara un detalle que haga más cálida tu próxima despedida o llegada, y cúmplelo.',
      steps: [
        {
          minutes: 2,
          text: 'Imagina la última. ¿Qué faltó: una mirada, un nombre, diez segundos?',
        },
        {
          minutes: 1,
          text: 'Deja listo lo que ayuda: las llaves a mano, los zapatos puestos con tiempo.',
        },
      ],
      say: [
        'quiero diez segundos en la puerta esta noche',
        'esta mañana me fui muy rápido. ahora sí: adiós, bien dicho',
      ],
      why: {
        text: 'Un gracias por algo pequeño fue de la mano de más conexión al día siguiente, según diarios. La puerta es buen sitio.',
        fact: 51,
      },
    },
    hardDay: {
      title: 'Un adiós sencillo',
      do: 'Despídete hoy con una palabra sencilla, para que no quede la duda de si te fuiste.',
      steps: [
        { minutes: 1, text: 'Di adónde vas y cuándo vuelves.' },
        { minutes: 1, text: 'Sal con suavidad. Que la puerta se cierre sin golpe.' },
      ],
      say: [
        'me voy al trabajo. vuelvo a las seis',
        'salgo ya. sí me importas, solo tengo mucho sueño',
      ],
      why: {
        text: 'Decir cuándo vuelves es parte de una buena pausa, según aconsejan terapeutas de pareja.',
        fact: 68,
      },
    },
    tags: {
      depth: 1,
      energy: 'low',
      setting: 'anywhere',
      time: 'day',
      cost: 'none',
      good: ['play'],
    },
  },
  {
    id: 'shared-closing-credits',
    practice: 'shared',
    title: 'Créditos finales',
    do: 'Antes de dormir, digan los créditos del día: quién y qué tuvo un papel, con gracias para los papeles pequeños.',
    short: 'Antes de dormir, digan los créditos de su día.',
    steps: [
      { minutes: 1, text: 'Empieza así: «este día fue posible gracias a…».' },
      {
        minutes: 3,
        text: 'Por turnos. Gracias a quien conducía el autobús, a la sopa, a quien llamó.',
      },
      { minutes: 1, text: 'Terminen con un crédito para cada cual.' },
    ],
    say: [
      'este día fue posible gracias al arroz de ayer',
      'con un agradecimiento a quien encontró mis llaves',
      'efectos especiales: tú, con la impresora',
    ],
    why: {
      text: 'En los registros diarios de parejas, agradecer hoy lo pequeño fue de la mano de sentir más conexión mañana, y en ambas partes.',
      fact: 51,
    },
    smaller: 'Dale un crédito por hoy, con la escena exacta.',
    apart: {
      do: 'Mándense los créditos del día, cinco líneas como mucho, antes de dormir.',
      steps: [
        { minutes: 2, text: 'Escribe cinco líneas, mitad broma y mitad verdad.' },
        { minutes: 1, text: 'Dale a tu pareja un papel en tu día, aunque sea de lejos.' },
        { minutes: 1, text: 'Envía.' },
      ],
      say: [
        'escenas de riesgo: yo, sobre hojas mojadas',
        'estrella invitada de hoy: tu mensaje de voz',
      ],
      why: {
        text: 'Lo bueno crece cuando se cuenta y alguien se alegra de oírlo, más allá del hecho mismo, según estudios con diarios.',
        fact: 44,
      },
    },
    alone: {
      title: 'Créditos en un cuaderno',
      do: 'Escribe los créditos de tu día, y dale a tu pareja ese papel que quizá no sabe que tuvo.',
      steps: [
        { minutes: 4, text: 'Escribe seis líneas, de la mañana hasta ahora.' },
        { minutes: 1, text: 'Marca la que te gustaría leerle.' },
      ],
      say: ['estuviste en mi día más de lo que crees', 'tienes un crédito por lo del martes'],
      why: {
        text: 'Quienes escribieron cartas de agradecimiento alegraron más de lo que habían calculado, según experimentos.',
        fact: 55,
      },
    },
    hardDay: {
      title: 'Un solo crédito',
      do: 'Encuentra una cosa de hoy que no estuvo mal, y dale las gracias al aire o a tu pareja.',
      steps: [
        { minutes: 1, text: 'Que sea pequeña: el agua caliente, un asiento en el tren.' },
        { minutes: 1, text: 'Dilo si va a caer bien. Si no, solo piénsalo.' },
      ],
      say: ['la ducha de hoy estuvo buena', 'gracias por cuidar las plantas'],
      why: {
        text: 'Los días en que alguien daba las gracias en la pareja hubo más satisfacción, más allá de los buenos modales, según los registros.',
        fact: 53,
      },
    },
    tags: {
      depth: 1,
      energy: 'low',
      setting: 'anywhere',
      time: 'evening',
      cost: 'none',
      good: ['appreciate', 'repair'],
    },
  },
  {
    id: 'shared-slow-first-minutes',
    practice: 'shared',
    title: 'Los primeros minutos, despacio',
    do: 'Pasa los primeros cinco minutos del día con tu pareja y algo caliente en las manos, antes de pantallas y noticias.',
    short: 'Cinco minutos al empezar el día, en pareja y sin pantallas.',
    steps: [
      { minutes: 1, text: 'Una persona prepara lo caliente; la otra abre las cortinas.' },
      { minutes: 4, text: 'A sentarse. Bosteza. Cuenta un sueño, o nada.' },
      { minutes: 1, text: 'Di qué parte de hoy te gustaría saltarte.' },
    ],
    say: ['vuelve, ya está el café', 'cuéntame un sueño o no digas nada'],
    why: {
      text: 'Un bostezo y un «qué sueño tuve» también son pequeñas invitaciones. Responderlas, dicen, construye mucho de la cercanía.',
      fact: 42,
    },
    smaller: 'Dale a tu pareja la primera mirada del día, y no a una pantalla.',
    apart: {
      do: 'Al despertar, manda tu mañana en tres líneas: qué oyes, qué tienes en la mano, qué esperas.',
      steps: [
        { minutes: 2, text: 'Escríbelas antes de leer cualquier otra cosa.' },
        { minutes: 1, text: 'Mándalas. Las leerá en su propia mañana.' },
      ],
      say: ['lluvia, taza azul, y que la reunión sea corta', 'tres líneas desde mi mañana'],
      why: {
        text: 'En registros diarios, las emociones fueron de la mano de más cercanía que los hechos. Un «ojalá hoy…» es una puerta pequeña.',
        fact: 5,
      },
    },
    alone: {
      title: 'Un primer pensamiento para dos',
      do: 'Empieza el día con un minuto para pensar qué cosa fácil podrías hacer por tu pareja.',
      steps: [
        { minutes: 2, text: 'Con la taza en la mano, recorre su día hora por hora.' },
        { minutes: 1, text: 'Elige algo que te lleve menos de un minuto, y hazlo.' },
      ],
      say: ['tu paraguas está junto a la puerta', 'moví la reunión, la noche queda libre'],
      why: {
        text: 'Antes de un gran examen, la ayuda que mejor funcionó fue a menudo la que no se notaba, según un estudio con parejas.',
        fact: 48,
      },
    },
    hardDay: {
      title: 'Empezar suave, sin hablar',
      do: 'Empieza la mañana en calma: una taza caliente a su lado, si cae bien, y ni palabra de anoche.',
      steps: [
        { minutes: 1, text: 'Prepara una para tu pareja mientras haces la tuya.' },
        { minutes: 3, text: 'Toma la tuya. Que la primera hora trate del día.' },
      ],
      say: [
        'te hice uno, está en la cocina',
        'buenos días. nada de grandes charlas antes del trabajo',
      ],
      why: {
        text: 'Lo de ayer no hay que compensarlo antes del desayuno. Una racha rota desanima más si nos culpamos, según experimentos.',
        fact: 76,
      },
    },
    tags: {
      depth: 1,
      energy: 'low',
      setting: 'home',
      time: 'morning',
      cost: 'none',
      good: ['repair'],
    },
  },
  {
    id: 'shared-three-small-finds',
    practice: 'shared',
    title: 'Tres hallazgos',
    do: 'Salgan diez minutos y encuentren tres cosas: una más vieja que ustedes, una muy pequeña y una un poco ridícula.',
    short: 'Salgan y encuentren algo viejo, algo pequeño y algo ridículo.',
    steps: [
      { minutes: 1, text: 'Salgan, o vayan a la ventana, o solo hasta la puerta de la calle.' },
      { minutes: 7, text: 'Encuentren las tres. Señalen, toquen, huelan, discutan qué cuenta.' },
      { minutes: 1, text: 'Nombren cuál gana.' },
    ],
    say: ['¿diez minutos afuera? buscamos tres cosas', '¿ese letrero cuenta como ridículo?'],
    why: {
      text: 'En la investigación, emocionante era lo que la propia pareja llamaba emocionante. No tenía que costar dinero.',
      fact: 34,
    },
    smaller: 'Miren por la ventana hasta que cada cual encuentre una cosa rara.',
    apart: {
      do: 'Busquen los mismos tres hallazgos en dos lugares, y mándenselos uno por uno.',
      steps: [
        { minutes: 1, text: 'Acuerden la lista: viejo, diminuto, ridículo.' },
        { minutes: 6, text: 'Mira bien por donde estés.' },
        { minutes: 1, text: 'Manda los tres. Descríbelos si una foto no sirve.' },
      ],
      say: ['viejo, diminuto, ridículo. empiezo ya', 'mi ridículo le gana al tuyo'],
      why: {
        text: 'En parejas a distancia, escribirse a menudo y con calidez fue de la mano de más satisfacción, según una encuesta.',
        fact: 39,
      },
    },
    alone: {
      title: 'Un hallazgo para llevar',
      do: 'Sal por tu cuenta y vuelve con un hallazgo que a tu pareja le gustaría.',
      steps: [
        { minutes: 5, text: 'Mira con sus ojos: ¿ante qué se detendría?' },
        { minutes: 1, text: 'Tráelo en el bolsillo, en el teléfono o en la cabeza.' },
      ],
      say: ['vi esto y pensé en ti', 'encontré algo muy pequeño y muy bueno'],
      why: {
        text: 'Terapeutas de pareja describen el «mira esto» como una de las formas pequeñas de pedir cercanía cada día.',
        fact: 42,
      },
    },
    hardDay: {
      title: 'Aire, sin lista',
      do: 'Salgan a tomar un poco de aire, en silencio o por separado, sin buscar nada.',
      steps: [
        { minutes: 1, text: 'Di que sales y cuándo vuelves.' },
        { minutes: 7, text: 'Ve despacio, o siéntate junto a una ventana abierta.' },
      ],
      say: ['doy una vuelta a la manzana, vuelvo en diez', 'ven si quieres, no hace falta hablar'],
      why: {
        text: 'Una pausa con hora de vuelta es lo que aconsejan terapeutas de pareja. Suelen hablar de unos veinte minutos.',
        fact: 68,
      },
    },
    tags: {
      depth: 1,
      energy: 'medium',
      setting: 'outside',
      time: 'day',
      cost: 'none',
      good: ['play'],
    },
  },
  {
    id: 'shared-how-we-met',
    practice: 'shared',
    title: 'Cómo nos conocimos, por turnos',
    do: 'Cuenten cómo se conocieron, una frase cada vez, como a alguien que jamás ha oído la historia.',
    short: 'Cuenten cómo se conocieron, una frase por turno.',
    steps: [
      { minutes: 1, text: 'Decidan dónde empieza. Más atrás de lo que creen.' },
      {
        minutes: 6,
        text: 'Por turnos, frase a frase. Donde no coincidan, que queden las dos versiones.',
      },
      { minutes: 2, text: 'Cada cual añade algo que la otra persona no sabía.' },
    ],
    say: [
      'llovía, y tú llegabas tarde',
      'espera, ¿¿me habías visto ANTES??',
      'te toca, ¿qué pasó después?',
    ],
    why: {
      text: 'En un experimento, pares de gente desconocida que se turnó con preguntas más y más personales quedaron más cerca que los de charla ligera.',
      fact: 1,
    },
    smaller: 'Di una cosa que recuerdas de la primera hora en que se conocieron.',
    apart: {
      do: 'Escriban por mensaje cómo se conocieron, una línea cada vez que haya un rato.',
      steps: [
        { minutes: 1, text: 'Manda la primera línea.' },
        { minutes: 4, text: 'A lo largo del día, añade una cuando llegue la suya.' },
        { minutes: 1, text: 'Cierra con «y entonces…».' },
      ],
      say: [
        'capítulo uno. yo estaba en el andén equivocado',
        'tu línea. la verdad sobre el sombrero, por favor',
      ],
      why: {
        text: 'Viviendo lejos, las parejas compartieron más de sí en mensajes y llamadas, halló un estudio con diarios.',
        fact: 13,
      },
    },
    alone: {
      title: 'El primer día, por escrito',
      do: 'Escribe el día en que se conocieron como lo recuerdas, con olores, ropa y lo que casi no dijiste.',
      steps: [
        { minutes: 8, text: 'Escribe sin parar. La ortografía no importa.' },
        { minutes: 1, text: 'Guárdalo, o léele una línea.' },
      ],
      say: [
        'escribí el día en que nos conocimos. ¿quieres una línea?',
        '¿te acuerdas de qué ropa llevabas?',
      ],
      why: {
        text: 'En un estudio con 86 parejas, que alguien escribiera sobre la relación llevó a más palabras de emoción en los mensajes de la pareja.',
        fact: 10,
      },
    },
    hardDay: {
      title: 'Hoy no toda la historia',
      do: 'Deja hoy cerrada la vieja historia, y solo haz una cosa que hacías en aquellas primeras semanas.',
      steps: [
        {
          minutes: 1,
          text: 'Piensa en algo diminuto: guardar un asiento, preparar café, dar bien las buenas noches.',
        },
        { minutes: 2, text: 'Hazla una vez, sin señalarla.' },
      ],
      say: ['te guardé la silla buena', 'hice café, queda un poco'],
      why: {
        text: 'Una ayuda callada que apenas se notó fue de la mano de un día siguiente mejor, en los registros de 322 parejas.',
        fact: 50,
      },
    },
    gently:
      'Si el comienzo fue doloroso o complicado, elijan otra primera vez: un primer viaje, una primera broma.',
    tags: {
      depth: 2,
      energy: 'low',
      setting: 'anywhere',
      time: 'any',
      cost: 'none',
      good: ['appreciate'],
    },
  },
  {
    id: 'shared-swap-one-song',
    practice: 'shared',
    title: 'Una canción cada cual',
    do: 'Cada cual pone una canción que tenga que ver con ustedes, y la escuchan hasta el final.',
    short: 'Pónganse una canción cada cual, hasta el final.',
    steps: [
      {
        minutes: 1,
        text: 'Cada cual elige una. También sirve un poema, una imagen o una escena de película.',
      },
      { minutes: 4, text: 'Suena la primera. Teléfonos abajo, nadie habla.' },
      { minutes: 4, text: 'Suena la segunda.' },
      { minutes: 1, text: 'Digan en qué parte se acordaron de la otra persona.' },
    ],
    say: ['¿te puedo poner algo?', 'esta es nuestro verano sin dinero', '¿qué canción somos?'],
    why: {
      text: 'En estudios con diarios, abrirse fue de la mano de la cercanía en gran parte porque alguien parecía entender. Escuchar hasta el final lo muestra.',
      fact: 6,
    },
    smaller: 'Ponle los primeros treinta segundos de una canción que sea de ustedes.',
    apart: {
      do: 'Manda una canción, un poema o una imagen que sea de ustedes, y di qué parte le toca.',
      steps: [
        { minutes: 2, text: 'Elígela. La primera que se te ocurre suele acertar.' },
        { minutes: 1, text: 'Mándala con una línea.' },
        { minutes: 4, text: 'Cuando llegue la suya, recíbela entera antes de contestar.' },
      ],
      say: ['desde el 1:20, eso eres tú', 'mándame una de vuelta cuando puedas'],
      why: {
        text: 'En un estudio con 647 personas, mensajes frecuentes y cálidos fueron de la mano de más satisfacción en parejas que vivían lejos.',
        fact: 39,
      },
    },
    alone: {
      title: 'Su canción, otra vez',
      do: 'Vuelve a una canción que alguna vez te compartió, y recíbela como si fuera nueva.',
      steps: [
        { minutes: 4, text: 'Ponla hasta el final, sin hacer nada más.' },
        { minutes: 1, text: 'Anota una cosa que no habías notado.' },
      ],
      say: ['volví a poner aquella canción tuya', 'ya la entendí, la parte del final'],
      why: {
        text: 'Sentir que te entienden carga con buena parte de lo que da compartir, sugieren los diarios. También vale un segundo intento de entender.',
        fact: 6,
      },
    },
    hardDay: {
      title: 'Música y ninguna palabra',
      do: 'Pon algo suave que no despierte nada fuerte en nadie, y deja que llene el cuarto.',
      steps: [
        { minutes: 1, text: 'Pregunta antes si la música cae bien. El silencio también sirve.' },
        { minutes: 4, text: 'Quédate, o vete a otro cuarto. Ambas cosas están bien.' },
      ],
      say: ['¿te parece si pongo algo bajito?', 'nada con mensaje, lo prometo'],
      why: {
        text: 'Un abrazo en un día de pelea fue de la mano de una caída menor del ánimo, según un estudio. Abrazo solo si ambas partes quieren.',
        fact: 43,
      },
    },
    gently: 'Hay canciones con duelo o con un amor de antes. Cualquiera puede decir «esa no».',
    tags: {
      depth: 2,
      energy: 'low',
      setting: 'anywhere',
      time: 'evening',
      cost: 'none',
      good: ['appreciate'],
    },
  },
  {
    id: 'shared-back-to-back',
    practice: 'shared',
    title: 'Espalda con espalda',
    do: 'Siéntense espalda con espalda, en apoyo o solo cerca, y cuéntense un minuto bueno de hoy.',
    short: 'Siéntense espalda con espalda y cuenten un minuto bueno.',
    steps: [
      {
        minutes: 1,
        text: 'Busquen cómo sentarse. Un cojín en medio está bien, y no tocarse también.',
      },
      { minutes: 2, text: 'Sin decir nada. Noten el calor, el peso, la respiración.' },
      { minutes: 3, text: 'Cada cual cuenta un minuto bueno del día, sin que nadie le mire.' },
      { minutes: 1, text: 'Levántense despacio.' },
    ],
    say: [
      '¿te apoyas en mi espalda tres minutos?',
      'es más fácil decirlo si no me miras',
      'cuéntame un minuto bueno',
    ],
    why: {
      text: 'En días con un conflicto, un abrazo iba con una caída menor del ánimo, según un estudio con 404 personas. Apoyarse es apenas su primo.',
      fact: 43,
    },
    smaller: 'Deja tu hombro cerca del suyo tres respiraciones, si les gusta.',
    apart: {
      do: 'Hablen por teléfono con los ojos cerrados o la cámara apagada, y cuéntense un minuto bueno de hoy.',
      steps: [
        { minutes: 1, text: 'Ponte a gusto. Apóyate en una pared, si te resulta agradable.' },
        {
          minutes: 4,
          text: 'Un minuto cada cual, contado despacio. Una nota de voz también vale.',
        },
        { minutes: 1, text: 'Den las buenas noches o los buenos días.' },
      ],
      say: [
        'cierra los ojos y cuéntame un minuto bueno',
        'aquí, apoyando la espalda en la pared y haciendo como que eres tú',
      ],
      why: {
        text: 'En diarios, las parejas a distancia se abrieron más que las cercanas, y sintieron la misma cercanía o más.',
        fact: 13,
      },
    },
    alone: {
      title: 'Apóyate en algo',
      do: 'Apoya la espalda en una pared tibia, un árbol o la bañera, y recuerda un minuto bueno con tu pareja.',
      steps: [
        { minutes: 3, text: 'Deja que la pared te sostenga.' },
        { minutes: 2, text: 'Recorre ese minuto de principio a fin.' },
        { minutes: 1, text: 'Guárdalo, o pasa una línea.' },
      ],
      say: [
        'encontré una buena pared y pensé en aquel minuto bajo la lluvia',
        '¿te acuerdas de la parada del bus? ese fue bueno',
      ],
      why: {
        text: 'Escribir tres días sobre la relación trajo más emoción a los mensajes de ambas partes, en un estudio. Un minuto es un comienzo.',
        fact: 10,
      },
    },
    hardDay: {
      title: 'El mismo cuarto, sin hablar',
      do: 'Quédense unos minutos en el mismo cuarto sin tocarse ni hablar, si eso les sienta bien.',
      steps: [
        { minutes: 1, text: 'Pregunta: ¿me quedo o me voy? Las dos respuestas son buenas.' },
        { minutes: 4, text: 'Quédate, cada cual con algo propio que mirar.' },
      ],
      say: ['¿me quedo o me voy? las dos me sirven', 'puedo sentarme por allá sin decir nada'],
      why: {
        text: 'Los abrazos iban con bajones más suaves en días de conflicto, según un estudio. Tienen que querer ambas partes; compartir cuarto pide menos.',
        fact: 43,
      },
    },
    gently:
      'Tocarse solo si les gusta, y parar en cuanto a alguien deje de gustarle. Sáltatela si tener a alguien detrás, sin verle, no te resulta seguro.',
    tags: { depth: 2, energy: 'low', setting: 'home', time: 'evening', cost: 'none' },
  },
  {
    id: 'shared-a-family-saying',
    practice: 'shared',
    title: 'Un dicho de casa',
    do: 'Regálale a tu pareja un dicho de quienes te criaron o de tu tierra, pide uno suyo, y quédense con uno.',
    short: 'Intercambien un dicho de casa, y quédense con uno.',
    steps: [
      { minutes: 3, text: 'Una persona cuenta un dicho: ¿quién lo decía, cuándo, con qué cara?' },
      { minutes: 3, text: 'Ahora la otra.' },
      { minutes: 1, text: 'Decidan cuál se queda, tal cual o con un cambio.' },
    ],
    say: [
      '¿qué decían en tu casa cuando llovía?',
      '¿quién lo decía, y con qué cara?',
      '¿nos quedamos con ese?',
    ],
    why: {
      text: 'Preguntar a partir de la respuesta hizo que la gente se sintiera atendida y que quien preguntaba cayera mejor, según varios estudios.',
      fact: 20,
    },
    smaller: 'Repite algo que alguien solía decir en tu infancia.',
    apart: {
      do: 'Mándense un dicho con el que crecieron, y la escena en que todavía lo oyen.',
      steps: [
        { minutes: 2, text: 'Escribe el dicho y la cocina de donde viene.' },
        { minutes: 1, text: 'Mándalo.' },
        { minutes: 2, text: 'Pregunta en quién piensa al leer el tuyo.' },
      ],
      say: [
        '"más vale tarde que con los pies mojados". mi tía, cada otoño',
        'cuéntame el tuyo, palabra por palabra',
      ],
      why: {
        text: 'Las emociones hicieron más que los hechos por la cercanía, en diarios de parejas. Un dicho suele llevar ambas cosas.',
        fact: 5,
      },
    },
    alone: {
      title: 'Lo que trajiste contigo',
      do: 'Escribe tres dichos con los que creciste, y tacha el que te alegra dejar atrás.',
      steps: [
        { minutes: 4, text: 'Oye la voz, escribe las palabras.' },
        { minutes: 1, text: 'Tacha uno.' },
        { minutes: 1, text: 'Guarda uno para compartir, si quieres.' },
      ],
      say: [
        'jubilé un dicho de mi familia',
        'pregúntame por "de aquí nadie se levanta hasta acabar el plato"',
      ],
      why: {
        text: 'La manera de explicarse los fallos cambió con el tiempo, en estudios con parejas; no era un rasgo fijo. Los dichos también cambian.',
        fact: 64,
      },
    },
    hardDay: {
      title: 'Esta noche, nada de familia',
      do: 'Deja a las familias fuera de esta noche, la suya y la tuya, y que la próxima media hora sea tranquila.',
      steps: [
        { minutes: 1, text: 'Pon el teléfono donde los mensajes ajenos puedan esperar.' },
        { minutes: 5, text: 'Haz algo sencillo con las manos: pelar, doblar, regar.' },
      ],
      say: [
        'hoy la familia no está en el menú, ¿sí?',
        'el teléfono está en el cajón hasta las nueve',
      ],
      why: {
        text: 'Una frase que muestra ambos lados, con «yo», se juzgó la menos propensa a empezar una pelea, en un estudio. Callar sobre parientes es más fácil.',
        fact: 27,
      },
    },
    gently:
      'Las familias pueden guardar recuerdos duros. También sirve un dicho de la escuela, del barrio o de un libro.',
    tags: { depth: 2, energy: 'low', setting: 'anywhere', time: 'any', cost: 'none' },
  },
] as const satisfies readonly Card[];
