import type { Silence } from '../../listening/language';
import type { PartnerMoment } from '../../listening/moment';
import type { Glance } from '../../listening/scene';
import type { Text } from '../../listening/text';
import { glanceInSpanish } from './read';

/** Small words of Spanish, as they are read here: without accents. */
const spanish = new Set(
  (
    'el la los las un una unos unas lo al del de que y o pero porque si no ni ya muy mas menos tan tanto mucho mucha poco todo todos toda nada nadie ' +
    'algo alguien siempre nunca jamas tambien tampoco ahora hoy ayer manana anoche luego despues antes aqui ahi alla asi bien mal mejor peor ' +
    'yo tu vos el ella ello nosotros nosotras ustedes ellos ellas usted me te se nos le les mi mis tus su sus ti conmigo contigo esto eso esta este ese esa ' +
    'es son soy eres sos estoy estas estamos estan estaba fue fui ser estar hay tengo tienes tenes tiene hacer haces hace hago hice hiciste ' +
    'voy vas va vamos ir quiero quieres queres puedo puedes podes se sabes digo dices dijiste dije creo siento gracias perdon hola vale bueno ' +
    'con para por en sin sobre entre hasta desde como cuando donde quien cual cuanto otra otro vez dia casa amor cielo trabajo cosa culpa ' +
    'mismo misma mismos cosas tarde noche semana mensaje vida tiempo casi solo aunque mientras entonces ' +
    'escuchas ayudas llegas vienes contestas respondes llamas avisas piensas entiendes olvidas dejas gritas interrumpes ignoras ' +
    'exagerando exageras genial felicidades enhorabuena felicitaciones claro igual dale olvidalo calmate'
  ).split(' '),
);
/** Words that tell another language: English, Portuguese, Italian, Catalan, French. */
const foreign = new Set(
  (
    "the and you your you're you've u ur i i'm im i've i'll i'd my it it's its is are was were am been be not what why when who how this that that's with for of to in on at from by an or if then there here just really " +
    "never always don't dont do does did didn't didnt can can't cant will won't would should could have has had get got go going like want need feel think see say said know make tell told call love about but because so too all out up now still even they we he she her his him them " +
    'much more good great nice home work day today tonight tomorrow please thanks yeah ' +
    'nao voce voces eu muito muita com isso meu minha tambem obrigado obrigada estou vc pra ele ela nos uma sempre tudo fazer tenho ' +
    'non sono sei che anche perche mio tuo questo questa della ho hai sempre niente molto grazie ti amo ' +
    'amb pero jo tinc mes molt aixo perque ets estic gracies els res mai ' +
    'je tu ne pas vous nous est avec pour mais toujours jamais moi toi merci suis'
  ).split(' '),
);
/** Words of two tongues, which prove nothing. */
const both = new Set(
  'pero ti tu ella nos mes so he no amo me te se y ya a o do he hay con son sin mi in an as'.split(
    ' ',
  ),
);

/** How many words of a text are Spanish, how many might be, and how many tell another language. */
export function wordsOf(text: Text): Readonly<Record<'ours' | 'either' | 'theirs', number>> {
  let ours = 0;
  let either = 0;
  let theirs = 0;
  for (const word of text.words.slice(0, 200)) {
    for (const part of word.plain.split(' ')) {
      // A single letter stands for something else in every tongue of chat.
      if (both.has(part) || word.typed.length === 1) either += 1;
      else if (spanish.has(part)) ours += 1;
      else if (foreign.has(part)) theirs += 1;
    }
  }
  return { ours, either, theirs };
}

/** Whether a text is Spanish enough to be judged. A borrowed word does no harm; a sentence half in another language is left alone. */
export function isSpanish(text: Text): boolean {
  let letters = 0;
  let latin = 0;
  for (const c of text.raw.slice(0, 2000)) {
    if (!/\p{L}/u.test(c)) continue;
    letters += 1;
    if (/\p{Script=Latin}/u.test(c)) latin += 1;
  }
  if (letters === 0) return true;
  if (latin < letters * 0.85) return false;
  const { ours, either, theirs } = wordsOf(text);
  if (theirs >= 2 || (theirs === 1 && ours < 4)) return false;
  return ours > 0 || (theirs === 0 && either > 0) || text.words.length < 4;
}

/** Longer drafts are pasted or letters: not the engine's to judge. UTF-16 units. */
const longestJudged = 1500;
const code = /```|=>|[{};]\s*$|<\/?\w+>|\bSELECT\b.*\bFROM\b|^\s*(?:\$|sudo|npm|git)\s/mu;
const said =
  /\b(?:(?:el|ella|mi (?:jefe|jefa|mama|papa|madre|padre|hermano|hermana|amigo|amiga|suegra|suegro)|la letra|la cancion|el profe|la profe) (?:me )?(?:dijo|dice|grito|escribio|contesto|puso)|me (?:dijo|dijeron|grito|gritaron|escribio) que)\b/u;
const grave = new Set<PartnerMoment>(['hard-feeling', 'complaint', 'good-news']);

/** The language and scope gates of Spanish: a reason to say nothing of this draft. */
export function outside(glance: Glance, moment: PartnerMoment): Silence | undefined {
  const { draft, partnerText } = glanceInSpanish(glance);
  const { marks } = draft;
  if (draft.raw.length > longestJudged) return 'plain';
  if (!isSpanish(draft)) return 'language';
  if (partnerText !== undefined && !isSpanish(partnerText)) return 'language';
  // Who says usted to a partner has a way of their own, which no phrase here would fit.
  if (/\busted\b/u.test(draft.plain)) return 'language';
  if (code.test(draft.raw)) return 'code';
  if (marks.link && draft.words.length < 30) return 'link';
  if (/[♪♫🎵🎶🎤]/u.test(draft.raw)) return 'quote';
  if (marks.quotes.length > 0 || said.test(draft.plain)) return 'quote';
  if (marks.play && !grave.has(moment)) return 'play';
  return undefined;
}
