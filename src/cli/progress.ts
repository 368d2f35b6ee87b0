import { Presets, SingleBar } from 'cli-progress';
import type { Text } from '../core/language.ts';
import type { Call } from './command.ts';
import type { World } from './world.ts';

/** Shows how much of a long work is done. */
export type Progress = Readonly<{ onStep: (done: number, total: number) => void; stop: () => void }>;

/** Steps from one plain line to the next. */
const step = 100;

/** A bar on a terminal, which appears with the first step; elsewhere a plain line now and then. `label` names the steps. */
export function createProgress(
  call: Pick<Call, 'world' | 'language'>,
  options: Readonly<{ label: Text; silent: boolean }>,
): Progress {
  if (options.silent) return { onStep: () => {}, stop: () => {} };
  const label = options.label[call.language];
  return call.world.stderr.isTTY === true ? progressBar(label) : plainLines(label, call.world);
}

function progressBar(label: string): Progress {
  const bar = new SingleBar(
    { format: `${label} {bar} {value}/{total}`, hideCursor: true, clearOnComplete: true },
    Presets.shades_grey,
  );
  return {
    onStep: (done, total) => {
      if (!bar.isActive) bar.start(total, done);
      bar.update(done);
    },
    stop: () => bar.stop(),
  };
}

const plainLines = (label: string, { stdout }: World): Progress => ({
  onStep: (done, total) => {
    if (done % step === 0 && done < total) stdout.write(`${label} ${done}/${total}\n`);
  },
  stop: () => {},
});
