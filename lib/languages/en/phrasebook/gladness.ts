import type { Label } from '../../../listening/hint';
import { kept } from '../../../listening/voice';
import { goodNews } from './good-news';
import { stopped, type Answer, type Kit } from './kit';
import { remainderOf } from './remainder';

type Maybe = Answer | undefined;

/** To good news: say back the very thing, be glad, ask one thing; what has to be done comes after. */
export function glad(kit: Kit, label: Label): Maybe[] {
  const event = kit.echo('news').replace(/\?$/u, '');
  const narrow = kit.phrase(goodNews, 'glad', 0, 6);
  const wide = kit.one(gladly, 3);
  const [ask = 'Tell me everything.', next = 'Tell me everything.'] = kit
    .choices(goodNews, 'ask')
    .map(({ text }) => text);
  const warm = gladHead(kit);
  const short = warm === '' ? shortHead(kit) : '';
  const rest = [...remainderOf(kit, label), ...ownSide(kit)].slice(0, 2).join(' ');
  const figure = event === '' ? kit.figure : '';
  const core =
    event === ''
      ? `${figure} ${narrow === '' ? wide : narrow}`.trim()
      : `${event}! ${narrow === '' || narrow.startsWith('You ') ? wide : narrow}`;
  const head = warm !== '' ? warm : short === '' ? core : `${kept(short)} ${core}`;
  const lean = event === '' ? (narrow === '' ? wide : narrow) : `${event}! ${wide}`;
  return [
    rest === '' ? undefined : kit.make('be glad with them', head, rest),
    rest === '' ? undefined : kit.make('be glad with them', lean, rest),
    rest === '' ? undefined : kit.make('be glad with them', head, ask, rest),
    kit.make('be glad with them', head, ask),
    kit.make('be glad with them', lean, ask),
    kit.make('ask about it', narrow === '' ? wide : narrow, next),
  ];
}

/** Gladness that fits any good news. */
const gladly: readonly string[] = [
  "That's brilliant.",
  "That's such good news.",
  "Oh that's great.",
];

/** An own trouble that the draft put where gladness should be, where it does not measure itself by the news. */
function ownSide(kit: Kit): readonly string[] {
  const own = kit.scene.draft.clauses.find(
    ({ plain, question }) =>
      !question &&
      /^my (?:back|head|day|foot|knee|tooth|throat|car|train)(?:'s)? (?!had|was)/.test(plain) &&
      plain.split(' ').length <= 10 &&
      !/\b(?:you|your|too|also|either|better|more|than|once|mine|me|never|always|finally|still waiting|no time|busy)\b/.test(
        plain,
      ),
  );
  return own === undefined || kit.dropped(own)
    ? []
    : [
        stopped(
          kit.scene.draft.raw
            .slice(own.start, own.end)
            .replace(/^(?:meanwhile|and|but|anyway|so),?\s+/iu, '')
            .replace(/[.,;:\s]+$/u, ''),
        ),
      ];
}

/** A short glad word that the draft opens with, closed by a stop. */
function shortHead(kit: Kit): string {
  const found =
    /^(?:nice one|nice|cool|great|good for you|good stuff|congrats|congratulations|well done|splendid|fab|fantastic|oh cool|oh lovely|brilliant|amazing|lovely|wow|oh nice|very good|oh well done|so proud|braw|yay|oh wow|aw nice|mashallah|yess*)\b[!]*(?=[.!,\s]|$)/iu.exec(
      kit.scene.moment.draft.trim(),
    )?.[0];
  if (found === undefined) return '';
  const after = kit.scene.moment.draft.trim().slice(found.length);
  // "Congrats on having a spine": the word belongs to the jab.
  if (/^ (?:on|for|that|if|but|when|how|to)\b/iu.test(after)) return '';
  return /!$/u.test(found) ? found : `${found}${after.startsWith('!') ? '!' : '.'}`;
}

/** First clauses of the draft that are already glad, kept as they are. */
function gladHead(kit: Kit): string {
  const { draft } = kit.scene;
  const first = draft.clauses[0];
  if (first === undefined || first.plain.split(' ').length < 3 || kit.dropped(first)) return '';
  const raw = draft.raw.slice(first.start, first.end).replace(/[,;:\s–—-]+$/u, '');
  return /\b(?:brilliant|great|amazing|proud|happy for|well done|lovely|weight off|love (?:that|it)|made up|fantastic|congrat\w*|so good|class|delighted|thrilled|good (?:news|on you|for you)|yay|get in|knew you)\b/.test(
    first.plain,
  ) && !/\b(?:but|though|finally|about time|at last|i guess|suppose|must be)\b/.test(first.plain)
    ? `${kept(raw)}${/[.!?…]$|\p{Extended_Pictographic}\ufe0f?$/u.test(raw) ? '' : '.'}`
    : '';
}
