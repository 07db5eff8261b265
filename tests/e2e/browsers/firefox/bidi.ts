import { WebSocket } from 'ws';

/** A value as WebDriver BiDi hands it over; only what is used here. */
export interface RemoteValue {
  readonly type: string;
  readonly value?: unknown;
  readonly sharedId?: string;
}

interface Answer {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: string;
  readonly message?: string;
}

/** A small WebDriver BiDi client: commands out, answers and events in. */
export interface Bidi {
  send(method: string, params: object): Promise<unknown>;
  on(method: string, hear: (params: unknown) => void): void;
  close(): void;
}

/** Speaks WebDriver BiDi with the browser at this address. */
export async function speakBidi(address: string): Promise<Bidi> {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  let last = 0;
  const waiting = new Map<
    number,
    { readonly resolve: (result: unknown) => void; readonly reject: (error: Error) => void }
  >();
  const listeners = new Map<string, ((params: unknown) => void)[]>();
  socket.on('message', (data: Buffer) => {
    const answer = JSON.parse(data.toString('utf8')) as Answer;
    if (answer.id === undefined) {
      for (const hear of listeners.get(answer.method ?? '') ?? []) hear(answer.params);
      return;
    }
    const asker = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (answer.error) asker?.reject(new Error(`${answer.error}: ${answer.message ?? ''}`));
    else asker?.resolve(answer.result);
  });
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('The browser is gone.'));
    waiting.clear();
  });
  return {
    send: (method, params) =>
      new Promise((resolve, reject) => {
        if (socket.readyState !== WebSocket.OPEN) {
          reject(new Error('The browser is gone.'));
          return;
        }
        last += 1;
        waiting.set(last, { resolve, reject });
        socket.send(JSON.stringify({ id: last, method, params }));
      }),
    on: (method, hear) => {
      listeners.set(method, [...(listeners.get(method) ?? []), hear]);
    },
    close: () => socket.close(),
  };
}
