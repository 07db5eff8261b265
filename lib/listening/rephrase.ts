import type { Rephrasing } from './hint';
import type { Span } from './moment';
import type { Proposal, Scene } from './rule';
import { inVoice } from './voice';

/** At most this many are offered for one finding. */
export const mostRephrasings = 3;

/** Words no rephrasing may hold: the language of therapy, and the canned sympathy that people hate. */
const banned =
  /\b(?:validat\w*|hold(?:ing)? space|understand how you feel|sorry (?:that )?you feel|hear that you(?:'re| are)? feel\w*|i hear you|valid feelings|your feelings are valid|trauma\w*|toxic|boundar(?:y|ies)|triggered|communicat\w*|process(?:ing)? (?:your|my|our)|self.?care|active listening|unpack)\b|\{\w*\}/iu;

/**
 * Makes proposals into rephrasings: in the sender's voice, as the smallest edit of the draft, without doubles.
 * `clean` says whether the engine would stay silent on the new draft. Best first; at most three.
 */
export function rephrase(
  scene: Scene,
  proposals: readonly Proposal[],
  clean: (draft: string) => boolean = () => true,
): readonly Rephrasing[] {
  const old = scene.moment.draft;
  const done: Rephrasing[] = [];
  for (const proposal of proposals) {
    if (done.length === mostRephrasings || (proposal.spare === true && done.length > 0)) break;
    const span = within(proposal.span, old.length);
    const text = joined(old, span, inVoice(proposal.text, scene.voice));
    const draft = old.slice(0, span.start) + text + old.slice(span.end);
    if (
      draft.trim() === '' ||
      draft.trim() === old.trim() ||
      banned.test(draft) ||
      /[\ue000\ue001]/u.test(draft)
    )
      continue;
    if (draft.split('\n').length > old.split('\n').length) continue;
    // What stands behind another of the same move is there in case that one is not offered.
    if (done.some((other) => other.draft === draft || other.move === proposal.move)) continue;
    if (!clean(draft)) continue;
    done.push({ edit: smallest(old, draft), draft, move: proposal.move });
  }
  return done;
}

function within(span: Span, length: number): Span {
  const start = Math.max(0, Math.min(span.start, length));
  return { start, end: Math.max(start, Math.min(span.end, length)) };
}

/** A space where the new text would touch the old. */
function joined(old: string, span: Span, text: string): string {
  const before = old.charAt(span.start - 1);
  const after = old.charAt(span.end);
  const head = span.start > 0 && /\S/u.test(before) && /^[\p{L}\p{N}(]/u.test(text) ? ' ' : '';
  const tail = span.end < old.length && /[\p{L}\p{N}]/u.test(after) && /\S$/u.test(text) ? ' ' : '';
  return head + text + tail;
}

/** The smallest edit, at word bounds, that turns the one draft into the other. */
export function smallest(old: string, draft: string): Rephrasing['edit'] {
  const word = /[\p{L}\p{N}\p{M}'’\ud800-\udfff\u200d\ufe0f]/u;
  let head = 0;
  const most = Math.min(old.length, draft.length);
  while (head < most && old.charAt(head) === draft.charAt(head)) head += 1;
  while (
    head > 0 &&
    (word.test(old.charAt(head - 1)) || word.test(draft.charAt(head - 1))) &&
    (word.test(old.charAt(head)) || word.test(draft.charAt(head)))
  )
    head -= 1;
  let tail = 0;
  while (
    tail < most - head &&
    old.charAt(old.length - 1 - tail) === draft.charAt(draft.length - 1 - tail)
  )
    tail += 1;
  const at = (text: string, back: number) => text.charAt(text.length - back);
  while (
    tail > 0 &&
    word.test(at(old, tail)) &&
    (word.test(at(old, tail + 1)) || word.test(at(draft, tail + 1)))
  )
    tail -= 1;
  return {
    span: { start: head, end: old.length - tail },
    text: draft.slice(head, draft.length - tail),
  };
}
