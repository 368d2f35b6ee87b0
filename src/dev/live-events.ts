import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Language } from '../core/language.ts';
import type { Problem } from '../core/problem.ts';
import { changeBetween } from './fingerprint.ts';
import type { LiveState } from './live-site.ts';
import type { Pages } from './pages.ts';

/** A problem as the overlay in the browser shows it. */
export type ShownProblem = Readonly<{
  severity: Problem['severity'];
  code: string;
  /** `content/posts/a.md:4:7`, empty where there is no place. */
  where: string;
  /** The line itself, empty where it cannot be read. */
  line: string;
  message: string;
  hint: string;
}>;

/** The browsers that have a page open. */
export type LiveEvents = Readonly<{
  /** Takes a browser in, with the page it has open and the fingerprint of what it shows. */
  connect: (response: ServerResponse, page: Readonly<{ path: string; seen: string }>) => Promise<void>;
  /** Tells each browser what the new state means for its page. */
  publish: (state: LiveState) => Promise<void>;
  stop: () => void;
}>;

type Client = { readonly response: ServerResponse; readonly path: string; seen: string };

/** Creates the server side of live reload, over server-sent events. */
export function createLiveEvents(
  pages: Pages,
  options: Readonly<{ root: string; language: Language; state: () => Promise<LiveState> }>,
): LiveEvents {
  const clients = new Set<Client>();

  const tell = async (client: Client, state: LiveState) => {
    const page = await pages.open(state, client.path);
    const problems = [...state.problems, ...page.problems].map((problem) => shown(problem, options));
    send(client.response, 'problems', problems);
    const change = changeBetween(client.seen, page.fingerprint);
    client.seen = page.fingerprint;
    if (change !== 'none') send(client.response, 'page', change);
  };

  return {
    async connect(response, page) {
      response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
      response.write('retry: 500\n\n');
      const client = { response, ...page };
      clients.add(client);
      response.on('close', () => clients.delete(client));
      await tell(client, await options.state());
    },
    async publish(state) {
      for (const client of clients) await tell(client, state);
    },
    stop() {
      for (const { response } of clients) response.end();
    },
  };
}

const send = (response: ServerResponse, event: string, data: unknown): void => {
  response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
};

function shown(
  problem: Problem,
  { root, language }: Readonly<{ root: string; language: Language }>,
): ShownProblem {
  const { place, severity, code, message, hint } = problem;
  const parts = place ? [place.file, place.line, place.column] : [];
  return {
    severity,
    code,
    where: parts.filter((part) => part !== undefined).join(':'),
    line: place?.line === undefined ? '' : lineOf(join(root, place.file), place.line),
    message: message[language],
    hint: hint[language],
  };
}

/** Empty for a file that is not there, such as one of the built-in theme, or has no such line. */
function lineOf(file: string, line: number): string {
  try {
    return readFileSync(file, 'utf8').split('\n')[line - 1]?.trimEnd() ?? '';
  } catch (error) {
    if (error instanceof Error && 'code' in error) return '';
    throw error;
  }
}
