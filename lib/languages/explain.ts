import type { Hint } from '../listening/hint';
import type { Silence } from '../listening/language';
import { judge, listen, silenceAt } from '../listening/listen';
import type { Moment, PartnerMoment } from '../listening/moment';
import { glanceAt } from '../listening/scene';
import { engines } from './engines';
import { acts, actsIn, type Act } from './en/model/acts';
import { languageOf } from './languageOf';
import type { Tongue } from './tongue';

/** Why nothing is said of a draft: a gate, two languages at once, nothing that would hurt, a kind turned off, or no better words. */
export type Quiet = Silence | 'mixed' | 'calm' | 'off' | 'wordless';

/** What the engine hears in a moment, and what it makes of it. */
export interface Explained {
  /** The language that the moment was heard in. */
  readonly tongue: Tongue;
  readonly moment: PartnerMoment;
  /** A word of that language; only when confident. */
  readonly feeling?: string;
  /** The partner's own words that say what their turn is about. */
  readonly about?: string;
  /** What the reply does, where that is told: in English. */
  readonly acts: readonly Act[];
  /** Either a hint or why there is none. */
  readonly verdict: { readonly hint: Hint } | { readonly quiet: Quiet };
}

/** From this chance a reply is said to do something. */
const told = 0.5;

/** Hears a moment as a chat would, and says why there is a hint or none. `off`: the rules that the person turned off. */
export function explain(moment: Moment, off: ReadonlySet<string>): Explained {
  const tongue = languageOf(moment);
  if (tongue === undefined)
    return { tongue: 'en', moment: 'none', acts: [], verdict: { quiet: 'mixed' } };
  const language = engines[tongue];
  const glance = glanceAt(moment);
  const { partner, hints } = listen(moment, language, { off });
  const last = moment.turns.findLast(({ speaker }) => speaker === 'partner');
  const about = partner.about && last?.text.slice(partner.about.start, partner.about.end);
  const does = tongue === 'en' ? actsIn(glance) : undefined;
  const hint = hints[0];
  const why = (): Quiet => {
    const silence = silenceAt(glance, language);
    if (silence !== undefined) return silence;
    if (judge(glance, language, { off }) !== undefined) return 'wordless';
    return judge(glance, language) === undefined ? 'calm' : 'off';
  };
  return {
    tongue,
    moment: partner.moment,
    ...(partner.feeling !== undefined && { feeling: partner.feeling }),
    ...(about !== undefined && about !== '' && { about }),
    acts: does === undefined ? [] : acts.filter((act) => does[act] > told),
    verdict: hint ? { hint } : { quiet: why() },
  };
}
