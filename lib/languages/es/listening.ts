import { labels, type Label } from '../../listening/hint';
import type { Language, Listening } from '../../listening/language';
import { partnerMoments, type PartnerMoment } from '../../listening/moment';
import type { Scores } from '../../listening/rule';
import type { Glance } from '../../listening/scene';
import { guard } from './gate';
import { partnerIn } from './moments';
import { composeFor } from './phrases';
import { rules } from './rules';
import { calling } from './rules/opening';
import { outside } from './scope';

const heard = new WeakMap<Glance, Listening>();

/** What the rules hear, in the shape in which models would say it: there are none of Spanish. */
function hear(glance: Glance): Listening {
  const known = heard.get(glance);
  if (known) return known;
  const partner = partnerIn(glance);
  const sure = Object.fromEntries(labels.map((label) => [label, 0])) as Record<Label, number>;
  for (const rule of rules) {
    for (const { confidence } of rule.find(glance, partner)) {
      sure[rule.label] = Math.max(sure[rule.label], confidence);
    }
  }
  const moments = Object.fromEntries(
    partnerMoments.map((moment) => [moment, moment === partner.moment ? 1 : 0]),
  ) as Record<PartnerMoment, number>;
  const due = Math.max(...labels.map((label) => sure[label]));
  sure.opener = calling.has(partner.moment) ? 1 : 0;
  const scores: Scores = { due, labels: sure, moments, clauses: [] };
  const listening = { partner, scores };
  heard.set(glance, listening);
  return listening;
}

/** Spanish, as the engine needs it: by rules alone. */
export const spanish: Language = {
  code: 'es',
  rules,
  policy: {
    lines: {
      'hard-feeling': 0.6,
      complaint: 0.6,
      'good-news': 0.6,
      apology: 0.6,
      bid: 0.8,
      request: 0.8,
      crisis: 0.8,
      everyday: 0.8,
      none: 0.8,
    },
    opener: 0.5,
  },
  whys: {},
  guard,
  outside,
  hear,
  composeFor,
};
