import type { Explained, Quiet } from '../../lib/languages/explain';
import { listed, options } from '../../lib/languages/interface';
import type { Hint, Rephrasing } from '../../lib/listening/hint';

const words = options.try;

/** The name of a kind of hint; a rule that has none is called by its id. */
const kindName = (rule: string): string =>
  Object.entries(options.hints.kinds).find(([id]) => id === rule)?.[1] ?? rule;

/** Silences where a person may need more than a silent program. */
const grave: ReadonlySet<Quiet> = new Set(['crisis', 'threat', 'fear', 'control']);

interface TryHeardProps {
  readonly heard: Explained | undefined;
  readonly they: string;
  readonly draft: string;
}

/** What the engine heard, and its answer: the hint with its words marked, or why it is silent. */
export function TryHeard({ heard, they, draft }: TryHeardProps) {
  const hint = heard && 'hint' in heard.verdict ? heard.verdict.hint : undefined;
  const quiet = heard && 'quiet' in heard.verdict ? heard.verdict.quiet : undefined;
  return (
    <div class="tried">
      {heard && they.trim() !== '' && <Hears heard={heard} draft={draft} />}
      {/* Said when it changes, not at every letter. */}
      <p class="verdict" role="status" aria-label={words.verdict}>
        {hint && words.speaks(kindName(hint.rule))}
        {quiet && (quiet === 'calm' && draft.trim() === '' ? words.empty : words.silent[quiet])}
      </p>
      {quiet && grave.has(quiet) && (
        <p>
          <a href="/help.html">{options.help}</a>
        </p>
      )}
      {heard && hint && (
        <div lang={heard.tongue} data-practice={hint.practice}>
          <Says hint={hint} draft={draft} />
        </div>
      )}
    </div>
  );
}

function Hears({ heard, draft }: { readonly heard: Explained; readonly draft: string }) {
  const { tongue, moment, feeling, about, acts } = heard;
  return (
    <dl>
      <dt>{words.moment}</dt>
      <dd>{words.moments[moment]}</dd>
      {feeling !== undefined && (
        <>
          <dt>{words.feeling}</dt>
          <dd lang={tongue}>{feeling}</dd>
        </>
      )}
      {about !== undefined && (
        <>
          <dt>{words.about}</dt>
          <dd>{words.quoted(about)}</dd>
        </>
      )}
      {draft.trim() !== '' && acts.length > 0 && (
        <>
          <dt>{words.does}</dt>
          <dd>{listed(acts.map((act) => words.acts[act]))}</dd>
        </>
      )}
    </dl>
  );
}

function Says({ hint, draft }: { readonly hint: Hint; readonly draft: string }) {
  const { start, end } = hint.span;
  return (
    <>
      <p>{hint.why}</p>
      {draft.trim() !== '' && (
        <blockquote>
          {draft.slice(0, start)}
          <mark>{draft.slice(start, end)}</mark>
          {draft.slice(end)}
        </blockquote>
      )}
      <h3>{words.rephrasings}</h3>
      <ol>
        {hint.rephrasings.map((rephrasing) => (
          <li key={rephrasing.draft}>
            <p class="label">{rephrasing.move}</p>
            <p class="say">
              <Changed draft={draft} rephrasing={rephrasing} />
            </p>
          </li>
        ))}
      </ol>
      <p class="label">{hint.source}</p>
    </>
  );
}

/** The reply as it would be, with what is new told apart. */
function Changed({
  draft,
  rephrasing,
}: {
  readonly draft: string;
  readonly rephrasing: Rephrasing;
}) {
  const { span, text } = rephrasing.edit;
  const before = draft.slice(0, span.start);
  const after = draft.slice(span.end);
  if (before + text + after !== rephrasing.draft) return <ins>{rephrasing.draft}</ins>;
  return (
    <>
      {before}
      <ins>{text}</ins>
      {after}
    </>
  );
}
