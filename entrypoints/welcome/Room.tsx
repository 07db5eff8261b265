import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Choice } from '../../components/Choice';
import { Icon } from '../../components/Icon';
import { room as words } from '../../lib/languages/interface';
import type { StartHints } from './startHints';

interface Turn {
  readonly speaker: 'partner' | 'me';
  readonly text: string;
}

type StoryId = (typeof words.stories)[number]['id'];

const storyOf = (id: StoryId) => words.stories.find((story) => story.id === id);
const opening = (id: StoryId): readonly Turn[] =>
  (storyOf(id)?.opening ?? []).map((text) => ({ speaker: 'partner', text }));

// A person reads before the answer is there; with less motion it is there at once.
const answerAfter = (): number =>
  matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 900;

/** A chat with a scripted partner, in which hints work as they do in a messenger. */
export function Room({ startHints }: { startHints?: StartHints }) {
  const [id, setId] = useState<StoryId>('badDay');
  const [turns, setTurns] = useState<readonly Turn[]>(() => opening('badDay'));
  const [draft, setDraft] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const waiting = useRef(0);
  const story = storyOf(id);
  const replies = turns.filter((turn) => turn.speaker === 'me').length;
  const over = replies >= (story?.answers.length ?? 0);

  useEffect(() => {
    const ending = new AbortController();
    startHints?.(document, ending.signal);
    return () => {
      ending.abort();
      clearTimeout(waiting.current);
    };
  }, [startHints]);
  useLayoutEffect(() => {
    if (list.current) list.current.scrollTop = list.current.scrollHeight;
  }, [turns]);

  const begin = (next: StoryId): void => {
    clearTimeout(waiting.current);
    setId(next);
    setTurns(opening(next));
    setDraft('');
  };
  const send = (): void => {
    const text = draft.trim();
    if (text === '') return;
    const answer = story?.answers[replies];
    setTurns((now) => [...now, { speaker: 'me', text }]);
    setDraft('');
    field.current?.focus();
    if (answer === undefined) return;
    waiting.current = window.setTimeout(() => {
      setTurns((now) => [...now, { speaker: 'partner', text: answer }]);
    }, answerAfter());
  };
  return (
    <>
      <Choice
        name="story"
        label={words.choose}
        chosen={id}
        options={words.stories.map((one) => [one.id, one.name] as const)}
        onChoose={begin}
      />
      <div class="room">
        <p class="room-top">
          <i aria-hidden="true" />
          {words.partner}
        </p>
        <ol
          ref={list}
          data-room-turns={id}
          aria-live="polite"
          aria-label={words.turns}
          tabIndex={0}
        >
          {turns.map((turn, at) => (
            <li key={`${id} ${at}`} data-speaker={turn.speaker}>
              <span class="sr">{turn.speaker === 'me' ? words.mine : words.partner}: </span>
              {turn.text}
            </li>
          ))}
        </ol>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            send();
          }}
        >
          <textarea
            ref={field}
            data-room-draft=""
            rows={1}
            aria-label={words.draft}
            placeholder={words.placeholder}
            value={draft}
            onInput={(event) => setDraft(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
              event.preventDefault();
              send();
            }}
          />
          <button class="send" aria-label={words.send} disabled={draft.trim() === ''}>
            <Icon name="send" />
          </button>
        </form>
      </div>
      <p class="label room-foot" role="status">
        {over ? words.over : words.script}
      </p>
      <p class="room-foot">
        {story && !over && (
          <button type="button" class="link" onClick={() => hurry(field.current, story.hurried)}>
            {words.hurried}
          </button>
        )}
        <button type="button" class="link" onClick={() => begin(id)}>
          {words.again}
        </button>
      </p>
    </>
  );
}

// As if it were typed, so that whoever listens to the text box hears it.
function hurry(field: HTMLTextAreaElement | null, text: string): void {
  if (!field) return;
  field.focus();
  field.select();
  field.setRangeText(text, 0, field.value.length, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}
