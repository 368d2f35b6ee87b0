import { statSync } from 'node:fs';
import { relative } from 'node:path';
import { foldersOf } from '../build/folders.ts';
import { readConfig } from '../config/read-config.ts';
import { startPreview } from '../dev/preview-server.ts';
import type { Run } from './command.ts';
import { exitCode } from './exit-code.ts';
import { isSet, textOf } from './flag-values.ts';
import { announce, startOrTell } from './server-text.ts';
import { untilInterrupted } from './until-interrupted.ts';

/** `kec preview`. It ends when it is interrupted. */
export const runPreview: Run = async (values, call) => {
  const { world, language } = call;
  const { out } = foldersOf(world.cwd, { out: textOf(values, 'out') });
  if (!statSync(out, { throwIfNoEntry: false })?.isDirectory()) {
    const name = relative(world.cwd, out);
    world.stderr.write(
      {
        id: `Belum ada folder ${name}; jalankan kec build dulu.\n`,
        en: `There is no folder ${name} yet; run kec build first.\n`,
      }[language],
    );
    return exitCode.usage;
  }
  const wanted = Number(textOf(values, 'port') ?? 4001);
  const exposed = isSet(values, 'host');
  const include = { drafts: false, future: false, expired: false };
  const config = readConfig(world.cwd, { baseUrl: undefined, now: 0, include });
  const base = config.value?.address.base ?? '/';
  const stopped = untilInterrupted(world);
  const server = await startOrTell(() => startPreview({ folder: out, base, port: wanted, exposed }), call);
  if (server === undefined) return exitCode.usage;
  try {
    await announce({ port: server.port, wanted, path: base, exposed, open: isSet(values, 'open') }, call);
    await stopped;
  } finally {
    await server.stop();
  }
  return exitCode.fine;
};
