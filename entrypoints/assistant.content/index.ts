import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { meeting } from '../../lib/assistant/handshake';
import { attend } from '../../lib/assistant/attend';
import { pointWordsIn } from '../../lib/languages/point';
import { tongueFor } from '../../lib/languages/tongue';

/** Registered for a site when the person turns it on; small, and it reads nothing until a chat is on. */
export default defineContentScript({
  registration: 'runtime',
  allFrames: true,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main(context) {
    // Started again in an open tab, after an update say: the older one ends.
    meeting.attuneStop?.abort();
    const stop = new AbortController();
    meeting.attuneStop = stop;
    context.onInvalidated(() => stop.abort());
    attend({
      page: document,
      runtime: browser.runtime,
      signal: stop.signal,
      stop: () => stop.abort(),
      words: (language) => pointWordsIn(tongueFor(language)),
    });
  },
});
