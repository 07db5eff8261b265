import { practisedAnswers, type Practised } from '../lib/journal/checkIn';
import { common, today as words } from '../lib/languages/interface';

interface AnswersProps {
  readonly chosen: Practised | undefined;
  /** `undefined` when the chosen answer is taken back. */
  readonly onChoose: (answer: Practised | undefined) => void;
  readonly name?: string;
}

/** What became of the card: three answers of equal weight; pressing the chosen one takes it back. */
export function Answers({ chosen, onChoose, name = words.answers }: AnswersProps) {
  return (
    <div class="answers" role="group" aria-label={name}>
      {practisedAnswers.map((answer) => (
        <button
          key={answer}
          type="button"
          aria-pressed={chosen === answer}
          onClick={() => onChoose(chosen === answer ? undefined : answer)}
        >
          {common.practised[answer]}
        </button>
      ))}
    </div>
  );
}
