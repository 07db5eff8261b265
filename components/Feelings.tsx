import { feelingFamilies, type Feeling, type FeelingFamily } from '../lib/journal/checkIn';
import { common } from '../lib/languages/interface';

interface FeelingsProps {
  readonly chosen: readonly Feeling[];
  readonly onChoose: (feelings: readonly Feeling[]) => void;
}

const families = Object.keys(feelingFamilies) as readonly FeelingFamily[];

/** Feelings as words, family by family; any number of them, none coloured good or bad. */
export function Feelings({ chosen, onChoose }: FeelingsProps) {
  const toggle = (feeling: Feeling): void =>
    onChoose(
      chosen.includes(feeling) ? chosen.filter((other) => other !== feeling) : [...chosen, feeling],
    );
  return (
    <div class="feelings">
      {families.map((family) => (
        <div key={family} class="chips" role="group" aria-label={common.families[family]}>
          {feelingFamilies[family].map((feeling) => (
            <button
              key={feeling}
              type="button"
              aria-pressed={chosen.includes(feeling)}
              onClick={() => toggle(feeling)}
            >
              {common.feelings[feeling]}
            </button>
          ))}
        </div>
      ))}
    </div>
  );
}
