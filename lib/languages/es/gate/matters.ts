import type { Sign } from '../../../listening/gate';

/** Words that show a matter of fact is being used as a weapon. */
const weapon =
  /\b(?:siempre|nunca|eres (?:un|una|tan|muy|de lo)|sos (?:un|una|tan|muy)|tu culpa|culpa tuya|egoista|idiota|imbecil|estupid\w*|ridicul\w*|exager\w*|dramatic\w*|calmate|relajate|superalo|no es para tanto|al menos|por lo menos|deberias|por que (?:no )?(?:hiciste|dijiste|lo hiciste|fuiste)|que esperabas|perdon (?:si|pero)|siento que te|como quieras|me da igual|ya era hora|drama|hipocondriac\w*)\b/u;

/** Sexual talk, asking, agreeing or declining. */
export const consent: readonly Sign[] = [
  {
    reason: 'consent',
    place: 'recent',
    pattern:
      /\b(?:sexo|sexual\w*|sexy|cachond[oa]|calient(?:e|ito) (?:conmigo|por ti)|(?:foto|fotos|pack|video|videos) (?:desnud[oa]|intim[oa]s?|hot|tuya sin)|nudes?|desnud[oa]s?|condon(?:es)?|preservativo|la pildora|anticonceptiv\w*|orgasmo|hacer el amor|hicimos el amor|acostar(?:te|nos|me) (?:conmigo|contigo|juntos)|te acostaste|consentimiento|tocarme|tocame|frigid[oa]|porno\w*|en la cama conmigo|masturb\w*|coger contigo|follar\w*|culear)\b/u,
    unless: /\b(?:educacion sexual|sexo del bebe|sex education|mismo sexo)\b/u,
  },
  {
    reason: 'consent',
    place: 'draft',
    pattern:
      /\b(?:no seas asi|solo (?:por )?esta vez|dijiste que si|me lo debes|si me quisieras|si me amaras)\b/u,
  },
];

/** Doses, symptoms, allergies, children's health: exactness is kindness here. */
export const medical: readonly Sign[] = [
  {
    reason: 'medical',
    place: 'draft',
    pattern:
      /\b(?:\d+ ?(?:mg|ml|mcg|gotas|pastillas|comprimidos|tabletas|unidades)|cada \d+ horas|\d+ veces al dia|insulina|inhalador|antibiotico\w*|paracetamol|ibuprofeno|apiretal|dalsy|alergic[oa]|alergia|fiebre|sarpullido|temperatura de|presion (?:alta|baja)|glucosa|azucar en sangre|dosis|receta medica|medicina|medicamento\w*|medicacion|farmacia|urgencias|pediatra|contracciones|analisis de sangre|(?:ve|llevalo|llevala|llama) al (?:medico|doctor|hospital))\b/u,
    unless: weapon,
  },
];

/** Lawyers, courts, police. */
export const legal: readonly Sign[] = [
  {
    reason: 'legal',
    place: 'draft',
    pattern:
      /\b(?:abogad[oa]s?|juzgado|juez|jueza|juicio|demanda(?:r|rte)?|custodia|mediacion|mediador[a]?|orden de (?:alejamiento|restriccion|proteccion)|denunci(?:a|ar|e|arte)|la policia|pension (?:alimenticia|de alimentos)|manutencion|regimen de visitas|trabajador[a]? social|capitulaciones|notari[oa]|extranjeria|permiso de residencia|visado)\b/u,
    unless: weapon,
  },
];

/** Amounts, dates and accounts, plainly told. */
export const money: readonly Sign[] = [
  {
    reason: 'money',
    place: 'draft',
    pattern:
      /\b(?:transferencia|transferi|te debo|me debes|debemos|alquiler|renta|hipoteca|factura|recibo|cuota|numero de cuenta|iban|saldo|a medias|mitad cada|vence|pague|pagamos|cobran|cuesta|cuestan|al mes)\b/u,
    beside: /[€$£]\s?\d|\b\d[\d.,]*\b/u,
    unless: weapon,
  },
];
