// Measures whole processes with all their children, on Linux.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/** The middle one of some numbers. */
export const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/**
 * Runs a command to its end: seconds of wall time and of processor time, and the peak memory of the whole process
 * tree in MB (the high-water marks of its processes added up). Throws when the command fails.
 */
export async function measure(command, args, { cwd }) {
  // The shell tells what its children have used; nothing in Node does.
  const script = '"$@"; code=$?; times >&3; exit $code';
  const started = performance.now();
  const child = spawn('sh', ['-c', script, 'sh', command, ...args], {
    cwd,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  const [said, times] = [collect(child.stderr), collect(child.stdio[3])];
  const marks = new Map();
  const watching = setInterval(() => watchTree(child.pid, marks), 20);
  const [code] = await once(child, 'exit');
  const seconds = (performance.now() - started) / 1000;
  clearInterval(watching);
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}\n${await said}`);
  const [, ofChildren = ''] = (await times).trim().split('\n');
  const cpu = ofChildren
    .split(' ')
    .map(secondsOf)
    .reduce((sum, part) => sum + part, 0);
  return { seconds, cpu, memory: [...marks.values()].reduce((sum, mark) => sum + mark, 0) / 1024 };
}

async function collect(stream) {
  let text = '';
  for await (const part of stream) text += part;
  return text;
}

/** `0m1.230s` */
const secondsOf = (text) => Number.parseInt(text, 10) * 60 + Number.parseFloat(text.split('m')[1]);

/** Notes the high-water mark of the memory of each process below one, in kB. */
function watchTree(pid, marks) {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
    for (const child of children.split(' ').filter(Boolean)) {
      const [, mark] = /VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${child}/status`, 'utf8')) ?? [];
      if (mark !== undefined) marks.set(child, Number(mark));
      watchTree(child, marks);
    }
  } catch {
    // The process ended meanwhile.
  }
}

/** Moves a folder out of the way. Deleting it would make ext4 slow at creating files for minutes. */
export function moveAside(folder, yard) {
  mkdirSync(yard, { recursive: true });
  try {
    renameSync(folder, join(yard, `${process.hrtime.bigint()}`));
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
}

/** Folders with a file that are made to see how fast the disk makes them. */
const probes = 1500;

/** Microseconds that a new folder with a file takes on a disk that is at rest. */
const restful = 150;

/** Waits, five minutes at most, until the disk makes files as fast as it can; gives the microseconds per folder. */
export async function untilRested(yard) {
  const deadline = performance.now() + 300_000;
  for (;;) {
    const place = join(yard, `probe-${process.hrtime.bigint()}`);
    const started = performance.now();
    for (let index = 0; index < probes; index += 1) {
      mkdirSync(join(place, String(index)), { recursive: true });
      writeFileSync(join(place, String(index), 'index.html'), 'probe');
    }
    const each = ((performance.now() - started) * 1000) / probes;
    if (each < restful || performance.now() > deadline) return each;
    await delay(10_000);
  }
}
