interface ChoiceProps<T extends string> {
  readonly name: string;
  readonly label: string;
  readonly chosen: T;
  readonly options: readonly (readonly [value: T, word: string])[];
  readonly onChoose: (value: T) => void;
}

/** One of a few, as a row of radio buttons. */
export function Choice<T extends string>({
  name,
  label,
  chosen,
  options,
  onChoose,
}: ChoiceProps<T>) {
  return (
    <div class="choice" role="radiogroup" aria-label={label}>
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
