import { request as askHttp } from 'node:http';
import { request as askHttps } from 'node:https';
import { type AddressRule, guardedLookup, isRefusedHost, refusedCode } from './public-address.ts';

/** What a server said at once: the head of its answer, never its body. */
export type Reply = Readonly<{
  kind: 'reply';
  status: number;
  location: string | undefined;
  retryAfter: string | undefined;
}>;

/** Why there is no answer; `code` is that of the system, such as ECONNREFUSED. */
export type NoReply = Readonly<{ kind: 'none'; why: 'refused' | 'late' | 'failed'; code: string }>;

/** How a request is made. */
export type AskOptions = Readonly<{
  method: 'HEAD' | 'GET';
  allows: AddressRule;
  userAgent: string;
  /** Milliseconds until the head of the answer is there. */
  timeout: number;
  signal: AbortSignal;
}>;

/** Asks an address once and hangs up as soon as the head of the answer is there. Throws only when `signal` is aborted. */
export async function askOnce(url: URL, options: AskOptions): Promise<Reply | NoReply> {
  const { method, allows, userAgent, timeout, signal } = options;
  // A connection to an IP address looks nothing up.
  if (isRefusedHost(url.hostname, allows)) return { kind: 'none', why: 'refused', code: refusedCode };
  const late = AbortSignal.timeout(timeout);
  const ask = url.protocol === 'https:' ? askHttps : askHttp;
  const answer = await new Promise<Reply | NoReply>((resolve) => {
    const request = ask(url, {
      method,
      agent: false,
      // Whatever an address holds before an @ is not for its server.
      auth: undefined,
      lookup: guardedLookup(allows),
      signal: AbortSignal.any([signal, late]),
      headers: { 'user-agent': userAgent, accept: '*/*', 'accept-language': 'id, en;q=0.5' },
    });
    request.on('response', ({ statusCode = 0, headers }) => {
      const { location, 'retry-after': retryAfter } = headers;
      resolve({ kind: 'reply', status: statusCode, location, retryAfter });
      request.destroy();
    });
    request.on('error', (error: NodeJS.ErrnoException) => {
      const code = error.code ?? error.name;
      const why = code === refusedCode ? 'refused' : late.aborted ? 'late' : 'failed';
      resolve({ kind: 'none', why, code });
    });
    request.on('close', () => resolve({ kind: 'none', why: 'failed', code: 'CLOSED' }));
    request.end();
  });
  signal.throwIfAborted();
  return answer;
}
