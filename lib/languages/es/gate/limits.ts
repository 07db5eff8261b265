import type { Sign } from '../../../listening/gate';

/** Words that attack the other: a plain no does not need them. */
const attack =
  /\b(?:siempre (?:haces|dices|llegas|te|me|lo)|nunca (?:haces|me|te|lo)|eres (?:un|una|tan|muy)|sos (?:un|una|tan|muy)|egoista|idiota|imbecil|estupid\w*|ridicul\w*|patetic\w*|exagerad\w*|dramatic\w*|inutil|infantil|madura|superalo|culpa|payas[oa]|pendej[oa]|gilipollas|vag[oa]|floj[oa]|drama(?:s)?|tonterias|quejas?|llor(?:es|ando|on|ona)|callate)\b/u;

/** No, stop, not that, not tonight: a limit is said once and needs no better words. */
export const refusal: readonly Sign[] = [
  {
    reason: 'refusal',
    place: 'draft',
    pattern:
      /^[¡¿\s]*(?:no|que no|no no|nop|nel|no gracias|no,? perdon|hoy no|esta noche no|ahora no|ya te dije que no|dije que no|para|basta|ya basta|para ya|no quiero|no puedo|no es no|ni hablar|de ninguna manera)(?:[.!,]| (?:por favor|gracias|amor|cielo|carino|perdon|hoy|ahora))*[.!,\s]*$/u,
  },
  {
    reason: 'refusal',
    place: 'draft',
    pattern:
      /\b(?:dije que no|(?:ya )?te dije que no|es un no|no es no|mi respuesta es no|sigue siendo no|no quiero (?:ir|hacerlo|eso|verte|ver(?:lo|la|los)?|que (?:vengas|me toques|entres|te quedes)|tener|otro|otra|mas|casarme|mudarme|seguir|salir|repetirlo|prestar|firmar)|no me apetece|no tengo ganas de (?:ir|salir|eso|verlos|hacerlo|tener)|no voy a (?:ir|hacerlo|hacer eso|pagar|firmar|prestar|mudarme|cambiar de (?:idea|opinion)|aceptar|ceder|poder|tener)|no estoy list[oa]|no me siento comod[oa]|no me siento a gusto|prefiero que no|prefiero no|por favor no|para por favor|no cuentes conmigo|conmigo no cuenten)\b/u,
    unless: attack,
  },
];

/** Limits on how one is treated, and on contact. */
export const boundary: readonly Sign[] = [
  {
    reason: 'boundary',
    place: 'draft',
    pattern:
      /\b(?:no me (?:grites|hables asi|hables en ese tono|insultes|llames asi|llames mas|escribas mas|vuelvas a (?:llamar|escribir|gritar|hablar|tocar)|busques|sigas|presiones|amenaces|interrumpas por favor|faltes al respeto|mientas|grabes)|deja de (?:gritarme|insultarme|llamarme|escribirme|buscarme|seguirme|tocarme|presionarme|amenazarme)|dejame (?:en paz|sol[oa]|tranquil[oa]|respirar)|no (?:voy a|pienso) (?:permitir|aguantar|tolerar|aceptar|dejar) que|no (?:te )?permito que me|eso no (?:estuvo|esta) bien|eso no se hace|no es aceptable|si me (?:vuelves a )?(?:gritas?|gritar|insultas?|insultar|hablas? asi|hablar asi|pegas|pegar|tocas|tocar)|si (?:sigues|vuelves a) (?:gritando|insultando|gritar|insultar)[^.!?\n]{0,40}(?:me voy|cuelgo|salgo)|voy a colgar|voy a cortar la llamada|cuelgo\b|me salgo del cuarto|mi cuerpo|es mi (?:dinero|telefono|celular|movil|decision|cuerpo|vida)|eso es (?:mio|privado|personal)|necesito (?:espacio|distancia|que pares|que me respetes|que te vayas|que me dejes|estar sol[oa]|un rato para mi)|respeta (?:eso|mi|mis|que)|no revises mi|no leas mi|no toques mi)\b/u,
    unless:
      /\b(?:egoista|idiota|imbecil|estupid\w*|ridicul\w*|patetic\w*|exagerad\w*|dramatic\w*|inutil|infantil|madura|superalo|eres un\w?|sos un\w?|siempre (?:haces|dices|te)|nunca me|payas[oa]|pendej[oa]|gilipollas|tonterias|tus dramas)\b/u,
  },
];

/** The partner has asked for space: any push, however kind, is too much. */
export const space: readonly Sign[] = [
  {
    reason: 'space',
    place: 'partner',
    pattern:
      /\b(?:necesito (?:un (?:poco de )?)?(?:espacio|tiempo(?: para mi| a solas| sol[oa])?|estar sol[oa]|un (?:rato|momento|dia)(?: a solas| sol[oa]| para mi)?)|dame (?:espacio|tiempo|un (?:rato|momento|minuto|par de)|unos dias|una hora)|dejame (?:en paz|sol[oa]|tranquil[oa]|pensar)|no quiero hablar(?: ahora| hoy| de eso| de esto| contigo| todavia)?|no me (?:escribas|llames|hables|busques)|deja de (?:escribirme|llamarme|buscarme)|ahora no puedo hablar de (?:esto|eso)|no estoy list[oa] para hablar|se acabo|terminamos|lo nuestro (?:se )?(?:acabo|termino)|te (?:dejo|estoy dejando))\b/u,
    unless: /\bj(?:a|e)j\w*|\b(?:reunion|junta|conduciendo|manejando|leche|pan)\b|😂|🤣/u,
  },
];

/** Ending a relationship is a decision, said as a decision. As a threat inside an argument it is something else. */
export const leaving: readonly Sign[] = [
  {
    reason: 'leaving',
    place: 'draft',
    pattern:
      /\b(?:(?:quiero|voy a|decidi|he decidido|prefiero) (?:terminar|separarme|divorciarme|dejarlo|dejarte|romper|irme de casa|acabar con esto)|quiero (?:el divorcio|una separacion|un tiempo)|me voy de (?:la )?casa|me (?:mudo|estoy mudando) (?:de|a casa de)|te dejo\b(?! (?:la|el|los|las|un|una|que|dormir|tranquil))|ya no (?:te (?:quiero|amo)|quiero (?:estar|seguir) (?:contigo|junt|en esta))|no quiero (?:estar|seguir) (?:contigo|con esto|en esta relacion)|lo nuestro (?:se )?(?:acabo|termino)|se acabo lo nuestro|esto se acabo|hemos terminado|terminamos\b|deberiamos (?:separarnos|dejarlo|terminar)|no voy a volver (?:contigo|a casa))\b/u,
    unless:
      /\bsi (?:no|vuelves|sigues|tu|haces)\b|\bo (?:te|me) (?:dejo|voy)\b|\bhasta que\b|\bla proxima\b/u,
  },
];
