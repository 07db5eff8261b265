import { useState } from 'preact/hooks';
import { common, today as words } from '../lib/languages/interface';
import type { Why } from '../lib/practices/card';
import type { Source } from '../lib/store/snapshot';

const strengthWord = (strength: string): string =>
  common.strengths[strength as keyof typeof common.strengths] ?? '';

/** Why a card is worth doing: one honest line, its source behind a click. */
export function Reason({ why, source }: { why: Why; source: Source | undefined }) {
  const [open, setOpen] = useState(false);
  return (
    <section class="why">
      <h2 class="label">{words.why}</h2>
      <p>
        {why.text}{' '}
        {source && (
          <button type="button" class="link" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? words.hideSource : words.source}
          </button>
        )}
      </p>
      {open && source && (
        <p class="source">
          {source.source}. {strengthWord(source.strength)}.
        </p>
      )}
    </section>
  );
}
