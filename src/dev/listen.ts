import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Ports that are tried, one after another. */
const attempts = 50;

/** A port that this process may not have: taken, as all those after it, or kept for others. */
export class PortRefused extends Error {
  override readonly name = 'PortRefused';
}

/**
 * Makes a server listen on a port, or on the next one that is free; gives the port. Port 0 is any free one. Throws a
 * {@link PortRefused}.
 */
export async function listen(server: Server, host: string, port: number): Promise<number> {
  for (let next = port; ; next += 1) {
    try {
      server.listen(next, host);
      await once(server, 'listening');
      // A server that listens on a port has an address of this kind.
      return (server.address() as AddressInfo).port;
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
      if (code === 'EACCES' || next >= Math.min(port + attempts, 65_535)) throw new PortRefused(String(next));
    }
  }
}

/** Stops a server at once, whatever is under way. */
export const closeServer = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
