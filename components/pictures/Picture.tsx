import { useEffect, useState } from 'preact/hooks';
import type { Practice } from '../../lib/practices/card';
import { drawingAtHand } from './atHand';
import type { Drawing, Stroke } from './drawing';
import { loadDrawing } from './load';

const whole = '0 0 480 720';

// The part of each picture that still says what it is when it is small.
const portraits: Readonly<Record<Practice, string>> = {
  listening: '60 150 360 450',
  patience: '110 250 340 420',
  vulnerability: '50 190 360 450',
  shared: '60 150 360 450',
  encouragement: '90 130 340 420',
};
const coins: Readonly<Record<Practice, string>> = {
  listening: '90 320 340 340',
  patience: '110 330 330 330',
  vulnerability: '60 200 340 340',
  shared: '110 120 330 330',
  encouragement: '120 150 280 280',
};

/** Which part of a picture is shown: all of it, its middle, or a small round piece. */
export type Crop = 'whole' | 'portrait' | 'coin';

const boxOf = (practice: Practice, crop: Crop): string =>
  crop === 'whole' ? whole : crop === 'portrait' ? portraits[practice] : coins[practice];

const strokes = (all: readonly Stroke[]) =>
  all.map(([name, outline, place], at) => (
    <path key={at} class={name} d={outline} {...(place && { transform: place })} />
  ));

/** The picture of a practice; decoration, hidden from assistive technology. */
export function Picture({ practice, crop = 'whole' }: { practice: Practice; crop?: Crop }) {
  const drawing = useDrawing(practice);
  const sky = `sky-${practice}-${crop}`;
  return (
    <svg
      class="picture"
      viewBox={boxOf(practice, crop)}
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
      focusable="false"
    >
      <defs>
        <linearGradient id={sky} x1="0" y1="0" x2="0" y2="1">
          <stop class="sky-top" offset="0" />
          <stop class="sky-low" offset=".52" />
        </linearGradient>
      </defs>
      <rect x="-400" y="-100" width="1280" height="940" fill={`url(#${sky})`} />
      <g class="disc-place">
        <ellipse class="disc" rx="66" ry="65" />
      </g>
      {drawing && strokes(drawing.back)}
      {drawing && <g class="motif">{strokes(drawing.motif)}</g>}
    </svg>
  );
}

function useDrawing(practice: Practice): Drawing | undefined {
  const [loaded, setLoaded] = useState<{ practice: Practice; drawing: Drawing | undefined }>(
    () => ({
      practice,
      drawing: drawingAtHand(practice),
    }),
  );
  const mine = loaded.practice === practice ? loaded.drawing : drawingAtHand(practice);
  useEffect(() => {
    if (mine) return;
    let wanted = true;
    void loadDrawing(practice).then((drawing) => {
      if (wanted) setLoaded({ practice, drawing });
    });
    return () => {
      wanted = false;
    };
  }, [practice, mine]);
  return mine;
}
