import type { welcome as en } from '../../en/interface/welcome';
import type { Words } from '../../words';

/** Words of the welcome page. */
export const welcome: Words<typeof en> = {
  title: 'Te damos la bienvenida a Attune',
  lead: 'Una práctica pequeña para dos personas que quieren entenderse mejor. Una tarjeta al día, una nota de cómo estás si te apetece, y sugerencias discretas mientras le escribes a tu pareja.',
  doesTitle: 'Qué hace',
  does: [
    'Muestra una tarjeta al día en la pestaña nueva: algo pequeño que hacer, en dos a diez minutos.',
    'Te deja anotar en dos toques cuánta cercanía sentiste ese día. Solo lo ves tú.',
    'En un chat que tú eliges, lee lo que estás escribiendo y los últimos mensajes de tu pareja, en este dispositivo, y a veces ofrece otra manera de decirlo. Decides tú; nunca envía nada.',
  ],
  neverTitle: 'Qué no hace nunca',
  never: [
    'Enviar algo a algún sitio. No hay cuenta, ni servidor, ni estadísticas.',
    'Guardar lo que se escribe en un chat, tuyo o de tu pareja.',
    'Puntuarte, juzgarte o compararte, ni impedir lo que quieras decir.',
    'Leer un sitio que no encendiste.',
  ],
  bothTitle: 'Solo para relaciones donde las dos personas pueden decir que no',
  both: 'Si tienes miedo de tu pareja, o si decir que no te trae consecuencias, esta no es la ayuda que necesitas. Hay una ayuda mejor, y está a un clic.',
  bothLink: 'Más ayuda',
  deviceTitle: 'Otras personas pueden ver este dispositivo',
  device:
    'Attune no guarda mensajes, pero quien usa este navegador puede abrirlo: lo que anotaste, las tarjetas que guardaste. Si eso no fuera seguro para ti, no anotes nada aquí, o quita Attune. En una extensión nada se puede cerrar con llave de verdad.',
  chooseTitle: 'Elige lo que quieras',
  chooseNote: 'Cada una de estas cosas la enciendes o apagas tú, ahora y más adelante.',
  tab: 'La tarjeta de hoy en la pestaña nueva',
  tabNote: 'Reemplaza la página que ves al abrir una pestaña. Apagado: la pestaña queda vacía.',
  hints: 'Sugerencias en un chat',
  hintsNote:
    'Apagadas en todas partes. Enciende un sitio aquí o desde el botón de Attune; tu navegador te pregunta. Entonces Attune lee, solo en este dispositivo, el cuadro de texto y los últimos mensajes de los chats que marques, y no guarda nada de eso.',
  hintsOn: (name) => `Encender en ${name}`,
  hintsIsOn: (name) => `Encendido en ${name}`,
  hintsRefused:
    'Tu navegador no dio permiso, así que las sugerencias siguen apagadas. Puedes encenderlas más adelante.',
  roomTitle: 'Sala de práctica',
  roomLead:
    'Pruébalo aquí con una pareja que es solo un guion. Escribe una respuesta, espera un momento, y mira si llega una sugerencia.',
  doneTitle: 'Eso es todo',
  done: 'Abrir la tarjeta de hoy',
};
