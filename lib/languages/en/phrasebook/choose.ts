import type { Scene } from '../../../listening/rule';
import { borneOut } from './evidence';
import type { Group, Part } from './group';

/** A number that is the same for the same moment and differs between moments; from 0 to 2³² − 1. */
export function seedOf(scene: Scene): number {
  let hash = 2166136261;
  for (const text of [scene.partnerText?.raw ?? '', '\n', scene.moment.draft]) {
    for (let i = 0; i < text.length; i += 1)
      hash = Math.imul(hash ^ text.charCodeAt(i), 16777619) >>> 0;
  }
  return hash;
}

/** One of the list, by the moment's seed; `salt` keeps choices beside each other apart. */
export function pick<T>(list: readonly T[], seed: number, salt: number): T | undefined {
  return list[(Math.imul(seed + salt * 7919, 48271) >>> 0) % Math.max(list.length, 1)];
}

/** A phrase and how narrowly it fits. */
export interface Choice {
  readonly text: string;
  readonly weight: number;
}

/** The groups that fit this moment, best first: narrow matches before wide ones. */
export function rank(scene: Scene, groups: readonly Group[]): readonly Group[] {
  const their = scene.partnerText?.plain ?? '';
  const near = ranked(groups, their, scene.draft.plain);
  if ((near[0]?.weight ?? 0) > 2) return near;
  // A short turn ("does it matter") is about what was said before it.
  const before = scene.turns
    .slice(-4)
    .filter((turn) => turn.speaker === 'partner')
    .map((turn) => turn.text.plain)
    .join('\n');
  // One stray word of an older turn is no subject: two must match.
  return ranked(
    groups,
    `${before}\n${their}`,
    scene.draft.plain,
    scene.partner.moment === 'hard-feeling' ? 0 : 0.7,
  );
}

function ranked(
  groups: readonly Group[],
  their: string,
  draft: string,
  above = 0,
): readonly Group[] {
  const all = `${draft}\n${their}`;
  return groups
    .map((group, place) => ({
      group,
      place,
      fit: fitOf(group, group.of === 'theirs' ? their : all, draft),
    }))
    .filter(({ fit, group }) => fit >= 0 && (group.weight <= 2 || fit >= group.weight + above))
    .sort((a, b) => b.fit - a.fit || a.place - b.place)
    .map(({ group }) => group);
}

/**
 * The phrases of one part out of ranked groups, best first, one group after the other, in an order that the moment decides;
 * those the sender's last turns already used come last.
 */
export function choose(
  scene: Scene,
  groups: readonly Group[],
  part: Part,
  least = 0,
): readonly Choice[] {
  const seed = seedOf(scene);
  const fitting = groups.filter(
    (group) => group.weight >= least && group.phrases[part] !== undefined,
  );
  const said = scene.turns
    .filter((turn) => turn.speaker === 'me')
    .map((turn) => bare(turn.text.raw));
  const words = [...scene.turns.slice(-4).map((turn) => turn.text.plain), scene.draft.plain].join(
    '\n',
  );
  const fresh: Choice[] = [];
  const used: Choice[] = [];
  let taken = 0;
  fitting.forEach((group) => {
    if (taken === 2) return;
    const phrases = (group.phrases[part] ?? []).filter((text) => borneOut(text, words));
    if (phrases.length === 0) return;
    taken += 1;
    const turn =
      phrases.length === 0
        ? 0
        : ((Math.imul(seed, 48271) >>> 0) + part.length * 31) % phrases.length;
    for (const text of [...phrases.slice(turn), ...phrases.slice(0, turn)]) {
      (said.some((own) => own.includes(bare(text).slice(0, 24))) ? used : fresh).push({
        text,
        weight: group.weight,
      });
    }
  });
  return [...fresh, ...used];
}

function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N} ]/gu, '');
}

/** How well a group fits; below zero not at all. What the draft itself names counts for more than what only the partner names. */
function fitOf(group: Group, words: string, draft: string): number {
  if (!group.about.test(words) || (group.but?.test(words) ?? false)) return -1;
  if (group.weight <= 2) return group.weight;
  const matches = [...words.matchAll(everyOf(group))];
  const distinct = new Set(matches.map((match) => match[0].trim())).size;
  const length = Math.max(...matches.map((match) => match[0].length), 0);
  // A grievance is the sender's: one word of the partner's alone does not name it.
  const named = group.of === 'both' && group.about.test(draft);
  if (group.of === 'both' && !named && distinct < 2) return -1;
  const own = named ? 0.8 : 0;
  return group.weight + Math.min(distinct - 1, 3) * 0.7 + Math.min(length, 30) * 0.01 + own;
}

const everywhere = new WeakMap<Group, RegExp>();

function everyOf(group: Group): RegExp {
  const known = everywhere.get(group);
  if (known !== undefined) return known;
  const every = new RegExp(group.about.source, `${group.about.flags}g`);
  everywhere.set(group, every);
  return every;
}
