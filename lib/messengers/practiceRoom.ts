import type { Messenger } from './messenger';

/** The practice room: a chat inside Attune with a scripted partner, so that hints can be tried without any permission. */
export const practiceRoom: Messenger = {
  id: 'practiceRoom',
  name: 'Practice room',
  patterns: [],
  here: (page) => page.querySelector('[data-room-turns]') !== null,
  composer: '[data-room-draft]',
  bubble: '[data-room-turns] [data-speaker]',
  speaker: (bubble) => {
    const speaker = bubble.getAttribute('data-speaker');
    return speaker === 'partner' || speaker === 'me' ? speaker : undefined;
  },
  // The name before a turn is for screen readers.
  aside: '.sr',
  chat: (page) =>
    page.querySelector('[data-room-turns]')?.getAttribute('data-room-turns') || 'practice-room',
};
