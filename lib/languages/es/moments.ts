import type { PartnerHeard, PartnerMoment } from '../../listening/moment';
import type { Glance } from '../../listening/scene';
import { crisis } from './gate/danger';
import { glanceInSpanish } from './read';

interface Sign {
  readonly moment: PartnerMoment;
  readonly words: RegExp;
  readonly unless?: RegExp;
}

/** What the partner's turn is, by its words; the first that is found stands. */
const signs: readonly Sign[] = [
  {
    moment: 'apology',
    words:
      /\b(?:perdon(?:ame|a)?|lo siento|disculpa(?:me)?|te pido (?:perdon|disculpas)|fue (?:mi culpa|culpa mia)|me equivoque|no debi|lamento (?:haber|lo de)|me pase contigo|la regue|la cague)\b/u,
    unless:
      /\b(?:siento|perdon|disculpa)\w*,? (?:pero|que te)\b|^(?:perdon|perdona|disculpa),? (?:puedes|podrias|me|a que|donde)|\bsiempre\b|\bnunca me\b/u,
  },
  {
    moment: 'complaint',
    words:
      /\b(?:(?:dijiste|prometiste|quedaste)(?: en)? (?:que )?(?:ibas|me|lo|vendrias|llegarias|hablarias)|dijiste que|(?:me |te )?(?:dejaste|olvidaste|te olvidaste|ignoraste|plantaste|gritaste|hablaste (?:mal|feo)|colgaste|cancelaste|mentiste|interrumpiste|contestaste (?:mal|feo))|no (?:me )?(?:llamaste|avisaste|contestaste|viniste|hiciste|escuchaste|preguntaste|ayudaste|esperaste|defendiste|respondiste)|llegaste tarde|te reiste de mi|me (?:dolio|molesto|molesta|duele) (?:que|cuando|lo que|como)|me senti (?:ignorad|sol|fuera|mal|herid|pequen|invisible|poc)\w* (?:cuando|porque|con lo que|anoche|ayer|en la|en el)|estoy (?:molest[oa]|enojad[oa]|enfadad[oa]|dolid[oa]) contigo|(?:siempre|nunca) (?:me |te |lo |estas |llegas |haces |dejas )|todo (?:lo hago|el peso|cae) (?:yo|de mi lado|sobre mi)|(?:tenemos que|podemos) hablar|espere (?:toda|todo|dos|tres|una|tu)|te espere|otra vez (?:llegaste|lo mismo|tarde|dejaste|con el movil|con el celular)|estuviste (?:todo|toda)[^.!?\n]{0,30}(?:movil|celular|telefono))\b/u,
    unless:
      /\b(?:no me (?:llamaste|contestaste) la atencion|siempre me (?:haces reir|ayudas|apoyas))\b/u,
  },
  {
    moment: 'hard-feeling',
    words:
      /\b(?:estoy (?:muy |tan |super |bastante |un poco |algo |re )*(?:trist\w*|cansad\w*|agotad\w*|nervios\w*|preocupad\w*|agobiad\w*|estresad\w*|mal\b|hart[oa]|deprimid\w*|asustad\w*|destrozad\w*|fatal|hecha polvo|hecho polvo|llorando|rot[oa]|angustiad\w*|ansios\w*|decepcionad\w*|bajonead\w*|molid[oa]|abrumad\w*)|me siento (?:muy |tan |super |bastante |un poco |re )*(?:mal|trist\w*|sol[oa]\b|fatal|horrible|inutil|perdid\w*|vaci[oa]|agobiad\w*|fracasad\w*|torpe|culpable|fe[oa])|tengo (?:mucho |mucha |tanto |un )*(?:miedo|ansiedad|angustia|ganas de llorar|bajon)|me da (?:mucho |mucha )?(?:miedo|ansiedad|pena|verguenza)|(?:he llorado|llore|llorando|no paro de llorar|ganas de llorar)|(?:peor|mal|que) dia(?: tan)?\b(?! (?:mas|tan) bonit)|dia (?:horrible|fatal|malo|de mierda|larguisimo|espantoso|muy largo)|(?:me|nos) (?:echaron|despidieron|corrieron|rechazaron|grito|gritaron|humillo|humillaron|regano|reganaron|culparon|dejaron fuera)|no puedo mas|ya no doy mas|no doy abasto|(?:murio|fallecio|se murio)|(?:suspendi|reprobe|perdi el (?:trabajo|bebe|examen))|no me (?:dieron|aceptaron|cogieron|contrataron|eligieron|salio)|odio (?:mi trabajo|esto|mi vida|este trabajo)|(?:extrano|echo de menos) a mi|no (?:he podido|pude|puedo) dormir|me rompio el corazon|todo me sale mal|estoy que no puedo)\b/u,
    unless: /\bj(?:a|e)j\w*/u,
  },
  {
    moment: 'good-news',
    words:
      /\b(?:me (?:dieron|cogieron|contrataron|aceptaron|ascendieron|eligieron|llamaron para decirme|subieron el|seleccionaron|ofrecieron|salio (?:bien|genial|todo))|(?:lo |la )?(?:consegui|logre)|aprobe|pase (?:el|la|mi) (?:examen|prueba|entrevista)|gane\b|ganamos|(?:un|el|mi) (?:ascenso|aumento)|adivina que|no te (?:lo )?(?:vas a |puedes )?(?:creer|imaginas)|(?:buenas noticias|buena noticia|tengo noticias)|estoy embarazada|vamos a ser|dijo que si|por fin (?:termine|acabe|me|lo|la)|termine (?:la tesis|el proyecto|mi|la carrera)|(?:estoy|ando) (?:muy |tan |super |re )*(?:feliz|content[oa]|orgullos[oa]|emocionad[oa])|me quieren (?:a mi|para)|todo salio bien|los resultados (?:salieron|estan) bien)\b/u,
    unless:
      /\bno me (?:dieron|cogieron|contrataron|aceptaron|eligieron)\b|\bno (?:aprobe|pase|gane|ganamos|consegui|logre)\b/u,
  },
  {
    moment: 'request',
    words:
      /\b(?:(?:puedes|podrias|podes|me puedes) (?:\w+ )?(?:traer|comprar|recoger|pasar|pagar|llamar|mandar|buscar|sacar|poner|llevar|ir)\w*|me (?:traes|compras|pasas|recoges|mandas)|compra\b|trae\b|a que hora|necesitamos (?:leche|pan|huevos|papel)|hay que (?:comprar|pagar|llamar|recoger)|no te olvides de|acuerdate de|llego a las|salgo a las)\b/u,
  },
  {
    moment: 'bid',
    words:
      /\b(?:mira (?:esto|que|este|esta|la|el|lo)|te (?:extrano|echo de menos)|te apetece|te provoca|quieres (?:ver|venir|ir|cenar|salir|que)|queres (?:ver|venir|ir|cenar|salir)|vemos (?:una|la|algo)|vamos a|que tal (?:tu|el) dia|como (?:te fue|estuvo tu dia|va tu dia)|ven (?:a|aqui|aca)|buenos dias|buenas noches|te (?:quiero|amo|adoro)|pense en ti|esta (?:nevando|lloviendo)|jugamos|cocinamos|bailamos)\b/u,
  },
];

const heard = new WeakMap<Glance, PartnerHeard>();

/** What the partner's last turn is, by its words. */
export function partnerIn(glance: Glance): PartnerHeard {
  const known = heard.get(glance);
  if (known) return known;
  const partner = { moment: momentOf(glanceInSpanish(glance).partnerText?.plain) };
  heard.set(glance, partner);
  return partner;
}

function momentOf(text: string | undefined): PartnerMoment {
  if (text === undefined) return 'none';
  const fits = ({ words, unless }: Pick<Sign, 'words' | 'unless'>): boolean =>
    words.test(text) && !(unless?.test(text) ?? false);
  if (crisis.some(({ pattern, unless }) => pattern.test(text) && !(unless?.test(text) ?? false)))
    return 'crisis';
  return signs.find(fits)?.moment ?? 'everyday';
}
