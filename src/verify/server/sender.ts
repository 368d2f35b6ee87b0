import { setMaxListeners } from 'node:events';
import {
  type ClientRequest,
  type IncomingMessage,
  Agent as PlainAgent,
  request as plainRequest,
} from 'node:http';
import { Agent as SecureAgent, request as secureRequest } from 'node:https';
import { setTimeout as delay } from 'node:timers/promises';
import type { Answer, Fault, Header } from './answer.ts';
import { createHealth } from './health.ts';
import { profiles } from './profiles.ts';
import { readBody } from './read-body.ts';

/** Milliseconds that a server is given. */
export type Patience = Readonly<{
  /** Without a sign of life. */
  silence: number;
  /** For an answer, however it drips; a long one gets a second more for each 20 kB. */
  whole: number;
  /** Before an answer is asked for again, the first time; ten times as long the second. */
  pause: number;
}>;

/** What a server on the other side of the country may need. */
export const usualPatience: Patience = { silence: 15_000, whole: 20_000, pause: 500 };

/** Asks a server, politely. */
export type Client = Readonly<{
  /** Asks for an address; `size` is what the content should have. Never follows a redirect. */
  get: (
    url: URL,
    options: Readonly<{ headers: Readonly<Record<string, string>>; size: number }>,
  ) => Promise<Answer | Fault>;
  /** Requests that went out. */
  count: () => number;
  close: () => void;
}>;

/** How a client behaves. */
export type ClientOptions = Readonly<{
  /** Asked for again when the server does not answer, unless something else has been answered meanwhile. */
  home: URL;
  concurrency: number;
  /** Requests a second; undefined for what no office's server minds, and as many as there can be on this machine. */
  rate: number | undefined;
  patience: Patience;
  signal: AbortSignal;
}>;

/** Requests a second that no office's server minds. */
const politeRate = 20;

/** Bytes that an answer may have more than the built file, so that what was added can be seen. */
export const margin = 1_000_000;

/** What a server says that is overloaded, or waits for another one: worth asking again. */
const passing = new Set([429, 502, 503, 504]);

/** Creates a client. It keeps connections open, and gives a server up that does not answer at all. */
export function createClient(options: ClientOptions): Client {
  const { home, concurrency, rate, patience, signal } = options;
  const settings = { keepAlive: true, maxSockets: concurrency };
  const agents = { 'http:': new PlainAgent(settings), 'https:': new SecureAgent(settings) };
  const turn = createTurns(rate ?? politeRate, signal);
  // A request listens until its connection is closed, which some servers do long after the answer.
  setMaxListeners(0, signal);
  let requests = 0;
  const once = async (url: URL, { headers, size }: Parameters<Client['get']>[1]): Promise<Answer | Fault> => {
    if (rate !== undefined || !isLoopback(url)) await turn();
    requests += 1;
    const secure = url.protocol === 'https:';
    const request = (secure ? secureRequest : plainRequest)(url, {
      agent: agents[secure ? 'https:' : 'http:'],
      headers,
      signal,
    });
    return exchange(request, { size, patience });
  };
  let known = home;
  const health = createHealth(async () => {
    const answer = await once(known, { headers: profiles.desktop.headers, size: 0 });
    return answer.kind === 'answer';
  });
  return {
    async get(url, wanted) {
      let answer: Answer | Fault = { kind: 'fault', cause: 'GIVEN-UP' };
      for (const pause of [0, patience.pause, patience.pause * 10]) {
        signal.throwIfAborted();
        if (await health.isGivenUp()) break;
        if (pause > 0) await delay(pause, undefined, { signal });
        answer = await once(url, wanted);
        health.note(answer.kind === 'answer');
        if (answer.kind === 'answer') known = url;
        if (answer.kind === 'answer' && !passing.has(answer.status)) break;
      }
      return answer;
    },
    count: () => requests,
    close() {
      agents['http:'].destroy();
      agents['https:'].destroy();
    },
  };
}

/** Sends a request and reads the answer; whatever goes wrong on the way is a fault with its name. */
async function exchange(
  request: ClientRequest,
  { size, patience }: Readonly<{ size: number; patience: Patience }>,
): Promise<Answer | Fault> {
  let late: string | undefined;
  const giveUp = (cause: string) => {
    late = cause;
    request.destroy(new Error(cause));
  };
  const deadline = setTimeout(() => giveUp('TOO-SLOW'), patience.whole + size / 20);
  request.setTimeout(patience.silence, () => giveUp('SILENT'));
  try {
    const response = await responseOf(request);
    const body = await readBody(response, size + margin);
    return { kind: 'answer', status: response.statusCode ?? 0, headers: headersOf(response), ...body };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if (error.name === 'AbortError') throw error;
    const cause = 'code' in error && typeof error.code === 'string' ? error.code : error.message;
    return { kind: 'fault', cause: late ?? cause };
  } finally {
    clearTimeout(deadline);
  }
}

const responseOf = (request: ClientRequest): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    request.on('response', resolve).on('error', reject).end();
  });

const headersOf = ({ rawHeaders }: IncomingMessage): readonly Header[] =>
  rawHeaders.flatMap((name, index): Header[] =>
    index % 2 === 0 ? [[name.toLowerCase(), rawHeaders[index + 1] ?? '']] : [],
  );

/** Whether an address is one of this machine. */
const isLoopback = ({ hostname }: URL): boolean => /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);

/** Gives one turn after another, evenly spread; `rate` is how many a second. */
function createTurns(rate: number, signal: AbortSignal): () => Promise<void> {
  let next = 0;
  return async () => {
    const now = performance.now();
    const start = Math.max(next, now);
    next = start + 1000 / rate;
    if (start > now) await delay(start - now, undefined, { signal });
  };
}
