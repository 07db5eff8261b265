import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { HintWords } from '../lib/languages/hint';
import type { Hint, Rephrasing } from '../lib/listening/hint';

/** What the hint card shows, and what a person can do with it. */
export interface HintCardProps {
  readonly hint: Hint;
  /** The draft as it stands. */
  readonly draft: string;
  readonly words: HintWords;
  readonly use: (rephrasing: Rephrasing) => Promise<boolean>;
  readonly copy: (text: string) => Promise<boolean>;
  readonly notNow: () => void;
  readonly notThisKind: () => void;
  readonly wrong: () => void;
  readonly close: () => void;
}

type Notice = 'none' | 'copied' | 'couldNotUse' | 'couldNotCopy';

/** One hint: why, one rephrasing at a time, and what to do with it. Only trusted clicks act. */
export function HintCard(props: HintCardProps): JSX.Element {
  const { hint, words } = props;
  const [at, setAt] = useState(0);
  const [notice, setNotice] = useState<Notice>('none');
  const [sourceOpen, setSourceOpen] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus({ preventScroll: true }), []);

  const rephrasing = hint.rephrasings[at % Math.max(1, hint.rephrasings.length)];
  if (!rephrasing) return <></>;
  const trusted = (act: () => void) => (event: Event) => {
    if (event.isTrusted) act();
  };
  const use = (): void => {
    void props.use(rephrasing).then((used) => setNotice(used ? 'none' : 'couldNotUse'));
  };
  const copy = (): void => {
    void props
      .copy(rephrasing.draft)
      .then((copied) => setNotice(copied ? 'copied' : 'couldNotCopy'));
  };

  return (
    <section
      class="hint"
      role="dialog"
      aria-label={words.aHint}
      data-practice={hint.practice}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && event.isTrusted) {
          event.preventDefault();
          props.close();
        }
      }}
    >
      <div class="scroll">
        <p class="move">{capitalised(rephrasing.move)}</p>
        <p class="because">{hint.why}</p>
        <p class="say" aria-label={words.wouldBecome} aria-live="polite">
          <Changed draft={props.draft} rephrasing={rephrasing} />
        </p>
        {notice !== 'none' && (
          <p class="notice" role="status">
            {words[notice]}
          </p>
        )}
        <div class="go">
          <button class="button full" ref={first} onClick={trusted(use)}>
            {words.use}
          </button>
          <button class="button" onClick={trusted(copy)}>
            {words.copy}
          </button>
          {hint.rephrasings.length > 1 && (
            <button
              class="button"
              onClick={trusted(() => {
                setAt(at + 1);
                setNotice('none');
              })}
            >
              {words.another}
            </button>
          )}
          <button class="plain push" onClick={trusted(props.notNow)}>
            {words.notNow}
          </button>
        </div>
        {sourceOpen && (
          <p class="src" id="source">
            {hint.source}
          </p>
        )}
        <div class="last">
          <button
            class="plain"
            aria-expanded={sourceOpen}
            onClick={trusted(() => setSourceOpen(!sourceOpen))}
          >
            {words.source}
          </button>
          <button class="plain" onClick={trusted(props.notThisKind)}>
            {words.notThisKind}
          </button>
          <button class="plain" onClick={trusted(props.wrong)}>
            {words.wrong}
          </button>
          <button class="plain push" onClick={trusted(props.close)}>
            {words.escapeCloses}
          </button>
        </div>
      </div>
    </section>
  );
}

/** The reply as it would be: what changes in full ink, the untouched rest quiet. */
function Changed({
  draft,
  rephrasing,
}: {
  readonly draft: string;
  readonly rephrasing: Rephrasing;
}): JSX.Element {
  const { span, text } = rephrasing.edit;
  const before = draft.slice(0, span.start);
  const after = draft.slice(span.end);
  if (`${before}${text}${after}` !== rephrasing.draft) return <ins>{rephrasing.draft}</ins>;
  return (
    <>
      {before && <span class="kept">{before}</span>}
      <ins>{text}</ins>
      {after && <span class="kept">{after}</span>}
    </>
  );
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
