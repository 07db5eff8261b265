import { isEnvelope } from './ask';
import type { Answered, Asked, BackgroundRequests } from './signatures';

/** Who asked, as the browser says it; a page cannot forge it. */
export interface Asker {
  /** Origin of the page the asking script runs in; the extension's own for our pages. */
  readonly origin: string;
  readonly tab?: number;
  readonly frame?: number;
  /** A private window: nothing may be stored for it. */
  readonly incognito: boolean;
}

/** One handler for each request that the background answers. */
export type Answers = {
  readonly [N in keyof BackgroundRequests]: (ask: Asked<N>, asker: Asker) => Promise<Answered<N>>;
};

/** What the browser tells of a sender. */
interface Sender {
  readonly id?: string;
  readonly url?: string;
  readonly origin?: string;
  readonly frameId?: number;
  readonly tab?: { readonly id?: number; readonly incognito?: boolean };
}

/**
 * The answer to an envelope, or `undefined` when it is not one of ours: not from this extension
 * (`id`), or not a request that these answer.
 */
export function answerTo(
  answers: Answers,
  id: string,
  envelope: unknown,
  sender: Sender,
): Promise<unknown> | undefined {
  if (sender.id !== id) return undefined;
  const names = Object.keys(answers) as (keyof BackgroundRequests)[];
  if (!isEnvelope(envelope, names)) return undefined;
  const answer = answers[envelope.attune] as (ask: unknown, asker: Asker) => Promise<unknown>;
  return answer(envelope.ask, askerOf(sender));
}

function askerOf(sender: Sender): Asker {
  const { url = '' } = sender;
  const origin = sender.origin || (URL.canParse(url) ? new URL(url).origin : '');
  return {
    origin,
    incognito: sender.tab?.incognito ?? false,
    ...(sender.tab?.id !== undefined && { tab: sender.tab.id }),
    ...(sender.frameId !== undefined && { frame: sender.frameId }),
  };
}
