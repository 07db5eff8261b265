import type { reminderWords as en } from '../en/reminder';
import type { Words } from '../words';

/** The words of the one quiet notification; they say nothing that another person at the screen could not read. */
export const reminderWords: Words<typeof en> = {
  title: 'Attune',
  plain: 'La tarjeta de hoy está ahí para cuando quieras.',
};
