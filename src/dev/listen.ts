import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Ports that are tried, one after another. */
const attempts = 50;

/** Makes a server listen on a port, or on the next one that is free; gives the port. Port 0 is any free one. */
export async function listen(server: Server, host: string, port: number): Promise<number> {
  for (let next = port; ; next += 1) {
    try {
      server.listen(next, host);
      await once(server, 'listening');
      // A server that listens on a port has an address of this kind.
      return (server.address() as AddressInfo).port;
    } catch (error) {
      const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!taken || next >= Math.min(port + attempts, 65_535)) throw error;
    }
  }
}

/** Stops a server at once, whatever is under way. */
export const closeServer = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
