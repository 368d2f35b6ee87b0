import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { get, type IncomingHttpHeaders } from 'node:http';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';

/** A server of kec that runs as a process of its own. */
export type RunningProcess = Readonly<{
  /** `http://localhost:4000` */
  origin: string;
  /** All that it has said so far. */
  said: () => string;
  /** Waits until it has said something. */
  saying: (words: string | RegExp) => Promise<void>;
  /** Ends it with a signal and gives its exit code. */
  end: (signal?: NodeJS.Signals) => Promise<number | null>;
  process: ChildProcess;
}>;

const program = fileURLToPath(new URL('../../bin/kec.js', import.meta.url));

/** Milliseconds that a test waits for anything. */
const patience = 20_000;

/** Starts servers for the tests of one file; whatever still runs when they are over is ended. */
export function useServers(): (
  args: readonly string[],
  options: Readonly<{ cwd: string; preload?: string; env?: Readonly<Record<string, string>> }>,
) => Promise<RunningProcess> {
  const running = new Set<ChildProcess>();
  afterAll(() => {
    for (const child of running) child.kill('SIGKILL');
  });
  return async (args, { cwd, preload, env }) => {
    const flags = preload === undefined ? [] : ['--require', preload];
    const child = spawn(process.execPath, [...flags, program, ...args], {
      cwd,
      env: { ...process.env, LC_ALL: 'en_US.UTF-8', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running.add(child);
    child.on('exit', () => running.delete(child));
    let text = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (part: string) => {
        text += part;
      });
    }
    const saying = async (words: string | RegExp) => {
      await until(
        () => (typeof words === 'string' ? text.includes(words) : words.test(text)),
        () => text,
      );
    };
    await saying(/http:\/\/localhost:\d+/);
    return {
      origin: /http:\/\/localhost:\d+/.exec(text)?.[0] ?? '',
      said: () => text,
      saying,
      async end(signal = 'SIGINT') {
        if (child.exitCode === null) {
          child.kill(signal);
          await once(child, 'exit');
        }
        return child.exitCode;
      },
      process: child,
    };
  };
}

/** Waits until something holds. */
export async function until(
  holds: () => boolean | Promise<boolean>,
  describe: () => string = () => '',
): Promise<void> {
  const end = Date.now() + patience;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`it never came true\n${describe()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** A raw answer of a server: unlike `fetch`, the path and the headers go out as they are. */
export type RawAnswer = Readonly<{
  status: number;
  headers: IncomingHttpHeaders;
  /** Names in small letters and values of all headers as they came, one pair for each line. */
  headerLines: readonly (readonly [string, string])[];
  body: Buffer;
}>;

/** Asks a server on this machine for a path, as it is. */
export async function ask(
  origin: string,
  path: string,
  options: Readonly<{ method?: string; headers?: Readonly<Record<string, string>> }> = {},
): Promise<RawAnswer> {
  const { port } = new URL(origin);
  return new Promise((resolve, reject) => {
    // A connection of its own: one that was kept may have been closed while the test was busy.
    const request = get({ host: '127.0.0.1', port, path, agent: false, ...options }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          headerLines: pairs(response.rawHeaders),
          body: Buffer.concat(parts),
        }),
      );
    });
    request.on('error', reject);
  });
}

const pairs = (raw: readonly string[]): readonly (readonly [string, string])[] =>
  raw.flatMap((name, index) => (index % 2 === 0 ? [[name.toLowerCase(), raw[index + 1] ?? '']] : []));
