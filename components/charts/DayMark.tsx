import type { CalendarDay } from '../../lib/journal/practised';
import { chance } from '../../lib/practices/choose';
import { brush, outline, random, ring } from '../ink/brush';

/** What was practised on a day: a filled mark for "did it", an open ring for "a bit", in the practice's ink. */
export function DayMark({ day }: { day: CalendarDay }) {
  if (!day.practised) return null;
  const seed = Math.floor(chance(day.date) * 9999);
  const start = -120 + random(seed)() * 80;
  const half = day.practised === 'bit';
  const rim = brush(ring([20, 20], 14, start, start + (half ? 236 : 350)), {
    w: 2.3,
    from: 0.5,
    to: 0.25,
    wobble: 0.35,
    step: 5,
    rough: 0.25,
    seed,
  });
  return (
    <svg
      viewBox="0 0 40 40"
      data-practice={day.practice ?? 'none'}
      aria-hidden="true"
      focusable="false"
    >
      {!half && <path class="dab" d={outline(ring([20.8, 20.7], 13.8, 0, 345, 17))} />}
      <path d={rim} />
    </svg>
  );
}
