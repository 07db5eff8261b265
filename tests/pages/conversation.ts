import type { Turn } from '../../lib/listening/moment';

/** One bubble of a replica's conversation, with what real ones have beside their words. */
export interface Bubble {
  readonly from: 'partner' | 'me';
  /** The words; emoji are drawn as pictures where the messenger does so. */
  readonly text: string;
  /** Words of an earlier turn that this one answers; they stand inside the bubble. */
  readonly quote?: string;
  /** Nothing is written: a picture, something spoken, or what was taken back. */
  readonly kind?: 'picture' | 'voice' | 'deleted';
  readonly reaction?: string;
  readonly edited?: boolean;
  /** A day begins above it. */
  readonly day?: string;
}

/** A conversation of a replica. */
export interface Chat {
  readonly id: string;
  /** As its heading says. */
  readonly name: string;
  /** As addresses name it. */
  readonly number: string;
  readonly group?: boolean;
  readonly bubbles: readonly Bubble[];
}

/** What is typed in tests, and found nowhere afterwards. */
export const draft = 'calm down its not that deep';

/** What is answered in tests. */
export const partnersTurn = 'my boss shouted at me again, i feel so useless';

/** The conversations of each replica. */
export const chats = [
  {
    id: 'noor',
    name: 'Noor',
    number: '70021',
    bubbles: [
      { from: 'partner', text: 'did you water the plants?', day: 'Yesterday' },
      { from: 'me', text: 'yes all of them 🌱' },
      { from: 'me', text: 'صباح الخير' },
      { from: 'partner', text: '☀️', reaction: '🙈' },
      { from: 'partner', text: '', kind: 'picture', day: 'Today' },
      { from: 'partner', text: '', kind: 'deleted' },
      { from: 'me', text: 'how did the exam go?' },
      {
        from: 'partner',
        text: 'marvellously, somehow 🎉🎉\ni still cannot believe it',
        quote: 'how did the exam go?',
        reaction: '❤️',
        edited: true,
      },
      { from: 'me', text: '', kind: 'voice' },
      { from: 'me', text: '', kind: 'deleted' },
    ],
  },
  {
    id: 'sam',
    name: 'Sam',
    number: '70042',
    bubbles: [
      { from: 'me', text: 'are you home already?', day: 'Today' },
      { from: 'partner', text: 'just now' },
      { from: 'me', text: 'how was work' },
      { from: 'partner', text: partnersTurn },
    ],
  },
  {
    id: 'climbing',
    name: 'Climbing on Thursday',
    number: '-100342',
    group: true,
    bubbles: [
      { from: 'partner', text: 'seven at the wall?', day: 'Today' },
      { from: 'me', text: 'count me in' },
      { from: 'partner', text: partnersTurn },
    ],
  },
] as const satisfies readonly Chat[];

/** Id of a conversation of the replicas. */
export type ChatId = (typeof chats)[number]['id'];

/** What is to be read of a conversation: who wrote what, and nothing else that stands in the page. */
export function turnsOf(chat: Chat): readonly Turn[] {
  return chat.bubbles
    .filter(({ kind }) => kind === undefined)
    .map(({ from, text }) => ({ speaker: from, text }));
}

/** What is to be read of Noor's last turn: without the quoted words, the time, the reaction. */
export const noorsTurn = 'marvellously, somehow 🎉🎉\ni still cannot believe it';
