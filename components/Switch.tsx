interface SwitchProps {
  readonly on: boolean;
  readonly name: string;
  /** Id of what explains the switch. */
  readonly describedBy?: string;
  readonly onSwitch: (on: boolean) => void;
}

/** Something that is on or off, at once when it is pressed. */
export function Switch({ on, name, describedBy, onSwitch }: SwitchProps) {
  return (
    <button
      type="button"
      class="switch"
      role="switch"
      aria-checked={on}
      aria-label={name}
      aria-describedby={describedBy}
      onClick={() => onSwitch(!on)}
    />
  );
}
