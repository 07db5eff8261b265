import { complaint, ruleOf, tense } from './hearing';

/** Hears blame given back. */
export const defendCounterblame = ruleOf({
  id: 'defend-counterblame',
  label: 'defensiveness',
  practice: 'listening',
  why: 'Puede sonar a que su queja rebota. Si algo de ella es cierto, quizá ayude decirlo primero.',
  source: 'Gottman & Silver 1999, The Seven Principles',
  priority: 8,
  patterns: [
    {
      words:
        /\by tu (?:que|tambien|cuando|nunca|siempre|acaso|bien que)\b|\b(?:pues|bueno) tu (?:tambien|nunca|siempre|tampoco|mas)\b|\btu tampoco\b|\btu tambien (?:lo haces|te|me|haces|llegas|olvidas|dejas|gritas|eres)\b/u,
      sure: 0.8,
      unless:
        /\by tu (?:que (?:tal|haces|quieres|cuentas|opinas|dices|prefieres)|cuando (?:llegas|sales|vienes|puedes))\b/u,
      after: tense,
    },
    {
      words:
        /\b(?:no es (?:mi culpa|culpa mia)|yo no tengo la culpa|no me eches la culpa|ahora (?:resulta que )?(?:todo )?(?:es (?:mi culpa|culpa mia)|la culpa es mia)|(?:siempre|todo) es mi culpa)\b/u,
      sure: 0.8,
      after: complaint,
    },
    {
      words:
        /\b(?:tu empezaste|(?:es|fue) (?:tu culpa|culpa tuya)|la culpa (?:es|fue) tuya|lo hice por tu culpa|por tu culpa|si (?:tu )?no (?:me )?(?:hubieras|gritaras|molestaras|fueras tan|estuvieras))\b/u,
      sure: 0.85,
      unless: /\bno (?:es|fue) (?:tu culpa|culpa tuya)\b|\bno (?:es|fue) por tu culpa\b/u,
    },
    { words: /\bpues (?:tu|vos) (?:nunca|siempre|tampoco) \w+/u, sure: 0.85 },
  ],
  speaks: [
    {
      turns: [{ from: 'partner', text: 'no me avisaste y me quedé esperando' }],
      draft: '{y tú qué}, la semana pasada igual',
    },
    {
      turns: [{ from: 'partner', text: 'me dolió que no vinieras' }],
      draft: '{no es mi culpa} que sea así',
    },
    { turns: [{ from: 'partner', text: 'me gritaste anoche' }], draft: '{tú empezaste}' },
    {
      turns: [{ from: 'partner', text: 'dijiste que ibas a llamar' }],
      draft: '{pues tú nunca me} recuerdas nada',
    },
  ],
  silent: [
    { turns: [{ from: 'partner', text: 'perdón, se me rompió' }], draft: 'no es tu culpa, amor' },
    { turns: [{ from: 'partner', text: 'ya salí del trabajo' }], draft: '¿y tú cuándo llegas?' },
    {
      turns: [{ from: 'partner', text: 'me dolió lo de ayer' }],
      draft: '¿y tú qué tal estás ahora?',
    },
    {
      turns: [{ from: 'partner', text: 'no me avisaste' }],
      draft: 'es verdad, no te avisé. perdón',
    },
  ],
});
