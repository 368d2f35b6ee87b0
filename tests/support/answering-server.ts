import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll } from 'vitest';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A web server on this machine that answers as a test wants it. */
export type AnsweringServer = Readonly<{
  /** `http://127.0.0.1:40123` */
  origin: string;
  /** Every request so far, such as `HEAD /a`. */
  asked: readonly string[];
}>;

/** Starts servers for the tests of one file; all are stopped when they are over. */
export function useAnsweringServers(): (
  answers: Readonly<Record<string, Answer>>,
) => Promise<AnsweringServer> {
  const closing: (() => void)[] = [];
  afterAll(() => {
    for (const close of closing) close();
  });
  return async (answers) => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      const path = request.url ?? '';
      asked.push(`${request.method} ${path}`);
      const answer = answers[path] ?? answers['*'];
      if (answer) answer(request, response);
      else response.writeHead(404).end();
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    closing.push(() => {
      server.close();
      server.closeAllConnections();
    });
    const { port } = server.address() as AddressInfo;
    return { origin: `http://127.0.0.1:${port}`, asked };
  };
}
