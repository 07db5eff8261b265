import { capital, type Kit } from './kit';
import { pauses } from './moves';

/** A pause with a time to come back to it. */
export function paused(kit: Kit, salt: number, owned = false): string {
  const topic =
    /\b(?:talk|speak|chat|discuss|go over|about) (?:about )?((?:the|last|our|this) (?:budget|money|weekend|night|trip|holiday|wedding|party|house|move|kids|bills?|rent|dinner|plan)|saturday|sunday|money|tonight's|christmas|last night)\b/.exec(
      kit.their,
    )?.[1];
  const time = kit.time;
  // After a deed is owned, or a subject named, the pause must speak of it, not of the sender's mood.
  const fitting =
    topic === undefined && !owned ? pauses : pauses.filter((one) => one.includes('{it}'));
  return kit
    .one(fitting, salt)
    .replace('wait till {time}', time === 'in an hour' ? 'wait an hour' : 'wait till {time}')
    .replace(/\{it\}/gu, topic ?? (kit.moment === 'none' ? 'this' : 'it'))
    .replace(/\{time\}/gu, time)
    .replace(/\{Time\}/gu, capital(time));
}
