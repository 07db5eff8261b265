import type { Label } from '../../../listening/hint';
import { kept } from '../../../listening/voice';
import { looksHarmful } from './harm';
import { type Answer, type Kit } from './kit';

type Maybe = Answer | undefined;

/** A practical question of the draft, after what matters more. */
export function later(kit: Kit): string {
  const question = kit.questions[0];
  if (question === undefined || question.length > 90) return '';
  return kept(question);
}

const daily =
  /^(?:(?:and|so|ok|also) )*(?:will i|shall i|should i|can you|could you|did (?:you|the)|do we|have we|is the|what time|where's|which)\b/;

/** A harmless draft that walks past the partner: a word to them first, then all of it. */
export function besides(kit: Kit, label: Label): Maybe[] {
  const { draft } = kit.scene;
  if (label === 'contempt' || label === 'invalidation') return [];
  if (draft.clauses.some((clause) => looksHarmful(clause, label) || /\byou/.test(clause.plain)))
    return [];
  if (!draft.clauses.some((clause) => clause.question || daily.test(clause.plain))) return [];
  const raw = draft.raw.trim();
  const words = draft.words.length;
  return words < 4 || words > 40
    ? []
    : [
        kit.make(
          'a word to them first',
          kit.one(['Are you ok?', 'How are you doing?', 'You ok?'], 8),
          kept(raw),
        ),
      ];
}
