import type { Closeness as Near } from '../lib/journal/checkIn';
import { common } from '../lib/languages/interface';
import { closenesses } from './closenesses';
import { Rings } from './Rings';

interface ClosenessProps {
  readonly chosen: Near | undefined;
  readonly onChoose: (closeness: Near | undefined) => void;
}

/** How close today feels: two rings and a word each; pressing the chosen one takes it back. */
export function Closeness({ chosen, onChoose }: ClosenessProps) {
  return (
    <div class="near" role="group" aria-label={common.closenessAsk}>
      {closenesses.map((near) => (
        <button
          key={near}
          type="button"
          aria-pressed={chosen === near}
          onClick={() => onChoose(chosen === near ? undefined : near)}
        >
          <Rings closeness={near} />
          <span>{common.closeness[near]}</span>
        </button>
      ))}
    </div>
  );
}
