import type { manifestWords as en } from '../en/manifest';
import type { Words } from '../words';

/** The words with which a browser and the stores introduce Attune; the stores take 132 characters at most. */
export const manifestWords: Words<typeof en> = {
  name: 'Attune',
  description:
    'Practica una comunicación atenta con tu pareja: una tarjeta al día en la pestaña nueva y sugerencias. Todo en tu dispositivo.',
  openHint: 'Abrir la sugerencia junto al cuadro de texto',
};
