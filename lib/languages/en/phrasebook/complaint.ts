import { burdenOf } from '../../../listening/burden';
import { deedOf, hurtOf, regretted } from '../../../listening/deed';
import { doubted, stungBy } from '../../../listening/habit';
import type { Scene } from '../../../listening/rule';

/** What the partner complains of, told by the sender; each part is absent where it cannot be told plainly. */
export interface Complaint {
  /** What the sender did ("I was on my phone all dinner"). */
  readonly deed: string | undefined;
  /** The deed, said as what should not have been. */
  readonly regret: string | undefined;
  /** What the partner had to bear ("you shouldn't have to plan it all"). */
  readonly burden: string | undefined;
  /** What stings by their own word ("it hurts when I joke about it"). */
  readonly sting: string | undefined;
  /** How they say they felt, owned ("I can see why you felt left out."). */
  readonly hurt: string | undefined;
  /** What they doubt, assured ("I do want to be with you."). */
  readonly assurance: string | undefined;
  /** Whether any of it can be told. */
  readonly known: boolean;
}

/** Reads the partner's complaint; a short turn is about what was complained of before it. */
export function complaintOf(scene: Scene): Complaint {
  const { partnerText, turns, draft } = scene;
  if (partnerText === undefined)
    return {
      deed: undefined,
      regret: undefined,
      burden: undefined,
      sting: undefined,
      hurt: undefined,
      assurance: undefined,
      known: false,
    };
  let deed = deedOf(partnerText);
  if (deed === undefined && partnerText.words.length <= 14) {
    const before = turns.slice(-6, -1).filter((turn) => turn.speaker === 'partner');
    for (const turn of before.reverse()) deed ??= deedOf(turn.text);
  }
  const burden = burdenOf(partnerText);
  const sting = stungBy(partnerText);
  const felt = hurtOf(partnerText);
  const hurt =
    felt === undefined
      ? undefined
      : felt.still
        ? `I don't want you to feel ${felt.word}.`
        : `I can see why you felt ${felt.word}.`;
  const assured = /\b(?:don't|not sure|no) (?:love|want|care|know)\b/.test(draft.plain)
    ? undefined
    : doubted(partnerText);
  return {
    deed,
    regret: deed === undefined ? undefined : regretted(deed),
    burden,
    sting,
    hurt,
    assurance: assured === undefined ? undefined : `${assured}.`,
    known: [deed, burden, sting, hurt, assured].some((one) => one !== undefined),
  };
}

/** To a complaint whose deed cannot be told: heard, without a word that was not said. */
export const heard: readonly string[] = [
  "I can see why that bothers you. I'm sorry.",
  "I get why you're upset. I'm sorry.",
];

/** To one that the sender had thought little of. */
export const unknowing: readonly string[] = [
  "I didn't realise it bothered you that much. I'm sorry.",
  "I didn't see it that way, but I get that it bothered you. I'm sorry.",
];

/** What follows when the sender remembers it otherwise: no blame taken, the hurt still heard. */
export const otherwise: readonly string[] = [
  'I remember it differently, but I can see it hurt. How was it for you?',
  "That's not how I remember it, but I believe it hurt. Tell me your side first?",
  "I don't think I did that, but I want to hear what it was like for you.",
  "I saw it another way, and I'd still like to hear how it felt to you.",
];
