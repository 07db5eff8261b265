import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { meeting } from '../lib/assistant/handshake';
import { spanish } from '../lib/languages/es/listening';

/** The engine's Spanish, brought only into a chat that is on and in which Spanish is written. */
export default defineUnlistedScript(() => {
  meeting.attuneEngines = { ...meeting.attuneEngines, es: spanish };
});
