import { Presets, SingleBar } from 'cli-progress';
import type { ImageProgress } from '../build/binaries.ts';
import type { Call } from './command.ts';
import type { World } from './world.ts';

/** Shows how many pictures are ready. */
export type Progress = Readonly<{ onImage: ImageProgress; stop: () => void }>;

/** Pictures from one plain line to the next. */
const step = 100;

/** A bar on a terminal, which appears with the first picture; elsewhere a plain line now and then. */
export function createProgress(call: Pick<Call, 'world' | 'language'>, silent: boolean): Progress {
  if (silent) return { onImage: () => {}, stop: () => {} };
  const label = { id: 'Gambar', en: 'Images' }[call.language];
  return call.world.stderr.isTTY === true ? progressBar(label) : plainLines(label, call.world);
}

function progressBar(label: string): Progress {
  const bar = new SingleBar(
    { format: `${label} {bar} {value}/{total}`, hideCursor: true, clearOnComplete: true },
    Presets.shades_grey,
  );
  return {
    onImage: (done, total) => {
      if (!bar.isActive) bar.start(total, done);
      bar.update(done);
    },
    stop: () => bar.stop(),
  };
}

const plainLines = (label: string, { stdout }: World): Progress => ({
  onImage: (done, total) => {
    if (done % step === 0 && done < total) stdout.write(`${label} ${done}/${total}\n`);
  },
  stop: () => {},
});
