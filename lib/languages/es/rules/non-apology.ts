import { ruleOf } from './hearing';

/** Hears a sorry that leaves out what was done. */
export const nonApology = ruleOf({
  id: 'non-apology',
  label: 'non-apology',
  practice: 'patience',
  why: 'Puede sonar a que la falta es de quien se dolió. Lo que más repara es decir qué hiciste.',
  source: 'Lewicki, Polin & Lount 2016, NCMR 9:177',
  priority: 8,
  patterns: [
    {
      words:
        /\b(?:siento|lamento|perdon|perdona|disculpa) que (?:te (?:sientas|sintieras|hayas sentido|lo (?:tomes|tomaras|hayas tomado)|moleste|molestara|haya molestado|ofendas|ofendieras|duela)|lo (?:veas|tomes|tomaras|sientas)|pienses|seas tan)\b/u,
      sure: 0.9,
      unless: /\b(?:enferm[oa]|cansad[oa]|por tu (?:madre|padre|abuel[oa])|tan mal hoy|mal del)\b/u,
    },
    {
      words:
        /\b(?:perdon|perdona|disculpa|lo siento),? (?:por )?si (?:te |algo |en algo )?(?:moleste|molesto|molesta|ofendi|ofendio|heri|hice (?:sentir|dano)|dolio|incomode|senti[so]*te)\b/u,
      sure: 0.85,
    },
    {
      words:
        /\b(?:perdon|perdona|lo siento|disculpa)\b[^.!?\n]{0,12}\bpero (?:tu|es que tu|si tu|eres|siempre|nunca|no es para tanto|exageras|me (?:obligaste|provocaste|hiciste|sacaste)|la culpa|tampoco)\b/u,
      sure: 0.88,
    },
    {
      words:
        /\b(?:ya (?:te )?(?:pedi perdon|dije que lo siento|me disculpe)(?:,? que mas quieres)?|que mas quieres que (?:diga|haga))\b/u,
      sure: 0.85,
    },
    {
      words:
        /^(?:perdon,? ya|(?:ok|vale|bueno),? perdon,? (?:ya|vale|ok|contenta|contento|feliz)|lo siento,? (?:ya|ok|vale|contenta|contento))$/u,
      sure: 0.82,
      all: true,
    },
  ],
  speaks: [
    {
      turns: [{ from: 'partner', text: 'me dolió lo que dijiste' }],
      draft: '{siento que te sientas} así',
    },
    {
      turns: [{ from: 'partner', text: 'me molestó lo de ayer' }],
      draft: '{perdón si te molesté}',
    },
    {
      turns: [{ from: 'partner', text: 'me gritaste' }],
      draft: '{lo siento pero tú} me sacaste de quicio',
    },
    {
      turns: [{ from: 'partner', text: 'sigo mal por lo del sábado' }],
      draft: '{ya te pedí perdón, qué más quieres}',
    },
  ],
  silent: [
    {
      turns: [{ from: 'partner', text: 'tengo gripe' }],
      draft: 'siento que te sientas tan mal hoy. te llevo sopa',
    },
    {
      turns: [{ from: 'partner', text: 'qué haces' }],
      draft: 'perdón si es una pregunta tonta, ¿a qué hora era?',
    },
    { turns: [{ from: 'partner', text: 'dónde andas' }], draft: 'perdón, pero llego tarde' },
    {
      turns: [{ from: 'partner', text: 'me dolió' }],
      draft: 'perdón por gritarte. no estuvo bien',
    },
  ],
});
