import type { Sign } from '../../../listening/gate';

/** Weak words for death that are jokes far more often than cries. */
const joking =
  /\bj(?:a|e)j\w*|\blol\b|\bxd\b|😂|🤣|\bde (?:risa|hambre|sueno|ganas|calor|frio|verguenza|amor|envidia)\b/u;

/** Self-harm, despair and emergencies, in anyone's words. */
export const crisis: readonly Sign[] = [
  {
    reason: 'crisis',
    place: 'recent',
    pattern:
      /\b(?:matarme|suicid\w*|quitarme la vida|quitarse la vida|acabar con (?:mi vida|todo)|terminar con (?:mi vida|todo)|no quiero (?:vivir|seguir viviendo|despertar(?:me)?|existir)|no quiero (?:seguir|estar) (?:aqui|viv[oa]|en este mundo)|ya no quiero (?:vivir|seguir|despertar|estar aqui)|quiero morir(?:me)?|me quiero morir|ganas de (?:morir(?:me)?|vivir no)|no tengo ganas de vivir|mejor muert[oa]|ojala (?:me muera|no despertara|no hubiera nacido)|hacerme dano|me hago dano|cortarme|me corto\b|me corte (?:los brazos|las venas|otra vez)|sobredosis|tirarme (?:por|de|a las vias)|saltar (?:del puente|por la ventana|de la azotea)|no vale la pena (?:vivir|seguir)|para que (?:vivir|seguir viviendo)|adios para siempre|no me vas a volver a ver|manana ya no (?:voy a estar|estare)|si (?:desapareciera|yo no estuviera|me muriera)|desaparecer para siempre)\b/u,
    unless: joking,
  },
  {
    reason: 'crisis',
    place: 'recent',
    pattern:
      /\b(?:mejor|mas feli(?:z|ces)|mas tranquil[oa]s?) (?:estarias? |estarian |estaran )?sin mi\b|\b(?:estarias?|estarian|vivirian|serias?|serian) (?:mejor|mas feli(?:z|ces)|mas tranquil[oa]s?) sin mi\b/u,
    unless: /\b(?:fiesta|viaje|cine|partido|peli)\b|😂|🤣/u,
  },
  {
    reason: 'crisis',
    place: 'recent',
    pattern:
      /\b(?:me tome (?:todas|muchas|las|un monton de) (?:las )?(?:pastillas|pildoras)|no puedo respirar|dolor (?:en el|de) pecho|me duele el pecho|no respira|inconsciente|se desmayo|me desmaye|sangrando (?:mucho|no para)|no para de sangrar|ambulancia|(?:llama|llamo|llame|llamar) (?:al|a) (?:112|911|emergencias|urgencias|la policia|los bomberos)|estoy en (?:urgencias|el hospital|emergencias)|se quema|incendio|fuga de gas|huele a gas|me apunalaron|me dispararon|accidente (?:de|en) (?:coche|auto|carro|moto)|choque fuerte|alguien (?:esta )?(?:en la casa|entro|quiere entrar)|me (?:esta[n]? )?siguiendo|me siguen|terremoto|inundacion|evacu\w+|un infarto|un derrame|convulsion\w*|rompi aguas|se le rompio la fuente|se rompio la fuente)\b/u,
    unless:
      /\bj(?:a|e)j\w*|\b(?:wifi|juego|impresora|portatil|servidor|lap|serie|peli(?:cula)?)\b|😂|🤣/u,
  },
];

/** Threats and violence, in either direction: nothing here is a matter of style. */
export const threat: readonly Sign[] = [
  {
    reason: 'threat',
    place: 'recent',
    pattern:
      /\b(?:te (?:voy a|juro que te voy a) (?:matar|pegar|golpear|partir|reventar|romper|hacer dano|destruir|arruinar)|te (?:mato|pego|parto|reviento|rompo la cara|destruyo|arruino)\b|te (?:vas a arrepentir|vas a enterar|arrepentiras)|me las (?:vas a pagar|pagaras)|la vas a pagar|vas a (?:pagar(?:la|lo)|ver lo que es bueno|ver quien soy|lamentarlo)|no me (?:hagas|obligues a) (?:pegarte|hacerlo|enojar mas|ir (?:alla|a buscarte))|ya veras (?:cuando|lo que)|atente a las consecuencias|cuidate la espalda|se donde (?:vives|trabajas|estas)|te voy a encontrar|nadie te va a (?:querer|creer)|si no eres mi[oa]|publico (?:tus|las|esas) fotos|subo (?:tus|las|esas) fotos|le (?:mando|enseno) (?:tus|esas|las) fotos|no vuelves a ver a (?:los|tus|mis) (?:ninos|hijos|nenes)|te quito a (?:los|tus) (?:ninos|hijos))\b/u,
    unless: /\bj(?:a|e)j\w*|\b(?:cosquillas|besos|abrazos?|ajedrez|fifa|uno|mario)\b|😂|🤣|😘|❤/u,
  },
];

