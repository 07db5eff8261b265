import { ruleOf } from './hearing';

/** Hears a verdict on the person: siempre, nunca, eres egoísta. */
export const criticismGlobal = ruleOf({
  id: 'criticism-global',
  label: 'criticism',
  practice: 'vulnerability',
  why: 'Esto puede sonar a veredicto sobre quién es. A un hecho y un deseo es más fácil contestar.',
  source: 'Rogers, Howieson & Neame 2018, PeerJ 6:e4831',
  priority: 9,
  patterns: [
    {
      words:
        /\b(?:nunca|jamas) (?:me |nos |te |lo |la |le |se )?(?:escuchas|ayudas|haces (?:nada|caso|lo que|la|el)?|piensas|pensas|preguntas|llamas|contestas|respondes|avisas|cuentas nada|apoyas|limpias|recoges|cocinas|planeas|cumples|tienes tiempo|tenes tiempo|quieres (?:hablar|salir|hacer)|queres (?:hablar|salir|hacer)|dices nada|miras|acuerdas|importa|valoras|agradeces|entiendes|entendes|respetas|cambias|aprendes|terminas|tomas en cuenta|esfuerzas|escribes|esperas|colaboras|defiendes|eliges)\b/u,
      sure: 0.92,
      unless:
        /\b(?:a que hora|que dia|pides nada a cambio|fallas|soy yo|por miedo|con prisa|no te preocupes)\b/u,
    },
    {
      words:
        /\bsiempre (?:me |te |lo |la |nos |le )?(?:llegas tarde|interrumpes|quejas|olvidas|gritas|haces (?:lo mismo|esto|eso|un drama|dramas|lo que quieres)|arruinas|enojas|enfadas|exageras|mientes|culpas|echas la culpa|vas sin|eliges|prefieres|pones (?:tu|tus|a tu)|estas (?:con el|en el|pegad|ocupad|quejan|de mal|en tu|a la defensiva)\w*|tienes (?:una excusa|excusas|que)|tenes (?:una excusa|excusas|que)|dejas (?:tirad|plantad|esperando|con todo|sol|todo|tus)\w*|criticas|ignoras|cancelas|victimizas|quieres tener|dices lo mismo|con lo mismo|pides|metes)\b/u,
      sure: 0.9,
      unless: /\b(?:reir|feliz|animas|sonreir|mejor persona)\b/u,
    },
    {
      words:
        /\b(?:eres|sos) (?:(?:una?|tan|muy|super|demasiado|bien|un poco|la persona mas|lo mas) )*(?:egoista|vag[oa]|floj[oa]|irresponsable|desconsiderad[oa]|inmadur[oa]|insoportable|imposible|fri[oa]|injust[oa]|desordenad[oa]|descuidad[oa]|desastre|irrespetuos[oa]|malagradecid[oa]|desagradecid[oa]|mentiros[oa]|egocentric[oa]|terc[oa]|amargad[oa])\b/u,
      sure: 0.9,
      unless: /\bno (?:eres|sos)\b|\bsi (?:eres|sos)\b/u,
    },
    {
      words:
        /\bpor ?que (?:eres|sos) (?:asi|tan (?!lind|guap|hermos|bonit|buen|bell|tiern|mon)\w+)/u,
      sure: 0.88,
    },
    { words: /^(?:tipico (?:de ti|tuyo|de vos)|como siempre tu)$/u, sure: 0.82, all: true },
    {
      words:
        /\bnada de lo que hago (?:te (?:sirve|basta|parece bien|gusta|alcanza)|es suficiente)\b/u,
      sure: 0.85,
    },
    { words: /\b(?:por una vez en (?:tu|la) vida|aunque sea una vez en tu vida)\b/u, sure: 0.88 },
  ],
  speaks: [
    {
      turns: [{ from: 'partner', text: '¿me echas una mano con las cajas?' }],
      draft: '{nunca me ayudas} con los platos',
    },
    {
      turns: [{ from: 'partner', text: 'llego a las 9 al final' }],
      draft: '{siempre llegas tarde}',
    },
    {
      turns: [{ from: 'partner', text: 'luego saco la basura' }],
      draft: '{eres un vago}, de verdad',
    },
    { turns: [{ from: 'partner', text: 'qué te pasa hoy' }], draft: 'Nada. {Nunca me escuchas}.' },
    {
      turns: [{ from: 'partner', text: 'no vi tu mensaje' }],
      draft: '{siempre me ignoras} cuando estas con tus amigos',
    },
  ],
  silent: [
    { turns: [{ from: 'partner', text: 'mira lo que hice' }], draft: 'siempre me haces reír' },
    { turns: [], draft: 'nunca me acuerdo de regarlas, perdón' },
    {
      turns: [{ from: 'partner', text: 'a qué hora es' }],
      draft: 'nunca me dijiste a qué hora era la cena',
    },
    { turns: [{ from: 'partner', text: 'mal día' }], draft: 'nunca tienes que pedirlo, voy' },
    {
      turns: [{ from: 'partner', text: 'llamó mi hermana' }],
      draft: 'me dijo «nunca me escuchas» a mí también',
    },
    { turns: [{ from: 'partner', text: 'ya lavé todo' }], draft: 'eres un amor' },
  ],
});
