import { constants } from 'node:os';
import { exitCode } from './exit-code.ts';
import type { World } from './world.ts';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** The world of a process, as `bin/kec.js` hands it over. */
export function worldOf(host: NodeJS.Process): World {
  for (const stream of [host.stdout, host.stderr]) stream.on('error', (error) => endOfStream(host, error));
  return {
    argv: host.argv.slice(2),
    cwd: host.cwd(),
    env: host.env,
    stdout: host.stdout,
    stderr: host.stderr,
    interactive: host.stdin.isTTY === true && host.stdout.isTTY === true && !host.env['CI'],
    onInterrupt(listener) {
      let wishes = 0;
      const handle = (signal: NodeJS.Signals) => {
        wishes += 1;
        if (wishes === 1) listener();
        else host.exit(128 + constants.signals[signal]);
      };
      for (const signal of signals) host.on(signal, handle);
      return () => {
        for (const signal of signals) host.off(signal, handle);
      };
    },
  };
}

/** A reader such as `head` that has enough is no fault; a full disk is one. */
function endOfStream(host: NodeJS.Process, error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') host.stderr.write(`kec: ${error.message}\n`);
  host.exit(error.code === 'EPIPE' ? exitCode.fine : exitCode.content);
}