/** Fear of the other, or harm done: in either direction. */
export const fear: readonly Sign[] = [
  {
    reason: 'fear',
    place: 'recent',
    pattern:
      /\b(?:(?:te tengo|tengo|me das|me dio|me da|me diste) (?:mucho )?miedo (?:de ti|cuando (?:gritas|tomas|bebes|te pones|te enojas|te enfadas|llegas))|te tengo (?:mucho )?miedo|me das (?:mucho )?miedo|miedo a que me (?:pegues|grites|hagas)|me (?:pegaste|golpeaste|empujaste|jalaste|agarraste (?:fuerte|del)|escupiste|encerraste|ahorcaste|pateaste|aventaste|tiraste (?:algo|un|una|el|la))|me (?:pego|golpeo|empujo) (?:otra vez|ayer|anoche|cuando|mi)|no me (?:pegues|toques|golpees|empujes|agarres)|me levantaste la mano|levantarme la mano|no me siento segur[oa]|no estoy (?:a salvo|segur[oa] (?:aqui|en casa|contigo))|moreton(?:es)?|moratones?|camino (?:sobre|entre) (?:cascaras|huevos))\b/u,
    unless: /\b(?:peli(?:cula)?|disfraz|terror|juego|fantasma|susto de broma)\b|😂|🤣/u,
  },
];

/** Watching, forbidding, checking: never made to sound gentler. */
export const control: readonly Sign[] = [
  {
    reason: 'control',
    place: 'draft',
    pattern:
      /\b(?:(?:manda|mandame|comparte|comparteme|enviame|pasame|prende|activa) (?:me )?(?:tu |la )?ubicacion|(?:ensename|muestrame|dame|pasame|desbloquea|dejame ver) (?:tu |el )?(?:telefono|celular|movil|chat|chats|mensajes|contrasena|clave|pin)|(?:tu|la) (?:contrasena|clave) (?:de|del)|captura de (?:pantalla )?(?:tu|la|esa|los)|(?:revise|vi|lei|mire|revisar|revisando) (?:tu|tus) (?:telefono|celular|movil|mensajes|chats?|correo|ubicacion)|te prohibo|no te (?:dejo|permito|doy permiso)|sin mi permiso|(?:pide|pedir|pideme) permiso|no (?:vas|puedes) (?:a )?(?:salir|ir|ver|hablar|vestir\w*|ponerte) (?:asi|con (?:el|ella|esa|ese|tus)|sin mi|a ningun|vestid[oa])|no vas a (?:salir|ir|ningun lado)|no puedes (?:salir|tener amig[oa]s|ver a|hablar con)|no quiero que (?:salgas|veas|hables con|te pongas|vayas|uses|tengas amig[oa]s|le escribas|sigas|trabajes|publiques)|(?:borra|bloquea|elimina|deja de seguir) a (?:ese|esa|el|ella|tu|todos|todas|tus)|borral[oa]|bloqueal[oa] (?:ya|ahora|o)|deja de (?:hablar(?:le)?|ver(?:te)?|salir|escribirle?|chatear) (?:con |a )?(?:el|ella|ese|esa|tus?)\b|te vi (?:en linea|conectad[oa])|estabas (?:en linea|conectad[oa])|vi que estas? (?:en linea|conectad[oa])|ultima (?:conexion|vez conectad)|con quien (?:hablas|chateas|estas|estabas|andas|saliste|te escribes)|quien es (?:ese|esa|el|ella)\b|(?:demuestra|demuestrame|prueba|pruebame) (?:donde|que)|mandame (?:una )?(?:foto|video) (?:de donde|para ver|ahora)|hazme (?:una )?videollamada|videollamada (?:ya|ahora)|contesta (?:ya|ahora|el telefono)|contestame (?:ya|ahora)|cambiate (?:de ropa|esa|ese)|que llevas puesto|asi no (?:sales|vas)|tapate|deja (?:ese|tu) trabajo|dame tu (?:sueldo|tarjeta|nomina)|aqui mando yo|yo decido|haces lo que (?:yo )?(?:te )?dig[ao])\b/u,
    unless:
      /\b(?:perd(?:i|ida|ido|idos)|para (?:recogerte|encontrarte|llegar|ir por ti|pasar por ti)|aeropuerto|concierto|wifi|netflix|spotify|cargador|sal[uú]dal[oa]s?|saludos)\b|😂|🤣|😘/u,
  },
  {
    reason: 'control',
    place: 'draft',
    pattern: /\bdonde (?:estas|estabas)\b/u,
    beside: /\b(?:con quien|foto|mientas|mentira|ubicacion|linea|contesta|prueba)\b/u,
  },
  {
    reason: 'control',
    place: 'draft',
    pattern:
      /\b(?:por que|porque) (?:estabas?|estas) (?:en linea|conectad[oa]|despiert[oa])|\bme (?:dejaste|dejas) en visto\b/u,
  },
];
