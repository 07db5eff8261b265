import type { Card } from '../../../practices/card';

/** The cards of *patience and understanding*. */
export const patience = [
  {
    id: 'patience-kinder-reason',
    practice: 'patience',
    title: 'Busca una razón más amable',
    do: 'Toma un descuido pequeño de hoy, una respuesta tardía o algo olvidado, y encuéntrale dos razones amables.',
    short: 'Encuentra dos razones amables para un descuido de hoy.',
    steps: [
      { minutes: 1, text: 'Nombra el descuido tal cual, como lo vería una cámara.' },
      { minutes: 2, text: 'Busca dos razones que no tengan nada que ver con que no le importe.' },
      { minutes: 1, text: 'Después pregunta, en lugar de dar por hecho.' },
    ],
    say: [
      '¿cómo estuvo de verdad tu tarde?',
      'aquello me descolocó un poco. ¿qué pasaba?',
      '¿día de locos, o se te pasó?',
    ],
    why: {
      text: 'En un estudio con 130 parejas, explicar los fallos con culpas fue de la mano de menos satisfacción un año después.',
      fact: 63,
    },
    smaller: 'Piensa en una razón corriente, como una batería agotada o una fila larga.',
    apart: {
      title: 'Una razón para el silencio',
      do: 'Piensa en un hueco en sus mensajes de esta semana, y nombra dos cosas corrientes que pudieron llenarlo.',
      steps: [
        { minutes: 1, text: 'Piensa en el hueco sin volver a buscarlo en el chat.' },
        { minutes: 1, text: 'Nombra dos razones aburridas: una reunión, una siesta, las compras.' },
        { minutes: 1, text: 'Manda algo cálido que no mencione el hueco.' },
      ],
      say: ['¿a qué olió tu día?', 'ojalá te hayas podido sentar en algún momento'],
    },
    alone: {
      title: 'Dos razones en papel',
      do: 'Escribe un descuido pequeño que te dolió, y al lado dos razones que no tengan que ver contigo.',
      steps: [
        { minutes: 1, text: 'Una línea para lo que pasó. Sin la palabra «porque».' },
        { minutes: 2, text: 'Dos líneas para lo que más podría estar pasando.' },
        { minutes: 1, text: 'Rodea la que podrías preguntar.' },
      ],
      say: ['creo que ayer saqué conclusiones muy rápido. ¿te puedo preguntar?'],
    },
    hardDay: {
      title: 'Deja un signo de pregunta',
      do: 'Pon un signo de pregunta detrás de lo que hoy te dolió, y déjalo ahí hasta que hayas descansado.',
      steps: [
        { minutes: 1, text: 'Dite: todavía no sé la razón.' },
        { minutes: 2, text: 'Lávate la cara o las manos con agua tibia. Es todo por hoy.' },
      ],
      say: ['todavía no lo entiendo, y está bien. ¿mañana?'],
      why: {
        text: 'Tras dormir mal, las parejas contaron más conflictos y se entendieron peor. Una pregunta aguanta hasta la mañana.',
        fact: 65,
      },
    },
    gently: 'Solo para roces corrientes. No para cuando hay daño, amenazas o control.',
    tags: {
      depth: 1,
      energy: 'low',
      setting: 'anywhere',
      time: 'any',
      cost: 'none',
      good: ['repair'],
    },
  },
  {
    id: 'patience-take-two',
    practice: 'patience',
    title: 'Toma dos',
    do: 'Cuando una frase te salga más dura de lo que querías, di «toma dos» y dila otra vez, más suave.',
    short: 'Repite más suave una frase dura: «toma dos».',
    steps: [
      { minutes: 1, text: 'Acuerden que cada cual puede pedirla, y solo para su propia frase.' },
      { minutes: 1, text: 'Ensayen con una inofensiva: «¿quién dejó la luz encendida?».' },
      {
        minutes: 1,
        text: 'Cambia el «tú» por un «yo» o un «nos». Y sigan, como si la primera toma no existiera.',
      },
    ],
    say: [
      'toma dos. lo que quería decir era',
      '¿puedo repetirlo? me salió con púas',
      'corten. otra vez, con menos vinagre',
    ],
    why: {
      text: 'En peleas de pareja, las palabras de «tú» fueron de la mano de un trato menos amable, y las de «nos», de cuerpos más tranquilos.',
      fact: 67,
    },
    smaller: 'Rehaz solo las tres primeras palabras.',
    apart: {
      title: 'Toma dos, por escrito',
      do: 'Mira lo último que mandaste con prisa, y pon debajo una segunda toma más cálida.',
      steps: [
        { minutes: 1, text: 'Lee tus últimos mensajes como los leería alguien con sueño.' },
        { minutes: 1, text: 'Manda una segunda toma de alguno. Deja la primera donde está.' },
      ],
      say: [
        'toma dos de lo último: me alegra que me lo contaras',
        'eso se lee más frío de lo que soy. segundo intento:',
      ],
    },
    alone: {
      title: 'Reescribe una frase tuya',
      do: 'Recuerda algo que dijiste con demasiado filo esta semana, y escribe la toma que te habría gustado.',
      steps: [
        { minutes: 1, text: 'Escribe lo que dijiste, tal como fue.' },
        { minutes: 2, text: 'Escribe la segunda toma. Dila en voz alta, a ver si suena a ti.' },
        { minutes: 1, text: 'Guárdala para la próxima vez, o mándala.' },
      ],
      say: ['así me habría gustado decirlo el lunes'],
    },
    hardDay: {
      title: 'Una línea más suave',
      do: 'Manda o di una línea suave sobre la vida corriente, y no pidas nada a cambio.',
      steps: [
        {
          minutes: 1,
          text: 'Deja caer los hombros. Suelta el aire más largo de lo que entra, tres veces.',
        },
        { minutes: 1, text: 'Una línea, sin «pero». Y déjala estar.' },
      ],
      say: ['hay sopa si quieres', 'te hablé con filo. eso lo asumo yo'],
      why: {
        text: 'En un estudio con 755 personas, los perdones que cayeron bien reconocían la falta y ofrecían repararla.',
        fact: 69,
      },
    },
    gently:
      'Es un juego para cuando hay confianza. Si mides cada palabra por miedo, esto no es cuestión de paciencia.',
    tags: {
      depth: 1,
      energy: 'low',
      setting: 'anywhere',
      time: 'any',
      cost: 'none',
      good: ['repair'],
    },
  },
  {
    id: 'patience-pause-word',
    practice: 'patience',
    title: 'Inventen una palabra de pausa',
    do: 'Acuerden una palabra tonta que signifique «pausa, vuelvo», y cuánto dura una pausa.',
    short: 'Acuerden una palabra tonta que signifique «pausa, ya vuelvo».',
    steps: [
      { minutes: 2, text: 'Cada cual propone dos palabras. «Piña» ya la usa medio mundo.' },
      {
        minutes: 1,
        text: 'Pongan el tiempo: veinte minutos por lo menos, y quien la pidió vuelve primero.',
      },
      { minutes: 1, text: 'Pruébenla en una pelea de mentira sobre calcetines.' },
    ],
    say: [
      'voto por "mermelada"',
      'mermelada. vuelvo en veinte minutos',
      'no es por ti, es que tengo la cabeza llena',
    ],
    why: {
      text: 'Regla práctica de quienes ayudan a parejas: dale al cuerpo alarmado unos veinte minutos, y acuerda antes cuándo vuelves.',
      fact: 68,
    },
    smaller: 'Elijan ahora la palabra, y lo demás otro día.',
    apart: {
      title: 'Una pausa para el chat',
      do: 'Elijan un emoji que signifique «necesito un descanso de esto, y vuelvo a escribir a las seis».',
      steps: [
        { minutes: 1, text: 'Busquen un emoji que casi no usen. Un caracol, por ejemplo.' },
        {
          minutes: 2,
          text: 'Acuerden que va con una hora, y que mientras tanto nadie sigue escribiendo.',
        },
      ],
      say: ['caracol significa pausa, con hora. ¿trato hecho?', '🐌 vuelvo a las seis'],
    },
    alone: {
      title: 'Tu propia señal temprana',
      do: 'Descubre cómo te avisa el cuerpo de que vas a estallar, y escribe esa señal.',
      steps: [
        {
          minutes: 2,
          text: 'Piensa en la última vez. ¿Orejas calientes, mandíbula dura, hablar deprisa?',
        },
        { minutes: 1, text: 'Escribe la señal, y una frase que podrías decir cuando llegue.' },
      ],
      say: ['cuando me callo y me sube el calor necesito veinte minutos. y después sí vuelvo'],
    },
    hardDay: {
      title: 'Una pausa con regreso',
      do: 'Pide una pausa para ti, di cuándo vuelves, y úsala en cualquier cosa menos la pelea.',
      steps: [
        { minutes: 1, text: 'Di una hora. Mañana después del desayuno también es una hora.' },
        { minutes: 6, text: 'Camina, estírate, u oye algo que te sepas de memoria.' },
        { minutes: 1, text: 'A la hora, di que has vuelto. Puede ser solo eso.' },
      ],
      say: ['ahora no puedo hablar bien de esto. ¿lo vemos mañana después del desayuno?'],
      why: {
        text: 'En diarios de 116 parejas, insistir de un lado y retirarse del otro fue de la mano de más enojo y menos arreglo.',
        fact: 66,
      },
    },
    gently:
      'Cualquiera puede parar o irse cuando quiera, con palabra o sin ella. Si una pausa se castiga, o temes lo que viene después, es más que un roce.',
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
    id: 'patience-so-like-you',
    practice: 'patience',
    title: 'Eso es muy tuyo',
    do: 'Descubre hoy a tu pareja en un gesto amable o cuidadoso, y dile que es muy suyo.',
    short: 'Descubre un gesto amable, y dile que es muy suyo.',
    steps: [
      { minutes: 1, text: 'Elige algo pequeño: la tapa puesta, el gato que pudo entrar.' },
      { minutes: 1, text: 'Nombra lo que hizo, y lo que dice de su forma de ser.' },
      { minutes: 1, text: 'Detente ahí, aunque se encoja de hombros.' },
    ],
    say: [
      'pusiste mis zapatos a secar. eso es muy de ti',
      'solo a ti se te ocurre pensar primero en el gato',
      'qué gesto tan amable, y no es el primero',
    ],
    why: {
      text: 'En muchos estudios, las parejas felices atribuían los gestos amables a cómo es la otra persona; las infelices, a la casualidad.',
      fact: 62,
    },
    smaller: 'Di solo «eso es muy tuyo», y sonríe.',
    apart: {
      do: 'Escríbele un gesto amable de esta semana que nadie más habría hecho de esa forma.',
      steps: [
        {
          minutes: 2,
          text: 'Búscalo en la letra pequeña: un recordatorio, un enlace, una llamada a deshora.',
        },
        { minutes: 1, text: 'Mándalo sin pregunta al final.' },
      ],
      say: [
        'te acordaste de mi dentista. muy tuyo',
        'pienso en cómo te quedaste en la línea hasta que encontré las llaves',
      ],
    },
    alone: {
      title: 'Tres cosas, obra suya',
      do: 'Enumera tres cosas decentes que hizo últimamente, y escribe «porque es…» detrás de cada una.',
      steps: [
        { minutes: 3, text: 'Tres líneas. Las pequeñas cuentan tanto como las grandes.' },
        { minutes: 1, text: 'Guarda una para una tarjeta o un martes aburrido.' },
      ],
      say: ['hoy hice una lista corta sobre ti. toda buena'],
    },
    hardDay: {
      title: 'Algo bueno, en silencio',
      do: 'Recuerda una cosa decente que ha hecho y que hoy no borra, y guárdatela.',
      steps: [
        {
          minutes: 1,
          text: 'Sirve una antigua. Si no llega ninguna, déjalo: esta noche no tienes que pensar bien de nadie.',
        },
        { minutes: 2, text: 'Baja un poco la luz y descansa la vista.' },
      ],
      say: ['no fue nuestro mejor día. aun así, que descanses'],
      why: {
        text: 'En parejas seguidas en el tiempo, cambió cómo se explicaba cada cual a la otra persona. Es una costumbre, no un rasgo fijo.',
        fact: 64,
      },
    },
    gently:
      'Si lo amable suele llegar después del miedo o del daño, deja esta. Es para los roces pequeños de una casa segura.',
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
    id: 'patience-landing-time',
    practice: 'patience',
    title: 'Diez minutos para aterrizar',
    do: 'Dale a quien termine más tarde su día diez minutos tranquilos antes de preguntas, listas o noticias.',
    short: 'Dale diez minutos tranquilos cuando termine su día.',
    steps: [
      { minutes: 1, text: 'Acuerden el saludo: un gesto, una mano, un abrazo si les gusta.' },
      { minutes: 8, text: 'Después no se pregunta nada. Abrigo, agua, mirar la pared.' },
      { minutes: 1, text: 'Quien aterriza avisa cuando ya está.' },
    ],
    say: [
      'primero aterriza, después hablamos',
      'ya llegué, dame diez minutos y te escucho',
      'tu pared te está esperando',
    ],
    why: {
      text: 'En un estudio con 61 parejas, el consuelo abierto ayudó a quien sufría mucho, y pudo costarle a quien estaba bien.',
      fact: 49,
    },
    smaller: 'Aguanta tu primera pregunta lo que dura un vaso de agua.',
    apart: {
      title: 'Aterrizar antes de la llamada',
      do: 'Empiecen hoy la llamada diez minutos más tarde que de costumbre, para llegar sin zapatos.',
      steps: [
        { minutes: 1, text: 'Manda la nueva hora con una razón que suene a comodidad.' },
        { minutes: 8, text: 'Usa el hueco: siéntate, come algo, mira por la ventana.' },
      ],
      say: [
        '¿te llamo en quince minutos? quiero aterrizar primero',
        'quítate los zapatos, y luego me llamas',
      ],
    },
    alone: {
      title: 'Tu propia pista de aterrizaje',
      do: 'Detente cinco minutos entre el trabajo y tu casa, en un sitio que no te pida nada.',
      steps: [
        { minutes: 4, text: 'Un banco, una escalera, el coche parado, el baño.' },
        { minutes: 1, text: 'Deja ahí un pensamiento del día, a propósito.' },
      ],
      say: ['cinco minutos en la escalera, y después a casa'],
    },
    hardDay: {
      title: 'Una hora tranquila por separado',
      do: 'Pasen el primer rato de esta noche por separado, cada cual con un cuarto, una silla o algo de música.',
      steps: [
        { minutes: 1, text: 'Di que es para descansar, y no en contra de nadie.' },
        { minutes: 9, text: 'Descansa. Cuando acabe, basta con cenar o dormir.' },
      ],
      say: ['voy a estar un rato a solas. te veo en la cena'],
      why: {
        text: 'La alarma de un cuerpo tarda en apagarse, unos veinte minutos según la regla de consulta. Un rato callado es buen uso de ellos.',
        fact: 68,
      },
    },
    gently:
      'Para días pesados, no para andar de puntillas ante la furia. Si te da miedo que alguien llegue a casa, el silencio no es la respuesta.',
    tags: { depth: 1, energy: 'low', setting: 'home', time: 'evening', cost: 'none' },
  },
  {
    id: 'patience-prickly-draft',
    practice: 'patience',
    title: 'Que el borrador se enfríe',
    do: 'Deja sin enviar un mensaje espinoso mientras hierve el agua, y luego léelo como quien lo recibe.',
    short: 'Deja reposar un mensaje espinoso mientras hierve el agua.',
    steps: [
      { minutes: 1, text: 'Escríbelo entero, en un sitio donde no se pueda enviar por accidente.' },
      { minutes: 4, text: 'Agua, escaleras, ventana, una canción.' },
      {
        minutes: 1,
        text: 'Léelo en voz alta. Deja lo importante, quita las espinas, o no lo mandes.',
      },
    ],
    say: [
      'te escribí uno con espinas y lo dejé enfriar. en resumen: me hiciste falta',
      'lo importante era: avísame antes, por favor',
      'me dio rabia, hice té, ya se me pasó',
    ],
    why: {
      text: 'Cuando se pidió revisar antes de publicar algo ofensivo, esos mensajes bajaron un 6 %, en un ensayo.',
      fact: 78,
    },
    smaller: 'Cuenta hasta veinte con el pulgar lejos de la pantalla.',
    apart: {
      do: 'Acuerden una señal para «estoy escribiendo y borrando», y así un silencio en el chat puede ser amable.',
      steps: [
        { minutes: 1, text: 'Elijan la señal: una tetera, tres puntos, un «a fuego lento».' },
        { minutes: 2, text: 'Quien la vea se va a hacer otra cosa hasta que llegue el mensaje.' },
      ],
      say: ['a fuego lento. vuelvo en un rato', 'tómate tu tiempo, yo estoy con los platos'],
    },
    alone: {
      title: 'La carta para nadie',
      do: 'Escribe en papel la carta inofensiva más furiosa que puedas, y después hazla confeti.',
      steps: [
        { minutes: 4, text: 'Nadie la va a leer. Aprieta el lápiz.' },
        { minutes: 1, text: 'Rómpela. Mira si queda alguna frase tranquila.' },
      ],
      say: ['quedó una frase tranquila: ¿podemos hablar del domingo?'],
    },
    hardDay: {
      title: 'De noche no se envía',
      do: 'No escribas nada más sobre la pelea esta noche, y deja el borrador para la luz del día.',
      steps: [
        { minutes: 1, text: 'Guárdalo o bórralo. Ambas cosas están bien.' },
        { minutes: 5, text: 'Descansa los ojos en algo que no sea una pantalla.' },
      ],
      say: ['hoy ya no escribo más. no es que te ignore'],
      why: {
        text: 'Quien lee capta el tono menos de lo que cree quien escribe, según experimentos. De noche no hace falta intentarlo.',
        fact: 28,
      },
    },
    gently:
      'Enfriar es para las espinas. Un no claro, un adiós o pedir ayuda cuando hay peligro no necesita enfriarse ni suavizarse.',
    tags: {
      depth: 1,
      energy: 'low',
      setting: 'anywhere',
      time: 'any',
      cost: 'none',
      good: ['repair'],
    },
  },
  {
    id: 'patience-under-a-mug',
    practice: 'patience',
    title: 'Bajo la taza hasta mañana',
    do: 'Escribe en un papelito el tema enredado de esta noche y ponlo debajo de una taza hasta mañana.',
    short: 'Pon el tema enredado bajo una taza hasta mañana.',
    steps: [
      {
        minutes: 1,
        text: 'Tres palabras alcanzan: «la basura», «visita del domingo», «las cuentas».',
      },
      { minutes: 1, text: 'Digan cuándo se levanta la taza. Con el sí de cada cual.' },
      { minutes: 2, text: 'Cierren el día con algo que no tenga nada que ver.' },
    ],
    say: [
      '¿a la taza? quiero hablarlo bien, no a las once',
      'sábado, a las diez, con café',
      'la basura también puede dormir',
    ],
    why: {
      text: 'En días de poco sueño, las parejas discutieron más y se entendieron menos. Mejor les fue a las que habían descansado.',
      fact: 65,
    },
    smaller: 'Di una palabra, «mañana», y una hora.',
    apart: {
      title: 'Guárdalo en un mensaje',
      do: 'Pasa el tema enredado de hoy a una llamada a buena hora, con un mensaje que diga cuándo.',
      steps: [
        { minutes: 1, text: 'Revisa que a esa hora sea de día en ambos lugares.' },
        { minutes: 1, text: 'Manda la hora y algo amable. Y hoy nada más sobre eso.' },
      ],
      say: [
        'hablemos del viaje el domingo, con el cerebro despierto. buenas noches',
        'lo guardo para el fin de semana, no lo esquivo',
      ],
    },
    alone: {
      title: 'Guarda tu propia inquietud',
      do: 'Escribe en un papelito eso que querrías sacar a medianoche, y mételo en un zapato.',
      steps: [
        { minutes: 2, text: 'Solo el tema y un deseo. Sin discurso.' },
        { minutes: 1, text: 'Por la mañana lo vas a encontrar. Mira si sigue del mismo tamaño.' },
      ],
      say: ['anoche se me ocurrió algo, puede esperar. ¿cuándo tienes diez minutos?'],
    },
    hardDay: {
      title: 'Primero, buenas noches',
      do: 'Termina el día antes que la pelea: luces bajas, unas buenas noches si salen fácil, y a la cama.',
      steps: [
        { minutes: 1, text: 'Arreglen solo dónde duerme cada cual, para que haya descanso.' },
        { minutes: 3, text: 'Agua junto a la cama. Esta noche no hay que entender nada.' },
      ],
      say: ['no hemos terminado, y no pasa nada. a dormir'],
      why: {
        text: 'Primero descansar: en una serie de estudios, las peleas acabaron mejor cuando ambas partes habían dormido bien.',
        fact: 65,
      },
    },
    gently:
      'Para temas que pueden esperar. Si tienes miedo esta noche, no esperes a mañana: busca ayuda o un lugar seguro.',
    tags: {
      depth: 1,
      energy: 'low',
      setting: 'home',
      time: 'evening',
      cost: 'none',
      good: ['repair'],
    },
  },
  {
    id: 'patience-what-soon-means',
    practice: 'patience',
    title: '¿Cuánto dura «ahora»?',
    do: 'Cada cual pone un número a «ahora», «en un rato», «ya casi» y «temprano», y luego se los enseñan.',
    short: 'Cada cual pone minutos a «ya casi», y lo enseña.',
    steps: [
      { minutes: 1, text: 'Cuatro palabras, cuatro números. Sin mirar al lado.' },
      { minutes: 2, text: 'Destápenlos de uno en uno. Se permite gritar.' },
      { minutes: 2, text: 'Elijan una y acuerden qué significa en esta casa, o en este chat.' },
    ],
    say: [
      'en minutos: ¿cuánto dura tu "ahora"?',
      '¿tu "ya casi" son cuarenta? eso explica mucho',
      'diccionario nuevo, primera entrada: "en un rato"',
    ],
    why: {
      text: 'En 25 experimentos, imaginar el punto de vista de alguien no ayudó a acertar, ni siquiera en pareja. Preguntar ayudó.',
      fact: 22,
    },
    smaller: 'Pregunta el número de una sola palabra.',
    apart: {
      do: 'Manden a la vez, a la cuenta de tres, sus números para «ahora», «en un rato» y «voy para allá».',
      steps: [
        { minutes: 1, text: 'Escríbelos, pero espera la cuenta.' },
        { minutes: 2, text: 'A enviar. Acuerden un número para «voy para allá».' },
      ],
      say: ['3, 2, 1: ahora = 15', '¿"voy para allá" se dice antes o después de los zapatos?'],
    },
    alone: {
      title: 'Tu propio reloj',
      do: 'Adivina cuánto te llevan hoy tres cosas de «un minuto», y luego cronometra una.',
      steps: [
        { minutes: 1, text: 'Escribe tus tres apuestas.' },
        { minutes: 5, text: 'Mide una. Sonríe con la diferencia.' },
      ],
      say: ['resulta que mis "dos minutos" son nueve. perdón por todos estos años'],
    },
    hardDay: {
      title: 'Una hora, dicha clara',
      do: 'Usa hoy una hora de reloj en lugar de «luego» para lo que tengan que organizar.',
      steps: [
        { minutes: 1, text: 'Solo lo práctico: llaves, comida, transporte, sueño.' },
        { minutes: 2, text: 'Después siéntate con comodidad y no hagas gran cosa.' },
      ],
      say: ['vuelvo a las 7.30. no hace falta esperar para cenar'],
      why: {
        text: 'Cuando parejas en conflicto probaron una app para sus mensajes, los avisos cortos y neutros fueron mejor que los largos y cariñosos. Era un estudio pequeño.',
        fact: 79,
      },
    },
    gently:
      'Para relojes distintos. Tener que rendir cuentas de cada minuto es control, y no es cosa de risa.',
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
    id: 'patience-fair-stranger',
    practice: 'patience',
    title: 'Como lo vería alguien imparcial',
    do: 'Escribe siete minutos sobre una pelea pequeña, como alguien de fuera que les desea lo mejor.',
    short: 'Escribe una pelea pequeña como la vería alguien de fuera, amable.',
    steps: [
      { minutes: 1, text: 'Elige una pelea pequeña que ya se enfrió.' },
      { minutes: 7, text: 'Escribe qué notó esa persona, y qué les desearía.' },
      { minutes: 2, text: 'Léanse una línea, o guarda la página para ti.' },
    ],
    say: [
      '¿escribimos lo de la toalla como si fuéramos gente curiosa de al lado?',
      'alguien de fuera diría que solo teníamos hambre',
      'te leo una línea de lo mío',
    ],
    why: {
      text: 'En un experimento con 120 parejas, tres escritos así al año, de siete minutos, frenaron la caída habitual en cómo sentían su relación.',
      fact: 61,
    },
    smaller: 'Di en una línea qué habría visto una persona amable que pasaba.',
    apart: {
      title: 'La vista desde el autobús',
      do: 'Escríbanse tres líneas sobre el mismo enredo pequeño, como lo contaría alguien amable en el autobús.',
      steps: [
        { minutes: 1, text: 'Acuerden qué enredo. Que sea pequeño.' },
        { minutes: 4, text: 'Escribe tres líneas. Llámense A y B.' },
        { minutes: 1, text: 'Intercambien. Elige la línea suya que más te guste.' },
      ],
      say: [
        'hoy en el autobús oí a dos personas que está claro que se quieren',
        'te toca, ¿qué hizo B después?',
      ],
    },
    alone: {
      title: 'Desde la mesa de al lado',
      do: 'Cuéntale a tu cuaderno una pelea pequeña como si la hubieras oído desde otra mesa en un café.',
      steps: [
        { minutes: 1, text: 'Ponles otros nombres a las dos personas.' },
        { minutes: 6, text: 'Escribe qué parecía querer cada una.' },
        { minutes: 1, text: 'Subraya algo que se te había escapado.' },
      ],
      say: ['volví a pensar en el sábado y vi algo que se me había escapado'],
    },
    hardDay: {
      title: 'Un paso hacia la ventana',
      do: 'Ve a una ventana o a una puerta, y que durante diez minutos nadie se ocupe de la pelea.',
      steps: [
        { minutes: 1, text: 'Di dónde vas a estar y cuándo vuelves.' },
        { minutes: 8, text: 'Busca lo más lejano que puedas ver u oír. Quédate con eso.' },
        { minutes: 1, text: 'Vuelve a algo corriente. No hace falta hablar.' },
      ],
      say: ['voy a tomar aire, vuelvo en diez. no me voy del tema, solo me enfrío'],
      why: {
        text: 'En consulta dicen que un cuerpo revuelto necesita unos veinte minutos para asentarse, y que decir la hora de vuelta ayuda.',
        fact: 68,
      },
    },
    gently:
      'Elige una pelea de todos los días. Si hubo miedo o daño, no le debes a nadie una mirada imparcial.',
    tags: { depth: 2, energy: 'medium', setting: 'anywhere', time: 'any', cost: 'none' },
  },
  {
    id: 'patience-no-rush',
    practice: 'patience',
    title: 'Dos palabras: sin prisa',
    do: 'Añade hoy «sin prisa» a un mensaje que de verdad no la tenga, y que siga siendo cierto hasta mañana.',
    short: 'Añade «sin prisa» a un mensaje, y que sea cierto.',
    steps: [
      { minutes: 1, text: 'Elige un mensaje que mañana serviría igual.' },
      { minutes: 1, text: 'Di hasta cuándo está bien: esta noche, el domingo, cuando sea.' },
      { minutes: 1, text: 'Deja el teléfono lejos de la mano y toma algo tuyo.' },
    ],
    say: [
      'sin prisa, en cualquier momento antes del domingo',
      'contéstame cuando tengas las manos libres',
      'esto no pide respuesta, solo me gusta contártelo',
    ],
    why: {
      text: 'En una encuesta a 647 personas, escribirse a menudo iba con más satisfacción en parejas a distancia, no en las cercanas.',
      fact: 39,
    },
    smaller: 'Escribe «sin prisa» debajo de tu última pregunta.',
    apart: {
      title: 'Qué quiere decir «pronto»',
      do: 'Pregúntense qué ritmo de respuesta sienta bien un día de trabajo, y busquen uno que se pueda cumplir.',
      steps: [
        { minutes: 2, text: 'Cada cual dice el suyo: «con uno al mediodía me alegras el día».' },
        { minutes: 1, text: 'Quédense con el más fácil. Llegar tarde se vale.' },
      ],
      say: [
        'a mí un mensaje de verdad al día me vale más que diez a la carrera. ¿y a ti?',
        '¿qué ritmo te queda fácil esta semana?',
      ],
      why: {
        text: 'En parejas a distancia, según una encuesta, escribirse a menudo y al compás del otro iba con más felicidad en común.',
        fact: 39,
      },
    },
    alone: {
      title: 'Una espera para ti',
      do: 'Llena la próxima espera de una respuesta con algo tuyo que vienes dejando para luego.',
      steps: [
        { minutes: 1, text: 'Elígelo de antemano: un botón, un capítulo, un estiramiento.' },
        { minutes: 4, text: 'Hazlo con el teléfono boca abajo o en silencio.' },
      ],
      say: ['cosí un botón mientras tenías lío. hola'],
    },
    hardDay: {
      title: 'No hace falta contestar',
      do: 'Manda una línea corta que no pida respuesta, o no mandes nada y deja que el día se apague.',
      steps: [
        { minutes: 1, text: 'Si escribes, que el silencio sea una buena respuesta.' },
        { minutes: 3, text: 'Luego deja el teléfono y enjuaga una taza, despacio.' },
      ],
      say: ['no hace falta que contestes. solo buenas noches'],
      why: {
        text: 'Pedir perdón y arreglar peleas por mensaje iba con relaciones peores en una encuesta, para parte de quienes respondieron.',
        fact: 40,
      },
    },
    gently:
      'Para demoras de todos los días. Si alguien exige respuestas al instante o castiga las lentas, eso es control, y no tarea de la paciencia.',
    tags: { depth: 1, energy: 'low', setting: 'anywhere', time: 'day', cost: 'none' },
  },
  {
    id: 'patience-hug-or-space',
    practice: 'patience',
    title: '¿Abrazo, espacio o té?',
    do: 'Pregúntense qué ayuda después de un tropiezo pequeño: cercanía, espacio, o algo en una taza.',
    short: 'Pregúntense qué ayuda tras un tropiezo: ¿abrazo, espacio o té?',
    steps: [
      { minutes: 1, text: 'Cada cual responde para un mal día normal, y para uno muy malo.' },
      { minutes: 2, text: 'Digan cómo lo muestran, y cómo se ve desde fuera.' },
      { minutes: 1, text: 'Inventen tres señales: un dedo, dos, tres, o tres palabras.' },
    ],
    say: [
      '¿abrazo, espacio o un té?',
      'dos dedos significa espacio, no "vete"',
      'primero me pongo como piedra, después quiero el abrazo',
    ],
    why: {
      text: 'Preguntando día tras día a 404 personas, el ánimo cayó menos cuando el día de conflicto también tuvo un abrazo.',
      fact: 43,
    },
    smaller: 'Pregunta solo: «¿abrazo, espacio o té?».',
    apart: {
      title: '¿Llamada, silencio o gatos?',
      do: 'Pregúntense qué ayuda tras un tropiezo cuando no pueden sentarse cerca: llamada, silencio o algo tonto.',
      steps: [
        { minutes: 2, text: 'Cada cual elige algo para un mal día y algo para uno peor.' },
        { minutes: 1, text: 'Ponle un emoji a cada cosa, y así un toque basta.' },
      ],
      say: [
        '¿llamada, silencio o video de gatos?',
        'hoy silencio, y gatos con el desayuno, por favor',
      ],
      why: {
        text: 'La gente tiende a ver en su pareja el cariño que ella misma siente, según un estudio. Por eso, pregunta cuál sirve.',
        fact: 56,
      },
    },
    alone: {
      title: 'Lo que te ayuda a ti',
      do: 'Escribe una nota de tres líneas sobre qué te ayuda tras un mal momento, como para una visita amable.',
      steps: [
        { minutes: 3, text: 'Primera hora, esa misma noche, la mañana siguiente.' },
        { minutes: 1, text: 'Toma una línea y regálatela hoy.' },
      ],
      say: ['para la próxima vez que me ponga como piedra: primero espacio, luego pan'],
      why: {
        text: 'El apoyo puede no dar con lo que hace falta, y entonces salir al revés, según estudios con parejas. Conocer tu respuesta ya es un comienzo.',
        fact: 47,
      },
    },
    hardDay: {
      title: 'Solo si les gusta',
      do: 'Ofrece una vez, en pocas palabras, un abrazo o compartir manta, y recibe bien cualquier respuesta.',
      steps: [
        { minutes: 1, text: 'Pregunta desde un poco lejos. Un «no» o un silencio lo cierran.' },
        { minutes: 2, text: 'Si es un sí, quietud. Si no, una taza cerca ya es mucho.' },
      ],
      say: ['¿un abrazo, o hoy no? las dos cosas están bien'],
      why: {
        text: 'Un abrazo en el día de un conflicto fue de la mano de un ánimo más suave hasta el día siguiente, entre las 404 personas consultadas.',
        fact: 43,
      },
    },
    gently:
      'Contacto solo si a ambas partes les gusta, y cada vez de nuevo. Tras el miedo o la fuerza nadie debe un abrazo, ni tiene que aguantar.',
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
    id: 'patience-thanks-for-waiting',
    practice: 'patience',
    title: 'Gracias por una espera',
    do: 'Recuerda una vez que tu pareja te esperó, y dale las gracias ahora, por tarde que sea.',
    short: 'Dale las gracias por una vez que te esperó.',
    steps: [
      {
        minutes: 2,
        text: 'Búscala: un andén, un probador, una enfermedad larga, una decisión lenta.',
      },
      { minutes: 3, text: 'Escribe o di qué hizo mientras esperaba, y qué hizo posible.' },
      { minutes: 1, text: 'Deja que lo reciba sin pedir nada.' },
    ],
    say: [
      '¿te acuerdas de las tres horas en la estación? nunca te dije gracias',
      'esperaste hasta que lo tuve claro, y no me metiste prisa',
      'un gracias tardío por una espera larga',
    ],
    why: {
      text: 'En experimentos, quienes escribieron un gracias calcularon de menos cuánta alegría daría, y de más lo incómodo que sería.',
      fact: 55,
    },
    smaller: 'Di «gracias por esperarme, aquella vez en la estación».',
    apart: {
      do: 'Escribe en papel un gracias por una vez que te esperó, y mándalo por correo o en una foto.',
      steps: [
        { minutes: 4, text: 'Cuatro líneas: dónde, cuánto, qué hizo, qué significó.' },
        { minutes: 1, text: 'Mándalo un día cualquiera.' },
      ],
      say: ['carta para ti. bueno, foto de una carta', 'esto va por el verano en que me esperaste'],
    },
    alone: {
      title: 'Lista de esperas',
      do: 'Enumera tres veces en que alguien te tuvo paciencia, y pon una estrella en la que nunca mencionaste.',
      steps: [
        { minutes: 3, text: 'También cuentan la escuela, las amistades y la gente desconocida.' },
        { minutes: 1, text: 'Guarda la de la estrella para la próxima noche tranquila.' },
      ],
      say: ['hoy pensé en cuando me enseñaste a conducir. qué calma la tuya'],
    },
    hardDay: {
      title: 'Un gracias en el cajón',
      do: 'Escribe una línea de gracias por algo de hace mucho, y déjala en un cajón para un día más ligero.',
      steps: [
        { minutes: 2, text: 'Si no sale nada, agradécele a otra persona, o a tus propios pies.' },
        { minutes: 1, text: 'Cierra el cajón. No hace falta mandarla.' },
      ],
      say: ['gracias por cuidar hoy al gato. que duermas bien'],
      why: {
        text: 'Un mes de agradecimientos planeados hizo un bien modesto en un ensayo, sobre todo donde la pareja parecía cuidar.',
        fact: 54,
      },
    },
    gently:
      'Un gracias no es una deuda: una espera de antes no te obliga a soportar nada ahora, y menos daño u órdenes.',
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
