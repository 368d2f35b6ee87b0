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
import type { Patience } from './patience.ts';
import { readBody } from './read-body.ts';

/** What is asked for; `size` is what the content should have. */
export type Wanted = Readonly<{ headers: Readonly<Record<string, string>>; size: number }>;

/** Sends requests, each once. */
export type Sender = Readonly<{
  send: (url: URL, wanted: Wanted) => Promise<Answer | Fault>;
  /** Requests that went out. */
  count: () => number;
  close: () => void;
}>;

/** How a sender behaves. */
export type SenderOptions = Readonly<{
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

/** Creates a sender, which keeps connections open. */
export function createSender({ concurrency, rate, patience, signal }: SenderOptions): Sender {
  const settings = { keepAlive: true, maxSockets: concurrency };
  const agents = { 'http:': new PlainAgent(settings), 'https:': new SecureAgent(settings) };
  const turn = createTurns(rate ?? politeRate, signal);
  // A request listens until its connection is closed, which some servers do long after the answer.
  setMaxListeners(0, signal);
  let requests = 0;
  return {
    async send(url, { headers, size }) {
      if (rate !== undefined || !isLoopback(url)) await turn();
      requests += 1;
      const secure = url.protocol === 'https:';
      const agent = agents[secure ? 'https:' : 'http:'];
      const request = (secure ? secureRequest : plainRequest)(url, { agent, headers, signal });
      return exchange(request, { size, patience });
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
