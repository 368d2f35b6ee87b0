import { networkInterfaces } from 'node:os';

/** What a request asks for, as far as a guard has to know it. */
export type Asked = Readonly<{
  method?: string | undefined;
  url?: string | undefined;
  headers: Readonly<{ host?: string | undefined }>;
}>;

/** A request that is answered at once, because it may not or cannot be served. */
export type Refusal = Readonly<{ status: 400 | 403 | 405; text: string }>;

/**
 * Refuses what a site of files has no answer to. A foreign `Host` is that of a web page elsewhere whose name was made
 * to lead here (DNS rebinding), and which would read drafts. `hosts` are the names that this server goes by.
 */
export function refusalOf({ method, url, headers }: Asked, hosts: ReadonlySet<string>): Refusal | undefined {
  if (method !== 'GET' && method !== 'HEAD') return { status: 405, text: 'Method Not Allowed' };
  if (!hosts.has(hostName(headers.host ?? ''))) return { status: 403, text: 'Forbidden: unknown Host' };
  return pathOf(url ?? '') === undefined ? { status: 400, text: 'Bad Request' } : undefined;
}

/** The decoded path of a request; undefined for one that is not well-formed, names a host or steps out of the site. */
export function pathOf(url: string): string | undefined {
  const path = decoded(url.split(/[?#]/)[0] ?? '');
  if (path === undefined || !path.startsWith('/')) return undefined;
  return /^\/\/|[\\\p{Cc}]|(^|\/)\.\.(\/|$)/u.test(path) ? undefined : path;
}

/** The host of a `Host` header, without its port: `localhost`, `192.168.1.2`, `[::1]`. */
const hostName = (header: string): string => header.toLowerCase().replace(/:\d+$/, '');

/** The names of this machine on its own, and with `exposed` those in its network as well. */
export function hostNames(exposed: boolean, machine: string): ReadonlySet<string> {
  const local = ['localhost', '127.0.0.1', '[::1]'];
  if (!exposed) return new Set(local);
  return new Set([...local, ...lanAddresses(), machine.toLowerCase(), `${machine.toLowerCase()}.local`]);
}

/** The addresses of this machine in its networks, IPv4. */
export const lanAddresses = (): readonly string[] =>
  Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address);

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}
