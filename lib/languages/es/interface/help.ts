import type { help as en } from '../../en/interface/help';
import type { Words } from '../../words';

/** Words of the page "More help". Plain text, on this device; no link is followed by itself. */
export const help: Words<typeof en> = {
  title: 'Más ayuda',
  lead: 'Si no te sientes a salvo, o tienes miedo de tu pareja, esta herramienta no es la ayuda que necesitas. Hablar con más cariño no frena a quien hiere, amenaza o controla, y no te toca a ti frenarlo.',
  signsTitle: 'Algunas señales',
  signs: [
    'Mides lo que dices por lo que pueda pasar.',
    'Quiere tus contraseñas, tu ubicación, o que contestes al instante.',
    'Decide a quién ves, qué te pones, en qué gastas.',
    'Un no se castiga: con furia, con días de silencio, con amenazas o algo peor.',
    'Te hace daño, o dice que te lo hará a ti, a sí, a los niños o a un animal.',
    'Te presiona para tener sexo o mandar fotos que no quieres.',
  ],
  signsNote: 'Una sola basta para hablar con alguien. No hace falta tener certeza.',
  safeTitle: 'Antes de buscar ayuda en este dispositivo',
  safe: [
    'Usa un dispositivo que tu pareja no pueda abrir: el de una amistad, el de una biblioteca, el del trabajo.',
    'Una ventana privada no deja páginas en el historial, pero no protege de quien mira por encima del hombro o puso un programa en el dispositivo.',
    'Cerrar una página no la borra del historial. Los enlaces de abajo aparecerían ahí.',
    'Al quitar Attune se borra todo lo que guarda. Quien vigila puede notar que ya no está.',
  ],
  dangerTitle: 'Si hay peligro ahora',
  danger:
    'Llama al número de emergencias: el 112 en España y en la mayoría de los móviles; el 911 en México, Argentina, Estados Unidos y muchos otros países de América. Si en el tuyo es otro, llama a ese.',
  linesTitle: 'Personas con quienes hablar',
  linesNote:
    'Gratis y en privado donde lo dice la ley o lo promete la línea. Los números cambian: si uno no contesta, usa el buscador de abajo.',
  lines: [
    {
      place: 'España',
      who: 'Violencia contra las mujeres, en más de cincuenta idiomas',
      how: '016',
    },
    {
      place: 'Estados Unidos',
      who: 'Línea nacional contra la violencia doméstica, también en español',
      how: '1-800-799-7233',
    },
    {
      place: 'América Latina',
      who: 'Cada país tiene sus líneas: el buscador de abajo las conoce',
      how: 'findahelpline.com',
    },
  ],
  finder: 'Todos los demás países, y líneas para otras necesidades:',
  finderLink: 'findahelpline.com',
  finderNote: '(abre una página en este navegador, que queda entonces en su historial)',
  endTitle: 'Si piensas en quitarte la vida',
  end: 'Puedes hablar con alguien ahora. España: llama al 024, o al 112. Estados Unidos: llama al 988 y pulsa 2 para hablar en español. En otros lugares: findahelpline.com. Si quien lo dice es tu pareja: pregúntaselo sin rodeos, quédate a su lado, y llama con tu pareja.',
  harmTitle: 'Si quien asusta o hace daño eres tú',
  harm: 'Puedes parar, y hay personas que ayudan justo con eso, sin entregarte: en Estados Unidos, la línea de arriba atiende también esas llamadas; en España, los servicios sociales de tu municipio saben a dónde acudir; en otros países, findahelpline.com.',
  back: 'Volver a la tarjeta de hoy',
};
