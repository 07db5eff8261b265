import { labels, type Label } from '../../../listening/hint';
import { partnerMoments, type PartnerMoment } from '../../../listening/moment';
import { sceneOf } from '../../../listening/rule';
import type { Glance } from '../../../listening/scene';
import { rules } from '../rules';

/** What a draft's reply may be named, openers aside, in the order the models use. */
export const named: readonly Label[] = labels.filter((label) => label !== 'opener');

const heardByRules = rules.filter(({ label }) => label !== 'opener');
const noLabels = Object.fromEntries(labels.map((label) => [label, 0])) as Record<Label, number>;
const noMoments = Object.fromEntries(partnerMoments.map((moment) => [moment, 0])) as Record<
  PartnerMoment,
  number
>;

/** How sure the surest rule of each label is, how sure the surest of all is, and how many were heard. */
export function votesOf(glance: Glance, moment: PartnerMoment): number[] {
  const scores = {
    due: 0,
    labels: noLabels,
    moments: { ...noMoments, [moment]: 1 },
    clauses: [],
  };
  const scene = sceneOf(glance, { moment }, scores);
  const votes = named.map(() => 0);
  let surest = 0;
  let heard = 0;
  for (const rule of heardByRules) {
    const place = named.indexOf(rule.label);
    for (const { confidence } of rule.hear(scene)) {
      votes[place] = Math.max(votes[place] ?? 0, confidence);
      surest = Math.max(surest, confidence);
      heard += 1;
    }
  }
  return [...votes, surest, Math.min(3, heard)];
}
