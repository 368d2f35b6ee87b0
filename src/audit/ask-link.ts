import { isPermanentRedirect, isRedirect } from '../core/redirect-status.ts';
import { type AskOptions, askOnce, type NoReply, type Reply } from './ask-once.ts';

/** Why a link is neither good nor gone; `detail` is a status or a code of the system. */
export type Silence = Readonly<{
  why: 'refused' | 'late' | 'failed' | 'status' | 'redirects';
  detail: string;
}>;

/** What became of a link. */
export type LinkAnswer =
  /** It leads somewhere; `movedTo` is set where its server says that it has another address for good. */
  | Readonly<{ kind: 'good'; movedTo: string | undefined }>
  | Readonly<{ kind: 'gone'; status: number }>
  /** Nothing that its author could mend is known of it. */
  | Readonly<{ kind: 'silent' } & Silence>;

/** How a link is asked for. */
export type LinkOptions = Omit<AskOptions, 'method'> &
  Readonly<{
    /** The clock, for an answer that names the moment to come again. */
    clock: () => number;
    /** Waits some milliseconds, less when `signal` is aborted. */
    wait: (milliseconds: number) => Promise<void>;
    /** Runs a request when few enough others are under way at its host. */
    admit: <Result>(host: string, run: () => Promise<Result>) => Promise<Result>;
  }>;

/** Redirects that are followed; browsers follow twenty, good sites need two. */
const mostRedirects = 5;

/** Milliseconds before each further attempt, and the most that a server may ask for itself. */
const pauses: readonly number[] = [500, 2000];
const longestPause = 20_000;

/** Follows a link to its end. */
export async function askLink(link: string, options: LinkOptions): Promise<LinkAnswer> {
  let url = new URL(link);
  let movedTo: string | undefined;
  let forGood = true;
  for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
    const reply = await askPatiently(url, options);
    const next = redirectOf(reply, url);
    if (next === undefined) return answerOf(reply, { link, movedTo });
    forGood &&= next.forGood;
    if (forGood) movedTo = next.url.href;
    url = next.url;
  }
  return { kind: 'silent', why: 'redirects', detail: String(mostRedirects) };
}

/** What a reply that is no redirect says of a link. */
function answerOf(
  reply: Reply | NoReply,
  { link, movedTo }: Readonly<{ link: string; movedTo: string | undefined }>,
): LinkAnswer {
  if (reply.kind === 'none') return { kind: 'silent', why: reply.why, detail: reply.code };
  const { status } = reply;
  if (status >= 200 && status < 300)
    return { kind: 'good', movedTo: isSlashOnly(link, movedTo) ? undefined : movedTo };
  if (status === 404 || status === 410) return { kind: 'gone', status };
  return { kind: 'silent', why: 'status', detail: String(status) };
}

/** Whether a page has moved only to the same address with or without its last slash, which no author needs to know. */
const isSlashOnly = (link: string, movedTo: string | undefined): boolean =>
  movedTo?.replace(/\/$/, '') === link.replace(/\/$/, '');

/** Where a reply leads, and whether for good; undefined for what is no redirect to an address of the web. */
function redirectOf(reply: Reply | NoReply, from: URL): Readonly<{ url: URL; forGood: boolean }> | undefined {
  if (reply.kind === 'none' || !isRedirect(reply.status)) return undefined;
  const { status, location } = reply;
  if (location === undefined || !URL.canParse(location, from.href)) return undefined;
  const url = new URL(location, from);
  return /^https?:$/.test(url.protocol) ? { url, forGood: isPermanentRedirect(status) } : undefined;
}

/**
 * Asks an address, first for the head of its page, then, because many servers answer that badly, for the page. Tries
 * again where the next attempt may do better.
 */
async function askPatiently(url: URL, options: LinkOptions): Promise<Reply | NoReply> {
  const ask = (method: 'HEAD' | 'GET') => options.admit(url.host, () => askOnce(url, { ...options, method }));
  let reply = await ask('HEAD');
  if (reply.kind === 'reply' && reply.status >= 400 && !isPassing(reply)) reply = await ask('GET');
  for (const pause of pauses) {
    const wanted = isPassing(reply) ? (pauseOf(reply, options.clock()) ?? pause) : undefined;
    if (wanted === undefined || wanted > longestPause) break;
    await options.wait(wanted);
    reply = await ask('GET');
  }
  return reply;
}

/** Whether the same request may be answered better a little later. */
const isPassing = (reply: Reply | NoReply): boolean =>
  reply.kind === 'none' ? reply.why !== 'refused' : reply.status === 429 || reply.status >= 500;

/** Milliseconds that a server asks to wait (RFC 9110, 10.2.3): seconds, or a date. */
function pauseOf(reply: Reply | NoReply, now: number): number | undefined {
  const asked = reply.kind === 'reply' ? reply.retryAfter : undefined;
  if (asked === undefined) return undefined;
  const milliseconds = /^\d+$/.test(asked) ? Number(asked) * 1000 : Date.parse(asked) - now;
  return Number.isNaN(milliseconds) ? undefined : Math.max(0, milliseconds);
}
