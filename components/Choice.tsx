interface ChoiceProps<T extends string> {
  readonly name: string;
  readonly label: string;
  readonly chosen: T;
  readonly options: readonly (readonly [value: T, word: string])[];
  readonly onChoose: (value: T) => void;
  /** So many that they wrap: each is then a word of its own. */
  readonly many?: boolean;
}

/** One of a few, as a row of radio buttons. */
export function Choice<T extends string>({
  name,
  label,
  chosen,
  options,
  onChoose,
  many = false,
}: ChoiceProps<T>) {
  return (
    <div class={many ? 'choice many' : 'choice'} role="radiogroup" aria-label={label}>
      {options.map(([value, word]) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          <span>{word}</span>
        </label>
      ))}
    </div>
  );
}
