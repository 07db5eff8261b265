/** The words of the one quiet notification; they say nothing that another person at the screen could not read. */
export const reminderWords = {
  title: 'Attune',
  plain: 'Today’s card is there when you are.',
} as const;
