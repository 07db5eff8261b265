import type {
  Answered,
  AssistantRequests,
  Asked,
  BackgroundRequests,
  Envelope,
  RequestName,
} from './signatures';

/** The little of the browser's messaging that asking needs; `browser.runtime` and `browser.tabs` have it. */
interface Runtime {
  sendMessage(envelope: Envelope): Promise<unknown>;
}

interface Tabs {
  sendMessage(tab: number, envelope: Envelope, options?: { frameId?: number }): Promise<unknown>;
}

/** Asks the background. Rejects when there is none, as after an update of the extension. */
export async function askBackground<N extends keyof BackgroundRequests>(
  runtime: Runtime,
  name: N,
  ask: Asked<N>,
): Promise<Answered<N>> {
  return (await runtime.sendMessage({ attune: name, ask } as Envelope)) as Answered<N>;
}

/** How long is waited before a background that did not answer is asked once more, ms. */
const waits = [50, 250, 1000] as const;

/**
 * As `askBackground`, for what may be asked twice without harm and is always answered with something:
 * a browser may put the background to sleep just as it is asked. Rejects when it stays silent.
 */
export async function askPatiently<N extends 'chat-state' | 'bring-engine' | 'mark-chat'>(
  runtime: Runtime,
  name: N,
  ask: Asked<N>,
  pauses: readonly number[] = waits,
): Promise<Answered<N>> {
  let trouble: unknown;
  for (const pause of [0, ...pauses]) {
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    try {
      const answer: Answered<N> | undefined = await askBackground(runtime, name, ask);
      if (answer !== undefined) return answer;
    } catch (error) {
      trouble = error;
    }
  }
  throw trouble;
}

/** Asks the assistant in a tab; `undefined` when there is none. */
export async function askTab<N extends keyof AssistantRequests>(
  tabs: Tabs,
  tab: number,
  name: N,
  ask: Asked<N>,
): Promise<Answered<N> | undefined> {
  try {
    return (await tabs.sendMessage(tab, { attune: name, ask } as Envelope)) as Answered<N>;
  } catch {
    // "Receiving end does not exist": no assistant runs there.
    return undefined;
  }
}

/** Is this one of our envelopes, and for one of these names? */
export function isEnvelope<N extends RequestName>(
  value: unknown,
  names: readonly N[],
): value is Envelope<N> {
  return (
    typeof value === 'object' &&
    value !== null &&
    'attune' in value &&
    (names as readonly unknown[]).includes(value.attune)
  );
}
