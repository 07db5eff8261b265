import type { Card } from '../../practices/card';

/** The card shown when nothing can be read: one of the deck, word for word (a test compares them). */
export const firstCard: Card = {
  id: 'listening-one-more-question',
  practice: 'listening',
  title: 'Ask one more question',
  do: 'When your partner tells you something today, ask one more question before you say anything about yourself.',
  short: 'Ask one more question before you say anything about yourself.',
  steps: [
    { minutes: 1, text: 'Put the phone face down and turn towards them.' },
    { minutes: 3, text: 'Wait for the part with feeling in it, and ask about that.' },
    { minutes: 1, text: 'Say back what you heard, as a guess. Then stop.' },
  ],
  say: ['what was that like for you?', "tell me more, i've got time", 'which part stuck with you?'],
  why: {
    text: 'In one experiment, a single “tell me more” made people who disagreed online more open to each other.',
    fact: 21,
  },
  smaller: 'Say “and then?” once, and wait for the answer.',
  apart: {
    do: 'Answer one message today with a question, and leave your own news for later.',
    steps: [
      { minutes: 1, text: 'Pick one line of theirs that has a feeling in it.' },
      {
        minutes: 1,
        text: 'Ask about that line. One question is enough; they may answer in their own time.',
      },
    ],
    say: ['wait, go back to the bit about the meeting', 'how did that land with you?'],
  },
  alone: {
    title: 'The question you did not ask',
    do: 'Recall something they told you this week, and write down the question you did not ask.',
    steps: [
      { minutes: 1, text: 'Choose something they said in passing.' },
      { minutes: 3, text: 'Write what you would still like to know about it.' },
      { minutes: 1, text: 'Keep the best question for a good moment.' },
    ],
    say: ['i keep thinking about what you said', 'can i ask you about tuesday?'],
    why: {
      text: 'Across 25 experiments, imagining someone’s view did not make people more accurate about it. Asking did.',
      fact: 22,
    },
  },
  hardDay: {
    title: 'Keep the question for later',
    do: 'Leave the question for today, say that you would like to hear it some time, and let it rest.',
    steps: [
      { minutes: 1, text: 'One line is enough, if it feels right.' },
      { minutes: 1, text: 'Nothing has to be understood tonight. Go and be warm somewhere.' },
    ],
    say: ["i'd like to hear it when you're ready", 'not now is fine'],
    why: {
      text: 'After poor sleep, couples reported more conflict and read each other less well. Tonight may not be the night for questions.',
      fact: 65,
    },
  },
  gently: 'For ordinary friction. Skip it if talking does not feel safe.',
  tags: { depth: 1, energy: 'low', setting: 'anywhere', time: 'any', cost: 'none' },
};
