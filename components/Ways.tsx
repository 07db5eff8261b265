import { useRef } from 'preact/hooks';
import { common, today as words } from '../lib/languages/interface';
import { ways, type Way } from '../lib/practices/card';

interface WaysProps {
  readonly chosen: Way;
  readonly onChoose: (way: Way) => void;
  /** Id of the panel that the ways change. */
  readonly panel: string;
}

const steps: Readonly<Record<string, (at: number) => number>> = {
  ArrowRight: (at) => at + 1,
  ArrowLeft: (at) => at - 1,
  Home: () => 0,
  End: () => ways.length - 1,
};

/** The four ways to do a card, as tabs: arrows move between them, as in any row of tabs. */
export function Ways({ chosen, onChoose, panel }: WaysProps) {
  const row = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent): void => {
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    const back = getComputedStyle(event.currentTarget as Element).direction === 'rtl';
    const from = ways.indexOf(chosen);
    const to = back && event.key.startsWith('Arrow') ? 2 * from - step(from) : step(from);
    const at = (to + ways.length) % ways.length;
    onChoose(ways[at] ?? chosen);
    (row.current?.children[at] as HTMLElement | undefined)?.focus();
  };
  return (
    <div ref={row} class="tabs" role="tablist" aria-label={words.ways} onKeyDown={move}>
      {ways.map((way) => (
        <button
          key={way}
          type="button"
          role="tab"
          id={`${panel}-${way}`}
          aria-selected={way === chosen}
          aria-controls={panel}
          tabIndex={way === chosen ? 0 : -1}
          onClick={() => onChoose(way)}
        >
          {common.ways[way]}
        </button>
      ))}
    </div>
  );
}
