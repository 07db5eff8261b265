import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { attend } from '../lib/assistant/attend';
import { meeting } from '../lib/assistant/handshake';
import { pointWordsIn } from '../lib/languages/point';
import { tongueFor } from '../lib/languages/tongue';

/**
 * Registered for a site when the person turns it on; small, and it reads nothing until a chat is on.
 * No content script of wxt's: those greet each other by an event on the document, which a page can
 * hear, and send itself to end us.
 */
export default defineUnlistedScript(() => {
  // Started again in an open tab, after an update say: the older one ends.
  meeting.attuneStop?.abort();
  const stop = new AbortController();
  meeting.attuneStop = stop;
  attend({
    page: document,
    runtime: browser.runtime,
    signal: stop.signal,
    stop: () => stop.abort(),
    words: (language) => pointWordsIn(tongueFor(language)),
  });
});
