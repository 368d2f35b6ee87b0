import { setTimeout as delay } from 'node:timers/promises';
import type { Answer, Fault } from './answer.ts';
import { createHealth } from './health.ts';
import { profiles } from './profiles.ts';
import { createSender, type SenderOptions, type Wanted } from './sender.ts';

/** Asks a server, politely. */
export type Client = Readonly<{
  /** Asks for an address, again where the next attempt may do better. Never follows a redirect. */
  get: (url: URL, wanted: Wanted) => Promise<Answer | Fault>;
  /** Requests that went out. */
  count: () => number;
  close: () => void;
}>;

/** How a client behaves. */
export type ClientOptions = SenderOptions &
  Readonly<{
    /** Asked for again when the server does not answer, unless something else has been answered meanwhile. */
    home: URL;
  }>;

/** What a server says that is overloaded, or waits for another one: worth asking again. */
const passing = new Set([429, 502, 503, 504]);

/** Creates a client. It gives a server up that does not answer at all. */
export function createClient({ home, ...options }: ClientOptions): Client {
  const { patience, signal } = options;
  const { send, count, close } = createSender(options);
  let known = home;
  const health = createHealth(async () => {
    const answer = await send(known, { headers: profiles.desktop.headers, size: 0 });
    return answer.kind === 'answer';
  });
  return {
    async get(url, wanted) {
      let answer: Answer | Fault = { kind: 'fault', cause: 'GIVEN-UP' };
      for (const pause of [0, patience.pause, patience.pause * 10]) {
        signal.throwIfAborted();
        if (await health.isGivenUp()) break;
        if (pause > 0) await delay(pause, undefined, { signal });
        answer = await send(url, wanted);
        health.note(answer.kind === 'answer');
        if (answer.kind === 'answer') known = url;
        if (answer.kind === 'answer' && !passing.has(answer.status)) break;
      }
      return answer;
    },
    count,
    close,
  };
}
