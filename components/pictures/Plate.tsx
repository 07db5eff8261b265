import type { Practice } from '../../lib/practices/card';
import { Picture, type Crop } from './Picture';

// The uneven edge of a print, in hundredths of its size.
const edge =
  'M-1-1H101V101H-1ZM0 0.16L5 0.04L10 0.32L15 0.52L20 0.08L25 0.01L30 0.38L35 0.35L40 0.31L45 0.41L50 0.02L55 0.51L60 0.18L65 0.28L70 0.41L75 0.36L80 0.29L85 0.44L90 0.55L95 0.13L100 0.17L99.51 5L99.79 10L99.76 15L99.87 20L99.93 25L99.78 30L99.97 35L99.85 40L99.84 45L99.82 50L99.91 55L99.67 60L99.66 65L99.85 70L99.71 75L99.81 80L99.87 85L99.78 90L99.59 95L99.91 100L95 99.99L90 99.78L85 99.80L80 99.94L75 99.96L70 99.73L65 99.85L60 99.94L55 99.85L50 99.84L45 99.67L40 99.97L35 99.71L30 99.85L25 99.92L20 99.84L15 99.98L10 99.71L5 100.00L0 99.99L0.33 95L0.29 90L0.25 85L0.23 80L0.10 75L0.02 70L0.29 65L0.31 60L0.52 55L0.41 50L0.14 45L0.33 40L0.43 35L0.16 30L0.52 25L0.11 20L0.48 15L0.08 10L0.49 5Z';

/** A print of a practice's picture as it lies in the page. */
export function Plate({ practice, crop = 'whole' }: { practice: Practice; crop?: Crop }) {
  return (
    <figure
      class={crop === 'coin' ? 'plate coin' : 'plate'}
      data-practice={practice}
      aria-hidden="true"
    >
      <Picture practice={practice} crop={crop} />
      {crop !== 'coin' && (
        <svg class="deckle" viewBox="0 0 100 100" preserveAspectRatio="none" focusable="false">
          <path fill-rule="evenodd" d={edge} />
        </svg>
      )}
    </figure>
  );
}
