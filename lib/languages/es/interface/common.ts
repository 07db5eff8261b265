import type { common as en } from '../../en/interface/common';
import type { Words } from '../../words';

/** Words that several pages share. */
export const common: Words<typeof en> = {
  product: 'Attune',
  practices: {
    vulnerability: 'Mostrarse tal cual',
    listening: 'Escucha activa',
    shared: 'Vivir cosas en común',
    encouragement: 'Dar ánimo',
    patience: 'Paciencia y comprensión',
  },
  ways: {
    together: 'En pareja',
    apart: 'A distancia',
    alone: 'Por tu cuenta',
    hardDay: 'Día difícil',
  },
  closenessAsk: '¿Cuánta cercanía sientes hoy?',
  closeness: { 1: 'lejos', 2: 'algo lejos', 3: 'en medio', 4: 'cerca', 5: 'muy cerca' },
  practised: { did: 'Lo hice', bit: 'Un poco', notToday: 'Hoy no' },
  families: { warm: 'Cálidas', light: 'Ligeras', low: 'Apagadas', tense: 'Tensas' },
  // Nombres y no adjetivos: así no hay que suponer el género de nadie.
  feelings: {
    loved: 'cariño',
    tender: 'ternura',
    grateful: 'gratitud',
    proud: 'orgullo',
    playful: 'ganas de jugar',
    glad: 'alegría',
    calm: 'calma',
    hopeful: 'esperanza',
    sad: 'tristeza',
    lonely: 'soledad',
    tired: 'cansancio',
    flat: 'desgana',
    worried: 'preocupación',
    hurt: 'dolor',
    angry: 'enojo',
    distant: 'distancia',
  },
  strengths: {
    experiment: 'Experimento',
    overTime: 'Personas observadas a lo largo del tiempo',
    together: 'Cosas que iban juntas; no prueba que una cause la otra',
    taught: 'Lo enseñan terapeutas',
    review: 'Revisión de estudios',
  },
  nav: {
    name: 'Attune',
    today: 'Hoy',
    journal: 'Diario',
    cards: 'Tarjetas',
    settings: 'Ajustes',
    help: 'Más ayuda',
    privacy: 'Privacidad',
  },
  undo: 'Deshacer',
  change: 'Cambiar',
  delete: 'Borrar',
  done: 'Listo',
  cancel: 'Cancelar',
  close: 'Cerrar',
  trouble: {
    full: 'No se guardó: en este dispositivo ya no queda sitio. Libera un poco de espacio y prueba otra vez. Lo que ves aquí sigue hasta que cierres la página.',
    private:
      'No se guardó: desde una ventana privada no se guarda nada. En una ventana normal funciona.',
    newer:
      'No se guardó: lo que hay aquí viene de una versión más nueva de Attune. Actualiza Attune; no se cambió nada.',
    lock: 'No se hizo: el candado de tus líneas cambió mientras tanto, o está cerrado. Abre de nuevo esta página y prueba otra vez.',
    other:
      'No se guardó: el navegador no quiso abrir su almacén. Cierra otras páginas de Attune o reinicia el navegador, y prueba otra vez.',
  },
};
