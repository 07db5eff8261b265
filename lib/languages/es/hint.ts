import type { hintWords as en } from '../en/hint';
import type { Words } from '../words';

/** The words of the quiet mark and of the hint card; a file of its own, since it goes into every chat that is on. */
export const hintWords: Words<typeof en> = {
  markQuiet: 'Attune está encendido. Nada que decir.',
  markHint: 'Attune tiene una sugerencia',
  paused: 'Attune está en pausa',
  hintIsThere: (shortcut) => `Attune tiene una sugerencia. ${shortcut} la abre.`,
  aHint: 'Una sugerencia',
  wouldBecome: 'Tu respuesta quedaría así',
  use: 'Usar',
  copy: 'Copiar',
  copied: 'Copiado',
  another: 'Otra',
  notNow: 'Ahora no',
  source: 'Fuente',
  notThisKind: 'De este tipo no',
  wrong: 'Aquí no acierta',
  escapeCloses: 'Esc cierra',
  couldNotUse: 'Attune no pudo ponerlo en este cuadro de texto. Cópialo y pégalo tú.',
  couldNotCopy: 'El navegador no dejó copiar. Selecciona el texto de arriba y cópialo tú.',
};
