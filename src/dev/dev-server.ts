import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { hostname } from 'node:os';
import { fileURLToPath } from 'node:url';
import { diskProblem } from '../build/disk-fault.ts';
import type { Folders } from '../build/folders.ts';
import type { Language } from '../core/language.ts';
import { hostNames, pathOf, refusalOf } from './guard.ts';
import { closeServer, listen } from './listen.ts';
import { createLiveEvents } from './live-events.ts';
import { createLiveSite, type Refresh } from './live-site.ts';
import { createContentMaker } from './make-content.ts';
import { createPages } from './pages.ts';
import { createPatientReader } from './patient-reader.ts';
import { plainAnswer, respond } from './respond.ts';
import { createSearchFiles } from './search-files.ts';
import { createSiteReader } from './site-reader.ts';
import { liveEvents, liveScript } from './snippet.ts';
import { type PollReason, watchSite } from './watch.ts';

/** What the dev server is told. */
export type DevOptions = Readonly<{
  folders: Folders;
  /** Folder of the built-in theme. */
  theme: string;
  language: Language;
  port: number;
  /** Whether other machines in the network may reach it. */
  exposed: boolean;
  poll: boolean;
  clock: () => number;
  onRefresh: (refresh: Refresh) => void;
  onPoll: (reason: PollReason, file: string | undefined) => void;
}>;

/** A server that runs. */
export type RunningServer = Readonly<{
  port: number;
  /** Path of the home page. */
  home: () => Promise<string>;
  /** Rejects when the server meets a bug in itself. */
  fault: Promise<never>;
  stop: () => Promise<void>;
}>;

/** Serves a site from memory and follows its files. Nothing is written but the image cache. */
export async function startDevServer(options: DevOptions): Promise<RunningServer> {
  const { folders, language, clock } = options;
  let fail: (fault: unknown) => void = () => {};
  const fault = new Promise<never>((_, reject) => {
    fail = reject;
  });
  fault.catch(() => {});
  const pages = createPages(createContentMaker(folders), createSearchFiles());
  // Files are watched before they are read, so that no change falls between the two.
  const watcher = await watchSite({
    ...options,
    root: folders.root,
    onChange: (files) => site.change(files),
  });
  const events = createLiveEvents(pages, { root: folders.root, language, state: () => site.settled() });
  const site = createLiveSite(createPatientReader(createSiteReader(options)), {
    clock,
    onFault: fail,
    onRefresh: (refresh) => {
      options.onRefresh(refresh);
      events.publish(refresh).catch(fail);
    },
  });
  const hosts = hostNames(options.exposed, hostname());
  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    const refusal = refusalOf(request, hosts);
    if (refusal) return respond(request, response, plainAnswer(refusal.status, refusal.text));
    const path = pathOf(request.url ?? '') ?? '/';
    const query = new URLSearchParams(request.url?.split('?')[1]);
    if (path === liveScript) return respond(request, response, clientScript());
    if (path === liveEvents && request.method === 'GET') {
      return events.connect(response, { path: query.get('path') ?? '/', seen: query.get('seen') ?? '' });
    }
    return respond(request, response, await pages.answer(await site.settled(), path, query));
  };
  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      // A photo that may not be read or a full disk is the end of this answer, and not of the server.
      const problem = diskProblem(error);
      if (problem === undefined) fail(error);
      else if (response.headersSent) response.destroy();
      else response.writeHead(500, { 'Content-Type': 'text/plain' }).end(problem.message[language]);
    });
  });
  const stop = async () => {
    site.stop();
    events.stop();
    await Promise.all([watcher.stop(), closeServer(server)]);
  };
  try {
    const port = await listen(server, options.exposed ? '0.0.0.0' : '127.0.0.1', options.port);
    const home = async () => (await site.settled()).snapshot?.context.site.config.address.base ?? '/';
    return { port, home, fault, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The compiled script beside this file. */
const clientScript = () => ({
  status: 200,
  name: 'live.js',
  content: readFileSync(fileURLToPath(new URL('./live-client.js', import.meta.url))),
  headers: { 'Cache-Control': 'no-store' },
});
