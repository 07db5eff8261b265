import { useEffect, useRef, useState } from 'preact/hooks';
import { today as words } from '../lib/languages/interface';
import { Answers } from './Answers';
import type { Day } from './day/useDay';
import { Icon } from './Icon';

interface CardActsProps {
  readonly day: Day;
  readonly smaller: boolean;
  readonly onSmaller: (smaller: boolean) => void;
  readonly onPlainTab: () => void;
}

/** What a person can do with the day's card. */
export function CardActs({ day, smaller, onSmaller, onPlainTab }: CardActsProps) {
  return (
    <div class="acts">
      <Answers
        chosen={day.checkIn.practised}
        onChoose={(practised) => void day.checkInWith({ practised })}
      />
      <div class="others">
        <button
          type="button"
          class="plain"
          aria-pressed={smaller}
          onClick={() => onSmaller(!smaller)}
        >
          <Icon name="smaller" />
          <span>{words.smaller}</span>
        </button>
        <button type="button" class="plain" onClick={day.swap}>
          <Icon name="another" />
          <span>{words.another}</span>
        </button>
        <button type="button" class="plain" aria-pressed={day.kept} onClick={day.toggleKept}>
          <Icon name="keep" />
          <span>{words.keep}</span>
        </button>
        <More
          acts={[
            [words.notForUs, day.notForUs],
            [words.plainTab, onPlainTab],
          ]}
        />
      </div>
    </div>
  );
}

/** Acts that are seldom wanted, behind three dots; Escape and a click elsewhere close them. */
function More({ acts }: { acts: readonly (readonly [string, () => void])[] }) {
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return;
    const ending = new AbortController();
    const { signal } = ending;
    const elsewhere = (event: Event): void => {
      if (!place.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', elsewhere, { signal });
    document.addEventListener('focusin', elsewhere, { signal });
    return () => ending.abort();
  }, [open]);
  const close = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !open) return;
    setOpen(false);
    opener.current?.focus();
  };
  return (
    <div ref={place} class="menu" onKeyDown={close}>
      <button
        ref={opener}
        type="button"
        class="plain"
        aria-label={words.more}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Icon name="more" />
      </button>
      {open && (
        <ul>
          {acts.map(([name, act]) => (
            <li key={name}>
              <button
                type="button"
                class="plain"
                onClick={() => {
                  setOpen(false);
                  opener.current?.focus();
                  act();
                }}
              >
                {name}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
