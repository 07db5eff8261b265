import type { Card } from '../../../practices/card';

/** All cards of Spanish, practice by practice; each practice is a file of its own, fetched when asked for. */
export async function loadDeck(): Promise<readonly Card[]> {
  const parts = await Promise.all([
    import('./vulnerability').then((file) => file.vulnerability),
    import('./listening').then((file) => file.listening),
    import('./shared').then((file) => file.shared),
    import('./encouragement').then((file) => file.encouragement),
    import('./patience').then((file) => file.patience),
  ]);
  return parts.flat();
}
