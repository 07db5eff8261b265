import type { pointWords as en } from '../en/point';
import type { Words } from '../words';

/** The words of the line that asks a person to point out a message in a page. */
export const pointWords: Words<typeof en> = {
  ask: 'Haz clic en un mensaje que escribió tu pareja. Con Escape lo dejas.',
  again:
    'Con eso no se distingue de quién es cada mensaje. Haz clic en las palabras de un mensaje que escribió tu pareja.',
};
