import type { Replica } from '../replica';
import { messengerCom } from './messengerCom';

/** Instagram direct: rows and text box as in Messenger, at its own address. */
export const instagram: Replica = {
  ...messengerCom,
  id: 'instagram',
  messenger: 'instagram',
  home: 'https://www.instagram.com/direct/inbox/',
  addressOf: ({ number }) => `/direct/t/${number}`,
};
