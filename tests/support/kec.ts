import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { main } from '../../src/cli/main.ts';

/** What came of a run. `code` is null for a process that a signal has ended. */
export type Finished = Readonly<{ code: number | null; stdout: string; stderr: string }>;

type RunOptions = Readonly<{ cwd: string; env?: Readonly<Record<string, string>> }>;

const program = fileURLToPath(new URL('../../bin/kec.js', import.meta.url));

/** Runs `bin/kec.js` as a process of its own, in English unless `env` says otherwise. */
export const runKec = (args: readonly string[], options: RunOptions): Promise<Finished> =>
  runProcess(process.execPath, [program, ...args], options);

/** Runs any program and waits for its end. */
export function runProcess(command: string, args: readonly string[], options: RunOptions): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: { ...process.env, LC_ALL: 'en_US.UTF-8', ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({ code, stdout: String(Buffer.concat(stdout)), stderr: String(Buffer.concat(stderr)) }),
    );
  });
}

/** Runs the command line in this process: quicker, for tests that are not about the process. */
export async function callKec(args: readonly string[], options: RunOptions): Promise<Finished> {
  const stdout: string[] = [];
  const stderr: string[] = [];
  const code = await main({
    argv: args,
    cwd: options.cwd,
    env: { LC_ALL: 'en_US.UTF-8', ...options.env },
    stdout: { write: (text) => stdout.push(text) },
    stderr: { write: (text) => stderr.push(text) },
    interactive: false,
    onInterrupt: () => () => {},
  });
  return { code, stdout: stdout.join(''), stderr: stderr.join('') };
}
