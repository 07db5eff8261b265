/** A story of the practice room: what the scripted partner says first, and after each reply. */
export interface Story {
  readonly id: 'goodNews' | 'badDay' | 'complaint';
  readonly name: string;
  readonly opening: readonly string[];
  readonly answers: readonly string[];
  /** A reply that one might write in a hurry. */
  readonly hurried: string;
}

const stories: readonly Story[] = [
  {
    id: 'goodNews',
    name: 'Good news',
    opening: ['you will not believe this', 'i got the job!!'],
    answers: [
      'they rang me on the bus, i nearly missed my stop',
      'i keep wanting to tell everyone',
      'dinner tonight? i feel like celebrating a bit',
    ],
    hurried: 'nice. will you have to commute then',
  },
  {
    id: 'badDay',
    name: 'A bad day',
    opening: ['worst day', 'they moved the deadline again and blamed me in front of everyone'],
    answers: [
      'i just stood there and said nothing',
      'i don’t even know if i want to go in tomorrow',
      'thanks for listening. i think i need tea and a wall to stare at',
    ],
    hurried: 'youre overthinking it, just tell them you cant do it',
  },
  {
    id: 'complaint',
    name: 'A complaint',
    opening: ['you said you’d call the landlord', 'i waited all week. i felt pretty alone with it'],
    answers: [
      'i’m not angry about the call so much. it was the waiting',
      'ok. can we do it together tomorrow?',
      'that helps, thanks',
    ],
    hurried: 'well you never remind me of anything',
  },
];

/** Words of the practice room. */
export const room = {
  stories,
  choose: 'Choose a story',
  partner: 'Robin',
  turns: 'The chat with Robin, who is a script',
  mine: 'You',
  draft: 'Your reply',
  placeholder: 'Write a reply to Robin',
  send: 'Send',
  hurried: 'Start from a hurried reply',
  again: 'Start again',
  over: 'Robin has no more lines. Choose another story, or start again.',
  script: 'Robin is a script and answers the same whatever you write. Nothing here is kept.',
} as const;
