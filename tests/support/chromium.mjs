// @ts-check
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

/** Flags that keep the browser from calling anybody. */
const silence = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Which fonts there are: pages look and break their lines alike on every machine. */
const fonts = fileURLToPath(new URL('./fonts.conf', import.meta.url));

/**
 * Starts a headless browser from an npm package.
 * @param {Readonly<{ debuggingPort?: number }>} [options] With a port, other programs on this machine can steer it too.
 * @returns {Promise<import('playwright-core').Browser>}
 */
export async function launchChromium({ debuggingPort } = {}) {
  const { executablePath, libraries } = await unpackChromium();
  const steering = debuggingPort === undefined ? [] : [`--remote-debugging-port=${debuggingPort}`];
  return chromium.launch({
    executablePath,
    args: [...silence, ...steering],
    env: { ...process.env, LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: fonts },
  });
}

/**
 * Unpacks the browser, unless that was done before. Two processes must not do it at the same moment: `tests/compile.ts`
 * does it before any test. The package brings the libraries that it needs as well, but uses them only where it takes the
 * machine for a cloud function, and then puts them before those of every process: that is for the browser alone.
 * @returns {Promise<Readonly<{ executablePath: string, libraries: string }>>}
 */
export async function unpackChromium() {
  const before = { ...process.env };
  process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs22.x';
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    const executablePath = await packed.executablePath();
    return { executablePath, libraries: process.env['LD_LIBRARY_PATH'] ?? '' };
  } finally {
    for (const name of ['AWS_EXECUTION_ENV', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH', 'HOME']) {
      const value = before[name];
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}

/**
 * A port on this machine that nobody listens on.
 * @returns {Promise<number>}
 */
export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('a server without a port');
  return address.port;
}
