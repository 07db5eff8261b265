import type { privacy as en } from '../../en/interface/privacy';
import type { Words } from '../../words';

/** Words of the page on privacy. */
export const privacy: Words<typeof en> = {
  title: 'Cómo Attune se lo guarda todo',
  lead: 'Attune no envía nada a ningún sitio. No tiene servidor, ni cuentas, ni estadísticas. El propio navegador prohíbe a sus páginas abrir cualquier conexión.',
  parts: [
    {
      title: 'Qué lee',
      text: [
        'Solo en un sitio que tú encendiste y en un chat que tú marcaste: el cuadro de texto donde escribes, y los últimos mensajes a la vista, para saber qué dijo tu pareja.',
        'El botón de Attune muestra exactamente lo que lee en ese momento. Nada de eso se guarda, y nada sale de la pestaña.',
      ],
    },
    {
      title: 'Qué guarda, en este dispositivo',
      text: [
        'Tus ajustes. Qué tarjeta salió cada día, cuáles guardas, cuáles dejaste fuera.',
        'Lo que anotas, por día. Una línea escrita por ti, solo si lo pediste, y solo por el tiempo que elegiste.',
        'Los sitios que encendiste. Qué chats marcaste, solo como una huella cifrada de la que no se puede leer ningún nombre. Los tipos de sugerencia que apagaste. Cuántas veces usaste una, por tipo, sin texto ni hora.',
        'Los ajustes muestran todo eso con su tamaño; puedes exportarlo o borrarlo.',
      ],
    },
    {
      title: 'Qué no guarda nunca',
      text: [
        'Mensajes, borradores, nombres, horas, ni lo que decía una sugerencia.',
        'Absolutamente nada de una ventana privada.',
      ],
    },
    {
      title: 'La privacidad de tu pareja',
      text: [
        'Sus mensajes se leen en tu pantalla, donde ya están, y en ningún otro lugar. Attune no te muestra nada de tu pareja que no veas ya: ni cuándo se conectó, ni cuánto tarda en contestar.',
        'Quizá quieras contárselo: «Uso una herramienta pequeña que me recuerda escuchar».',
      ],
    },
    {
      title: 'Quién más podría verlo',
      text: [
        'Cualquiera que pueda abrir este navegador puede abrir Attune. Una frase de acceso, si la pones, cierra las líneas que escribes, y nada más.',
        'Nada se sincroniza con otros dispositivos.',
      ],
    },
    {
      title: 'Para qué es cada permiso',
      text: [
        'Pestaña nueva: para mostrar ahí la tarjeta de hoy. Almacenamiento: para guardar lo que anotas, por mucho que crezca. Pestaña activa: para saber, cuando pulsas el botón, en qué sitio estás. Scripts: para entrar en un chat de un sitio que encendiste. Alarmas: para el recordatorio, y para terminar una pausa.',
        'Un sitio, o las notificaciones: solo cuando los enciendes, y tu navegador te pregunta.',
      ],
    },
    {
      title: 'Uso limitado',
      text: [
        'Lo que Attune lee se usa para una sola cosa, practicar una comunicación atenta con tu pareja, y nunca se vende, ni se pasa a nadie, ni se usa para publicidad, ni lo lee otra persona que no seas tú.',
      ],
    },
  ],
  settings: 'Ver qué se guarda',
};
