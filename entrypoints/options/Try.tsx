import { useMemo, useRef, useState } from 'preact/hooks';
import { NoticeLine } from '../../components/NoticeLine';
import type { Explained } from '../../lib/languages/explain';
import { tellTrouble } from '../../components/day/troubles';
import { options } from '../../lib/languages/interface';
import { hintState } from '../../lib/store/items';
import { TryHeard } from './TryHeard';
import { useStored } from './useStored';

const words = options.try;

type Explain = typeof import('../../lib/languages/explain').explain;

/** A sentence to try: what the engine hears in it, and why it speaks or is silent. Nothing of it is kept. */
export function Try() {
  const { off } = useStored(hintState);
  const [they, setThey] = useState('');
  const [draft, setDraft] = useState('');
  const { explain, load, trouble } = useEngine();
  const heard = useMemo<Explained | undefined>(() => {
    if (!explain || they.trim() + draft.trim() === '') return undefined;
    const turns = they.trim() === '' ? [] : [{ speaker: 'partner' as const, text: they }];
    return explain({ turns, draft }, new Set(off));
  }, [explain, they, draft, off]);
  return (
    <section class="part" aria-labelledby="try">
      <h2 id="try">{words.title}</h2>
      <p class="label" id="try-note">
        {words.note}
      </p>
      <form autoComplete="off" class="trying" onSubmit={(event) => event.preventDefault()}>
        <Words name="try-they" label={words.they} value={they} onFocus={load} onWrite={setThey} />
        <Words
          name="try-draft"
          label={words.draft}
          value={draft}
          onFocus={load}
          onWrite={setDraft}
        />
        <p class="row">
          <button
            type="button"
            class="link"
            onClick={() => {
              load();
              setThey(words.example.they);
              setDraft(words.example.draft);
            }}
          >
            {words.example.act}
          </button>
          {they + draft !== '' && (
            <button
              type="button"
              class="link"
              onClick={() => {
                setThey('');
                setDraft('');
              }}
            >
              {words.clear}
            </button>
          )}
        </p>
      </form>
      <TryHeard heard={heard} they={they} draft={draft} />
      <NoticeLine notice={undefined} trouble={trouble} />
    </section>
  );
}

/** The engine, fetched only when somebody is about to use it: the settings open without it. */
function useEngine() {
  const [explain, setExplain] = useState<Explain | undefined>();
  const [trouble, setTrouble] = useState<string | undefined>();
  const asked = useRef(false);
  const load = (): void => {
    if (asked.current) return;
    asked.current = true;
    import('../../lib/languages/explain').then(
      (engine) => {
        setTrouble(undefined);
        setExplain(() => engine.explain);
      },
      (error: unknown) => {
        asked.current = false;
        setTrouble(tellTrouble(error));
      },
    );
  };
  return { explain, load, trouble };
}

interface WordsProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly onFocus: () => void;
  readonly onWrite: (text: string) => void;
}

// No spelling check: some browsers send what they check to a server.
function Words({ name, label, value, onFocus, onWrite }: WordsProps) {
  return (
    <div>
      <label for={name}>{label}</label>
      <textarea
        id={name}
        class="field"
        rows={3}
        autoComplete="off"
        spellcheck={false}
        aria-describedby="try-note"
        value={value}
        onFocus={onFocus}
        onInput={(event) => {
          onFocus();
          onWrite(event.currentTarget.value);
        }}
      />
    </div>
  );
}
