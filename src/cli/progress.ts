import { Presets, SingleBar } from 'cli-progress';
import type { ImageProgress } from '../build/binaries.ts';
import type { Language } from '../core/language.ts';
import type { World } from './world.ts';

/** Shows how many pictures are ready: a bar on a terminal, nothing elsewhere. */
export type Progress = Readonly<{ onImage: ImageProgress; stop: () => void }>;

/** Starts without a bar: it appears with the first picture. */
export function createProgress(
  { world, language }: Readonly<{ world: World; language: Language }>,
  silent: boolean,
): Progress {
  if (silent || world.stderr.isTTY !== true) return { onImage: () => {}, stop: () => {} };
  const label = { id: 'Gambar', en: 'Images' }[language];
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
