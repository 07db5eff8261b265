import type { Moment, Turn } from './moment';
import { readText, type Text } from './text';

/** How many of the last turns are heard. */
export const turnsHeard = 12;

/** A turn with its text, which is read when somebody asks. */
export interface ReadTurn {
  readonly speaker: 'partner' | 'me';
  /** As written. */
  readonly raw: string;
  readonly text: Text;
}

class HeardTurn implements ReadTurn {
  readonly speaker: 'partner' | 'me';
  readonly raw: string;
  private read: Text | undefined;

  constructor(turn: Turn) {
    this.speaker = turn.speaker;
    this.raw = turn.text;
  }

  get text(): Text {
    this.read ??= readText(this.raw);
    return this.read;
  }
}

/** A moment with its texts read, before anything is made of it. */
export interface Glance {
  readonly moment: Moment;
  readonly draft: Text;
  /** The last turns, oldest first. */
  readonly turns: readonly ReadTurn[];
  /** What the draft answers: the partner's last turns in a row, joined by line breaks. */
  readonly partnerText?: Text;
  /** The turn before those. */
  readonly before?: ReadTurn;
}

/** Reads a moment. A draft that follows my own turn still answers the partner's last turns. */
export function glanceAt(moment: Moment): Glance {
  const turns = moment.turns
    .slice(-turnsHeard)
    .filter((turn) => turn.text.trim() !== '')
    .map((turn) => new HeardTurn(turn));
  const draft = readText(moment.draft);
  const last = turns.findLastIndex((turn) => turn.speaker === 'partner');
  if (last < 0) return { moment, draft, turns };
  let first = last;
  while (first > 0 && turns[first - 1]?.speaker === 'partner') first -= 1;
  const run = turns.slice(first, last + 1).map((turn) => turn.raw);
  const before = turns[first - 1];
  return {
    moment,
    draft,
    turns,
    partnerText: readText(run.join('\n')),
    ...(before === undefined ? {} : { before }),
  };
}
