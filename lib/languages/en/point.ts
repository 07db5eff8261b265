/** The words of the line that asks a person to point out a message in a page. */
export const pointWords = {
  ask: 'Click one message that your partner wrote. Escape stops.',
  again:
    'That does not tell whose messages are whose. Click the words of a message that your partner wrote.',
} as const;
