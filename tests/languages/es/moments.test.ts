import { expect, test } from 'vitest';
import { glanceAt } from '../../../lib/listening/scene';
import type { PartnerMoment } from '../../../lib/listening/moment';
import { partnerIn } from '../../../lib/languages/es/moments';

test.each<[PartnerMoment, string]>([
  ['hard-feeling', 'estoy agotada, el peor día'],
  ['hard-feeling', 'me siento sola últimamente'],
  ['hard-feeling', 'no me dieron el trabajo'],
  ['hard-feeling', 'me echaron hoy'],
  ['hard-feeling', 'toy re cansado'],
  ['complaint', 'dijiste que ibas a llamar a tu madre'],
  ['complaint', 'me dolió que no vinieras'],
  ['complaint', 'te esperé dos horas'],
  ['complaint', 'nunca me cuentas nada'],
  ['good-news', '¡ME DIERON EL TRABAJO!'],
  ['good-news', 'aprobé!!'],
  ['good-news', 'no te lo vas a creer'],
  ['apology', 'perdón por lo de ayer'],
  ['apology', 'lo siento, me equivoqué'],
  ['request', '¿puedes comprar pan?'],
  ['request', 'a q hora sales'],
  ['bid', 'mira esta foto'],
  ['bid', 'te extraño'],
  ['bid', '¿vemos una peli?'],
  ['crisis', 'ya no quiero vivir'],
  ['crisis', 'estoy en urgencias'],
  ['everyday', 'ok nos vemos'],
  ['everyday', 'está lindo afuera'],
])('%s: %s', (moment, text) => {
  expect(partnerIn(glanceAt({ turns: [{ speaker: 'partner', text }], draft: '' })).moment).toBe(
    moment,
  );
});

test('without a turn of the partner’s there is none', () => {
  expect(partnerIn(glanceAt({ turns: [], draft: 'hola' })).moment).toBe('none');
});
